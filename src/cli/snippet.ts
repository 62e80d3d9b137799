/** The markup that embeds an excerpt: the element, and in it the words for when no script runs. */
import {directionOf} from '../interview/lookup.js';
import type {Interview, Speaker} from '../interview/schema.js';
import {replaceUnsafe} from './printable.js';

/** An excerpt, and what the card makes of it. */
export interface Embed {
  /** Where the page finds the interview. */
  readonly src: string;
  readonly excerpt: string;
  /** Narrow the excerpt down, where that was asked for. */
  readonly speaker: string | undefined;
  readonly exchange: string | undefined;
  /** Whose words they are. */
  readonly speakers: readonly Speaker[];
  /** The words as the card shows them: with the rest of a clause that is cut, and with […]. */
  readonly words: string;
}

export function snippetOf(interview: Interview, embed: Embed): string {
  const {title, lang, source} = interview;
  const {src, excerpt, speaker, exchange, speakers, words} = embed;
  const card = attributes({src, excerpt: excerpt.replace(/\s+/gu, ' ').trim(), speaker, exchange});
  const figure = attributes({lang, dir: directionOf(interview) === 'rtl' ? 'rtl' : undefined});
  const paragraphs = words.split(/\n{2,}/).map((text) => `<p>${escapeHtml(text)}</p>`);
  const names = escapeHtml(speakers.map(({name}) => name).join(', '));
  const cited = source.url
    ? `<a${attributes({href: source.url})}>${escapeHtml(title)}</a>`
    : escapeHtml(title);
  return `<interview-quote-card${card}>
  <figure${figure}>
    <blockquote${attributes({cite: source.url})}>${paragraphs.join('')}</blockquote>
    <figcaption>— ${names}, <cite>${cited}</cite></figcaption>
  </figure>
</interview-quote-card>`;
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}

/** A text within an element or an attribute in double quotes; nothing in it moves a terminal. */
function escapeHtml(text: string): string {
  const reference = (character: string) => `&#${character.codePointAt(0) ?? 0};`;
  return replaceUnsafe(text.replace(/[&<>"]/g, reference), (character) =>
    character === '\n' ? '<br>' : reference(character),
  );
}
