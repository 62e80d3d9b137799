/**
 * What stands where in a text whose structure is guessed: goes through its pieces in order, and
 * decides of those that nobody speaks what they are by what comes before and after them.
 */
import type {Answer, Block, Exchange, Inline, Source} from '../interview/schema.js';
import {inlineText} from '../interview/text.js';
import type {Cast, Person} from './cast.js';
import type {Ids} from './ids.js';
import {asks, isBold, wordsOf, type Piece} from './pieces.js';
import {quoted, type Place} from './problem.js';
import {sourceOf} from './source.js';
import {marked, tidy} from './runs.js';
import {
  countWords,
  findQuestion,
  firstOfQuestion,
  isBareSection,
  isEditors,
  isLoud,
} from './shapes.js';
import {isQuestionTurn, isRule, isSection, isTitle} from './shapes.js';
import type {Report} from './text-inline.js';

/** A pull quote, with where its paragraph would stand if it were none. */
export interface FoundPull {
  readonly piece: Piece;
  readonly exchange: number;
  readonly answer: number;
  /** How many blocks of the answer are before it. */
  readonly at: number;
}

/** How many words an interviewer's remark has that asks nothing and begins nothing new. */
const MAX_REMARK = 12;

export class Outline {
  readonly intro: Block[] = [];
  readonly exchanges: Exchange[] = [];
  readonly pulls: FoundPull[] = [];
  readonly notes: Block[] = [];
  title: {words: string; place: Place} | undefined;
  source: Source | undefined;
  readonly #cast: Cast;
  readonly #ids: Ids;
  readonly #report: Report;
  /** Whether questions are marked as such, so that a paragraph without a name is part of a turn. */
  readonly #isAsked: boolean;
  /** Titles of sections without a mark of their own are believed where there are several. */
  readonly #hasSections: boolean;
  readonly #pullQuotes: ReadonlySet<Piece>;
  /** Paragraphs that nobody speaks, until it is known what follows them. */
  #loose: Piece[] = [];
  #exchange: Exchange | undefined;
  /** The exchange's question, while nobody has answered it and somebody asks it. */
  #question: Piece | undefined;
  #section: {title: string; place: Place} | undefined;
  /** Who speaks by the source's own word, to join what one says. */
  #cue: readonly Person[] | undefined;

  constructor(
    pieces: readonly Piece[],
    pullQuotes: ReadonlySet<Piece>,
    title: string | undefined,
    {cast, ids, report}: {cast: Cast; ids: Ids; report: Report},
  ) {
    this.#cast = cast;
    this.#ids = ids;
    this.#report = report;
    this.#pullQuotes = pullQuotes;
    // An id that is made must not take one that is written further down.
    for (const {id} of pieces) if (id !== undefined) ids.reserve(id);
    this.#isAsked = pieces.some(isQuestionTurn);
    this.#hasSections = pieces.filter((_, at) => isBareSection(pieces, at)).length > 1;
    if (title !== undefined) this.title = {words: title, place: {line: 1, column: 1}};
    for (const piece of pieces) this.#add(piece);
    this.#finish();
  }

  #add(piece: Piece): void {
    if (!piece.voice) {
      this.#loose.push(piece);
      return;
    }
    const isQuestion = isQuestionTurn(piece);
    this.#settle(isQuestion ? 'question' : 'answer');
    if (isQuestion) this.#ask(piece);
    else this.#answer(piece, piece.voice);
    this.#cue = piece.isCue ? piece.voice : undefined;
  }

  #ask(piece: Piece): void {
    const exchange = this.#exchange;
    if (exchange && this.#question) {
      // The same question goes on, or its asker asks again before anyone answers.
      this.#extendQuestion(exchange, piece);
      return;
    }
    const isRemark = !asks(wordsOf(piece)) && countWords(wordsOf(piece)) < MAX_REMARK;
    const [first] = piece.voice ?? [];
    if (exchange?.answers.length && isRemark && first && !this.#section) {
      this.#guess(
        piece.place,
        `${quoted(wordsOf(piece))}, taken for the interviewer's remark within the exchange`,
        'a question that asks something',
        'Write it with a question mark where it begins a new exchange.',
      );
      this.#addAnswer(exchange, piece, piece.voice ?? []);
      return;
    }
    this.#begin([piece]);
    this.#question = piece;
  }

  #answer(piece: Piece, voice: readonly Person[]): void {
    const exchange = this.#exchange ?? this.#beginUnasked(piece);
    this.#question = undefined;
    const last = exchange.answers.at(-1);
    if (piece.isCue && last && sameVoice(this.#cue, voice)) {
      this.#push(last.body, piece);
      if (piece.end !== undefined) last.end = piece.end;
      return;
    }
    this.#addAnswer(exchange, piece, voice);
  }

  #addAnswer(exchange: Exchange, piece: Piece, voice: readonly Person[]): void {
    const answer: Answer = {
      speakers: voice.map((person) => this.#cast.idOf(person)),
      body: [],
      ...(piece.start !== undefined && {start: piece.start}),
      ...(piece.end !== undefined && {end: piece.end}),
    };
    exchange.answers.push(this.#report.places.set(answer, piece.place));
    this.#push(answer.body, piece);
  }

  /** Finds a place for the paragraphs before a turn, by what that turn is. */
  #settle(next: 'question' | 'answer'): void {
    const run = this.#loose;
    this.#loose = [];
    if (!run.length) return;
    const exchange = this.#exchange;
    if (!exchange) return this.#settleHead(run, next);
    const rest = this.#withoutPulls(run);
    if (!exchange.answers.length) return this.#settleLeadIn(rest, exchange);
    const question =
      next === 'question' ? -1 : findQuestion(rest, {isAsked: this.#isAsked, isHead: false});
    if (question < 0) {
      const last = rest.at(-1);
      const section =
        next === 'question' && last && isSection(last, this.#hasSections) ? rest.pop() : undefined;
      this.#goOn(rest, exchange, next === 'answer' && !this.#isAsked);
      if (section) this.#beginSection(section);
      return;
    }
    const start = firstOfQuestion(rest, question);
    const before = rest.slice(0, start);
    const title = before.at(-1);
    const section = title && isSection(title, this.#hasSections) ? before.pop() : undefined;
    this.#goOn(before, exchange, false);
    if (section) this.#beginSection(section);
    this.#beginWith(rest, start, question);
  }

  /** Before the first turn: title, introduction, and the first question. */
  #settleHead(run: Piece[], next: 'question' | 'answer'): void {
    const rest = this.#takeTitle(run, next);
    const found =
      next === 'question' ? -1 : findQuestion(rest, {isAsked: this.#isAsked, isHead: true});
    const end = found < 0 ? rest.length : firstOfQuestion(rest, found);
    const head = rest.slice(0, end);
    const last = head.at(-1);
    const isTitled =
      last && (last.heading !== undefined || isLoud(last)) && isSection(last, this.#hasSections);
    const section = isTitled ? head.pop() : undefined;
    for (const piece of head) this.#introduce(piece);
    if (section) this.#beginSection(section);
    if (found >= 0) this.#beginWith(rest, end, found);
  }

  #takeTitle(run: readonly Piece[], next: 'question' | 'answer'): Piece[] {
    const [first, ...others] = run;
    if (!first) return [];
    if (this.title) {
      return wordsOf(first).trim() === this.title.words.trim() ? others : [...run];
    }
    const isOnlyQuestion = next === 'answer' && !others.length && asks(wordsOf(first));
    if (isOnlyQuestion || !isTitle(first)) return [...run];
    this.title = {words: wordsOf(first).trim(), place: first.place};
    return others;
  }

  #introduce(piece: Piece): void {
    const found = this.source ? undefined : sourceOf(piece);
    if (found) {
      this.#takeSource(piece, found.source);
      if (!found.hasMore) return;
    }
    if (!this.#isRule(piece)) this.#push(this.intro, piece);
  }

  /** Between a question that somebody asks and its answer. */
  #settleLeadIn(run: readonly Piece[], exchange: Exchange): void {
    const isMore = this.#question && run.some((piece) => !piece.block && asks(wordsOf(piece)));
    for (const piece of run) {
      if (this.#isRule(piece)) continue;
      if (isMore && !piece.block && !exchange.preamble) this.#extendQuestion(exchange, piece);
      else this.#push((exchange.preamble ??= []), piece);
    }
  }

  #beginWith(run: readonly Piece[], start: number, question: number): void {
    const exchange = this.#begin(run.slice(start, question + 1));
    for (const piece of run.slice(question + 1)) {
      if (!this.#isRule(piece)) this.#push((exchange.preamble ??= []), piece);
    }
  }

  #begin(pieces: readonly Piece[]): Exchange {
    const [first] = pieces;
    const place = first?.place ?? {line: 1, column: 1};
    const question = pieces.flatMap((piece, index) => {
      const content = questionOf(piece);
      return index > 0 ? [{br: true} as const, ...content] : content;
    });
    const exchange: Exchange = {
      // Its words may go on; an id is made of them when they are all there.
      id: pieces.find(({id}) => id !== undefined)?.id ?? '',
      ...(this.#section && {section: this.#section.title}),
      question,
      answers: [],
    };
    this.#section = undefined;
    this.#nameExchange();
    this.#exchange = exchange;
    this.#question = undefined;
    this.exchanges.push(this.#report.places.set(exchange, place));
    return exchange;
  }

  /** An answer before any question: it has the interview's title above it. */
  #beginUnasked({place, content}: Piece): Exchange {
    this.#guess(
      place,
      `an answer before any question, ${quoted(inlineText(content))}`,
      'a question before the first answer',
      'Write the question above it; the title stands there now.',
    );
    const words = this.title?.words ?? UNTITLED;
    return this.#begin([{place, content: [words]}]);
  }

  #extendQuestion(exchange: Exchange, piece: Piece): void {
    const isCue = piece.isCue && sameVoice(this.#cue, piece.voice ?? []);
    exchange.id ||= piece.id ?? '';
    exchange.question.push(isCue ? ' ' : {br: true}, ...questionOf(piece));
  }

  /** Makes the id of the exchange that ends here. */
  #nameExchange(): void {
    const exchange = this.#exchange;
    if (!exchange || exchange.id) return;
    const words = inlineText(exchange.question);
    exchange.id = this.#ids.make(words);
    this.#guess(
      this.#report.places.of(exchange),
      `${quoted(words)}, taken for a question with the id "${exchange.id}"`,
      'an id, {#…}, as the last thing of a question',
      `Write {#${exchange.id}} after it, so that links to it hold when its words change.`,
    );
  }

  /** The paragraphs go on with the answer before them. */
  #goOn(run: readonly Piece[], exchange: Exchange, isUnsure: boolean): void {
    const answer = exchange.answers.at(-1);
    for (const piece of run) {
      if (this.#isRule(piece)) continue;
      this.#push(answer ? answer.body : (exchange.preamble ??= []), piece);
      if (!isUnsure) continue;
      this.#guess(
        piece.place,
        `${quoted(wordsOf(piece))}, taken for the answer before it`,
        'a name before each answer, and questions that end with a question mark',
        'Write who says it, `Name:`, where the answer does not go on.',
      );
    }
  }

  /** Takes the pull quotes out, each to the place where it stands. */
  #withoutPulls(run: readonly Piece[]): Piece[] {
    let before = 0;
    return run.filter((piece) => {
      if (!this.#pullQuotes.has(piece)) {
        if (!isRule(piece)) before += 1;
        return true;
      }
      // Between a question and its answer there is none to print it after: before the question.
      const exchange = this.exchanges.findLastIndex(({answers}) => answers.length);
      const answers = this.exchanges[exchange]?.answers ?? [];
      const body = answers.at(-1)?.body;
      if (!body) return true;
      const at = body.length + (exchange === this.exchanges.length - 1 ? before : 0);
      this.pulls.push({piece, exchange, answer: answers.length - 1, at});
      return false;
    });
  }

  #beginSection(piece: Piece): void {
    const title = wordsOf(piece).trim();
    this.#section = {title, place: piece.place};
    this.#guess(
      piece.place,
      `${quoted(title)}, taken for the title of a section`,
      'a heading, in Markdown',
      `Write \`# ${title}\` there.`,
    );
  }

  /** What follows the last turn: the rest of its answer, the source, the notes. */
  #finish(): void {
    const run = this.#loose;
    this.#loose = [];
    const exchange = this.#exchange;
    if (!exchange) {
      this.#settleHead(run, 'question');
      return;
    }
    const rest = this.#withoutPulls(run);
    const end = rest.findIndex(
      (piece) => isRule(piece) || isEditors(piece) || sourceOf(piece) !== undefined,
    );
    const answered = end < 0 ? rest : rest.slice(0, end);
    if (exchange.answers.length) this.#goOn(answered, exchange, true);
    else this.#settleLeadIn(answered, exchange);
    for (const piece of end < 0 ? [] : rest.slice(end)) this.#note(piece);
    this.#nameExchange();
    this.#closeUnanswered();
  }

  #note(piece: Piece): void {
    const found = this.source ? undefined : sourceOf(piece);
    if (found) {
      this.#takeSource(piece, found.source);
      if (!found.hasMore) return;
    }
    if (this.#isRule(piece)) return;
    this.#push(this.notes, piece);
    this.#guess(
      piece.place,
      `${quoted(wordsOf(piece))}, taken for a note after the interview`,
      '--- on a line of its own before the notes, in Markdown',
      'Write `Name:` before it where somebody says it.',
    );
  }

  #takeSource({place}: Piece, source: Source): void {
    this.source = this.#report.places.set(source, place);
    const {name, url} = source;
    this.#guess(
      place,
      `a line that says the source, ${quoted(name)}`,
      '`source: {name: …, url: …}` in the front matter',
      `Write it there: \`source: {name: ${name}${url === undefined ? '' : `, url: ${url}`}}\`.`,
    );
  }

  /** What the interviewer says last is no question that waits for an answer. */
  #closeUnanswered(): void {
    const last = this.exchanges.at(-1);
    const before = this.exchanges.at(-2)?.answers;
    if (!last || last.answers.length) return;
    const place = this.#report.places.of(last);
    const voice = this.#question?.voice;
    if (!before || !voice || last.section !== undefined) {
      this.#report.problems.add(
        place,
        `the question ${quoted(inlineText(last.question))} without an answer`,
        'a turn, `Name:`, below each question',
        'Write who answers.',
      );
      return;
    }
    this.exchanges.pop();
    const answer: Answer = {
      speakers: voice.map((person) => this.#cast.idOf(person)),
      body: [{kind: 'paragraph', content: last.question}, ...(last.preamble ?? [])],
    };
    before.push(this.#report.places.set(answer, place));
    this.#guess(
      place,
      `${quoted(inlineText(last.question))}, taken for the interviewer's last words`,
      'a question that somebody answers',
      'Write the answer below it, or leave it.',
    );
  }

  /** A line across the page, which says nothing by itself. */
  #isRule(piece: Piece): boolean {
    if (!isRule(piece)) return false;
    this.#guess(
      piece.place,
      `${quoted(wordsOf(piece))}, a line across the page, left out`,
      'words',
      'Write a section title where one is meant.',
    );
    return true;
  }

  #push(blocks: Block[], {block, content: words, id, place}: Piece): void {
    const content = id === undefined ? words : [...words, ` {#${id}}`];
    if (block) blocks.push(block);
    else if (inlineText(content).trim() || content.some((part) => marked(part)?.note)) {
      blocks.push(
        this.#report.places.set<Block>({kind: 'paragraph', content: tidy(content)}, place),
      );
    }
  }

  #guess(place: Place, found: string, wanted: string, mend: string): void {
    this.#report.guesses.add(place, found, wanted, mend);
  }
}

/** Stands for a title where not even the file has a name. */
export const UNTITLED = 'Interview';

/** A question's words without the bold type that says it is one. */
function questionOf(piece: Piece): Inline[] {
  const isAllBold = isBold(piece);
  return tidy(
    piece.content.map((part) => {
      const run = marked(part);
      if (!run || !isAllBold) return part;
      const rest = {...run};
      delete rest.strong;
      return Object.keys(rest).length > 1 ? rest : rest.text;
    }),
  );
}

function sameVoice(a: readonly Person[] | undefined, b: readonly Person[]): boolean {
  return a?.length === b.length && a.every((person, index) => person === b[index]);
}
