import {expect} from 'chai';
import type {Block, Inline, Interview, Speaker} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {nextFrame} from '../support/wait.js';
import {showIn} from './all-elements.js';

const MARKUPS = [
  '<interview-article></interview-article>',
  '<interview-article collapsible></interview-article>',
  '<interview-qa-accordion open="all"></interview-qa-accordion>',
  '<interview-speaker-profile show="bio quotes answers"></interview-speaker-profile>',
];
const WIDTHS = [240, 1340];

const paragraph = (...content: Inline[]): Block => ({kind: 'paragraph', content});
const speakersOf = (count: number, more: Partial<Speaker> = {}) =>
  Array.from({length: count}, (_, index): Speaker => ({
    id: `s-${index}`,
    name: `Speaker ${index}`,
    ...more,
  }));

/** The small interview with one text wherever there is one. */
function everywhere(text: string, changes: Partial<Interview> = {}): Interview {
  const blocks: Block[] = [
    paragraph(text),
    {kind: 'list', items: [[text], [{text, footnote: [text]}]]},
    {kind: 'quote', content: [text]},
    {
      kind: 'image',
      image: {src: 'https://loaf.example/none.png', alt: text, credit: text, caption: [text]},
    },
  ];
  const speaker = {
    name: text,
    role: text,
    affiliation: {name: text, nativeName: {text, lang: 'uk'}, abbreviation: text},
    bio: blocks,
    portrait: {src: 'https://loaf.example/none.png', alt: text, credit: text},
  };
  const exchange = {section: text, preamble: blocks, question: [text]};
  return smallInterview({
    title: text,
    lead: [text],
    intro: blocks,
    interviewers: [{name: text}],
    translators: [{name: text}],
    corrections: [{date: '2024-01-01', text: [text]}],
    speakers: [
      {id: 'ana', ...speaker},
      {id: 'ben', ...speaker},
    ],
    exchanges: [
      {id: 'flour', ...exchange, answers: [{speakers: ['ana', 'ben'], body: [paragraph(text)]}]},
      {id: 'oven', ...exchange, answers: [{speakers: ['ben'], body: blocks}]},
    ],
    quotes: /\p{L}/u.test(text)
      ? [{id: 'rye', exchange: 'flour', speaker: 'ana', exact: [text]}]
      : [],
    source: {name: text, url: 'https://loaf.example/', license: text},
    notes: blocks,
    ...changes,
  });
}

const long = everywhere('Donaudampfschifffahrt'.repeat(480));
const spaced = everywhere('A long day at the oven. '.repeat(420).trim());

/** What there may be in an interview, and hardly ever is. */
const INTERVIEWS: Record<string, Interview> = {
  'texts of 10,000 characters without a space': long,
  'texts of 10,000 characters': spaced,
  'ideographs without a space': everywhere('面包在夜里发酵'.repeat(300)),
  'names of combining marks alone': everywhere('\u0301\u0302\u0323'),
  'emoji of several': everywhere('👨‍👩‍👧‍👦🇺🇦👩🏽‍🍳'.repeat(60)),
  'a page of its own direction': everywhere('خبز الجاودار يبقى أسبوعا. '.repeat(9).trim(), {
    lang: 'ar',
  }),
  'twelve who answer jointly': smallInterview({
    speakers: speakersOf(12, {role: 'Baker', affiliation: {name: 'Rye House of the North'}}),
    exchanges: [
      {
        id: 'flour',
        question: ['Which flour?'],
        answers: [{speakers: speakersOf(12).map(({id}) => id), body: [paragraph('Rye.')]}],
      },
    ],
    quotes: [],
  }),
  '200 corrections, 300 footnotes and a list of 1,000 items': smallInterview({
    corrections: Array.from({length: 200}, () => ({date: '2024-01', text: ['A name.']})),
    exchanges: [
      {
        id: 'flour',
        question: ['Which flour?'],
        answers: [
          {
            speakers: ['ana'],
            body: [
              paragraph(
                ...Array.from({length: 300}, (_, index) => ({
                  text: `Rye ${index}. `,
                  footnote: [`Note ${index}.`],
                })),
              ),
              {kind: 'list', ordered: true, items: Array.from({length: 1000}, () => ['Rye'])},
            ],
          },
        ],
      },
    ],
    quotes: [],
  }),
  'no answer of a speaker': smallInterview({
    speakers: [{id: 'eva', name: 'Eva'}, ...smallInterview().speakers],
  }),
  'an interviewer’s follow-ups alone': smallInterview({
    speakers: [{id: 'eva', name: 'Eva', interviewer: true}],
    exchanges: [
      {
        id: 'flour',
        question: ['Which flour?'],
        answers: Array.from({length: 3}, () => ({speakers: ['eva'], body: [paragraph('Rye?')]})),
      },
    ],
    quotes: [],
  }),
  'nothing but what it must have': smallInterview({
    intro: [],
    exchanges: [{id: 'flour', question: ['Rye?'], answers: []}],
    quotes: [],
    speakers: [{id: 'ana', name: 'Ana'}],
    source: {name: 'The Daily Loaf'},
    notes: [],
  }),
  'empty texts': smallInterview({
    intro: [paragraph()],
    exchanges: [{id: 'flour', question: [], answers: [{speakers: ['ana'], body: []}]}],
    quotes: [],
    notes: [paragraph('')],
  }),
};

/** The boxes of lines of text that are seen, and the nodes that they are of. */
function linesOf(element: Element): {node: Node; box: DOMRect}[] {
  const root = element.shadowRoot;
  if (!root) throw new Error('no root');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: {node: Node; box: DOMRect}[] = [];
  // One alone: each that lives has to follow what changes on the page.
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!/\S/.test(node.nodeValue ?? '') || !parent?.checkVisibility()) continue;
    if (parent.closest('.unseen, .avatar, .speakers, sup')) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) found.push({node, box});
  }
  return found;
}

/** Lines of different nodes that lie upon each other. */
function overlaps(element: Element): string[] {
  const lines = linesOf(element).sort((one, other) => one.box.top - other.box.top);
  const wrong: string[] = [];
  lines.forEach(({node, box}, index) => {
    for (let next = index + 1; next < lines.length && wrong.length < 3; next += 1) {
      const other = lines[next];
      if (!other || other.box.top > box.bottom) break;
      if (other.node === node) continue;
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      if (width > 3 && height > Math.min(box.height, other.box.height) * 0.45) {
        wrong.push(`${node.nodeValue?.slice(0, 30)} | ${other.node.nodeValue?.slice(0, 30)}`);
      }
    }
  });
  return wrong;
}

/** Lines that reach beyond the element, or that something cuts off for good. */
function lost(element: Element): string[] {
  const {left, right} = element.getBoundingClientRect();
  return linesOf(element).flatMap(({node, box}) => {
    const text = (node.nodeValue ?? '').slice(0, 30);
    // The names beneath a question stand in its answer too.
    if (node.parentElement?.closest('.who')) return [];
    if (box.right > right + 1 || box.left < left - 1) return [`beyond: ${text}`];
    for (let clip = node.parentElement; clip; clip = clip.parentElement) {
      if (getComputedStyle(clip).overflowY === 'visible') continue;
      const view = clip.getBoundingClientRect();
      if (box.bottom > view.bottom + 4 || box.top < view.top - 4) return [`cut off: ${text}`];
    }
    return [];
  });
}

for (const markup of MARKUPS) {
  describe(`an interview of another kind in ${markup}`, () => {
    for (const [what, interview] of Object.entries(INTERVIEWS)) {
      it(`may have ${what}`, async () => {
        const warnings = collectWarnings();
        for (const width of WIDTHS) {
          const [element] = await showIn(
            `<div dir="${width === 1340 ? 'rtl' : 'ltr'}" style="width: ${width}px; font: 16px/1.5 serif">${markup}</div>`,
            interview,
          );
          if (!element) throw new Error('no element');
          expect(element.interviewId, `${width} px`).to.equal(interview.id);
          await nextFrame();
          expect(lost(element).slice(0, 5), `${width} px`).to.deep.equal([]);
          expect(overlaps(element), `${width} px`).to.deep.equal([]);
          element.parentElement?.remove();
        }
        expect(warnings).to.deep.equal([]);
      });
    }
  });
}
