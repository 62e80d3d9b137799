/** Small transcripts, and what a test reads of what they compile to. */
import type {Block, Exchange, Inline, Interview} from '../../src/interview/schema.js';
import {parseTranscript} from '../../src/transcript/index.js';

/** Nine lines of front matter, with other lines before the last. */
export function front(...lines: string[]): string {
  return [
    '---',
    'id: talk',
    'title: A talk',
    'lang: en',
    'source: {name: The Paper}',
    'speakers:',
    '  ann: {name: Ann}',
    '  bob: {name: Bob}',
    ...lines,
    '---',
    '',
  ].join('\n');
}

/** A transcript whose text begins on line 11. */
export function transcript(text: string): string {
  return `${front()}\n${text}\n`;
}

/** A transcript of one question, `Why? {#why}`, what follows it beginning on line 13. */
export function asked(text: string): string {
  return transcript(`## Why? {#why}\n\n${text}`);
}

/** What a transcript without problems compiles to. */
export function compiled(text: string): Interview {
  const {interview, problems} = parseTranscript(text);
  if (!interview || problems.length) throw new Error(JSON.stringify(problems, null, 2));
  return interview;
}

/** The one exchange of a transcript. */
export function exchange(text: string): Exchange {
  const [first] = compiled(text).exchanges;
  if (!first) throw new Error('No exchange');
  return first;
}

/** The blocks of the first answer of a transcript of one question. */
export function body(text: string): Block[] {
  return exchange(asked(text)).answers[0]?.body ?? [];
}

/** The running text of Ann's answer. */
export function said(markdown: string): Inline[] {
  const [block] = body(`**Ann:** ${markdown}`);
  if (block?.kind !== 'paragraph') throw new Error(`A ${block?.kind}`);
  return block.content;
}

/** The problems of a transcript, each as `line:column found`. */
export function problems(text: string): string[] {
  return parseTranscript(text).problems.map(
    ({line, column, found}) => `${line}:${column} ${found}`,
  );
}
