/** The tags that load this release's files, with its hashes: a browser runs nothing else in their place. */
import {attributes} from '../../../src/html/escape.js';

export interface Release {
  readonly version: string;
  /** By the file's name. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Where npm's packages are served, each version under an address of its own. */
export function publicFolder({version}: Release): string {
  return `https://cdn.jsdelivr.net/npm/interview-widgets@${version}/dist/`;
}

/** The style sheet, and the script with the bundled interview or without. */
export function pageTags(folder: string, release: Release, isBundled: boolean): string {
  const style = given('href', 'fallback.css', folder, release);
  const script = isBundled ? 'interview-widgets.min.js' : 'interview-widgets.core.min.js';
  return `<link${attributes({rel: 'stylesheet', ...style})}>\n${scriptTag(script, folder, release)}`;
}

/** The script that gives frames the height of what is in them. */
export function frameTag(folder: string, release: Release): string {
  return scriptTag('frame-parent.min.js', folder, release);
}

function scriptTag(file: string, folder: string, release: Release): string {
  return `<script${attributes({async: true, ...given('src', file, folder, release)})}></script>`;
}

function given(name: string, file: string, folder: string, {integrity}: Release) {
  return {
    [name]: `${folder.replace(/\/*$/, '')}/${file}`,
    integrity: integrity[file],
    crossorigin: 'anonymous',
  };
}
