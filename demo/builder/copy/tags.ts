/** The tags that load this release's files, with its hashes: a browser runs nothing else in their place. */
import {
  CORE_SCRIPT,
  FRAME_PARENT,
  releaseTag,
  SCRIPT,
  STYLE,
} from '../../../src/html/release-tag.js';

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
export function pageTags(folder: string, {integrity}: Release, isBundled: boolean): string {
  const files = [STYLE, isBundled ? SCRIPT : CORE_SCRIPT];
  return files.map((file) => releaseTag(file, folder, integrity[file])).join('\n');
}

/** The script that gives frames the height of what is in them. */
export function frameTag(folder: string, {integrity}: Release): string {
  return releaseTag(FRAME_PARENT, folder, integrity[FRAME_PARENT]);
}
