import {attributes} from './escape.js';

/** The files of a release that a page loads by tags of its own. */
export const STYLE = 'fallback.css';
export const SCRIPT = 'interview-widgets.min.js';
export const CORE_SCRIPT = 'interview-widgets.core.min.js';
export const FRAME_PARENT = 'frame-parent.min.js';

/**
 * The tag that loads a file of a release, with its hash: a browser runs nothing else in its place.
 *
 * @param folder - Address of the folder that serves the release's `dist/`.
 * @param integrity - The file's hash, as Subresource Integrity has it.
 */
export function releaseTag(file: string, folder: string, integrity: string | undefined): string {
  const address = `${folder.replace(/\/*$/, '')}/${file}`;
  const checked = {integrity, crossorigin: 'anonymous'};
  return file.endsWith('.css')
    ? `<link${attributes({rel: 'stylesheet', href: address, ...checked})}>`
    : `<script${attributes({async: true, src: address, ...checked})}></script>`;
}
