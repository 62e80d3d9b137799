/** A page comes in pieces, and what a reader sees of it by then must not move as more of it comes. */
import {expect} from 'chai';
import {
  renderArticle,
  renderQaAccordion,
  renderQuoteCard,
  renderSpeakerProfile,
} from '../../src/html/index.js';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {wholeInterview} from '../html/whole-interview.js';
import {page} from '../support/page.js';
import {bundled, WIDTHS} from './before-script.js';

/** Each end of a block, where a page may be painted. */
const PIECES =
  /(?<=<\/?(?:article|blockquote|details|div|figcaption|figure|footer|h\d|header|li|ol|p|section|summary|ul|interview-[\w-]+)(?: [^>]*)?>)/;

/** Where words begin, by their text nodes, but for those of a block that may not be whole. */
function placesOf(document: Document): Map<Node, DOMRect> {
  const places = new Map<Node, DOMRect>();
  const range = document.createRange();
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const last = blockOf(texts.at(-1));
  for (const node of texts) {
    if (!node.data.trim() || blockOf(node) === last) continue;
    if (!node.parentElement?.checkVisibility()) continue;
    range.selectNode(node);
    const [first] = range.getClientRects();
    if (first) places.set(node, first);
  }
  return places;
}

function blockOf(node: Node | undefined): Element | null | undefined {
  return node?.parentElement?.closest('p, li, summary, h1, h2, h3, h4, h5, h6, figcaption, header');
}

/** Writes the page piece by piece, and names the words that have moved after each. */
async function movedWords(markup: string, width: number): Promise<string[]> {
  const {document} = await page({html: '<!doctype html>', width});
  const rules = await (await fetch('/dist/fallback.css')).text();
  document.open();
  document.write(`<!doctype html><html lang="en"><head><title>A blog</title>
    <style>html { overflow-y: scroll } body { margin: 16px; font: 17px/1.6 sans-serif }</style><style>${rules}</style></head><body>`);
  const moved: string[] = [];
  let before = new Map<Node, DOMRect>();
  for (const piece of markup.split(PIECES)) {
    document.write(piece);
    const after = placesOf(document);
    for (const [node, {left, top}] of before) {
      const now = after.get(node);
      const by = now ? Math.hypot(now.left - left, now.top - top) : Infinity;
      if (by > 1) {
        moved.push(
          `"${node.nodeValue?.trim().slice(0, 30)}" ${by.toFixed(1)} px at ${piece.trim().slice(0, 60)}`,
        );
        break;
      }
    }
    before = after;
  }
  document.close();
  return moved;
}

const ALL = ['bio', 'quotes', 'answers'] as const;

function samplesOf(interview: Interview): Record<string, string> {
  const {speakers, quotes, exchanges} = interview;
  const one = [exchanges[0]?.id ?? ''];
  const speaker = speakers[0]?.id;
  return {
    'a card': renderQuoteCard(interview, {quote: quotes[0]?.id}),
    'a banner': renderQuoteCard(interview, {quote: quotes[0]?.id, variant: 'banner'}),
    'an accordion': renderQaAccordion(interview),
    'an accordion with a search': renderQaAccordion(interview, {searchable: true, open: 'all'}),
    'an accordion of one question': renderQaAccordion(interview, {exchanges: one, open: 'all'}),
    'a profile': renderSpeakerProfile(interview, {speaker, show: ALL}),
    'a profile of who they are': renderSpeakerProfile(interview, {speaker, show: ['bio']}),
    'an article': renderArticle(interview),
    'an article that folds': renderArticle(interview, {collapsible: true}),
    'an article without its questions': renderArticle(interview, {show: ['intro', 'speakers']}),
  };
}

const interviews: Readonly<Record<string, () => Interview | Promise<Interview>>> = {
  'the bundled interview': bundled,
  'an interview that has everything': wholeInterview,
  'an interview in sections': sectioned,
};

function sectioned(): Interview {
  const {exchanges} = smallInterview();
  const [first] = exchanges;
  if (!first) throw new Error('an exchange');
  return smallInterview({
    exchanges: Array.from({length: 8}, (_, at) => ({
      ...first,
      id: at ? `${first.id}-${at}` : first.id,
      ...(at % 3 ? {} : {section: `Hours of night ${at}`}),
    })),
  });
}

describe('the words of a page that comes in pieces', () => {
  for (const width of WIDTHS) {
    for (const [name, interviewOf] of Object.entries(interviews)) {
      it(`stay where they are in ${name}, ${width} px wide`, async () => {
        const moved: string[] = [];
        for (const [what, markup] of Object.entries(samplesOf(await interviewOf()))) {
          moved.push(...(await movedWords(markup, width)).map((line) => `${what}: ${line}`));
        }
        expect(moved.join('\n')).to.equal('');
      });
    }
  }
});
