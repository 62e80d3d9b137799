/**
 * Links to words: the text directive of a URL's fragment, by which browsers bring a passage into
 * view. Follows the draft at https://wicg.github.io/scroll-to-text-fragment/ : a browser looks for
 * whole words, whatever their case, and takes the first place in the page that fits.
 */
import {byId} from './lookup.js';
import type {Place} from './place.js';
import type {Interview} from './schema.js';
import {segmenterFor} from './segmenter.js';
import {blocksText, inlineText} from './text.js';
import {encodeWords} from './text-directive.js';

/** A passage of more characters is written as its beginning and its end. */
const LONGEST = 300;
/** How many words of a long passage's beginning and of its end are written at the least. */
const FEW = 4;
/** How many words beside a passage are written at the most, to tell it from others. */
const BESIDE = 8;

/**
 * The address of a passage on its publisher's page; without a directive where the answer is not
 * there, and nothing where the interview has no address.
 */
export function passageUrl(interview: Interview, passage: Place): string | undefined {
  return passageUrls(interview)(passage);
}

/** The same for who asks of many passages: the interview is read once. */
export function passageUrls(interview: Interview): (passage: Place) => string | undefined {
  const {url} = interview.source;
  let finder: Finder | undefined;
  return (passage) => {
    if (url === undefined) return url;
    finder ??= new Finder(interview);
    const directive = directiveOf(interview, passage, finder);
    return directive ? withDirective(url, directive) : url;
  };
}

/** A URL with a directive behind its fragment; one that has a directive already gets another. */
export function withDirective(url: string, directive: string): string {
  if (url.includes(':~:')) return `${url}&${directive}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:${directive}`;
}

/** `text=…` for each part of a passage, joined by `&`; empty where the answer is not there. */
export function textDirective(interview: Interview, passage: Place): string {
  return directiveOf(interview, passage, new Finder(interview));
}

function directiveOf(
  interview: Interview,
  {exchange, answer, parts}: Place,
  finder: Finder,
): string {
  const body = byId(interview.exchanges, exchange)?.answers[answer]?.body;
  if (!body) return '';
  const text = blocksText(body);
  return parts
    .map(({start, end}) => finder.directive(text, start, end))
    .filter(Boolean)
    .join('&');
}

const WORD = /[\p{L}\p{N}]/u;

/** Finds the fewest words by which a passage is told from all others of its interview. */
class Finder {
  readonly #page: string;
  readonly #segmenter: Intl.Segmenter;

  constructor(interview: Interview) {
    this.#page = fold(pageText(interview));
    this.#segmenter = segmenterFor(interview.lang, 'word');
  }

  directive(text: string, start: number, end: number): string {
    const words = text.slice(start, end);
    const first = firstLine(words);
    const isWhole = words.length <= LONGEST && first.length === words.length;
    const opening = isWhole ? words : this.#opening(first);
    if (!this.#wordEnds(opening).length) return '';
    const closing = isWhole ? '' : this.#closing(words, opening);
    const [prefix, suffix] = this.#count(opening) > 1 ? this.#beside(text, start, opening) : [];
    return `text=${[
      prefix && `${encodeWords(prefix)}-`,
      encodeWords(opening),
      closing && encodeWords(closing),
      // A suffix stands after the end, and what makes the opening unique is before that.
      suffix && isWhole && `-${encodeWords(suffix)}`,
    ]
      .filter(Boolean)
      .join(',')}`;
  }

  /** The first words of a line, as many as stand nowhere else. */
  #opening(line: string): string {
    const ends = this.#wordEnds(line);
    for (let count = FEW; count < ends.length; count += 1) {
      const words = line.slice(0, ends[count - 1]);
      if (this.#count(words) === 1) return words;
    }
    return line.slice(0, ends.at(-1) ?? 0);
  }

  /** The last words, as many as do not stand between the opening and themselves. */
  #closing(words: string, opening: string): string {
    const rest = words.slice(opening.length);
    const line = rest.slice(rest.lastIndexOf('\n') + 1);
    const starts = this.#wordStarts(line);
    const folded = fold(rest);
    for (let count = FEW; count < starts.length; count += 1) {
      const closing = line.slice(starts.at(-count));
      if (folded.indexOf(fold(closing)) === folded.length - fold(closing).length) return closing;
    }
    return line.slice(starts[0] ?? 0);
  }

  /**
   * Words of the same block before the passage, else after it: what stands before a block on the
   * publisher's page (a name, a picture) is not known.
   */
  #beside(text: string, start: number, words: string): [prefix: string, suffix: string] {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trimEnd();
    const starts = this.#wordStarts(before);
    for (let count = 1; count <= Math.min(BESIDE, starts.length); count += 1) {
      const prefix = before.slice(starts.at(-count));
      if (this.#count(`${prefix} ${words}`) <= 1) return [prefix, ''];
    }
    const after = firstLine(text.slice(start + words.length));
    const lead = after.length - after.trimStart().length;
    const ends = this.#wordEnds(after);
    for (let count = 1; count <= Math.min(BESIDE, ends.length); count += 1) {
      const suffix = after.slice(lead, ends[count - 1]);
      if (this.#count(words + after.slice(0, ends[count - 1])) <= 1) return ['', suffix];
    }
    return ['', ''];
  }

  /** How often words stand in the interview; two stands for more. */
  #count(words: string): number {
    const folded = fold(words);
    const at = this.#page.indexOf(folded);
    if (at < 0) return 0;
    return this.#page.includes(folded, at + 1) ? 2 : 1;
  }

  #wordStarts(text: string): number[] {
    return this.#words(text).map(({index}) => index);
  }

  #wordEnds(text: string): number[] {
    return this.#words(text).map(({index, segment}) => index + segment.length);
  }

  #words(text: string): Intl.SegmentData[] {
    // Engines differ in what they call "word-like".
    return [...this.#segmenter.segment(text)].filter(({segment}) => WORD.test(segment));
  }
}

/** All that the publisher's page has of the interview for sure; pull quotes repeat words of it. */
function pageText({title, intro, exchanges}: Interview): string {
  return [
    title,
    blocksText(intro),
    ...exchanges.flatMap(({question, preamble = [], answers}) => [
      inlineText(question),
      blocksText(preamble),
      ...answers.map(({body}) => blocksText(body)),
    ]),
  ].join('\n\n');
}

function firstLine(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line;
}

/** Text as browsers compare it. */
function fold(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
