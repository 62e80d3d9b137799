import {expect} from 'chai';
import '../../src/quote-card/quote-card-define.js';
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import {InterviewErrorEvent, InterviewLoadEvent} from '../../src/source/events.js';
import '../../src/qa-accordion/qa-accordion-define.js';
import {register} from '../../src/source/page.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {fixture, otherOrigin, requests} from '../support/page.js';
import {served, show, textOf} from '../ui/show.js';
import {words} from './seen.js';

const titled = (title: string, parameters?: string) => served(smallInterview({title}), parameters);
const card = (attributes = '') =>
  fixture<QuoteCardElement>(`<interview-quote-card ${attributes}></interview-quote-card>`);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the page hears of an element, from now on. */
function listen(target: EventTarget): Event[] {
  const heard: Event[] = [];
  for (const type of ['interview-load', 'interview-error']) {
    target.addEventListener(type, (event) => heard.push(event));
  }
  return heard;
}

const titles = (events: Event[]) =>
  events.map((event) => (event instanceof InterviewLoadEvent ? event.interview.title : event.type));

describe('loading an interview', () => {
  it('reads an address relative to the page', async () => {
    const element = card('src="data/interview.json" quote="not-a-proxy-war"');
    await element.ready;
    expect(textOf(element)).to.contain('We do not see this as a proxy war.');
  });

  it('makes one request for all elements with the same address', async () => {
    const key = crypto.randomUUID();
    const src = await titled('Shared', `key=${key}&delay=100`);
    const elements = [card(`src="${src}"`), card(`src="${src}"`)];
    await Promise.all(elements.map(({ready}) => ready));
    const late = card(`src="${src}"`);
    await late.ready;
    for (const element of [...elements, late]) expect(textOf(element)).to.contain('Shared');
    expect(await requests(key)).to.have.length(1);
  });

  it('asks again for what failed, on behalf of whoever comes later', async () => {
    collectWarnings();
    const key = crypto.randomUUID();
    const src = `${await otherOrigin()}/fault/status/500?key=${key}`;
    await card(`src="${src}"`).ready;
    await card(`src="${src}"`).ready;
    expect(await requests(key)).to.have.length(2);
  });

  it('keeps what is shown while the interview is on its way that has what is asked for', async () => {
    const element = card(`src="${await titled('First')}" quote="rye"`);
    await element.ready;
    const other = smallInterview({title: 'Second', quotes: []});
    other.quotes.push({id: 'new', exchange: 'oven', speaker: 'ana', exact: ['older than I am']});
    element.src = await served(other, 'delay=300');
    element.setAttribute('quote', 'new');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Rye keeps for a week.');
    await element.ready;
    expect(textOf(element)).to.contain('older than I am').and.to.contain('Second');
  });

  // Before anything is registered here, which would be the next.
  it('shows its children when its data is taken away and the page has no other', async () => {
    const element = card('quote="rye"');
    element.append('On its way.');
    element.data = smallInterview();
    await element.ready;
    expect(words(element)).to.contain('Rye keeps for a week.');
    element.data = undefined;
    await element.updateComplete;
    expect(words(element)).to.equal('On its way.');
    element.data = smallInterview();
    await element.ready;
    expect(words(element)).to.contain('Rye keeps for a week.');
  });

  it('keeps the focus when another interview is registered', async () => {
    await register(smallInterview({id: 'focused'}));
    const element = fixture<InterviewElement>(
      '<interview-qa-accordion interview="focused"></interview-qa-accordion>',
    );
    await element.ready;
    const button = element.shadowRoot?.querySelector('button');
    if (!button) throw new Error('no question');
    button.focus();
    const registration = register(smallInterview({id: 'other'}));
    element.theme = 'light';
    await registration;
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.id).to.equal(button.id);
  });

  it('shows the last that was asked for, though the first comes later', async () => {
    const element = card(`src="${await titled('Slow', 'delay=400')}"`);
    const heard = listen(element);
    await element.updateComplete;
    element.src = await titled('Quick');
    await element.ready;
    expect(textOf(element)).to.contain('Quick');
    await pause(500);
    expect(textOf(element)).to.contain('Quick');
    expect(titles(heard)).to.deep.equal(['Quick']);
  });

  it('keeps what is shown until its successor is there', async () => {
    const element = await show<QuoteCardElement>(
      '<interview-quote-card></interview-quote-card>',
      smallInterview({title: 'Before'}),
    );
    const heard = listen(element);
    element.src = await titled('After', 'delay=2000');
    element.data = undefined;
    await pause(100);
    expect(textOf(element)).to.contain('Before');
    expect(titles(heard)).to.deep.equal([]);
    await element.ready;
    expect(textOf(element)).to.contain('After');
    expect(titles(heard)).to.deep.equal(['After']);
  });

  it('is ready only when what was set last is shown', async () => {
    const element = await show<QuoteCardElement>('<interview-quote-card></interview-quote-card>');
    const src = await titled('After', 'delay=200');
    element.data = undefined;
    element.src = src;
    await element.ready;
    expect(textOf(element)).to.contain('After');
  });

  it('is ready for whoever has waited since before the source changed', async () => {
    const element = card(`src="${await titled('Slow', 'delay=300')}"`);
    const {ready} = element;
    await element.updateComplete;
    element.src = await titled('Quick');
    await ready;
    expect(textOf(element)).to.contain('Quick');
  });

  it('renders once the interview that it names is registered', async () => {
    const element = card('interview="late-bakers"');
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
    await register(smallInterview({id: 'late-bakers', title: 'Late'}));
    await element.ready;
    expect(textOf(element)).to.contain('Late');
  });

  it('refuses to register what is no interview, and says what is wrong with it', async () => {
    const warnings = collectWarnings();
    const outcome = await register({...smallInterview(), title: 7} as never);
    expect(outcome).to.deep.equal({
      ok: false,
      code: 'invalid',
      problems: [{path: 'title', found: '7', wanted: 'string'}],
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('register()').and.contain('title: found 7; wanted string');
  });

  describe('tells the page', () => {
    it('once that the interview is shown, from within any shadow root', async () => {
      const outside = fixture('<div></div>');
      const heard = listen(document);
      const element = document.createElement('interview-quote-card');
      element.data = smallInterview();
      outside.attachShadow({mode: 'open'}).append(element);
      await element.ready;
      element.quote = 'older';
      await element.updateComplete;
      expect(heard).to.have.length(1);
      const [event] = heard;
      if (!(event instanceof InterviewLoadEvent)) throw new Error(event?.type);
      expect(event.interview).to.deep.equal(smallInterview());
      expect(event.cancelable).to.equal(false);
    });

    it('that it is shown when it is', async () => {
      const element = card();
      let shown = '';
      element.addEventListener('interview-load', () => (shown = textOf(element)));
      element.data = smallInterview();
      await element.ready;
      expect(shown).to.contain('Rye keeps for a week.');
    });

    it('once what failed, and the console too', async () => {
      const warnings = collectWarnings();
      const heard = listen(document);
      const element = card(`src="${await otherOrigin()}/fault/status/404"`);
      await element.ready;
      element.requestUpdate();
      await element.updateComplete;
      expect(heard).to.have.length(1);
      const [event] = heard;
      if (!(event instanceof InterviewErrorEvent)) throw new Error(event?.type);
      expect(event.code).to.equal('status');
      expect(event.problems.map(({found}) => found).join()).to.contain('404');
      expect(event.bubbles && event.composed).to.equal(true);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<interview-quote-card>').and.contain('404');
    });

    it('of an id that is not there, and again once it is', async () => {
      collectWarnings();
      const element = card('quote="wheat"');
      const heard = listen(element);
      element.data = smallInterview();
      await element.ready;
      element.quote = 'rye';
      await element.updateComplete;
      const [first, second] = heard;
      expect((first as InterviewErrorEvent).code).to.equal('unknown-id');
      expect(second).to.be.instanceOf(InterviewLoadEvent);
      expect(heard).to.have.length(2);
    });
  });

  describe('when an element is moved', () => {
    it('keeps what is shown, without another request or a word to the page', async () => {
      const key = crypto.randomUUID();
      const element = card(`src="${await titled('Shown', `key=${key}`)}"`);
      await element.ready;
      const heard = listen(document);
      const before = element.shadowRoot?.querySelector('blockquote');
      fixture('<section></section>').append(element);
      expect(textOf(element)).to.contain('Shown');
      await element.updateComplete;
      await pause(50);
      expect(element.shadowRoot?.querySelector('blockquote') === before).to.equal(true);
      expect(heard).to.have.length(0);
      expect(await requests(key)).to.have.length(1);
    });

    it('shows what came while it was away', async () => {
      const element = card(`src="${await titled('Arrived', 'delay=150')}"`);
      await element.updateComplete;
      element.remove();
      await pause(300);
      fixture('<section></section>').append(element);
      await element.ready;
      expect(textOf(element)).to.contain('Arrived');
    });

    it('renders what was registered while it was away', async () => {
      const element = card('interview="away-bakers"');
      await element.updateComplete;
      element.remove();
      await register(smallInterview({id: 'away-bakers', title: 'Meanwhile'}));
      fixture('<section></section>').append(element);
      await element.ready;
      expect(textOf(element)).to.contain('Meanwhile');
    });

    it('still renders what is registered later', async () => {
      const element = card('interview="later-bakers"');
      await element.updateComplete;
      fixture('<section></section>').append(element);
      await register(smallInterview({id: 'later-bakers', title: 'Later'}));
      await element.ready;
      expect(textOf(element)).to.contain('Later');
    });
  });
});
