/** Puts a transcript's front matter and its text together, and checks the interview they make. */
import {SCHEMA_VERSION, type Interview, type Quote} from '../interview/schema.js';
import {validateInterview} from '../interview/validate.js';
import {compileBlocks} from './blocks.js';
import {readFrontMatter, readRichText, takeLabels, takeOrder, type Fields} from './front-matter.js';
import {findTooDeep} from './nesting.js';
import {Places} from './places.js';
import {quoted, type Place, type Problems} from './problem.js';
import {compileBody} from './structure.js';
import {Markdown, type Context} from './syntax.js';
import {Names, normalize} from './turns.js';

/**
 * What stands between two lines of `---`, the first of them the first. micromark's extension for
 * it imports CommonJS, which browsers do not load.
 */
const FRONT_MATTER = /^---[ \t]*\n(?:([^]*?)\n)?---[ \t]*(?:\n|$)/;

/** The interview of a transcript in Markdown; what is wrong with it is added to the problems. */
export function compileMarkdown(transcript: string, problems: Problems): Interview | undefined {
  const places = new Places();
  const source = transcript.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const tooDeep = findTooDeep(source);
  if (tooDeep) {
    problems.add(
      tooDeep,
      'signs within signs, more than a hundred deep',
      'quotations, lists and brackets only a few deep',
      'Remove all but those that are meant, or escape them with \\.',
    );
    return undefined;
  }
  const [whole, yaml = ''] = FRONT_MATTER.exec(source) ?? [];
  if (whole === undefined) {
    problems.add(
      {line: 1, column: 1},
      'no front matter',
      'front matter between two lines of ---, the first of them the first line',
      'Begin the transcript with it: id, title, lang, source and speakers.',
    );
    return undefined;
  }
  const report = {places, problems};
  const fields = readFrontMatter(yaml, 2, report);
  if (!fields) return undefined;
  const labels = takeLabels(fields, report);
  const order = takeOrder(fields, report);
  readRichText(fields, report, richTextReader(report));
  // Blank lines in place of the front matter, so that the lines after it keep their numbers.
  const text = whole.replace(/[^\n]/g, '') + source.slice(whole.length);
  const markdown = new Markdown(text, problems);
  const context = {markdown, ...report};
  const body = compileBody(namesOf(fields, labels, report), context);
  markdown.reportUnused(problems);
  const quotes = inOrder(body.quotes, order, report);
  return check(Object.assign(fields, body, {quotes, schemaVersion: SCHEMA_VERSION}), report);
}

type Report = Pick<Context, 'places' | 'problems'>;

/** Reads the front matter's Markdown, each text by itself. */
function richTextReader(report: Report) {
  const read = (text: string, place: Place) => {
    const markdown = new Markdown(text, report.problems, place);
    const blocks = compileBlocks(markdown.root.children, {markdown, ...report});
    markdown.reportUnused(report.problems);
    return blocks;
  };
  return {
    blocks: read,
    inline(text: string, place: Place) {
      const blocks = read(text, place);
      const [block] = blocks;
      if (block?.kind === 'paragraph' && blocks.length === 1) return block.content;
      report.problems.add(
        place,
        `${quoted(text)}, ${blocks.length} blocks`,
        'running text, one paragraph',
        'Write it as one.',
      );
      return [];
    },
  };
}

/** The speakers by their names; two of one name could not be told apart. */
function namesOf(
  {speakers}: Fields,
  labels: ReadonlyMap<unknown, string>,
  {places, problems}: Report,
): Names {
  const names = new Names();
  for (const speaker of Array.isArray(speakers) ? (speakers as unknown[]) : []) {
    const {id, name} = (speaker ?? {}) as Fields;
    if (typeof id !== 'string' || typeof name !== 'string') continue;
    if (!normalize(labels.get(speaker) ?? name)) continue;
    const label = labels.get(speaker) ?? name;
    if (names.add(label, id)) continue;
    problems.add(
      places.field(speaker as object, 'name'),
      `${quoted(label)}, the name of two speakers`,
      'a name that no other speaker has',
      'Write it so that readers can tell them apart, or give one a `label` for the turns.',
    );
  }
  return names;
}

/** The quotations in the order that the front matter gives, which is that of print if it is silent. */
function inOrder(
  quotes: Quote[],
  order: readonly {id: string; place: Place}[] | undefined,
  {problems}: Report,
): Quote[] {
  if (!order) return quotes;
  const left = new Map(quotes.map((quote) => [quote.id, quote]));
  const ordered = order.flatMap(({id, place}) => {
    const quote = left.get(id);
    left.delete(id);
    if (quote) return [quote];
    problems.add(
      place,
      quoted(id),
      'the ids of the pull quotes, once each',
      'Remove it, or write the pull quote in the text.',
    );
    return [];
  });
  return [...ordered, ...quotes.filter(({id}) => left.has(id))];
}

/** The interview as the format knows it; every breach of the format is told with its line. */
function check(value: Fields, {places, problems}: Report): Interview | undefined {
  const validation = validateInterview(value);
  if (validation.ok) {
    reportUnknown(value, validation.interview, {places, problems});
    return validation.interview;
  }
  for (const {path, found, wanted} of validation.problems) {
    problems.add(places.find(value, path), found, `${wanted} (${path})`, mendOf(path, found));
  }
  return undefined;
}

function mendOf(path: string, found: string): string {
  if (/^quotes\[\d+\]\.exact$/.test(path)) {
    return 'Quote more of the sentence, so that its words stand there once.';
  }
  const field = path.split('.').at(-1) ?? '';
  return `${found === 'nothing' ? 'Add' : 'Change'} \`${field}\` here.`;
}

/** Reports the fields that the format does not have: their words would be lost. */
function reportUnknown(given: unknown, kept: unknown, {places, problems}: Report): void {
  if (!isObject(given) || !isObject(kept)) return;
  for (const [key, value] of Object.entries(given)) {
    if (Object.hasOwn(kept, key)) {
      reportUnknown(value, kept[key], {places, problems});
      continue;
    }
    problems.add(
      places.field(given, key),
      `the field ${quoted(key)}`,
      'the fields of the interview format',
      'Correct its name, or remove it.',
    );
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
