/** Plain texts of a few lines, and what a test reads of what they are guessed to be. */
import type {Block, Inline, Interview} from '../../src/interview/schema.js';
import {inlineText} from '../../src/interview/text.js';
import {parseTranscript} from '../../src/transcript/index.js';

/** The interview of a plain text without problems. */
export function guessed(text: string, name?: string): Interview {
  const {interview, problems} = parseTranscript(text, {format: 'text', name});
  if (!interview) throw new Error(JSON.stringify(problems, null, 2));
  return interview;
}

/** Its guesses, each as `line:column found`. */
export function guesses(text: string): string[] {
  return parseTranscript(text, {format: 'text'}).guesses.map(
    ({line, column, found}) => `${line}:${column} ${found}`,
  );
}

/**
 * An interview in brief: a line a question, its section before it and its lead-in after it, a line
 * a turn with the names of who speaks, ` | ` between paragraphs, a list's items after `-`.
 */
export function brief({exchanges, speakers}: Interview): string[] {
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name ?? '';
  return exchanges.flatMap(({section, question, preamble = [], answers}) => [
    ...(section === undefined ? [] : [`# ${section}`]),
    `? ${inlineText(question)}`,
    ...preamble.map((block) => `> ${words(block)}`),
    ...answers.map(
      ({speakers: ids, body}) => `${ids.map(nameOf).join(', ')}: ${body.map(words).join(' | ')}`,
    ),
  ]);
}

/** The words of a block; the editor's notes in their brackets. */
export function words(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return all(block.content);
    case 'list':
      return block.items.map((item) => `- ${all(item)}`).join(' ');
    case 'image':
      return block.image.alt;
  }
}

function all(content: readonly Inline[]): string {
  return content
    .map((part) => (typeof part === 'string' ? part : 'br' in part ? ' / ' : part.text))
    .join('');
}
