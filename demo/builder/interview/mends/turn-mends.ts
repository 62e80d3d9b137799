/** Mends of turns: whose they are, and how they begin. */
import leven from 'leven';
import type {TranscriptProblem} from '../../../../src/transcript/index.js';
import type {Remedy} from '../../compiler/messages.js';
import {addSpeaker} from './front-matter-mends.js';
import type {Transcript} from './transcript.js';

/** A turn of somebody who is none of the speakers: the one who is meant, or one more. */
export function nameSpeaker(
  {found, wanted, ...place}: TranscriptProblem,
  text: Transcript,
): Remedy[] {
  const [, name = ''] = /^"(.+)", who is none/.exec(found) ?? [];
  const [, label = ''] = /^\*\*([^*]+?)[:：]\*\*/.exec(text.at(place)) ?? [];
  const at = label.split(',').findIndex((part) => part.trim() === name);
  if (!name || at < 0) return [];
  const before = label.split(',').slice(0, at).join(',');
  const column = place.column + 2 + label.indexOf(name, before.length);
  const known = wanted.replace(/^one of /, '').split(', ');
  const near = known.filter((other) => isNear(name, other));
  const added = addSpeaker({name}, text);
  return [
    ...near.slice(0, 1).map((other) => ({
      label: `Write ${other}`,
      edits: [text.replace({line: place.line, column}, name.length, other)],
    })),
    ...(added ? [{label: `Add ${name} to the speakers`, edits: [added]}] : []),
  ];
}

function isNear(given: string, known: string): boolean {
  const [a, b] = [given.toLowerCase(), known.toLowerCase()];
  return (
    a === b || b.split(' ').includes(a) || leven(a, b) <= Math.max(1, Math.floor(b.length / 4))
  );
}

/** A name at the beginning of a line that opens no answer: a turn, or words with a colon. */
export function beginTurn({mend, line, column}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, name = ''] = /\*\*(.+?):\*\* after/.exec(mend) ?? [];
  const found = text.line(line);
  const begins = /^([*_ \t]*)(.+?)([*_ \t]*)([:：])([*_]*)[ \t]*/.exec(found);
  const [whole = '', opening = '', label = '', , colon = '', closing = ''] = begins ?? [];
  if (!begins || label.trim() !== name || found.slice(0, column - 1).trim()) return [];
  const isAlone = line === 1 || !text.line(line - 1).trim();
  const turn = `${isAlone ? '' : '\n'}**${name}:** `;
  const place = {line, column: 1};
  const escape = opening.length + label.length + 1;
  return [
    {label: `Begin a turn of ${name}`, edits: [text.replace(place, whole.length, turn)]},
    ...(opening.trim() || closing
      ? []
      : [
          {
            label: 'Keep it as words',
            edits: [text.replace({line, column: escape}, 1, `\\${colon}`)],
          },
        ]),
  ];
}

/** A turn that names somebody twice. */
export function nameOnce(problem: TranscriptProblem, text: Transcript): Remedy[] {
  const [, label = ''] = /^\*\*([^*]+?)[:：]\*\*/.exec(text.at(problem)) ?? [];
  const names = label.split(',').map((name) => name.trim());
  const once = [...new Set(names)].join(', ');
  if (!label || once === names.join(', ')) return [];
  const place = {line: problem.line, column: problem.column + 2};
  return [{label: 'Name each once', edits: [text.replace(place, label.length, once)]}];
}

/** A turn that has no words on purpose. */
export function leaveEmpty({line}: TranscriptProblem, text: Transcript): Remedy[] {
  if (!/^\*\*[^*]+[:：]\*\*(?:\{[^{}]*\})?\s*$/.test(text.line(line))) return [];
  const end = text.start(line) + text.line(line).trimEnd().length;
  return [{label: 'It is without words', edits: [{from: end, to: text.end(line), insert: ' {}'}]}];
}
