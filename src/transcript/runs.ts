/** Runs of text, cut and trimmed. */
import type {Inline, InlineText} from '../interview/schema.js';

/** A run of text with marks; `undefined` for a plain one or a line break. */
export function marked(part: Inline | undefined): InlineText | undefined {
  return typeof part === 'object' && 'text' in part ? part : undefined;
}

/** Running text without so many code units at its beginning. */
export function dropStart(content: readonly Inline[], length: number): Inline[] {
  let left = length;
  const kept: Inline[] = [];
  for (const part of content) {
    const run = marked(part);
    if (typeof part === 'object' && !run) {
      if (left <= 0) kept.push(part);
      continue;
    }
    const text = run?.text ?? (part as string);
    if (left >= text.length && left > 0) {
      left -= text.length;
      continue;
    }
    const rest = text.slice(left);
    left = 0;
    if (rest) kept.push(run ? {...run, text: rest} : rest);
  }
  return tidy(kept);
}

/** Running text without white space at its edges. */
export function tidy(content: readonly Inline[]): Inline[] {
  const parts = [...content];
  const trim = (at: number, cut: (text: string) => string) => {
    for (let part = parts.at(at); part !== undefined; part = parts.at(at)) {
      const isBreak = typeof part === 'object' && 'br' in part;
      const text = typeof part === 'string' ? cut(part) : '';
      if (typeof part === 'string' && text) parts[at < 0 ? parts.length - 1 : 0] = text;
      if (!isBreak && (typeof part !== 'string' || text)) return;
      parts.splice(at, 1);
    }
  };
  trim(0, (text) => text.trimStart());
  trim(-1, (text) => text.trimEnd());
  return parts;
}

/** Running text in which no two plain texts stand side by side. */
export function joinRuns(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  let words: string[] = [];
  const close = () => {
    if (words.length) joined.push(words.join(''));
    words = [];
  };
  for (const part of content) {
    if (typeof part === 'string') words.push(part);
    else {
      close();
      joined.push(part);
    }
  }
  close();
  return joined;
}
