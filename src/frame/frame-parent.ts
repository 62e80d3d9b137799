/**
 * The helper for pages that show `frame.html` in an `<iframe>`: gives each such frame the height that
 * its content has. It hears the frame alone, from the origin that the page itself has named.
 */
import {read, type AskMessage} from './messages.js';

/** No interview is higher, in CSS pixels; a page is not to be filled by mistake. */
const HIGHEST = 1_000_000;
const FRAMES = 'iframe[src*="frame.html"]';

addEventListener('message', (event) => {
  const size = read(event, 'interview-widgets:size');
  // Whoever speaks may say anything.
  if (!size || !Number.isFinite(size.height) || size.height < 0 || size.height > HIGHEST) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
    if (frame.contentWindow !== event.source || originOf(frame) !== event.origin) continue;
    frame.height = String(Math.ceil(size.height));
  }
});

for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
  const ask: AskMessage = {type: 'interview-widgets:ask'};
  frame.contentWindow?.postMessage(ask, '*');
}

/** Of a frame in a sandbox that gives it none, `null`, as its messages say. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  const {src, sandbox} = frame;
  if (frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin')) return 'null';
  return URL.canParse(src) ? new URL(src).origin : undefined;
}
