/** Everything an element says itself comes from its locale, and has the room for a longer one. */
import {expect} from 'chai';
import '../../src/define.js';
import type {Interview} from '../../src/interview/schema.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {registerLocale} from '../../src/ui/localization.js';
import {wholeInterview} from '../html/whole-interview.js';
import {collectWarnings} from '../support/console.js';
import {fixture} from '../support/page.js';
import {isPseudo, PSEUDO, pseudoLocale} from '../support/pseudo-locale.js';
import {until} from '../support/wait.js';
import {all, one, show, words} from './show.js';

registerLocale(pseudoLocale);

/** In these, what is read out or shown. */
const READ = ['aria-label', 'title', 'placeholder', 'data-said'];

/** What is said that is neither the interview's nor in the locale. */
function untranslated(element: Element, interview: Interview): string[] {
  const {shadowRoot} = element;
  if (!shadowRoot) throw new Error('no root');
  const theirs = JSON.stringify(interview);
  const said: string[] = [];
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    // A date and a monogram are written by rules.
    const isMade = node.parentElement?.closest('style, time, .avatar');
    if (node instanceof Text && !isMade) said.push(words(node));
    if (node instanceof Element) said.push(...READ.map((name) => node.getAttribute(name) ?? ''));
  }
  return said.filter(
    (text) =>
      /\p{L}{2}/u.test(text) &&
      !isPseudo(text) &&
      // Names with what stands between them, and words of the interview in pieces.
      !text.split(/[,;:·…“”"()[\]\s]+/).every((word) => theirs.includes(word)),
  );
}

/** What does not fit into its box, and cannot be scrolled in it. */
function cramped(element: Element): string[] {
  return all(element, '.root *')
    .filter((node) => node.checkVisibility() && !node.closest('.unseen, .avatar'))
    .filter((node) => getComputedStyle(node).overflowX !== 'auto')
    .filter(({clientWidth, scrollWidth}) => clientWidth && scrollWidth > clientWidth + 1)
    .map((node) => `${node.localName}.${node.className}: ${words(node).slice(0, 60)}`);
}

/** In a column as narrow as a phone. */
async function narrow(markup: string, interview: Interview): Promise<InterviewElement> {
  const element = await show(markup.replace('>', ` ui-lang="${PSEUDO}">`), interview);
  const column = fixture('<div></div>');
  column.style.inlineSize = '288px';
  column.append(element);
  await element.updateComplete;
  return element;
}

const interview = wholeInterview();

describe('the elements in a language that nobody speaks', () => {
  const markups = [
    '<interview-quote-card></interview-quote-card>',
    '<interview-quote-card variant="banner"></interview-quote-card>',
    '<interview-quote-card variant="plain"></interview-quote-card>',
    '<interview-qa-accordion open="all" searchable></interview-qa-accordion>',
    '<interview-qa-accordion speaker="ana"></interview-qa-accordion>',
    '<interview-speaker-profile show="bio quotes answers"></interview-speaker-profile>',
    '<interview-article></interview-article>',
    '<interview-article collapsible></interview-article>',
  ];
  for (const markup of markups) {
    it(`say nothing else: ${markup.slice(1, markup.indexOf('>'))}`, async () => {
      const element = await narrow(markup, interview);
      expect(untranslated(element, interview)).to.deep.equal([]);
      expect(cramped(element)).to.deep.equal([]);
    });
  }

  for (const action of ['context', 'cite', 'picture']) {
    it(`say nothing else when a reader asks for ${action}`, async () => {
      const element = await narrow(markups[0] ?? '', interview);
      one(element, `[name="${action}"]`).click();
      await until(() => one(element, '#panel').childElementCount, 'it unfolds');
      const known = ['BibTeX', 'RIS', 'CSL-JSON'];
      for (const node of all(element, '.choice button'))
        if (known.includes(words(node))) node.remove();
      expect(untranslated(element, interview)).to.deep.equal([]);
      expect(cramped(element)).to.deep.equal([]);
    });
  }

  it('say nothing else of a search', async () => {
    const element = await narrow(
      '<interview-qa-accordion searchable></interview-qa-accordion>',
      interview,
    );
    const field = one<HTMLInputElement>(element, 'input');
    field.focus();
    field.value = 'rye';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await until(() => words(one(element, '.count')), 'it is counted');
    await until(() => words(one(element, '#status')), 'it is said');
    expect(untranslated(element, interview)).to.deep.equal([]);
    expect(cramped(element)).to.deep.equal([]);
  });

  it('say nothing else of an excerpt that differs', async () => {
    collectWarnings();
    const element = await narrow(
      '<interview-quote-card excerpt="Rye keeps for a whole week."></interview-quote-card>',
      interview,
    );
    await until(() => all(element, '.remark').length, 'it says so');
    expect(untranslated(element, interview)).to.deep.equal([]);
    expect(cramped(element)).to.deep.equal([]);
  });
});
