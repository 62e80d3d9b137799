/** Texts with mistakes, and what mends make of them. */
import {expect} from 'chai';
import {applied} from '../../demo/builder/interview/mends/edits.js';
import {withRemedies} from '../../demo/builder/interview/mends/mends.js';
import {
  parseTranscript,
  type TranscriptFormat,
  type TranscriptProblem,
} from '../../src/transcript/index.js';

export const HEAD = `---
id: bread
title: Bread
lang: en
source: {name: The Crumb}
speakers:
  ann: {name: Ann Baker}
  ben: {name: Ben Miller}
---
`;
export const TURN =
  '## Why bread? {#why}\n\n**Ann Baker:** Because it rises every morning of the year.\n';

/** What a text is told to lack, with its mends. */
export function opened(text: string, format: TranscriptFormat = 'markdown') {
  const {problems, guesses} = parseTranscript(text, {format});
  return withRemedies({problems, guesses, more: 0}, text, format);
}

/** What the buttons say of all mends that there are for a text. */
export function labelsOf(text: string, format: TranscriptFormat = 'markdown'): string[] {
  const {problems, guesses} = opened(text, format);
  return [...problems, ...guesses].flatMap(({remedies = []}) => remedies.map(({label}) => label));
}

/** The text after the first finding that has such a mend was mended by it. */
export function mended(text: string, label: string, format: TranscriptFormat = 'markdown'): string {
  const {problems, guesses} = opened(text, format);
  for (const finding of [...problems, ...guesses]) {
    const remedy = finding.remedies?.find((other) => other.label === label);
    if (!remedy) continue;
    const after = applied(text, remedy.edits);
    const again = opened(after, format);
    const same = ({found, wanted}: TranscriptProblem) =>
      found === finding.found && wanted === finding.wanted;
    expect([...again.problems, ...again.guesses].filter(same), 'what is still wrong').to.be.empty;
    return after;
  }
  const all = [...problems, ...guesses].map(
    ({found, wanted, remedies}) => `${found}; ${wanted}: ${JSON.stringify(remedies ?? [])}`,
  );
  throw new Error(`No mend "${label}". There is:\n${all.join('\n')}`);
}
