/** Elements as text: on one line, or with what is in them on lines of their own. */
import {attributes, type Attributes} from './escape.js';

/** An element on one line, around HTML. */
export function tag(name: string, given: Attributes, content: string): string {
  return `<${name}${attributes(given)}>${content}</${name}>`;
}

/** An element around others, each on lines of its own; nothing where there is none. */
export function block(name: string, given: Attributes, content: readonly string[]): string {
  const lines = content.filter(Boolean).flatMap((part) => part.split('\n'));
  if (!lines.length) return '';
  return [`<${name}${attributes(given)}>`, ...lines.map((line) => `  ${line}`), `</${name}>`].join(
    '\n',
  );
}
