import {expect} from 'chai';
import type {Block, Interview} from '../../src/interview/schema.js';
import {engine} from '../support/engine.js';
import {nextFrame, until} from '../support/wait.js';
import {longInterview} from '../ui/many.js';
import {all, focused, one} from '../ui/show.js';
import {article} from './shown.js';

const SOME: Block = {kind: 'paragraph', content: ['Rye keeps for a week, and longer. '.repeat(9)]};

/** Answers and questions of many lengths, with a quotation and a section here and there. */
function varied(count: number): Interview {
  const interview = longInterview(count);
  interview.exchanges.forEach((exchange, index) => {
    if (index % 40 === 0) exchange.section = `Part ${index}`;
    if (index % 3 === 0)
      exchange.question = ['What do you make of rye, and of its taste? '.repeat(3)];
    const [answer] = exchange.answers;
    answer?.body.push(...Array<Block>(index % 4).fill(SOME));
    if (answer && index % 10 === 9) {
      const speaker = answer.speakers[0] ?? '';
      const exact = [`Answer ${index}, as it was given.`];
      interview.quotes.push({id: `quote-${index}`, exchange: exchange.id, speaker, exact});
    }
  });
  return interview;
}

const isLaidOut = (element: Element, exchange: string) =>
  one(element, `[data-exchange="${exchange}"] .heading`).checkVisibility({
    contentVisibilityAuto: true,
  });

describe('an article of 500 exchanges and more', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('lays out what comes into view alone', async () => {
    const element = await article('', longInterview(540));
    await until(() => !isLaidOut(element, 'q-530'), 'it is not laid out');
    one(element, '.prose').scrollIntoView();
    await until(() => isLaidOut(element, 'q-0'), 'the first is laid out');
    await until(() => {
      // What is laid out on the way is not as high as it was thought to be, and moves the end.
      one(element, '.prose').scrollIntoView({block: 'end'});
      return isLaidOut(element, 'q-530');
    }, 'it is laid out');
  });

  it('has all of it in the accessibility tree with fewer', async () => {
    const element = await article('', longInterview(499));
    await nextFrame();
    expect(isLaidOut(element, 'q-498')).to.equal(true);
  });

  for (const width of [1400, 800, 500, 390, 320]) {
    it(`is about as high before as after, ${width} px wide`, async () => {
      const element = await article('', varied(520), width);
      const text = one(element, '.prose');
      await nextFrame();
      const estimated = text.getBoundingClientRect().height;
      for (const group of all(element, '.group')) group.style.contentVisibility = 'visible';
      const actual = text.getBoundingClientRect().height;
      expect(estimated / actual).to.be.closeTo(1, 0.07);
    });
  }

  it('leaves no word alone on a last line where that costs no time, as it does in WebKit', async () => {
    const element = await article('', varied(20));
    const [paragraph] = all(element, '.words p');
    if (!paragraph) throw new Error('no words');
    const isPretty = getComputedStyle(paragraph).getPropertyValue('text-wrap').includes('pretty');
    expect(isPretty).to.equal(CSS.supports('text-wrap: pretty') && engine !== 'webkit');
  });

  it('sets quotations between the answers, not beside them', async () => {
    const element = await article('', varied(520), 1100);
    one(element, '.prose').scrollIntoView();
    await until(() => isLaidOut(element, 'q-9'), 'it is laid out');
    const [quotation] = all(element, 'figure');
    const answer = quotation?.previousElementSibling;
    const {left, top} = quotation?.getBoundingClientRect() ?? {};
    expect(left).to.equal(answer?.getBoundingClientRect().left);
    expect(top).to.be.greaterThan(answer?.getBoundingClientRect().bottom ?? Infinity);
  });

  it('is 2,000 with every word in its place, and a link to each', async () => {
    const element = await article('id="talk"', longInterview(2000));
    expect(all(element, '[part="answer"]')).to.have.length(2000);
    expect(all(element, 'nav a')).to.have.length(2000);
    const order = all(element, '[data-exchange]').map(({dataset}) => dataset['exchange']);
    expect(order).to.deep.equal(longInterview(2000).exchanges.map(({id}) => id));
  });

  for (const width of [1400, 800]) {
    it(`leads to a question far down, which is then in view, ${width} px wide`, async () => {
      const element = await article('id="talk"', varied(2000), width);
      location.hash = '#talk/q-1503';
      await until(() => focused().includes('What do you make'), 'the question has the focus');
      const place = () => one(element, '[data-exchange="q-1503"]').getBoundingClientRect().top;
      await until(() => place() > -5 && place() < innerHeight, 'it is in view');
    });
  }

  it('leads to a speaker’s answers, one after the other', async () => {
    const element = await article('', varied(520), 1400);
    all(element, '.jump')[1]?.click();
    for (let count = 0; count < 30; count += 1) {
      const next = await until(() => all(element, '.next button')[0], 'it is there');
      next.click();
      await until(() => !next.isConnected, 'it is the next');
    }
    const exchange = element.shadowRoot?.activeElement?.closest('[data-exchange]');
    expect((exchange as HTMLElement).dataset['exchange']).to.equal('q-61');
    expect(exchange?.getBoundingClientRect().top).to.be.within(-5, innerHeight);
  });

  it('is not rendered again for an attribute of its own', async () => {
    const element = await article('', longInterview(520));
    const text = one(element, '.prose');
    element.quotable = true;
    await element.updateComplete;
    expect(one(element, '.prose') === text).to.equal(true);
  });
});
