import {expect} from 'chai';
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import {InterviewToggleEvent} from '../../src/ui/toggle-event.js';
import {click} from '../support/input.js';
import {fixture} from '../support/page.js';
import {until} from '../support/wait.js';
import {openOnes, panel, question} from '../ui/items.js';
import {one, show} from '../ui/show.js';

const accordion = (attributes = '') =>
  show<QaAccordionElement>(`<interview-qa-accordion ${attributes}></interview-qa-accordion>`);

/** What the page hears of changes, as `oven: open, by user`. */
function listen(target: EventTarget): string[] {
  const heard: string[] = [];
  target.addEventListener('interview-toggle', (event) => {
    if (!(event instanceof InterviewToggleEvent)) throw new Error('Another event');
    heard.push(`${event.exchange}: ${event.open ? 'open' : 'closed'}, by ${event.trigger}`);
  });
  return heard;
}

describe('opening and closing in an accordion', () => {
  it('a click anywhere on the row opens and closes', async () => {
    const element = await accordion();
    const row = () => one(element, '[data-exchange="night"] .head');
    // At its middle, which is to the right of the words, and below them when closed.
    await click(row());
    expect(await openOnes(element)).to.deep.equal(['night']);
    await click(row());
    expect(await openOnes(element)).to.deep.equal([]);
    await click(one(element, '[data-exchange="oven"] .who'));
    expect(await openOnes(element)).to.deep.equal(['oven']);
  });

  it('a click in an answer leaves it open', async () => {
    const element = await accordion('open="all"');
    await click(panel(element, 'night'));
    expect(await openOnes(element)).to.deep.equal(['flour', 'night', 'oven']);
  });

  describe('by the browser', () => {
    it('opens an answer in which it has found words', async () => {
      const element = await accordion();
      panel(element, 'oven').dispatchEvent(new Event('beforematch', {bubbles: true}));
      expect(await openOnes(element)).to.deep.equal(['oven']);
    });

    it('opens the answer that a text fragment links to', async () => {
      const link = fixture('<p><a href="#:~:text=older%20than%20I">Older</a></p>');
      const element = await accordion();
      await click(link.querySelector('a') ?? link);
      await until(() => question(element, 'oven').ariaExpanded === 'true', 'the answer opened');
      expect(await openOnes(element)).to.deep.equal(['oven']);
    });

    it('can close such an answer again', async () => {
      const element = await accordion();
      const found = panel(element, 'oven');
      found.dispatchEvent(new Event('beforematch', {bubbles: true}));
      found.removeAttribute('hidden');
      await element.updateComplete;
      question(element, 'oven').click();
      expect(await openOnes(element)).to.deep.equal([]);
    });
  });

  describe('by methods', () => {
    it('expands and collapses one', async () => {
      const element = await accordion();
      element.expand('night');
      expect(await openOnes(element)).to.deep.equal(['night']);
      element.collapse('night');
      expect(await openOnes(element)).to.deep.equal([]);
    });

    it('expands and collapses all', async () => {
      const element = await accordion();
      element.expandAll();
      expect(await openOnes(element)).to.deep.equal(['flour', 'night', 'oven']);
      element.collapseAll();
      expect(await openOnes(element)).to.deep.equal([]);
    });

    it('expands the first where only one may be open', async () => {
      const element = await accordion('exclusive');
      element.expandAll();
      expect(await openOnes(element)).to.deep.equal(['flour']);
    });

    it('does nothing for what is not shown, or before there is an interview', async () => {
      const element = await accordion('exchanges="flour night"');
      const heard = listen(element);
      element.expand('oven');
      element.expand('dough');
      element.collapse('flour');
      expect(await openOnes(element)).to.deep.equal([]);
      const early = fixture<QaAccordionElement>(
        '<interview-qa-accordion interview="unheard-of"></interview-qa-accordion>',
      );
      early.expand('flour');
      early.expandAll();
      expect(heard).to.deep.equal([]);
    });
  });

  describe('interview-toggle', () => {
    it('tells the page of each change, by whom, and of nothing else', async () => {
      const element = await accordion('open="night"');
      const heard = listen(element);
      question(element, 'flour').click();
      element.expand('oven');
      element.expand('oven');
      element.collapse('night');
      panel(element, 'night').dispatchEvent(new Event('beforematch', {bubbles: true}));
      expect(heard).to.deep.equal([
        'flour: open, by user',
        'oven: open, by method',
        'night: closed, by method',
        'night: open, by browser',
      ]);
    });

    it('tells it before the change', async () => {
      const element = await accordion();
      let before = 'nothing';
      element.addEventListener('interview-toggle', () => {
        before = question(element, 'night').ariaExpanded ?? '';
      });
      question(element, 'night').click();
      expect(before).to.equal('false');
      expect(await openOnes(element)).to.deep.equal(['night']);
    });

    it('tells of the answers that exclusive closes', async () => {
      const element = await accordion('exclusive open="night"');
      const heard = listen(element);
      question(element, 'oven').click();
      expect(heard).to.have.members(['oven: open, by user', 'night: closed, by user']);
      expect(heard).to.have.length(2);
    });

    it('bubbles out of a shadow root around the element', async () => {
      const outside = fixture('<div></div>');
      const element = await accordion();
      outside.attachShadow({mode: 'open'}).append(element);
      const heard = listen(outside);
      element.expand('night');
      expect(heard).to.deep.equal(['night: open, by method']);
    });

    it('is the way for the page to object', async () => {
      const element = await accordion('open="night" exclusive');
      element.addEventListener('interview-toggle', (event) => event.preventDefault());
      question(element, 'oven').click();
      element.collapse('night');
      expect(await openOnes(element)).to.deep.equal(['night']);
    });

    it('keeps another closed where the page objects to closing the one that is open', async () => {
      const element = await accordion('open="oven" exclusive');
      const heard = listen(element);
      element.addEventListener('interview-toggle', (event) => {
        if (!event.open) event.preventDefault();
      });
      question(element, 'flour').click();
      expect(heard).to.deep.equal(['flour: open, by user', 'oven: closed, by user']);
      expect(await openOnes(element)).to.deep.equal(['oven']);
    });

    it('cannot be objected to when the browser shows what it found', async () => {
      const element = await accordion();
      element.addEventListener('interview-toggle', (event) => event.preventDefault());
      panel(element, 'oven').dispatchEvent(new Event('beforematch', {bubbles: true}));
      expect(await openOnes(element)).to.deep.equal(['oven']);
    });
  });
});
