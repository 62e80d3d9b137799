import {expect} from 'chai';
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import type {Block, Inline} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {expectAccessible} from '../support/accessible.js';
import {engine} from '../support/engine.js';
import {press} from '../support/input.js';
import {nextFrame, until} from '../support/wait.js';
import {openOnes, panel, question} from '../ui/items.js';
import {longInterview} from '../ui/many.js';
import {all, focused, one, show, words} from '../ui/show.js';

const LINKED: Block = {
  kind: 'paragraph',
  content: ['See ', {text: 'the mill', href: 'https://mill.example/', lang: 'en'}, '.'],
};

const LONG: Block = {kind: 'paragraph', content: ['Rye keeps for a week, and longer. '.repeat(12)]};

const accordion = (count: number, attributes = '', more: readonly Block[] = []) =>
  show<QaAccordionElement>(
    `<interview-qa-accordion ${attributes}></interview-qa-accordion>`,
    longInterview(count, more),
  );

/** The browser has found words in a closed answer: it tells, and then shows them. */
async function find(element: QaAccordionElement, exchange: string): Promise<void> {
  panel(element, exchange).dispatchEvent(new Event('beforematch', {bubbles: true}));
  await element.updateComplete;
  panel(element, exchange).removeAttribute('hidden');
}

/** Nodes in the element's own root, those of Lit among them; the build leaves out white space. */
function nodesIn(element: Element): number {
  const root = element.shadowRoot;
  if (!root) return 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) {
    const {currentNode: node} = walker;
    if (!(node instanceof Text) || node.data.trim()) count += 1;
  }
  return count;
}

describe('an accordion of 100 questions and more', () => {
  it('has its questions in groups of 25, each item as it is with fewer', async () => {
    const element = await accordion(120);
    expect(all(element, '.group').map(({children}) => children.length)).to.deep.equal([
      25, 25, 25, 25, 20,
    ]);
    expect(all(element, 'h3 > button')).to.have.length(120);
    expect(all(await accordion(99), '.group')).to.have.length(0);
  });

  it('has the words of closed answers and who says them as text alone', async () => {
    const element = await accordion(120);
    expect(panel(element, 'q-7').textContent).to.equal('Ben: Answer 7, as it was given.');
    expect(panel(element, 'q-7').childElementCount).to.equal(0);
    expect(panel(element, 'q-7').getAttribute('hidden')).to.equal('until-found');
  });

  it('takes at most 11 nodes for a closed question', async () => {
    const difference = nodesIn(await accordion(300)) - nodesIn(await accordion(200));
    expect(difference / 100).to.be.at.most(11);
  });

  it('gives an answer its form as it opens, and keeps it as it closes', async () => {
    const element = await accordion(120, '', [LINKED]);
    question(element, 'q-7').click();
    expect(await openOnes(element)).to.deep.equal(['q-7']);
    expect(words(panel(element, 'q-7').querySelector('p'))).to.equal('Answer 7, as it was given.');
    expect(words(panel(element, 'q-7').querySelector('.speaker'))).to.equal('Ben:');
    expect(panel(element, 'q-7').querySelector('a')?.href).to.equal('https://mill.example/');
    question(element, 'q-7').click();
    expect(await openOnes(element)).to.deep.equal([]);
    question(element, 'q-7').click();
    await element.updateComplete;
    expect(panel(element, 'q-7').querySelectorAll('a')).to.have.length(1);
  });

  it('has every question and answer as it is where it stands alone, whatever their shapes', async () => {
    const {exchanges} = longInterview(110);
    const run: Inline[] = ['Rye ', {text: 'хліб', lang: 'uk', em: true}, {br: true}, 'keeps.'];
    const noted: Inline[] = ['So they say.', {text: ' Once.', footnote: ['In 1999.']}];
    exchanges.forEach((exchange, index) => {
      const [answer] = exchange.answers;
      if (!answer) return;
      if (index % 2) answer.body.push({kind: 'paragraph', content: run});
      if (index % 3 === 0) exchange.question = ['Which ', {text: 'flour', em: true}, '?'];
      if (index % 5 === 0) answer.body.push({kind: 'list', items: [run, noted]});
      if (index % 7 === 0)
        exchange.answers.push({speakers: ['ben', 'ana'], body: [...answer.body]});
      if (index % 11 === 0) exchange.preamble = [{kind: 'paragraph', content: noted}];
      if (index % 13 === 0) exchange.section = `Part ${index}`;
    });
    const interview = smallInterview({exchanges, quotes: []});
    const tag = (attributes: string) =>
      `<interview-qa-accordion ${attributes}></interview-qa-accordion>`;
    // Words, language and kind of all that is in an item.
    const read = (element: QaAccordionElement, exchange: string) => {
      const item = question(element, exchange).closest('.item');
      return [...(item?.querySelectorAll('*') ?? [])].map((node) => [
        node.localName,
        node.getAttribute('lang'),
        node.getAttribute('aria-expanded'),
        node.childElementCount ? '' : words(node),
      ]);
    };
    const open = await show<QaAccordionElement>(tag('open="all"'), interview);
    const closed = await show<QaAccordionElement>(tag(''), interview);
    for (const index of [0, 1, 2, 3, 5, 7, 11, 13, 14, 15, 22, 26, 77, 105, 109]) {
      const exchange = `q-${index}`;
      const alone = await show<QaAccordionElement>(
        tag(`exchanges="${exchange}" open="all"`),
        interview,
      );
      expect(read(open, exchange), exchange).to.deep.equal(read(alone, exchange));
      closed.expand(exchange);
      await closed.updateComplete;
      expect(read(closed, exchange), exchange).to.deep.equal(read(alone, exchange));
      alone.remove();
    }
  });

  it('has what is open at first in its form', async () => {
    const element = await accordion(120, 'open="q-3 q-110"');
    expect(await openOnes(element)).to.deep.equal(['q-3', 'q-110']);
    expect(panel(element, 'q-110').querySelector('.words')).not.to.equal(null);
  });

  it('does not leave a quotation or a picture to its text, which would be the speaker’s', async () => {
    const quoted: Block = {kind: 'quote', content: ['Give us this day our daily bread.']};
    const element = await accordion(120, '', [quoted]);
    expect(panel(element, 'q-7').querySelector('blockquote')).not.to.equal(null);
    expect(panel(element, 'q-7').hasAttribute('hidden')).to.equal(true);
  });

  describe('words that the browser has found in an answer', () => {
    it('stay the nodes that it marks', async () => {
      const element = await accordion(120, '', [LINKED]);
      const text = panel(element, 'q-7').firstChild;
      await find(element, 'q-7');
      expect(question(element, 'q-7').ariaExpanded).to.equal('true');
      expect(panel(element, 'q-7').firstChild === text).to.equal(true);
      expect(panel(element, 'q-7').checkVisibility()).to.equal(true);
    });

    it('are laid out, wherever they stand, so that it can scroll there', async () => {
      const element = await accordion(520);
      await find(element, 'q-515');
      const {height} = panel(element, 'q-515').getBoundingClientRect();
      expect(height).to.be.greaterThan(10);
    });

    it('take their form when a pointer comes to them', async () => {
      const element = await accordion(120, '', [LINKED]);
      await find(element, 'q-7');
      panel(element, 'q-7').dispatchEvent(new Event('pointerover', {bubbles: true}));
      expect(panel(element, 'q-7').querySelectorAll('a')).to.have.length(1);
    });

    it('take their form before the first key does anything, so that Tab comes to its links', async () => {
      const element = await accordion(120, 'without-links', [LINKED]);
      question(element, 'q-7').focus();
      await find(element, 'q-7');
      await press('Tab');
      // WebKit's own setting decides whether Tab stops at links.
      if (engine !== 'webkit') expect(focused()).to.equal('the mill');
      expect(panel(element, 'q-7').querySelectorAll('a')).to.have.length(1);
    });

    it('are an answer in its form once it was closed and is opened again', async () => {
      const element = await accordion(120, '', [LINKED]);
      await find(element, 'q-7');
      question(element, 'q-7').click();
      await element.updateComplete;
      question(element, 'q-7').click();
      await element.updateComplete;
      expect(panel(element, 'q-7').querySelectorAll('a')).to.have.length(1);
    });

    it('are accessible in either form', async () => {
      const element = await accordion(100, '', [LINKED]);
      await find(element, 'q-7');
      question(element, 'q-9').click();
      await openOnes(element);
      await expectAccessible(element);
    });
  });

  it('prints every answer in its form', async () => {
    const element = await accordion(120, '', [LINKED]);
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.panel a')).to.have.length(120);
  });

  it('leaves closed answers as they are where they are not printed', async () => {
    const element = await accordion(120, 'print="as-shown"', [LINKED]);
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.panel a')).to.have.length(0);
  });

  it('has groups of 20 groups, and lays out what comes into view, from 500 on', async () => {
    const isLaidOut = (element: Element, exchange: string) =>
      question(element, exchange).checkVisibility({contentVisibilityAuto: true});
    const many = await accordion(499);
    expect(all(many, '.items > .group')).to.have.length(20);
    await nextFrame();
    expect(isLaidOut(many, 'q-498')).to.equal(true);
    many.remove();
    const long = await accordion(540);
    const groups = all(long, '.items > .group');
    expect(groups.map(({children}) => children.length)).to.deep.equal([20, 2]);
    await until(() => !isLaidOut(long, 'q-530'), 'it is not laid out');
    groups.at(-1)?.scrollIntoView({block: 'end'});
    await until(() => isLaidOut(long, 'q-530'), 'it is laid out');
  });

  for (const attributes of ['', 'open="q-460 q-461 q-520"']) {
    it(`is about as high before its groups are laid out as after${attributes && `, with ${attributes}`}`, async () => {
      const element = await accordion(530, attributes, Array<Block>(3).fill(LONG));
      const items = one(element, '.items');
      await nextFrame();
      const estimated = items.getBoundingClientRect().height;
      for (const group of all(element, '.group')) group.style.contentVisibility = 'visible';
      const actual = items.getBoundingClientRect().height;
      expect(Math.abs(estimated - actual) / actual).to.be.lessThan(0.03);
    });
  }

  it('goes by keyboard from question to question across groups', async () => {
    const element = await accordion(120);
    question(element, 'q-49').focus();
    await press('ArrowDown');
    expect(focused()).to.equal('Question 50?');
    await press('End');
    expect(focused()).to.equal('Question 119?');
  });

  it('shows the question that the keyboard comes to, however far', async () => {
    const element = await accordion(540);
    question(element, 'q-0').focus();
    for (const [key, exchange] of [
      ['End', 'q-539'],
      ['ArrowUp', 'q-538'],
      ['Home', 'q-0'],
    ] as const) {
      await press(key);
      const isSeen = () => {
        const {top, bottom} = question(element, exchange).getBoundingClientRect();
        return top >= -1 && bottom <= innerHeight + 1;
      };
      await until(isSeen, `${exchange} is seen`);
    }
  });
});
