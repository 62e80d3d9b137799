/** A card's quotation as pictures, as the card looks. Loaded when a picture is asked for. */
import type {Interview, Speaker} from '../interview/schema.js';
import type {PictureSize} from './picture-layout.js';
import {drawPictures, styleOf} from './picture.js';

/** What a card shows. */
export interface Shown {
  readonly interview: Interview;
  readonly speaker: Speaker;
  /** The words as they are shown, a string a paragraph. */
  readonly paragraphs: readonly string[];
}

/** One picture, or as many as the words take. Rejects where the browser draws none. */
export async function picturesOf(
  host: HTMLElement,
  {interview, speaker, paragraphs}: Shown,
  size: PictureSize,
): Promise<Blob[]> {
  const root = host.shadowRoot;
  const [figure, quote, caption, name] = ['figure', 'blockquote', 'figcaption', 'b'].map(
    (selector) => root?.querySelector(selector),
  );
  if (!figure || !quote || !caption || !name) throw new Error('The card shows no quotation.');
  const muted = root?.querySelector('small') ?? caption;
  return drawPictures(
    {
      paragraphs,
      name: speaker.name,
      role: roleOf(speaker),
      source: sourceOf(interview),
      mark: openingMark(interview.lang),
      lang: interview.lang,
      dir: getComputedStyle(quote).direction === 'rtl' ? 'rtl' : 'ltr',
    },
    size,
    styleOf(host, quote, name, muted, figure),
  );
}

function roleOf({role, affiliation}: Speaker): string {
  const native = affiliation?.nativeName ? ` (${affiliation.nativeName.text})` : '';
  return [role, affiliation && affiliation.name + native].filter(Boolean).join(', ');
}

function sourceOf({title, source}: Interview): string {
  return [title, source.name, source.published].filter(Boolean).join(', ');
}

/** Marks of languages whose quotations do not begin with “; others as Unicode's CLDR has them. */
const MARKS: readonly [languages: RegExp, mark: string][] = [
  [/^(?:ru|uk|be|bg|el|fr|no|nb|nn|hy|fa|kk|ky|it|es|pt-PT|ca|lv|sq|mn|ar-MA)\b/i, '«'],
  [/^(?:de|cs|sk|pl|hu|hr|sl|ro|lt|et|is|ka|mk|sr|bs)\b/i, '„'],
  [/^(?:ja|zh-Hant|zh-TW|zh-HK)\b/i, '「'],
  [/^(?:sv|fi|he|ar)\b/i, '”'],
];

function openingMark(lang: string): string {
  return MARKS.find(([languages]) => languages.test(lang))?.[1] ?? '“';
}
