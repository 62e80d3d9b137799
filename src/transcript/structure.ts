/**
 * What stands where in a transcript: introduction, sections, questions, turns, pull quotes, notes.
 * Reads the tree's top-level nodes in order. What has no place is a problem, never left out.
 *
 * A `>` with an id is a pull quote and no part of an answer; one within an answer is printed after
 * it, for the format knows no place inside. A `>` without an id is a quotation, a block like others.
 */
import type {Blockquote, Heading, Paragraph, RootContent, ThematicBreak} from 'mdast';
import {findWords} from '../interview/readings.js';
import type {Block, Exchange, Quote} from '../interview/schema.js';
import {blocksText, inlineText} from '../interview/text.js';
import {compileBlock, compileBlocks, compileParagraph} from './blocks.js';
import {
  isNothing,
  readTimes,
  takeLeading,
  takeQuestionId,
  takeQuoteId,
  unguarded,
} from './braces.js';
import {Ids} from './ids.js';
import {compileInline} from './inline.js';
import {quoted, type Place, type Problems} from './problem.js';
import {partsOf, resolvePullQuotes, type PullQuote} from './pull-quotes.js';
import {excerptOf, wordsOf, type Context} from './syntax.js';
import {labelOf, reportStrayTurns, type Names} from './turns.js';

/** What a transcript's text says of its interview. */
export interface Body {
  readonly intro: Block[];
  readonly exchanges: Exchange[];
  readonly quotes: Quote[];
  readonly notes?: Block[];
}

/** What the text of a transcript is read with: ids that it does not give are guesses. */
interface BodyContext extends Context {
  readonly guesses: Problems;
}

/** `lang` is the interview's language, for ids that are made from words. */
export function compileBody(names: Names, context: BodyContext, lang: string): Body {
  const compiler = new BodyCompiler(names, context, lang);
  for (const node of context.markdown.nodes()) compiler.add(node);
  return compiler.finish();
}

/** In how many blocks before it a quotation without an id is looked for. */
const NEARBY = 12;
/** Fewer characters are said again by chance. */
const MIN_PULL = 12;

class BodyCompiler {
  readonly #names: Names;
  readonly #context: BodyContext;
  readonly #ids: Ids;
  readonly #intro: Block[] = [];
  readonly #exchanges: Exchange[] = [];
  readonly #pullQuotes: PullQuote[] = [];
  #notes: Block[] | undefined;
  /** The exchange that is being read. */
  #exchange: Exchange | undefined;
  /** Exchanges and answers that are without answers and without words on purpose. */
  readonly #empty = new WeakSet<object>();
  /** Where notes begin of which it is not known yet whether a question follows. */
  #early: ThematicBreak | undefined;
  /** A section's title that waits for its question. */
  #section: {title: string; place: Place} | undefined;

  constructor(names: Names, context: BodyContext, lang: string) {
    this.#names = names;
    this.#context = context;
    this.#ids = new Ids('question', lang);
    // An id that is made must not take one that is written further down.
    for (const heading of context.markdown.headings()) {
      const [, id] = /\{#([a-z\d-]+)[^{}]*\}\s*$/.exec(heading) ?? [];
      if (id !== undefined) this.#ids.reserve(id);
    }
  }

  add(node: RootContent): void {
    switch (node.type) {
      case 'heading':
        return this.#heading(node);
      case 'thematicBreak':
        return this.#beginNotes(node);
      case 'paragraph':
        return this.#paragraph(node);
      case 'blockquote':
        return this.#blockquote(node);
      default:
        return this.#block(node);
    }
  }

  finish(): Body {
    this.#closeSection();
    this.#closeExchange();
    const quotes = resolvePullQuotes(this.#pullQuotes, this.#exchanges, this.#names, this.#context);
    const notes = this.#notes?.length ? {notes: this.#notes} : {};
    return {intro: this.#intro, exchanges: this.#exchanges, quotes, ...notes};
  }

  #heading(node: Heading): void {
    if (!this.#context.markdown.startsWith(node, '#')) return this.#underlined(node);
    if (node.depth > 2) {
      return this.#report(
        node,
        `${'#'.repeat(node.depth)} ${excerptOf(node)}`,
        '# for a section and ## for a question',
        'Write it with one # or two.',
      );
    }
    if (this.#early) {
      this.#report(this.#early, '--- before the first question', NOTES_WANTED, 'Remove it.');
      this.#intro.push(...(this.#notes ?? []));
      this.#early = this.#notes = undefined;
    } else if (this.#notes) {
      this.#report(
        node,
        `the heading ${excerptOf(node)} after ---`,
        'notes after ---, to the end',
        'Remove the --- before it, or write the heading as a paragraph.',
      );
      this.#notes = undefined;
    }
    this.#closeExchange();
    if (node.depth === 1) this.#beginSection(node);
    else this.#beginExchange(node);
  }

  /** A paragraph right above `---` or `===`, which makes it a heading. */
  #underlined(node: Heading): void {
    const isRule = node.depth === 2;
    const {problems, markdown} = this.#context;
    problems.add(
      markdown.lastLine(node),
      `a line of ${isRule ? '---' : '==='} right below ${excerptOf(node)}, which makes a heading of it`,
      isRule ? '--- between blank lines' : 'headings that begin with #',
      isRule
        ? 'Put a blank line above it.'
        : 'Write the heading with # or ##, or escape the line: \\===.',
    );
    // Read on as was meant, so that what follows is not reported for it.
    if (!isRule || !this.#exchanges.length) return;
    this.#exchange = undefined;
    this.#notes ??= [];
  }

  #beginSection(node: Heading): void {
    this.#closeSection();
    const place = this.#context.markdown.place(node);
    const content = compileInline(node.children, this.#context);
    const title = inlineText(content);
    this.#section = {title, place};
    if (content.every((part) => typeof part === 'string') && title) return;
    this.#report(
      node,
      title ? `the section ${quoted(title)} with marks in its title` : 'a section without a title',
      'a title of plain text',
      'Write it without links, emphasis, languages and footnotes.',
    );
  }

  #beginExchange(node: Heading): void {
    const {places, markdown} = this.#context;
    const taken = takeQuestionId(node, this.#context);
    const {children, id, place = markdown.place(node)} = taken;
    const question = compileInline(children, this.#context);
    if (!question.length && !isNothing(children)) {
      this.#report(node, 'a question without words', 'the words of the question', 'Write them.');
    }
    const exchange: Exchange = {
      id: id ?? this.#makeId(node, inlineText(question)),
      ...(this.#section?.title && {section: this.#section.title}),
      question,
      answers: [],
    };
    this.#section = undefined;
    if (taken.isUnanswered) this.#empty.add(exchange);
    places.setField(exchange, 'id', place);
    this.#exchanges.push(places.set(exchange, markdown.place(node)));
    this.#exchange = exchange;
  }

  #makeId(node: Heading, question: string): string {
    const id = this.#ids.make(question);
    const {guesses, markdown} = this.#context;
    guesses.add(
      markdown.place(node),
      `the question ${quoted(question)} without an id; "${id}" is taken`,
      'an id, {#…}, as the last thing of a question',
      `Write {#${id}} there, so that links to it hold when its words change.`,
    );
    return id;
  }

  #closeSection(): void {
    if (!this.#section) return;
    const {title, place} = this.#section;
    this.#section = undefined;
    this.#context.problems.add(
      place,
      `the section ${quoted(title)} without a question`,
      'a section that begins with a question',
      'Write the question below it, with ##, or remove it.',
    );
  }

  #closeExchange(): void {
    const exchange = this.#exchange;
    if (!exchange) return;
    this.#exchange = undefined;
    this.#closeAnswer(exchange);
    if (this.#empty.has(exchange) && exchange.answers[0]) {
      this.#context.problems.add(
        this.#context.places.of(exchange.answers[0]),
        'an answer to a question that is unanswered',
        'no answer below {#… unanswered}',
        'Remove that word, or the answer.',
      );
    }
    if (exchange.answers.length || this.#empty.has(exchange)) return;
    this.#context.problems.add(
      this.#context.places.of(exchange),
      `the question ${quoted(inlineText(exchange.question))} without an answer`,
      `a turn, ${this.#names.example()}, below each question`,
      'Write who answers.',
    );
  }

  #closeAnswer({answers}: Exchange): void {
    const answer = answers.at(-1);
    if (!answer || answer.body.length || this.#empty.has(answer)) return;
    this.#context.problems.add(
      this.#context.places.of(answer),
      'a turn without words',
      'what its speaker says',
      'Write it after the name, or remove the name.',
    );
  }

  #beginNotes(node: ThematicBreak): void {
    const wanted = NOTES_WANTED;
    if (!this.#context.markdown.startsWith(node, '-')) {
      return this.#report(node, 'a line across the page', wanted, 'Write it as ---, or remove it.');
    }
    if (this.#notes) return this.#report(node, '--- a second time', wanted, 'Remove it.');
    if (!this.#exchanges.length) this.#early = node;
    this.#closeSection();
    this.#closeExchange();
    this.#notes = [];
  }

  #paragraph(node: Paragraph): void {
    if (this.#context.markdown.startsWith(node, '#')) {
      return this.#report(
        node,
        `${excerptOf(node)}, a heading without its space`,
        'a space after the #',
        'Write the space, or \\# where no heading is meant.',
      );
    }
    const label = labelOf(node);
    if (label !== undefined && this.#exchange && !this.#section) {
      return this.#turn(node, label, this.#exchange);
    }
    if (label === undefined || !this.#names.knows(label)) return this.#block(node);
    this.#report(
      node,
      `an answer, ${excerptOf(node)}, outside a question`,
      'answers below the question that they answer',
      "Write the question above it, with ##, or \\: where nobody's words begin.",
    );
  }

  #turn(node: Paragraph, label: string, exchange: Exchange): void {
    const {markdown, places, problems} = this.#context;
    const place = markdown.place(node);
    this.#closeAnswer(exchange);
    const {ids, unknown} = this.#names.read(label);
    for (const name of this.#names.isEmpty ? [] : unknown) {
      problems.add(
        place,
        `${quoted(name)}, who is none of the speakers`,
        `one of ${this.#names.toString()}`,
        "Add the name to the speakers of the front matter, or write \\: where nobody's words begin.",
      );
    }
    const speakers = [...new Set(ids)];
    if (speakers.length < ids.length) {
      this.#report(node, `${quoted(label)}, twice the same`, 'each name once', 'Remove one.');
    }
    // Stands in for a name that is unknown, so that nothing else is reported for want of it.
    const rest = node.children.slice(1);
    const leading = takeLeading(rest, this.#context);
    const answer = {
      speakers: speakers.length ? speakers : [this.#names.first()],
      body: [],
      ...(leading && readTimes(leading, this.#context)),
    };
    exchange.answers.push(places.set(answer, place));
    reportStrayTurns(node, this.#names, this.#context);
    const children = leading?.rest ?? rest;
    if (isNothing(children)) this.#empty.add(answer);
    else this.#push(compileParagraph(node, children, this.#context), node);
  }

  #blockquote(node: Blockquote): void {
    const last = node.children.at(-1);
    if (last?.type !== 'paragraph') return this.#block(node);
    const {children, id, place, words = {}} = takeQuoteId(last, this.#context);
    if (id === undefined || !place) {
      this.#guessQuotation(node);
      return this.#block(node);
    }
    const exchange = this.#section ? undefined : this.#exchange;
    if (!exchange?.answers.length) {
      return this.#report(
        node,
        `the pull quote ${quoted(id)} before an answer`,
        'pull quotes in or after an answer',
        'Move it below the answer that it is from, or remove its id to make it a quotation.',
      );
    }
    reportStrayTurns(node, this.#names, this.#context);
    const blocks = compileBlocks([...node.children.slice(0, -1), {...last, children}], {
      ...this.#context,
      isGuarded: true,
    });
    const text = blocksText(blocks);
    if (blocks.some(holdsMore)) {
      this.#report(
        node,
        `an image, a footnote or an editor's note in the pull quote ${quoted(id)}`,
        "an answer's words alone",
        'Remove it: readers find it in the answer.',
      );
    }
    this.#pullQuotes.push({
      id,
      words: unguarded(text),
      exact: partsOf(text),
      ...words,
      beside: {exchange: this.#exchanges.length - 1, answer: exchange.answers.length - 1},
      place,
    });
  }

  /** A quotation of words that the answer has just said is most likely a pull quote. */
  #guessQuotation(node: Blockquote): void {
    const said = this.#exchange?.answers.at(-1)?.body.slice(-NEARBY);
    const words = node.children.map(wordsOf).join('\n\n').trim();
    if (!said || words.length < MIN_PULL || findWords(blocksText(said), words, 0) < 0) return;
    const id = new Ids('quote', 'und').make(words);
    this.#context.guesses.add(
      this.#context.markdown.place(node),
      `${quoted(words)}, the answer's own words, taken for a quotation that is part of it`,
      'an id, {#…}, as the last thing of a pull quote',
      `Write {#${id}} there if it is one.`,
    );
  }

  #block(node: RootContent): void {
    if (this.#exchange) reportStrayTurns(node, this.#names, this.#context);
    if (node.type === 'definition' || node.type === 'footnoteDefinition') return;
    this.#push(compileBlock(node, this.#context), node);
  }

  /** Adds a block to what it belongs to at this place of the text. */
  #push(block: Block | undefined, node: RootContent): void {
    if (this.#section) {
      return this.#report(
        node,
        `${excerptOf(node)} between a section's title and its question`,
        'the question right below the title',
        'Move it below the question.',
      );
    }
    if (!block) return;
    const exchange = this.#exchange;
    if (this.#notes) this.#notes.push(block);
    else if (!exchange) this.#intro.push(block);
    else (exchange.answers.at(-1)?.body ?? (exchange.preamble ??= [])).push(block);
  }

  #report(node: RootContent, found: string, wanted: string, mend: string): void {
    this.#context.problems.add(this.#context.markdown.place(node), found, wanted, mend);
  }
}

const NOTES_WANTED = '--- once, after the last answer, where the notes begin';

/** Whether a block holds more than words: what the parts of a quotation cannot. */
function holdsMore(block: Block): boolean {
  if (block.kind === 'image') return true;
  const content = block.kind === 'list' ? block.items.flat() : block.content;
  return content.some((part) => typeof part === 'object' && ('footnote' in part || 'note' in part));
}
