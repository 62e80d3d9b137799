/** The line of a text that says where the interview was published first. */
import type {Inline, Source} from '../interview/schema.js';
import {inlineText} from '../interview/text.js';
import type {Piece} from './pieces.js';
import {dropStart, marked} from './runs.js';
import {SOURCE_PHRASE} from './words.js';

const MAX_LENGTH = 400;
const MAX_NAME = 120;
/** Where the name of a publication ends and the date begins. */
const DATED = /,?\s+(?:on|am|le|el|il|em|dne|dnia)\s+\d|[,(]\s*\d{1,4}\b/u;

/** A web page's URL; the name of its site stands in for a name that is missing. */
const WEB_URL = /^https?:\/\/(?:www\.)?([^/?#:]+)/i;

/** A source, and whether its paragraph says more than its name and URL. */
export interface FoundSource {
  readonly source: Source;
  readonly hasMore: boolean;
}

/** The source that a paragraph tells of. */
export function sourceOf({content, block, voice, heading}: Piece): FoundSource | undefined {
  if (block || voice || heading !== undefined) return undefined;
  const words = inlineText(content);
  const phrase = words.length <= MAX_LENGTH ? SOURCE_PHRASE.exec(words) : null;
  if (!phrase) return undefined;
  const {name, url, hasMore} = readName(dropStart(content, phrase[0].length));
  const shown = name || (WEB_URL.exec(url ?? '')?.[1] ?? '');
  if (!shown || shown.length > MAX_NAME) return undefined;
  return {source: {name: shown, ...(url !== undefined && {url})}, hasMore};
}

function readName(content: readonly Inline[]): {name: string; url?: string; hasMore: boolean} {
  let words = '';
  let url: string | undefined;
  let after = '';
  let isAfter = false;
  for (const part of content) {
    if (typeof part === 'object' && 'br' in part) {
      isAfter = true;
      continue;
    }
    const run = marked(part);
    const text = run?.text ?? (part as string);
    const href = run?.href;
    if (href !== undefined && url === undefined && WEB_URL.test(href)) {
      url = href;
      if (text !== href) words += text;
      isAfter ||= text === href;
    } else if (isAfter || href !== undefined)
      after += href === undefined ? text : `${text} ${href}`;
    else words += text;
  }
  const dated = DATED.exec(words);
  const name = (dated ? words.slice(0, dated.index) : words)
    .trim()
    .replace(/[\s.,:;。]{1,9}$/u, '');
  const isMore = dated !== null || /[\p{L}\p{N}]/u.test(after);
  return {name: unquoted(name), ...(url !== undefined && {url}), hasMore: isMore};
}

function unquoted(name: string): string {
  return /^["“„«「《](.+)["”“»」》]$/u.exec(name)?.[1] ?? name;
}
