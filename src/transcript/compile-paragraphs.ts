/**
 * Makes an interview of paragraphs whose meaning nobody has written down: what plain text, a word
 * processor's file and a recording's cues have in common. All that is guessed is reported.
 */
import {SCHEMA_VERSION, type Interview} from '../interview/schema.js';
import {inlineText} from '../interview/text.js';
import {Cast, type Person} from './cast.js';
import {checkInterview} from './check.js';
import type {Fields} from './front-matter.js';
import {pullQuotesOf, quotesOf} from './guessed-quotes.js';
import {Ids} from './ids.js';
import {languageOf} from './language.js';
import {Outline, UNTITLED} from './outline.js';
import type {Paragraph} from './paragraph.js';
import {candidatesOf, mendBreaks, piecesOf, type Piece} from './pieces.js';
import {quoted, type Place} from './problem.js';
import type {Report} from './text-inline.js';
import {findInterviewer, giveVoices} from './voices.js';

const START: Place = {line: 1, column: 1};

/**
 * The interview of these paragraphs. `fields` are the front matter's, and hold true over what is
 * guessed; `name` is what the file is called, for a source that nothing names.
 */
export function compileParagraphs(
  paragraphs: readonly Paragraph[],
  fields: Fields,
  report: Report,
  name?: string,
): Interview | undefined {
  const {places} = report;
  const given = {...fields};
  if (!('lang' in given)) given.lang = guessLang(paragraphs, report);
  const lang = typeof given.lang === 'string' ? given.lang : 'und';
  const cast = new Cast(fields, lang, report);
  const {candidates, head} = candidatesOf(paragraphs);
  cast.learn(candidates, head);
  const cut = mendBreaks(piecesOf(paragraphs, cast, report), report);
  findInterviewer(cut, cast, report);
  const pieces = giveVoices(cut, cast, report);
  const ids = new Ids('question', lang);
  const title = typeof fields.title === 'string' ? fields.title : undefined;
  const pullQuotes = pullQuotesOf(pieces);
  const outline = new Outline(pieces, pullQuotes, title, {cast, ids, report});
  const {intro, exchanges, notes} = outline;
  if (!exchanges.length) {
    if (!report.problems.inOrder().length) reportNoTurns(pieces, report);
    return undefined;
  }
  const quotes = quotesOf(outline, lang, report);
  const [first] = exchanges;
  const shown = outline.title?.words ?? (name || inlineText(first?.question ?? []));
  if (!('title' in given)) {
    given.title = shown.trim().replace(/\s+/g, ' ') || UNTITLED;
    guess(report, outline.title?.place ?? START, 'title', String(given.title));
  }
  if (!('id' in given)) {
    given.id = new Ids('interview', lang).make(String(given.title));
    guess(report, outline.title?.place ?? START, 'id', String(given.id));
  }
  if (!('source' in given)) given.source = outline.source ?? guessSource(name, report);
  else if (outline.source) reportSecondSource(outline.source, given.source, report);
  // What is known of an interviewer but the name has its place among the speakers.
  for (const person of cast.people) {
    if (isFoundInterviewer(person) && person.role !== undefined) cast.idOf(person);
  }
  const speakers = speakersOf(fields, cast, report);
  if (!('interviewers' in given)) {
    const asking = new Set(pieces.flatMap(({voice}) => voice ?? []).filter(isFoundInterviewer));
    if (asking.size) given.interviewers = [...asking].map(({name: asker}) => ({name: asker}));
  }
  const interview = {
    ...{schemaVersion: SCHEMA_VERSION, ...given, speakers, intro, exchanges, quotes},
    ...(notes.length && {notes}),
  };
  copyPlaces(fields, interview, report);
  places.set(interview, places.of(fields));
  return checkInterview(interview, report);
}

/** An interviewer whom the text alone names. */
function isFoundInterviewer({isInterviewer, isSign, isGiven}: Person): boolean {
  return isInterviewer && !isSign && !isGiven;
}

function guess({guesses}: Report, place: Place, field: string, value: string): void {
  guesses.add(
    place,
    `no \`${field}\`; it is taken to be ${quoted(value)}`,
    `\`${field}:\` in the front matter`,
    `Write \`${field}: ${value}\` there.`,
  );
}

function guessLang(paragraphs: readonly Paragraph[], report: Report): string {
  let sample = '';
  for (const paragraph of paragraphs) {
    if (sample.length > 8000) break;
    sample += `${inlineText(paragraph.content)}\n`;
  }
  const lang = languageOf(sample);
  guess(report, START, 'lang', lang);
  return lang;
}

function guessSource(name: string | undefined, report: Report): {name: string} {
  const source = {name: name?.trim() || 'Unpublished'};
  report.guesses.add(
    START,
    `no source; it is taken to be ${quoted(source.name)}`,
    'where the interview was published, `source: {name: …, url: …}`',
    'Write source: in front matter.',
  );
  return source;
}

/** A line of the text that says another source than the front matter would be lost. */
function reportSecondSource(
  found: {name: string; url?: string | undefined},
  given: unknown,
  {places, problems}: Report,
): void {
  const {name, url} = (typeof given === 'object' && given !== null ? given : {}) as Fields;
  if (found.name === name && (found.url === undefined || found.url === url)) return;
  problems.add(
    places.of(found),
    `${quoted([found.name, found.url ?? ''].join(' '))}, another source than the front matter's`,
    'one source',
    'Remove this line, or the source of the front matter.',
  );
}

function reportNoTurns(pieces: readonly Piece[], {problems}: Report): void {
  problems.add(
    pieces[0]?.place ?? START,
    'a text without an answer',
    'questions, and turns that begin with `Name:`',
    'Write who speaks before each answer.',
  );
}

/** The front matter's speakers, then those whom the text alone names. */
function speakersOf(fields: Fields, cast: Cast, report: Report): unknown[] {
  const given: readonly unknown[] = Array.isArray(fields.speakers) ? fields.speakers : [];
  const known = new Set(given.map((speaker) => (speaker as Fields | null)?.id));
  const found = cast.people.filter(({id}) => id !== undefined && !known.has(id));
  return [...given, ...found.map((person) => speakerOf(person, report))];
}

function speakerOf({id = '', name, role, place, isInterviewer}: Person, report: Report): Fields {
  report.guesses.add(
    place,
    `${quoted(name)}, taken for a speaker with the id "${id}"`,
    'speakers in the front matter',
    `Write \`${id}: {name: ${name}${role === undefined ? '' : `, role: ${role}`}}\` there, below \`speakers:\`.`,
  );
  return report.places.set(
    {id, name, ...(role !== undefined && {role}), ...(isInterviewer && {interviewer: true})},
    place,
  );
}

/** The fields' places, for an object that holds them as well. */
function copyPlaces(from: Fields, to: Fields, {places}: Report): void {
  for (const key of Object.keys(from)) places.setField(to, key, places.field(from, key));
}
