/**
 * Mends of what plain text and captions do not say, and was guessed: it is written down where that format
 * has room for it, so that nobody has to guess it again.
 */
import leven from 'leven';
import type {TranscriptProblem} from '../../../../src/transcript/index.js';
import type {Edit, Remedy} from '../../compiler/messages.js';
import {addSpeaker, speakerLine} from './front-matter-mends.js';
import {yamlText, type Transcript} from './transcript.js';

/** A field of the interview that is taken to be something. */
export function tellField({mend}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, field = '', value = ''] = /^Write `(\w+): ([^]*)` there\.$/.exec(mend) ?? [];
  if (!field || value === 'und') return [];
  return tell(`${field}: ${field === 'title' ? yamlText(value) : value}`, `Write ${field}`, text);
}

/** Where the interview was published, which is taken to be the name of its file. */
export function tellSource({found}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, name = ''] = /^no source; it is taken to be "([^…]+)"$/.exec(found) ?? [];
  return name ? tell(`source: {name: ${yamlText(name)}}`, 'Write source', text) : [];
}

/** Who asks. */
export function tellInterviewer({found}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, name = ''] = /^"([^…]+)", taken for the interviewer$/.exec(found) ?? [];
  if (!name || /^interviewers:/m.test(text.frontMatter)) return [];
  return tell(`interviewers: [{name: ${yamlText(name)}}]`, 'Write interviewers', text);
}

/** Who speaks: one of the speakers, or somebody of nearly the same name. */
export function tellSpeaker({found, mend}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, name = ''] =
    /^"([^…]+?):?", (?:not )?taken for (?:a speaker|the name)/.exec(found) ?? [];
  if (!name) return [];
  const [, id, role] =
    /^Write `([a-z\d-]+): \{name: .*?(?:, role: (.*))?\}` there/.exec(mend) ?? [];
  const added = addSpeaker({name, id, role}, text);
  const label = `Add ${name} to the speakers`;
  const isListed = /^speakers:/m.test(text.frontMatter);
  const first = () => tell(`speakers:\n  ${speakerLine({name, id, role}, text)}`, label, text);
  const written = added ? [{label, edits: [added]}] : isListed ? [] : first();
  const names = text.names();
  const meant = [...names.keys()].filter(
    (other) => isSpelling(name, other) && (names.get(other) ?? 0) >= (names.get(name) ?? 0),
  );
  return [
    ...meant.slice(0, 2).map((other) => ({
      label: `Write ${other} for ${name}`,
      edits: text.turnsOf(name).map((at) => text.replace(at, at.length, other)),
    })),
    ...written,
  ];
}

/** Whether two names are spellings of one. */
function isSpelling(given: string, known: string): boolean {
  if (given === known) return false;
  const [a, b] = [given.toLowerCase(), known.toLowerCase()];
  return a === b || (b.length > 4 && leven(a, b) <= Math.max(1, Math.floor(b.length / 5)));
}

/** A shorter name, taken for a longer one: the whole name at each turn. */
export function tellWholeName({found}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, short = '', whole = ''] = /^"([^…"]+)", taken for "([^…"]+)"$/.exec(found) ?? [];
  const edits = text.turnsOf(short).map((at) => text.replace(at, at.length, whole));
  return edits.length ? [{label: `Write ${whole} for ${short}`, edits}] : [];
}

/** A question's id, as the last thing of its paragraph. */
export function tellId({found, mend, line}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, id = ''] = /^Write \{#([a-z\d-]+)\} after it/.exec(mend) ?? [];
  const next = text.line(line + 1).trim();
  // Lines that are joined to one paragraph end nobody knows where.
  const isAlone = !next || /^[^:：\n]{1,60}[:：]/.test(next);
  const end = text.start(line) + text.line(line).trimEnd().length;
  const [, words = '', cut = ''] = /^"([^"]*?)(…?)", taken for/.exec(found) ?? [];
  const shown = text.line(line).trim().replace(/\s+/g, ' ');
  // A question that goes on elsewhere, or is the title, does not end here.
  const isHere = cut ? !text.isCues && shown.includes(words) : words && shown.endsWith(words);
  if (!id || !isAlone || !isHere || !text.line(line).trim() || text.line(line).includes('{#'))
    return [];
  return [{label: 'Write the id', edits: [{from: end, to: end, insert: ` {#${id}}`}]}];
}

/** A line of front matter, with the lines around all of it where there is none. */
function tell(lines: string, label: string, text: Transcript): Remedy[] {
  return [{label, edits: [frontMatterEdit(lines, text)]}];
}

function frontMatterEdit(lines: string, text: Transcript): Edit {
  if (text.head) {
    const from = text.start(text.head);
    return {from, to: from, insert: `${lines}\n`};
  }
  if (text.format === 'text') return {from: 0, to: 0, insert: `---\n${lines}\n---\n\n`};
  // Captions have it in a comment, below the header.
  const blank = text.lines.findIndex((line) => !line.trim());
  const from = /^WEBVTT/.test(text.line(1)) && blank > 0 ? text.start(blank + 2) : 0;
  return {from, to: from, insert: `NOTE\n---\n${lines}\n---\n\n`};
}
