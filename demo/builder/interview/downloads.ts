/** Interviews as files. */
import type {Content} from './library.js';

/** Hands a file to the browser, which saves it. */
export function download(content: BlobPart, name: string, type: string): void {
  const href = URL.createObjectURL(new Blob([content], {type}));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // The browser may not have begun to read it yet.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** A draft as it is, under the name of its file. */
export function downloadContent(content: Content, name: string): void {
  const base = fileName(name);
  if (content.kind === 'docx') return download(content.bytes, `${base}.docx`, '');
  if (content.kind === 'json') return download(content.text, `${base}.json`, 'application/json');
  const extension = content.format === 'vtt' || content.format === 'srt' ? content.format : 'md';
  download(content.text, `${base}.${extension}`, 'text/plain');
}

/** A name without what file systems keep to themselves. */
function fileName(name: string): string {
  const kept = name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/^\.+/, '');
  return kept.slice(0, 80) || 'interview';
}
