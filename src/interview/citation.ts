/**
 * References to a quotation, for those who write: as text, and in three formats that reference
 * managers read. A quotation has no page; what leads to it is the question it answers and a link.
 *
 * Names stand as they are, never split into a given and a family name: many have neither.
 */
import type {Interview} from './schema.js';

export const CITATION_FORMATS = ['text', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What is quoted. */
export interface Quotation {
  /** Who said it, by their names. */
  readonly speakers: readonly string[];
  /** The question that it answers, as plain text. */
  readonly question: string;
  /** The words, as they are shown. */
  readonly words: string;
  /** What has to be said of the words: that they are someone else's, whom the speakers quote. */
  readonly note?: string | undefined;
  /** Where a reader finds them; the interview's own address when absent. */
  readonly url?: string | undefined;
}

/** The reference in a format; text without a line break at its end, files with one. */
export function citation(
  interview: Interview,
  quotation: Quotation,
  format: CitationFormat,
): string {
  const {source} = interview;
  const work = {interview, quotation, url: quotation.url ?? source.url};
  switch (format) {
    case 'text':
      return asText(work);
    case 'bibtex':
      return asBibTeX(work);
    case 'ris':
      return asRis(work);
    case 'csl-json':
      return `${JSON.stringify([asCsl(work)], null, 2)}\n`;
  }
}

interface Work {
  readonly interview: Interview;
  readonly quotation: Quotation;
  readonly url: string | undefined;
}

function asText({interview: {title, source}, quotation: {speakers, question}, url}: Work): string {
  const place = [source.name, source.published].filter(Boolean).join(', ');
  const link = url === undefined ? '' : ` ${url}`;
  return `${speakers.join(', ')}, in “${title}”, ${place}, answering “${question}”.${link}`;
}

/**
 * An item of CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 * and https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
function asCsl({interview, quotation, url}: Work): object {
  const {id, title, lang, source, conducted} = interview;
  const names = (list: readonly {readonly name: string}[] | undefined) =>
    list?.length ? list.map(({name}) => ({literal: name})) : undefined;
  // JSON leaves out what is undefined.
  return {
    id,
    type: 'interview',
    title,
    author: quotation.speakers.map((literal) => ({literal})),
    interviewer: names(interviewersOf(interview)),
    translator: names(interview.translators),
    'container-title': source.name,
    issued: dateParts(source.published),
    'event-date': dateParts(conducted),
    URL: url,
    language: lang,
    note: noteOf(quotation),
  };
}

/** https://en.wikipedia.org/wiki/RIS_(file_format), as Zotero's and EndNote's importers read it. */
function asRis({interview, quotation, url}: Work): string {
  const {title, lang, source, translators = []} = interview;
  const interviewers = interviewersOf(interview).map(({name}) => name);
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', url === undefined ? 'GEN' : 'ELEC'],
    ['TI', title],
    ...quotation.speakers.map((name): [string, string] => ['AU', name]),
    ...translators.map(({name}): [string, string] => ['A4', name]),
    ['T2', source.name],
    ['PY', source.published?.slice(0, 4)],
    // A date's parts all have their slash, those that are not known nothing before it.
    [
      'DA',
      source.published && `${[...source.published.split('-'), '', ''].slice(0, 3).join('/')}/`,
    ],
    ['LA', lang],
    ['UR', url],
    ['M3', 'Interview'],
    ['N1', noteOf(quotation)],
    ['N1', interviewers.length ? `Interviewed by ${interviewers.join(', ')}` : undefined],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value = '']) => `${tag}  - ${oneLine(value)}\r\n`)
    .join('');
}

/** https://www.ctan.org/pkg/bibtex, an entry of the kind `misc`, the letters as they are. */
function asBibTeX({interview, quotation, url}: Work): string {
  const {id, title, lang, source} = interview;
  const [year, month] = source.published?.split('-') ?? [];
  const fields: [name: string, value: string | undefined][] = [
    ['author', quotation.speakers.map((name) => `{${escapeTeX(name)}}`).join(' and ')],
    ['title', `{${escapeTeX(title)}}`],
    ['howpublished', escapeTeX(source.name)],
    ['year', year],
    ['month', month],
    ['url', url === undefined ? undefined : url.replace(/[{}\\]/g, encodeURIComponent)],
    ['language', lang],
    ['note', escapeTeX(noteOf(quotation))],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value = '']) => `  ${name} = {${value}}`);
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

function interviewersOf({interviewers, speakers}: Interview): readonly {readonly name: string}[] {
  return interviewers ?? speakers.filter(({interviewer}) => interviewer);
}

/** The quotation's locator, in words. */
function noteOf({words, question, note}: Quotation): string {
  const said = note ? `${note}, ` : '';
  return oneLine(`“${words}” (${said}answering “${question}”)`);
}

function dateParts(date: string | undefined): object | undefined {
  return date === undefined ? undefined : {'date-parts': [date.split('-').map(Number)]};
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** BibTeX counts braces even where they are escaped, so that they are written by their names. */
function escapeTeX(text: string): string {
  return oneLine(text).replace(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
