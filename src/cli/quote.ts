/** `quote`: whether words stand in an interview, where, how they are shown, and how to embed them. */
import {
  findExcerpt,
  type ExcerptChange,
  type ExcerptResult,
  type Passage,
} from '../interview/excerpt.js';
import {renderQuoteCard} from '../html/index.js';
import {byId} from '../interview/lookup.js';
import type {Interview, Speaker} from '../interview/schema.js';
import {piecesOf} from '../interview/shown-passage.js';
import {listOf, suggestion, type Arguments} from './arguments.js';
import type {Command} from './command.js';
import {MisuseError} from './failure.js';
import {nameOf} from './files.js';
import {INPUT_FORMATS, loadInterview, srcOf} from './interview-input.js';
import {EXIT, Output} from './io.js';
import type {LineColumn} from './lines.js';
import {printable, printableMarkup} from './printable.js';
import {Report} from './report.js';

export const quote: Command = {
  name: 'quote',
  summary: 'Check an excerpt, and print the markup that embeds it.',
  usage: 'FILE --excerpt "…" [options]',
  description: `Looks an excerpt up in interview JSON or a transcript. Says where it stands, how a card shows
it (the rest of a clause that is cut, muted or in brackets) and how to embed it; or how the
nearest passage differs. Words may be left out with […]. FILE may be - for standard input.`,
  options: {
    excerpt: {short: 'e', value: 'WORDS', help: 'The words to look up.'},
    speaker: {value: 'ID', help: 'Only in answers of this speaker.'},
    exchange: {value: 'ID', help: 'Only in this exchange.'},
    src: {value: 'URL', help: 'Where pages find the interview, for the markup.'},
    format: {
      value: 'NAME',
      help: `What the file is, whatever its name: ${INPUT_FORMATS.join(', ')}.`,
    },
  },
  examples: [
    ['quote talk.json --excerpt "we began with twelve chairs"', 'Check it, and print its markup.'],
    [
      'quote talk.md -e "We began […] on the street." --speaker ada --src /talk.json',
      'The same with words left out, of one speaker.',
    ],
  ],
  async run(args, io) {
    const {file, excerpt} = inputOf(args);
    const report = new Report(io, false);
    const source = await loadInterview(file, args.text('format'), report, io);
    if (!source) return report.close();
    const {interview} = source;
    const query = {
      excerpt,
      speaker: idOf(args, 'speaker', interview.speakers),
      exchange: idOf(args, 'exchange', interview.exchanges),
    };
    const result = findExcerpt(interview, query);
    const stdout = new Output(io.stdout, io.env);
    const isFine = result.status === 'verbatim' || result.status === 'elided';
    stdout.line(verdict(result, stdout));
    if (result.passage) {
      const place = source.placeOf(result.passage);
      stdout.line(whereabouts(interview, result.passage, nameOf(file), place));
      stdout.line();
      stdout.line(shownPassage(result.passage, stdout));
    }
    if (result.status === 'changed') {
      stdout.line();
      for (const change of result.changes) stdout.line(difference(change, stdout));
    }
    if (!isFine) return EXIT.problems;
    stdout.line();
    const src = args.text('src') ?? srcOf(file, interview);
    const markup = renderQuoteCard(interview, {...query, excerpt: oneLine(excerpt), src});
    stdout.line(printableMarkup(markup, stdout.isTTY));
    if (result.ambiguous) {
      report.note(
        'The words stand in another place too. Say which: --exchange ID or --speaker ID.',
      );
    }
    if (!args.has('src')) {
      report.note('Change src to where pages find the interview, or give it: --src URL.');
    }
    return EXIT.fine;
  },
};

function inputOf(args: Arguments): {file: string; excerpt: string} {
  const [file, ...others] = args.positionals;
  const excerpt = args.text('excerpt');
  if (file === undefined || others.length) {
    throw new MisuseError(
      `found ${file === undefined ? 'no file' : `${args.positionals.length} files`}; wanted one. ` +
        'Put the excerpt in quotation marks: quote talk.json --excerpt "…".',
    );
  }
  if (excerpt === undefined) {
    throw new MisuseError(
      'found no excerpt; wanted the words to look up. Write them after --excerpt "…".',
    );
  }
  return {file, excerpt};
}

/** An id that the interview has. */
function idOf(
  args: Arguments,
  name: 'speaker' | 'exchange',
  list: readonly {readonly id: string}[],
): string | undefined {
  const id = args.text(name);
  if (id === undefined || byId(list, id)) return id;
  const ids = list.map((item) => item.id);
  throw new MisuseError(
    `found --${name} ${printable(id)}; wanted ${listOf(ids)}.${suggestion(id, ids)}`,
  );
}

function verdict(result: ExcerptResult, stdout: Output): string {
  const {status} = result;
  const word = (color: 'green' | 'red') => stdout.paint(['bold', color], `${status}:`);
  switch (status) {
    case 'verbatim':
      return `${word('green')} the interview has these words.`;
    case 'elided':
      return `${word('green')} the interview has these words, with others between them.`;
    case 'changed':
      return `${word('red')} the interview has other words. Copy them as they stand below.`;
    case 'refused':
      return `${word('red')} no card shows the words cut so. ${result.mend}`;
    case 'absent':
      return `${word('red')} the interview does not have these words so. ${result.mend}`;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** `talk.json:120:9, exchange the-war, Ada, quoting someone else`. */
function whereabouts(
  interview: Interview,
  passage: Passage,
  file: string,
  place: LineColumn | undefined,
): string {
  return [
    [printable(file), place?.line, place?.column].filter((part) => part !== undefined).join(':'),
    `exchange ${passage.exchange}`,
    ...speakersOf(interview, passage).map(({name}) => printable(name)),
    ...(passage.quoted
      ? ['quoting someone else']
      : passage.parts.some(({quoted}) => quoted)
        ? ['partly quoting someone else']
        : []),
  ].join(', ');
}

function speakersOf({speakers}: Interview, passage: Passage): Speaker[] {
  return passage.speakers.flatMap((id) => byId(speakers, id) ?? []);
}

/** The words as a card shows them, indented. */
function shownPassage(passage: Passage, stdout: Output): string {
  const mute = (words: string) =>
    stdout.isColored ? stdout.paint('dim', words) : words.replace(/^(\s*)(.+?)(\s*)$/u, '$1[$2]$3');
  return piecesOf(passage)
    .map(({words, isRest, isElision}) => {
      const lines = words.split('\n').map(printable);
      return (isRest && !isElision ? lines.map((line) => line && mute(line)) : lines).join('\n');
    })
    .join('')
    .replace(/^(?=.)/gm, '  ');
}

/** What the excerpt has other than the interview, in a line. */
function difference({at, found, stands}: ExcerptChange, stdout: Output): string {
  const words = (text: string, color: 'red' | 'green') =>
    stdout.paint(color, `"${printable(text)}"`);
  const what = !found
    ? `${words(stands, 'green')} is left out`
    : !stands
      ? `${words(found, 'red')} is not there`
      : `${words(found, 'red')} is ${words(stands, 'green')}`;
  return `  character ${at + 1}: ${what}`;
}
