/** An interview's blocks and runs of text as HTML: every kind the format has, nothing else. */
import type {Block, Image, Inline, InlineText} from '../interview/schema.js';
import type {Dress} from './dress.js';
import {attributes, escapeHtml, type Attributes} from './escape.js';
import {block, tag} from './tag.js';

/** A text whose footnotes are numbered in its order, and stand together. */
export class RichText {
  readonly #dress: Dress;
  readonly #footnotes: (readonly Inline[])[] = [];

  constructor(dress: Dress) {
    this.#dress = dress;
  }

  /** Blocks, a string each. */
  blocks(list: readonly Block[]): string[] {
    return list.map((item) => this.#block(item));
  }

  /** A paragraph of HTML. */
  paragraph(html: string): string {
    return tag('p', this.#dress.paragraph, html);
  }

  /** Running text; without links where none may stand. */
  inlines(content: readonly Inline[], withLinks = true): string {
    return content.map((part) => this.#inline(part, withLinks)).join('');
  }

  /**
   * The footnotes, if there are any, which have no number before the text is rendered. They may hold
   * footnotes: those join the end of the list.
   */
  footnotes(): string {
    const items: string[] = [];
    for (const content of this.#footnotes) items.push(tag('li', {}, this.inlines(content)));
    return block('ol', this.#dress.footnotes, items);
  }

  #block(item: Block): string {
    switch (item.kind) {
      case 'paragraph':
        return this.paragraph(this.inlines(item.content));
      case 'quote':
        return tag('blockquote', this.#dress.said, tag('p', {}, this.inlines(item.content)));
      case 'list': {
        const items = item.items.map((content) => tag('li', {}, this.inlines(content)));
        return block(item.ordered ? 'ol' : 'ul', this.#dress.list, items);
      }
      case 'image':
        return this.#image(item.image);
    }
  }

  #image({src, alt, credit, caption}: Image): string {
    const {figure, figcaption, image, picture, caption: captioned} = this.#dress;
    const words = [
      caption && tag('span', {}, this.inlines(caption)),
      credit && tag('small', {}, escapeHtml(credit)),
    ].filter((part) => part !== undefined);
    // On one line: an editor's helper makes a break of a picture that stands on its own.
    return tag(
      figure,
      image,
      img({src, alt, ...picture}) +
        (caption || credit ? tag(figcaption, captioned, words.join(' ')) : ''),
    );
  }

  #inline(part: Inline, withLinks: boolean): string {
    if (typeof part === 'string') return escapeHtml(part);
    if ('br' in part) return '<br>';
    const {note, rest} = this.#dress;
    let run = escapeHtml(part.text);
    if (part.em) run = tag('em', {}, run);
    if (part.strong) run = tag('strong', {}, run);
    if (part.note && note) run = tag('span', note, run);
    if (isRest(part) && rest) run = tag('span', rest, run);
    if (part.href && withLinks) run = tag('a', {href: part.href}, run);
    if (part.lang) run = tag('span', {lang: part.lang}, run);
    if (part.footnote) run += tag('sup', {}, String(this.#footnotes.push(part.footnote)));
    return run;
  }
}

/** A run of a passage whose mark says that it is the rest of a clause. */
function isRest(part: InlineText): boolean {
  return 'mark' in part && part.mark === true;
}

/** A picture. */
export function img(given: Attributes): string {
  return `<img${attributes(given)}>`;
}
