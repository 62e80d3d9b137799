/** Puts a transcript's front matter and its text together, and checks the interview they make. */
import {SCHEMA_VERSION, type Interview, type Quote} from '../interview/schema.js';
import {checkInterview} from './check.js';
import {frontMatterOf, normalizeLines, readFields} from './fields.js';
import {takeLabels, takeOrder, type Fields} from './front-matter.js';
import {findTooDeep} from './nesting.js';
import {Places} from './places.js';
import {quoted, type Place, type Problems} from './problem.js';
import {compileBody} from './structure.js';
import {Markdown, type Context} from './syntax.js';
import {Names, normalize} from './turns.js';

/** The interview of a transcript in Markdown; what is wrong with it is added to the problems. */
export function compileMarkdown(
  transcript: string,
  problems: Problems,
  guesses: Problems,
): Interview | undefined {
  const places = new Places();
  const source = normalizeLines(transcript);
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
  const {yaml, text} = frontMatterOf(source);
  if (yaml === undefined) {
    problems.add(
      {line: 1, column: 1},
      'no front matter',
      'front matter between two lines of ---, the first of them the first line',
      'Begin the transcript with it: id, title, lang, source and speakers.',
    );
    return undefined;
  }
  const report = {places, problems};
  const fields = readFields(yaml, report);
  if (!fields) return undefined;
  const labels = takeLabels(fields, report);
  const order = takeOrder(fields, report);
  const markdown = new Markdown(text, problems);
  const context = {markdown, guesses, ...report};
  const lang = typeof fields.lang === 'string' ? fields.lang : 'und';
  const body = compileBody(namesOf(fields, labels, report), context, lang);
  markdown.reportUnused(problems);
  const quotes = inOrder(body.quotes, order, report);
  const whole = Object.assign(fields, body, {quotes, schemaVersion: SCHEMA_VERSION});
  return checkInterview(whole, report);
}

type Report = Pick<Context, 'places' | 'problems'>;

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
