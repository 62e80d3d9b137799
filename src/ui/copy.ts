/** Puts something on the clipboard, and tells the page. Loaded with what copies. */
import {InterviewCopyEvent, type CopyKind} from './action-events.js';

/**
 * Copies a text, with its markup for editors that take it; false where the browser does not let the
 * page. To be called as the reader acts.
 */
export async function copy(
  host: HTMLElement,
  kind: CopyKind,
  text: string,
  markup?: string,
): Promise<boolean> {
  try {
    if (markup !== undefined && 'ClipboardItem' in globalThis) {
      const item = new ClipboardItem({
        'text/plain': new Blob([text], {type: 'text/plain'}),
        'text/html': new Blob([markup], {type: 'text/html'}),
      });
      await navigator.clipboard.write([item]);
    } else {
      await navigator.clipboard.writeText(text);
    }
  } catch {
    return false;
  }
  host.dispatchEvent(new InterviewCopyEvent(kind, text));
  return true;
}
