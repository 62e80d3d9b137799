/** Mends of what a transcript's front matter lacks, or says wrongly. */
import leven from 'leven';
import type {TranscriptProblem} from '../../../../src/transcript/index.js';
import type {Edit, Remedy} from '../../compiler/messages.js';
import {paddedDate} from './near-values.js';
import {escaped, Transcript, yamlText} from './transcript.js';

/** A turn's names, as it begins. */
const LABEL = /^\*\*([^*\n]{1,120}?)[:：]\*\*/gm;

/** Front matter for a text that has none, of what the text says. */
export function addFrontMatter(_problem: TranscriptProblem, text: Transcript): Remedy[] {
  if (/^---/.test(text.text)) return [];
  const title = titleOf(text);
  const head = [
    '---',
    `id: ${text.freeId('interview', title, [])}`,
    `title: ${yamlText(title)}`,
    `lang: ${text.lang}`,
    ...SOURCE,
    ...speakersOf(text),
    '---',
    '',
    '',
  ];
  return [{label: 'Add front matter', edits: [{from: 0, to: 0, insert: head.join('\n')}]}];
}

const SOURCE = ['source:', '  name: Unpublished'];

/** The first question's words, which tell interviews apart until somebody has found a title. */
function titleOf({body}: Transcript): string {
  const [, heading = ''] = /^##?[ \t]+([^\n]+)/m.exec(body) ?? [];
  const words = heading.replace(/\{[^{}]*\}|[*_[\]\\]/g, '').trim();
  return words.slice(0, 100) || 'Untitled interview';
}

/** Those whom turns name, in their order. */
function speakersOf(text: Transcript): string[] {
  const names = new Set(
    [...text.body.matchAll(LABEL)].flatMap(([, label = '']) =>
      label.split(',').map((name) => name.trim()),
    ),
  );
  const ids: string[] = [];
  const lines = [...names].filter(Boolean).map((name) => {
    const id = text.freeId('speaker', name, ids);
    ids.push(id);
    return `  ${id}: {name: ${yamlText(name)}}`;
  });
  return lines.length ? ['speakers:', ...lines] : [];
}

/** A field that every interview has and this one has not. */
export function addField({wanted}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, field = ''] = /\((\w+)\)$/.exec(wanted) ?? [];
  const title = titleOf(text);
  const lines: Readonly<Record<string, readonly string[]>> = {
    id: [`id: ${text.freeId('interview', title, [])}`],
    title: [`title: ${yamlText(title)}`],
    lang: [`lang: ${text.lang}`],
    source: SOURCE,
    speakers: speakersOf(text),
  };
  const added = lines[field] ?? [];
  if (!text.head || !added.length) return [];
  const from = text.start(text.head);
  return [{label: `Add ${field}`, edits: [{from, to: from, insert: `${added.join('\n')}\n`}]}];
}

interface NewSpeaker {
  readonly name: string;
  readonly id?: string | undefined;
  readonly role?: string | undefined;
}

/** Somebody who speaks and is not among the speakers. */
export function addSpeaker(speaker: NewSpeaker, text: Transcript): Edit | undefined {
  const at = text.lines.findIndex(
    (line, index) => index < text.head && /^speakers:\s*$/.test(line),
  );
  if (at < 0) return undefined;
  const below = text.lines.slice(at + 1, text.head - 1);
  const isOther = (line: string) => /^\S/.test(line);
  const block = below.slice(0, below.findIndex(isOther) < 0 ? undefined : below.findIndex(isOther));
  const [, indent = '  '] = block.map((line) => /^([ ]+)\S/.exec(line)).find(Boolean) ?? [];
  if (block.some((line) => line.startsWith(`${indent}-`))) return undefined;
  const keys = block.flatMap((line) => {
    const rest = line.startsWith(indent) ? line.slice(indent.length) : '';
    return /^["']?([\w-]+)["']?:/.exec(rest)?.[1] ?? [];
  });
  const from = text.start(at + 2 + block.length);
  return {from, to: from, insert: `${indent}${speakerLine(speaker, text, keys)}\n`};
}

/** A speaker as front matter has it. */
export function speakerLine(
  {name, id, role}: NewSpeaker,
  text: Transcript,
  taken: readonly string[] = [],
): string {
  const free = id === undefined || taken.includes(id) ? text.freeId('speaker', name, taken) : id;
  const more = role ? `, role: ${yamlText(role)}` : '';
  return `${free}: {name: ${yamlText(name)}${more}}`;
}

/** A speaker whose name another has: a label for the turns, with the id that tells them apart. */
export function labelSpeaker({line, found}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, name = ''] = /^"([^…]+)", the name of two speakers$/.exec(found) ?? [];
  const words = text.line(line);
  const label = (id: string) => `label: ${yamlText(`${name} (${id})`)}`;
  const flow = /^\s*["']?([\w-]+)["']?:\s*\{[^{}]*\bname:[^{}]*(?=\}\s*$)/.exec(words);
  if (!name || line > text.head || /\blabel:/.test(words)) return [];
  if (flow) {
    const from = text.start(line) + flow[0].trimEnd().length;
    const [, id = ''] = flow;
    return labeled(`${name} (${id})`, {from, to: from, insert: `, ${label(id)}`});
  }
  const [, indent = ''] = /^(\s+)name:\s/.exec(words) ?? [];
  const above = text.lines.slice(0, line - 1).findLast((other) => !other.startsWith(indent));
  const [, id] = /^\s*["']?([\w-]+)["']?:\s*$/.exec(above ?? '') ?? [];
  if (!indent || id === undefined) return [];
  const from = text.start(line + 1);
  return labeled(`${name} (${id})`, {from, to: from, insert: `${indent}${label(id)}\n`});
}

/** Whose turns the others are is for the editor to see, so that the button says it. */
function labeled(label: string, edit: Edit): Remedy[] {
  return [{label: `Call this one ${label} in turns`, edits: [edit]}];
}

/** The names of fields, as an editor may have misspelled them. */
const FIELDS = [
  ...['id', 'lang', 'dir', 'title', 'lead', 'image', 'interviewers', 'translators', 'conducted'],
  ...[
    'updated',
    'corrections',
    'speakers',
    'source',
    'translations',
    'name',
    'role',
    'label',
    'bio',
  ],
  ...['affiliation', 'nativeName', 'abbreviation', 'url', 'portrait', 'interviewer', 'pseudonym'],
  ...['src', 'alt', 'credit', 'caption', 'published', 'license', 'date', 'text', 'quotes'],
];

/** A field whose name is nearly one that there is. */
export function renameField(problem: TranscriptProblem, text: Transcript): Remedy[] {
  const [, field = ''] = /^the field "([^"]+)"$/.exec(problem.found) ?? [];
  const same = (name: string) => name.toLowerCase();
  const near = FIELDS.filter(
    (name) => leven(same(name), same(field)) <= Math.ceil(name.length / 4),
  );
  const [name] = near;
  const key = new RegExp(`(?<![\\w-])${escaped(field)}(?=["']?:)`).exec(text.line(problem.line));
  if (name === undefined || near.length > 1 || !key || problem.line > text.head) return [];
  const place = {line: problem.line, column: key.index + 1};
  return [{label: `Write ${name}`, edits: [text.replace(place, field.length, name)]}];
}

/** A value that has signs of YAML in it, and a line that tabs indent. */
export function quoteValue({line}: TranscriptProblem, text: Transcript): Remedy[] {
  for (const number of [line, line - 1]) {
    const found = text.line(number);
    if (number < 2 || number >= text.head || found.length > 1000) continue;
    const tabs = /^[ \t]*/.exec(found)?.[0] ?? '';
    if (tabs.includes('\t')) {
      const edit = text.replace(
        {line: number, column: 1},
        tabs.length,
        tabs.replaceAll('\t', '  '),
      );
      return [{label: 'Indent by spaces', edits: [edit]}];
    }
    const [, key = '', value = '', comment = ''] = FIELD.exec(found) ?? [];
    // What has no space behind its # may be words: "the #1 city".
    if (!isPlainText(value) || /#\S/.test(comment)) continue;
    const place = {line: number, column: key.length + 1};
    const edit = text.replace(place, value.length, JSON.stringify(value));
    return [{label: 'Put it in quotation marks', edits: [edit]}];
  }
  return [];
}

/** A field with its value, a comment after it aside. */
const FIELD = /^(\s*(?:- )?[\w-]+:[ \t]+)(\S.*?)(\s+#.*)?\s*$/;

/** Whether a value was meant as text and has signs that mean something else to YAML. */
function isPlainText(value: string): boolean {
  // Braces and brackets begin fields and lists, | and > a text below: not to be made text of.
  if (/^[[\]{}|>]/.test(value)) return false;
  const [quote] = /^["']/.exec(value) ?? [];
  // Marks that are not closed end nobody knows where.
  if (quote !== undefined) return !isQuoted(value) && value.split(quote).length % 2 === 1;
  return /:(?:\s|$)|^[@`%&*!,]/.test(value);
}

function isQuoted(value: string): boolean {
  return /^"(?:[^"\\]|\\.)*"$/.test(value) || /^'(?:[^']|'')*'$/.test(value);
}

/** A date whose numbers lack their zeros. */
export function padDate(problem: TranscriptProblem, text: Transcript): Remedy[] {
  const [given = ''] = /^\d[\d./-]*/.exec(unquoted(text.at(problem))) ?? [];
  const padded = paddedDate(given);
  if (padded === undefined || problem.line > text.head) return [];
  const column = problem.column + text.at(problem).indexOf(given);
  const edit = text.replace({line: problem.line, column}, given.length, padded);
  return [{label: `Write ${padded}`, edits: [edit]}];
}

function unquoted(value: string): string {
  return value.replace(/^["']/, '');
}
