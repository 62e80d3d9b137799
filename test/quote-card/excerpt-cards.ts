/** Cards with excerpts: what they are asked for, and what their reader and their embedder get. */
import '../../src/quote-card/quote-card-define.js';
import type {Block, Inline, Interview} from '../../src/interview/schema.js';
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import type {InterviewErrorEvent} from '../../src/source/events.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {fixture} from '../support/page.js';
import {all, one, textOf, words} from '../ui/show.js';

export const WAR =
  'We do not see this as a proxy war. First of all, it is a war of the people, and we support ' +
  'their right to resist. There are no other options.';

export const paragraph = (...content: Inline[]): Block => ({kind: 'paragraph', content});

/** An interview in which Ana is asked one thing more, and answers it with these blocks. */
export function answering(...body: (Block | string)[]): Interview {
  const interview = smallInterview();
  return {
    ...interview,
    exchanges: [
      {
        id: 'war',
        question: ['What of the war?'],
        answers: [
          {
            speakers: ['ana'],
            body: body.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
          },
        ],
      },
      ...interview.exchanges,
    ],
  };
}

export interface Asked {
  readonly excerpt?: string;
  readonly attributes?: string;
  readonly children?: string;
  readonly interview?: unknown;
}

export interface Shown {
  readonly element: QuoteCardElement;
  readonly errors: readonly InterviewErrorEvent[];
  readonly warnings: readonly string[];
}

/** Puts a card into the page, and waits until it shows something or has failed for good. */
export async function cardOf({
  excerpt = '',
  attributes = '',
  children = '',
  interview = answering(WAR),
}: Asked): Promise<Shown> {
  const warnings = collectWarnings();
  const errors: InterviewErrorEvent[] = [];
  const element = fixture<QuoteCardElement>(
    `<interview-quote-card ${attributes}>${children}</interview-quote-card>`,
  );
  element.addEventListener('interview-error', (event) => errors.push(event));
  if (excerpt) element.setAttribute('excerpt', excerpt);
  element.data = interview as Interview;
  await element.ready;
  return {element, errors, warnings};
}

/** The words of the quotation, as they stand in it. */
export function quoted(element: Element): string {
  return words(one(element, 'blockquote'));
}

/** What of the quotation is muted, what stands between left out. */
export function muted(element: Element): string[] {
  const {color} = getComputedStyle(one(element, 'blockquote'));
  return all(element, 'blockquote .rest, blockquote .note')
    .filter((node) => getComputedStyle(node).color !== color)
    .map(({textContent}) => textContent);
}

/** What a reader is given: what the card shows, and what is shown of its children. */
export function seen(element: Element): string {
  const children = [...element.children].filter((child) => child.checkVisibility());
  return [textOf(element), ...children.map(words)].filter(Boolean).join(' ');
}
