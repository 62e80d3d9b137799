/**
 * Where the words, clauses and sentences of a text begin and end. When in doubt a clause is taken to
 * go on (after "Mr.", within "1,000" or "Russia–Ukraine"): then more of the text is shown, which
 * cannot turn its meaning.
 */

export interface TextRange {
  /** UTF-16 offset of the first character. */
  readonly start: number;
  /** UTF-16 offset behind the last character. */
  readonly end: number;
}

/** What stands between two clauses. */
export interface Edge extends TextRange {
  /** Behind the clause before, with the marks that end its sentence. */
  readonly stop: number;
  /** Where the next clause begins, with the quotation marks and brackets that open it. */
  readonly resume: number;
  readonly isSentence: boolean;
}

/** What stands between words; a dash before a digit is a minus sign or a range. */
const GAP =
  /(?:[\s\p{DI}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{STerm}"'`´¿¡,;:—…،؛、，；：﹐﹑፣፤፥၊\u00b7\u0387]|[\p{Pd}\u2212](?!\p{Nd}))+/gu;
const GAP_HERE = new RegExp(GAP.source, 'uy');
/** What ends a clause; a comma, colon or short dash does with a space or another mark beside it. */
const CLAUSE = /[—…()،؛、，；：（）﹐﹑፣፤፥၊]|\.{3}|--|(?!^[^]$)[,;:–\u00b7\u0387]|\s[-\u2010]\s/gu;
const OPENING = /[\p{Ps}\p{Pi}"'¿¡]/u;
const TERMINAL = /\p{STerm}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** What stands at the end of a paragraph whose sentence goes on in the next: a list, a speech. */
const GOES_ON = /^[^\n\p{STerm}]*[,;:،؛、，；：—–][^\n\p{STerm}]*\n/u;
const QUESTION = /[?？؟՞፧⁇⁈⁉‽\u037e]/;
const TOKEN_BEFORE = /(?:[\p{L}\p{M}]+|(?<!\p{N})\p{N}{1,2})$/u;
/** In scripts that separate words by spaces, two of these side by side are in one word. */
const IN_WORD =
  /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{N}\p{M}_]/u;
/** What no word goes over, however an engine cuts a text into words. */
const NO_WORD = /[\s\p{Cc}]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** How much of a text decides whether a word or a sentence ends in the middle of it. */
const CONTEXT = 80;

export class Prose {
  readonly text: string;
  readonly #words: Intl.Segmenter;
  readonly #sentences: Intl.Segmenter;

  constructor(text: string, words: Intl.Segmenter, sentences: Intl.Segmenter) {
    this.text = text;
    this.#words = words;
    this.#sentences = sentences;
  }

  /** Whether a cut here goes through a word. Scripts without spaces may be cut at any letter. */
  cutsWord(at: number): boolean {
    const {text} = this;
    const [before, after] = [characterBefore(text, at), characterAt(text, at)];
    if (!before || !after || NO_WORD.test(before) || NO_WORD.test(after)) return false;
    if (IN_WORD.test(before) && IN_WORD.test(after)) return true;
    if (UNSPACED.test(before) && UNSPACED.test(after)) return /\p{M}/u.test(after);
    return !isBoundary(this.#words, text, at);
  }

  /** Whether the range holds so many words or more. */
  hasWords({start, end}: TextRange, least: number): boolean {
    // Most often the first few are enough, and the rest is not read.
    for (const stop of new Set([Math.min(end, start + CONTEXT * 8), end])) {
      let count = 0;
      for (const {segment} of this.#words.segment(this.text.slice(start, stop))) {
        // Engines differ in what they call "word-like".
        if (LETTER_OR_DIGIT.test(segment) && ++count === least) return true;
      }
    }
    return false;
  }

  /** The range without what stands before its first and after its last word. */
  trim({start, end}: TextRange): TextRange {
    const first = start + gapAt(this.text.slice(start, end), 0).length;
    return first === end ? {start, end} : {start: first, end: this.#endOfWords(start, end)};
  }

  /** Whether the range is a sentence, or several. */
  isSentence(range: TextRange): boolean {
    const {text} = this;
    const {start, end} = this.trim(range);
    // Most often a letter stands there, and no more has to be read.
    if (start > 0 && text.slice(start - 1, start).search(GAP) < 0) return false;
    const before = this.edgeBefore(start, Math.max(0, start - CONTEXT * 4));
    const after = this.#edge(end, end + gapAt(text, end).length);
    return before?.end === start && before.isSentence && after?.isSentence === true;
  }

  /** The last edge that ends at or before a word, or nothing where none does after `floor`. */
  edgeBefore(word: number, floor: number): Edge | undefined {
    for (let width = CONTEXT * 4; ; width *= 2) {
      const from = Math.max(floor, word - width);
      // With a look at the word itself: whether a dash is a gap depends on it.
      const gaps = [...gapsOf(this.text.slice(from, word + 2))].reverse();
      for (const {index, 0: gap} of gaps) {
        // What begins with the window may be the rest of something longer.
        if (from + index >= word || (index === 0 && from > 0)) continue;
        const edge = this.#edge(from + index, from + index + gap.length);
        if (edge) return edge;
      }
      if (from > floor) continue;
      return floor > 0 ? undefined : {start: 0, end: 0, stop: 0, resume: 0, isSentence: true};
    }
  }

  /** The first edge that begins at or after the end of a word, or nothing where none does before. */
  edgeAfter(wordEnd: number, ceiling: number): Edge | undefined {
    const {text} = this;
    for (const {index, 0: gap} of gapsOf(text, wordEnd)) {
      if (index >= ceiling) break;
      const edge = this.#edge(index, index + gap.length);
      if (edge) return edge;
    }
    const {length} = text;
    return ceiling < length
      ? undefined
      : {start: length, end: length, stop: length, resume: length, isSentence: true};
  }

  /** The mark that makes a question of the words before, if the sentence ends in one. */
  asks({start, stop, isSentence}: Edge, from: number): boolean {
    return isSentence && QUESTION.test(this.text.slice(Math.max(start, from), stop));
  }

  #endOfWords(start: number, end: number): number {
    for (let width = CONTEXT; ; width *= 2) {
      const from = Math.max(start, end - width);
      const tail = this.text.slice(from, end);
      const last = [...gapsOf(tail)].at(-1);
      if (!last || last.index + last[0].length < tail.length) return end;
      if (last.index > 0 || from === start) return from + last.index;
    }
  }

  #edge(start: number, end: number): Edge | undefined {
    const gap = this.text.slice(start, end);
    const isSentence = this.#endsSentence(start, end, gap);
    const marks = [...gap.matchAll(CLAUSE)];
    const [first, last] = [marks[0], marks.at(-1)];
    if (!isSentence && !first) return undefined;
    const white = gap.search(/\s/);
    let opening = gap.length;
    while (opening && OPENING.test(gap[opening - 1] ?? '')) opening -= 1;
    const stop = Math.min(white < 0 ? gap.length : white, opening);
    return {
      start,
      end,
      isSentence,
      stop: start + (isSentence || !first ? stop : Math.min(first.index, stop)),
      resume:
        start + (isSentence || !last ? opening : Math.max(last.index + last[0].length, opening)),
    };
  }

  #endsSentence(start: number, end: number, gap: string): boolean {
    const {text} = this;
    if (start === 0 || end === text.length) return true;
    // A line may be broken in the middle of a sentence; a paragraph only after a mark that says so.
    if (/\n\s*\n/.test(gap)) return !GOES_ON.test(gap);
    if (!TERMINAL.test(gap)) return false;
    if (gap.startsWith('.') && isAbbreviated(text.slice(Math.max(0, start - 20), start)))
      return false;
    const from = Math.max(0, start - CONTEXT);
    const context = text.slice(from, end + CONTEXT).replace(/\n/g, ' ');
    const sentence = this.#sentences.segment(context).containing(end - from);
    return sentence !== undefined && from + sentence.index > start;
  }
}

/** The gaps from a place on, each looked for when it is asked for. */
function gapsOf(text: string, from = 0): Iterable<RegExpExecArray> {
  GAP.lastIndex = from;
  return text.matchAll(GAP);
}

function gapAt(text: string, at: number): string {
  GAP_HERE.lastIndex = at;
  return GAP_HERE.exec(text)?.[0] ?? '';
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  const isPair = at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
  return text.slice(at - (isPair ? 2 : 1), at);
}

function isBoundary(segmenter: Intl.Segmenter, text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - CONTEXT), at);
  const white = head.search(/\S*$/);
  const tail = text.slice(at, at + CONTEXT);
  const place = head.length - white;
  // Not by `containing()`, which WebKit answers wrongly before letters beyond the basic plane.
  for (const {index} of segmenter.segment(head.slice(white) + tail)) {
    if (index >= place) return index === place;
  }
  return false;
}

/** Vowels of the Latin and the Cyrillic alphabet, accents aside. */
const VOWEL = /[aeiouyæøœаеиоуыэюяіє]/i;
const SHORT_WORD = /^(?:\p{sc=Latn}|\p{sc=Cyrl}){1,4}$/u;
const ABBREVIATIONS =
  /^(?:adm|amb|art|assoc|atty|ave|cmdr|corp|dir|fr|ing|lt|maj|min|no|op|pres|sec|sgt|supt|viz|prof|gen|rep|sen|gov|hon|rev|col|capt|inc|co|etc|al|ca|usw|mme|mlle|jan|feb|aug|sept?|o[ck]t|de[cz]|approx|dept|est|univ|fig|vol|eds?|abs|evtl|проф|ім|им|ул|вул|акад|ред|див)$/i;

/** Whether the full stop after these words belongs to an abbreviation, an initial or an ordinal. */
function isAbbreviated(words: string): boolean {
  const token = TOKEN_BEFORE.exec(words)?.[0] ?? '';
  if (/\p{N}/u.test(token) || token.length === 1) return true;
  // "Mr", "Dr", "bzw", "гр", but not "BBC".
  const isClipped =
    SHORT_WORD.test(token) && !VOWEL.test(token.normalize('NFD')) && token !== token.toUpperCase();
  return isClipped || ABBREVIATIONS.test(token);
}
