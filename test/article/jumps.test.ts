import {expect} from 'chai';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {expectAccessible} from '../support/accessible.js';
import {press} from '../support/input.js';
import {until} from '../support/wait.js';
import {all, focused, one, words} from '../ui/show.js';
import {article} from './shown.js';

const jump = (element: Element, index: number) => all(element, '.jump')[index];
const next = (element: Element) => all(element, '.next button');
const status = (element: Element) => words(one(element, '[role="status"]'));
/** The answer that the reader was led to. */
const reached = (element: Element) => {
  const {activeElement} = element.shadowRoot ?? {};
  return words(activeElement?.closest('[part="answer"]')?.querySelector('p'));
};

async function goToFirst(element: Element, index: number): Promise<void> {
  jump(element, index)?.click();
  await until(() => status(element), 'it is said where the reader is');
}

describe('what leads to a speaker’s answers', () => {
  it('is a link to the first, named for whose it is', async () => {
    const element = await article('id="talk"');
    const links = all(element, '.jump') as HTMLAnchorElement[];
    expect(links.map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      'First answer by Ana Čech',
      'First answer by Ben',
    ]);
    expect(links.map(({hash}) => hash)).to.deep.equal(['#talk/flour', '#talk/flour']);
  });

  for (const attributes of ['', 'collapsible']) {
    const where = attributes && ' that are folded away';
    it(`goes to the first, which takes the focus, and says so, among answers${where}`, async () => {
      const element = await article(attributes);
      await goToFirst(element, 1);
      expect(reached(element)).to.equal('Whatever is on the shelf.');
      expect(focused()).to.equal('Ben:');
      expect(status(element)).to.equal('Answer 1 of 2 by Ben.');
    });

    it(`goes on to the next by keyboard, to the last, among answers${where}`, async () => {
      const element = await article(attributes);
      await goToFirst(element, 1);
      await press('Tab');
      expect(focused()).to.equal('Next answer by Ben');
      await press('Enter');
      await until(() => status(element).includes('2 of 2'), 'it is at the next');
      expect(reached(element)).to.equal('Because people eat in the morning.');
      expect(next(element)).to.have.length(0);
    });
  }

  it('begins with another speaker again', async () => {
    const element = await article();
    await goToFirst(element, 1);
    jump(element, 0)?.click();
    await until(() => status(element).includes('Ana'), 'it is at Ana’s first');
    expect(reached(element)).to.equal('We do not use white flour. Rye keeps for a week.');
    expect(next(element).map(words)).to.deep.equal(['Next answer by Ana Čech']);
  });

  it('counts answers that are given jointly', async () => {
    const interview = smallInterview();
    interview.exchanges[2]?.answers[0]?.speakers.push('ben');
    const element = await article('', interview);
    await goToFirst(element, 1);
    expect(status(element)).to.equal('Answer 1 of 3 by Ben.');
  });

  it('is not there for who answers nothing, nor without the questions', async () => {
    const {speakers} = smallInterview();
    const silent: Interview = smallInterview({speakers: [...speakers, {id: 'cy', name: 'Cy'}]});
    expect(all(await article('', silent), '.jump')).to.have.length(2);
    expect(all(await article('show="speakers"'), '.jump')).to.have.length(0);
  });

  it('leaves a click for a new tab to the browser', async () => {
    const element = await article();
    const init = {ctrlKey: true, bubbles: true, composed: true, cancelable: true};
    const event = new MouseEvent('click', init);
    let wasLeft = false;
    element.addEventListener('click', (click) => {
      wasLeft = !click.defaultPrevented;
      click.preventDefault();
    });
    jump(element, 1)?.dispatchEvent(event);
    expect(wasLeft).to.equal(true);
  });

  it('is accessible on the way', async () => {
    const element = await article();
    await goToFirst(element, 1);
    await expectAccessible(element);
  });

  it('leads to the question where the page keeps the answer closed, and claims no more', async () => {
    const element = await article('collapsible');
    element.addEventListener('interview-toggle', (event) => event.preventDefault());
    jump(element, 0)?.click();
    await until(() => focused() === 'Which flour do you use?', 'the question has the focus');
    expect([status(element), next(element).length]).to.deep.equal(['', 0]);
  });
});
