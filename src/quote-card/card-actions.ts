/**
 * What a card's actions do: show the whole answer, copy, cite, share, save as a picture. Loaded when
 * a reader first reaches for one of them.
 */
import {html, nothing, render, type ReactiveController, type TemplateResult} from 'lit';
import {quotationHtml, quotationText} from '../html/quotation.js';
import {citation, CITATION_FORMATS, type CitationFormat} from '../interview/citation.js';
import {byId} from '../interview/lookup.js';
import {placeOf, type Place} from '../interview/place.js';
import type {Interview} from '../interview/schema.js';
import {inlineText} from '../interview/text.js';
import {passageUrl, textDirective, withDirective} from '../interview/text-fragment.js';
import {enActions, type ActionMessages, type Labels} from '../locale/en.js';
import {InterviewContextEvent, InterviewShareEvent} from '../ui/action-events.js';
import {adopt} from '../ui/adopt.js';
import {copy} from '../ui/copy.js';
import {findLinked, linkTo, revealLinked, type DeepLinkController} from '../ui/deep-links.js';
import type {Shown} from '../ui/shown.js';
import {unseenStyles} from '../ui/unseen.styles.js';
import type {Action, ActionsController} from './actions-controller.js';
import {actionsStyles} from './card-actions.styles.js';
import {renderContext} from './context.js';
import {highlight, passageIn} from './highlight.js';
import {PICTURE_SIZES, type PictureSize} from './picture-layout.js';

/** Actions that unfold something beneath the row. */
const UNFOLDING: readonly string[] = ['context', 'cite', 'picture', 'verbatim'];

/** How long after a picture the next is saved, in milliseconds. */
const BETWEEN = 300;

/** What a card shows, with the place of its words. */
interface Quoted extends Shown {
  readonly from: Place;
}

export class CardActions implements ReactiveController {
  readonly #row: ActionsController;
  /** The action whose matter is unfolded. */
  #open: Action | '' = '';
  #quoted: Quoted | undefined;
  /** What was shown when its place was looked up. */
  #located: Shown | undefined;
  #said = '';

  constructor(row: ActionsController) {
    this.#row = row;
    row.host.addController(this);
  }

  hostUpdated(): void {
    const {shown, host} = this.#row;
    const root = host.shadowRoot;
    adopt(root, actionsStyles, unseenStyles);
    if (shown?.from !== this.#located?.from || shown?.interview !== this.#located?.interview) {
      this.#quoted = shown && locate(shown);
      if (this.#open) this.#toggle('');
      this.#said = '';
    }
    this.#located = shown;
    const link = root?.querySelector<HTMLAnchorElement>('cite a');
    if (link && this.#quoted?.url) link.href = this.#quoted.url;
    this.#sync();
  }

  /** Does what a button of the row offers. */
  async act(action: Action): Promise<void> {
    const quoted = this.#quoted;
    if (!quoted) return;
    switch (action) {
      case 'copy': {
        const isCopied = await copy(
          this.#row.host,
          'quote',
          quotationText(quoted),
          quotationHtml(quoted),
        );
        return this.#say(isCopied ? this.#messages.copied : this.#messages.notCopied);
      }
      case 'link': {
        const isCopied = await copy(this.#row.host, 'link', this.#linkTo(quoted));
        return this.#say(isCopied ? this.#messages.linkCopied : this.#messages.notCopied);
      }
      case 'share':
        return this.#share(quoted);
      case 'context':
        return this.#showContext(quoted);
      default:
        this.#toggle(action);
    }
  }

  /** The pictures of what is shown. Rejects where nothing is, or where the browser draws none. */
  async draw(size: PictureSize): Promise<Blob[]> {
    const {host, shown} = this.#row;
    if (!shown) return [];
    const {picturesOf} = await import('./card-picture.js');
    return picturesOf(host, shown, size);
  }

  #toggle(action: Action | ''): void {
    const before = this.#open;
    this.#open = before === action ? '' : action;
    this.#say('');
    const isContext = this.#open === 'context';
    if (isContext === (before === 'context')) return;
    this.#row.host.dispatchEvent(new InterviewContextEvent(isContext));
  }

  /** Says something to the eye and to a screen reader, also what it has said last. */
  #say(message: string): void {
    // A live region is read only where its text changes.
    this.#said = message && message === this.#said ? `${message}\u00A0` : message;
    this.#sync();
  }

  /** Where the page has the answer in another element, that is where it is shown. */
  async #showContext({interview, from}: Quoted): Promise<void> {
    const link = this.#elsewhere();
    if (!link) {
      this.#toggle('context');
      return;
    }
    await revealLinked(link, from.exchange);
    highlight(link.host, interview, from);
  }

  /** The element of the page that shows the answer too, unless it is unfolded here already. */
  #elsewhere(): DeepLinkController | undefined {
    const {interview, from} = this.#quoted ?? {};
    if (!interview || !from || this.#open === 'context') return undefined;
    return linkOnPage(interview, from);
  }

  /** Where the words can be read: on this page where a link leads to them, else at the publisher's. */
  #linkTo({interview, from, url}: Quoted): string {
    const {host} = this.#row;
    const link = linkOnPage(interview, from);
    if (link) return linkTo(link.host, interview.id, from.exchange);
    const here = location.href.split('#', 1)[0] ?? '';
    if (host.id) return `${here}#${encodeURIComponent(host.id)}`;
    return url ?? withDirective(here, textDirective(interview, from));
  }

  get #messages(): ActionMessages {
    return this.#row.host.labels.cardActions ?? enActions;
  }

  async #cite(format: CitationFormat): Promise<void> {
    const {interview, from, speakers, paragraphs, note, url} = this.#quoted ?? {};
    if (!interview || !from) return;
    const question = byId(interview.exchanges, from.exchange)?.question ?? [];
    const text = citation(
      interview,
      {
        speakers: speakers?.map(({name}) => name) ?? [],
        question: inlineText(question),
        words: paragraphs?.join(' ') ?? '',
        note,
        url,
      },
      format,
    );
    const isCopied = await copy(this.#row.host, 'citation', text);
    const {citationCopied, formats, notCopied} = this.#messages;
    this.#say(isCopied ? citationCopied(formats[format]) : notCopied);
  }

  async #share(quoted: Quoted): Promise<void> {
    const url = this.#linkTo(quoted);
    const text = quotationText({...quoted, url: ''});
    try {
      await navigator.share({title: quoted.interview.title, text, url});
    } catch (error) {
      // A reader who closes the system's dialog has not failed.
      if ((error as Error).name !== 'AbortError') this.#say(this.#messages.notShared);
      return;
    }
    this.#say(this.#messages.shared);
    this.#row.host.dispatchEvent(new InterviewShareEvent(url, text));
  }

  async #save(size: PictureSize): Promise<void> {
    const {shown} = this.#row;
    let pictures: Blob[];
    try {
      pictures = await this.draw(size);
    } catch {
      // What draws could not be had, or the browser does not let a page draw: it is not offered.
      this.#row.withdrawn.add('picture');
      this.#toggle('');
      this.#row.host.requestUpdate();
      await this.#row.host.updateComplete;
      this.#row.host.shadowRoot?.querySelector<HTMLElement>('.actions button')?.focus();
      return this.#say(this.#messages.notSaved);
    }
    for (const [index, picture] of pictures.entries()) {
      // Of several at once, some browsers save the last alone.
      if (index) await new Promise((resolve) => setTimeout(resolve, BETWEEN));
      const number = pictures.length > 1 ? `-${index + 1}` : '';
      download(picture, `${shown?.interview.id ?? 'quotation'}-${size}${number}.png`);
    }
    this.#say(this.#messages.saved(pictures.length));
  }

  /** Brings the row and the panel up to date. */
  #sync(): void {
    const root = this.#row.host.shadowRoot;
    const [row, panel] = [root?.querySelector('.actions'), root?.getElementById('panel')];
    if (!row || !panel) return;
    for (const button of row.querySelectorAll('button')) {
      const {name} = button;
      const unfolds = UNFOLDING.includes(name) && !(name === 'context' && this.#elsewhere());
      if (unfolds) {
        button.setAttribute('aria-expanded', String(this.#open === name));
        button.setAttribute('aria-controls', 'panel');
      } else {
        button.removeAttribute('aria-expanded');
        button.removeAttribute('aria-controls');
      }
    }
    const status = row.querySelector('[role=status]');
    // A text that is written again would be read again, though nothing is new.
    if (status && status.textContent !== this.#said) status.textContent = this.#said;
    // By it what is selected in the answer knows its place.
    panel.dataset['exchange'] = this.#quoted?.from.exchange ?? '';
    render(this.#renderPanel(), panel);
  }

  #renderPanel(): TemplateResult | typeof nothing {
    const {interview, from, isElided} = this.#quoted ?? {};
    if (!interview || !from) return nothing;
    const {labels} = this.#row.host;
    const {citeAs, saveAs, formats, sizes, verbatim, elided} = this.#messages;
    switch (this.#open) {
      case 'context':
        return renderContext(interview, labels, from);
      case 'cite':
        return renderChoice(labels, citeAs, CITATION_FORMATS, formats, (format) =>
          this.#cite(format),
        );
      case 'picture':
        return renderChoice(labels, saveAs, PICTURE_SIZES, sizes, (size) => this.#save(size));
      case 'verbatim':
        return html`<p lang=${labels.lang} dir=${labels.dir}>
          <bdi>${verbatim(this.#row.host.vouchedBy)}</bdi>
          ${isElided ? html`<bdi>${elided}</bdi>` : nothing}
        </p>`;
      default:
        return nothing;
    }
  }
}

/** Looks up where the words stand, and what leads there. */
function locate(shown: Shown): Quoted | undefined {
  const {interview, from} = shown;
  if (!('exact' in from)) return {...shown, from};
  const place = placeOf(interview, from);
  return place && {...shown, from: place, url: passageUrl(interview, place)};
}

/** What of the page shows the words too: where others answer alone, they are not. */
function linkOnPage(interview: Interview, from: Place): DeepLinkController | undefined {
  const link = findLinked(from.exchange, 'interviewId', interview.id);
  return link && passageIn(link.host, interview, from).length ? link : undefined;
}

function renderChoice<T extends string>(
  {lang, dir}: Labels,
  title: string,
  values: readonly T[],
  names: Readonly<Record<T, string>>,
  choose: (value: T) => Promise<void>,
): TemplateResult {
  return html`<div class="choice" role="group" aria-label=${title} lang=${lang} dir=${dir}>
    <span aria-hidden="true">${title}</span>
    ${values.map((value) => html`<button @click=${() => choose(value)}>${names[value]}</button>`)}
  </div>`;
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
