/** `quote`: whether words stand in an interview, where, how they are shown, and how to embed them. */
import {
  findExcerpt,
  type ExcerptChange,
  type ExcerptResult,
  type Passage,
} from '../interview/excerpt.js';
import {quoteCardHtml} from '../html/quotation.js';
import {byId} from '../interview/lookup.js';
import type {Interview, Speaker} from '../interview/schema.js';
import {paragraphsOf, piecesOf} from '../interview/shown-passage.js';
import {passageUrl} from '../interview/text-fragment.js';
import {listOf, suggestion, type Arguments} from './arguments.js';
import type {Command} from './command.js';
import {MisuseError} from './failure.js';
import {decode, nameOf, readBytes, STDIN} from './files.js';
import {FORMAT_NAMES, formatNamed, readTranscript, stemOf} from './formats.js';
import {readInterview} from './interview-file.js';
import {EXIT, Output, type Io} from './io.js';
import type {LineColumn} from './lines.js';
import {passageInJson, passageInTranscript} from './passage-place.js';
import {printable, replaceUnsafe} from './printable.js';
import {diagnosticsOf, Report} from './report.js';

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
      help: `What the file is, whatever its name: ${['json', ...FORMAT_NAMES].join(', ')}.`,
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
    const source = await load(file, args.text('format'), report, io);
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
    const {speaker, exchange} = query;
    const url = passageUrl(interview, result.passage);
    stdout.line(
      neutral(
        quoteCardHtml(
          {
            interview,
            speakers: speakersOf(interview, result.passage),
            paragraphs: paragraphsOf(result.passage),
            ...(url && {url}),
          },
          {
            src: args.text('src') ?? `${file === STDIN ? interview.id : stemOf(file)}.json`,
            excerpt: excerpt.replace(/\s+/gu, ' ').trim(),
            speaker,
            exchange,
          },
        ),
      ),
    );
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

/** An interview, and where its passages are in its file. */
interface Loaded {
  readonly interview: Interview;
  placeOf(passage: Passage): LineColumn | undefined;
}

/** The interview of a file; what is wrong with it is reported. */
async function load(
  file: string,
  format: string | undefined,
  report: Report,
  io: Io,
): Promise<Loaded | undefined> {
  const bytes = await readBytes(file, 'an interview to read', io);
  if (format === 'json' || (format === undefined && isJson(file, bytes))) {
    const text = decode(bytes, file);
    const read = readInterview(text);
    if (!('interview' in read)) {
      report.add(nameOf(file), read.diagnostics, text);
      return undefined;
    }
    const {interview} = read;
    return {interview, placeOf: (passage) => passageInJson(text, interview, passage)};
  }
  const name = format === undefined ? undefined : formatNamed(format);
  const {interview, problems, text} = await readTranscript(bytes, file, name);
  if (!interview) {
    report.add(nameOf(file), diagnosticsOf(problems, [], false), text);
    return undefined;
  }
  return {
    interview,
    placeOf: (passage) => (text === undefined ? undefined : passageInTranscript(text, passage)),
  };
}

/** By its name, or else by how it begins. */
function isJson(file: string, bytes: Uint8Array): boolean {
  if (/\.json$/i.test(file)) return true;
  const beginning = new TextDecoder().decode(bytes.subarray(0, 100));
  return file === STDIN && beginning.trimStart().startsWith('{');
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

/** Markup in which nothing moves a terminal: references in place of what would. */
function neutral(markup: string): string {
  return replaceUnsafe(markup, (character) =>
    character === '\n' ? '\n' : `&#${character.codePointAt(0) ?? 0};`,
  );
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
