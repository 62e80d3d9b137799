/** The four elements, each with all that it can show, for what must hold of every one. */
import '../../src/article/article-define.js';
import '../../src/qa-accordion/qa-accordion-define.js';
import '../../src/quote-card/quote-card-define.js';
import '../../src/speaker-profile/speaker-profile-define.js';
import type {Interview} from '../../src/interview/schema.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {fixture} from '../support/page.js';

const ATTRIBUTES = {
  'interview-quote-card': 'quote="rye"',
  'interview-qa-accordion': 'open="first"',
  'interview-speaker-profile': 'show="bio quotes answers"',
  'interview-article': '',
};

export const TAGS = Object.keys(ATTRIBUTES) as (keyof typeof ATTRIBUTES)[];

/** An element's markup, with more attributes than those that make it show everything. */
export function markupOf(tag: keyof typeof ATTRIBUTES, attributes = ''): string {
  return `<${tag} ${ATTRIBUTES[tag]} ${attributes}></${tag}>`;
}

/** Puts markup with elements into the page and shows an interview in all of them. */
export async function showIn(
  markup: string,
  interview: Interview = rich(),
): Promise<InterviewElement[]> {
  const container = fixture(`<div>${markup}</div>`);
  const elements = [...container.querySelectorAll<InterviewElement>(TAGS.join())];
  for (const element of elements) element.data = interview;
  await Promise.all(elements.map(({ready}) => ready));
  return elements;
}

/** The small interview with something of every kind that has a look of its own. */
export function rich(changes: Partial<Interview> = {}): Interview {
  const interview = smallInterview(changes);
  const [ana] = interview.speakers;
  if (ana) {
    const more = {text: 'more', href: 'https://ana.example/'};
    ana.bio = [{kind: 'paragraph', content: ['A baker; ', more, '.']}];
  }
  const [flour, night] = interview.exchanges;
  flour?.answers[0]?.body.push(
    {kind: 'paragraph', content: ['Salt', {text: ' [laughs]', note: true}]},
    {kind: 'quote', content: ['Give us this day our daily bread.']},
    {kind: 'list', ordered: true, items: [['Knead'], [{text: 'Wait', footnote: ['A night.']}]]},
  );
  if (night) night.section = 'At work';
  return interview;
}
