/** The author's children, which stand in for an element until it is ready and where it fails. */
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Labels} from '../locale/en.js';
import {exchangeOf, questionId} from './disclosure-controller.js';
import {onServer} from './served.js';

/** Whether there is anything to read or to see among the author's children. */
export function hasWords(host: HTMLElement): boolean {
  // A server does not know.
  return (
    onServer ||
    host.querySelector('img, svg, video, audio, iframe') !== null ||
    [...host.childNodes].some(
      (node) =>
        !(node instanceof Comment) &&
        !(node instanceof Element && node.matches('script, style, noscript')) &&
        node.textContent?.trim(),
    )
  );
}

/**
 * Said where there is no fallback: one calm line, with a link to where the words can be read. Of the
 * interview's file that is the site: the file itself is not for readers.
 */
export function renderApology(
  {lang, dir, unavailable, readAt}: Labels,
  source: string | undefined,
  src: string,
): TemplateResult {
  const address = source ?? src;
  // A link reads an address as the page does, and never throws.
  const url = document.createElement('a');
  url.href = address;
  const link =
    address && /^https?:$/.test(url.protocol)
      ? html`<a href=${source ? url.href : url.origin}>${readAt(url.host)}</a>`
      : nothing;
  return html`<p class="apology" lang=${lang} dir=${dir}>${unavailable} ${link}</p>`;
}

/** Moves the focus from the fallback, which is no longer shown, to what now stands for it. */
export function handFocusOver(
  host: LitElement,
  from = (host.getRootNode() as Document | ShadowRoot).activeElement,
): void {
  if (from && from !== host && host.contains(from)) focusLike(host, from);
}

/** Moves the focus to what stands, in an element's root, for what had it: the same link, or its question. */
export function focusLike(host: LitElement, from: Element): void {
  const page = pageOf(from as HTMLAnchorElement);
  const link = [...host.renderRoot.querySelectorAll('a')].find((item) => pageOf(item) === page);
  const question = questionId(exchangeOf(from) ?? '');
  (link ?? host.shadowRoot?.getElementById(question))?.focus({preventScroll: true});
}

/** A link's address, wherever on the page it leads. */
function pageOf({href}: {readonly href?: string}): string | undefined {
  return href?.split(/#?:~:/)[0];
}
