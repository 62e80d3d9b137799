import {expect} from 'chai';
import {givenOf} from '../../demo/builder/interview/given.js';
import type {HistoryBar} from '../../demo/builder/state/history-bar.js';
import type {BuilderState, FlavorName} from '../../demo/builder/state/state.js';
import {fragmentOf, linkTo, sharedOf, type GivenInterview} from '../../demo/builder/state/share.js';
import {INITIAL} from '../../demo/builder/state/state.js';
import {toMarkdown} from '../../src/transcript/index.js';
import type {Page} from '../support/page.js';
import {until} from '../support/wait.js';
import {builderOf, button, openBuilder, openOwn} from './builder-page.js';
import {bakers} from './snippets.js';

const NO_NAMES = {article: [], 'quote-card': [], 'qa-accordion': [], 'speaker-profile': []};

function flavor({document}: Page): string | undefined {
  return document.querySelector<HTMLInputElement>('[name=flavor]:checked')?.value;
}

function choose({document}: Page, name: FlavorName): void {
  document.querySelector<HTMLInputElement>(`[name=flavor][value=${name}]`)?.click();
}

async function shows(loaded: Page, name: FlavorName): Promise<void> {
  await until(() => flavor(loaded) === name, `the form is ${name}`);
}

/** Until what was chosen last has an address. */
async function settled({window}: Page, hash: string): Promise<string> {
  return until(() => window.location.hash !== hash && window.location.hash, 'the address changes');
}

describe("the builder's steps", () => {
  it('come at any pace, more than a browser takes, and none of the last is lost', async () => {
    const {StateHistory} = await import('../../demo/builder/state/history.js');
    const {CallLimit} = await import('../../demo/builder/state/call-limit.js');
    const {Store} = await import('../../demo/builder/state/store.js');
    const before = location.href;
    const store = new Store();
    const steps = new StateHistory(store, NO_NAMES, new CallLimit(5, 200));
    try {
      for (let step = 1; step <= 60; step++) {
        const files = `https://a.example/${step}`;
        store.change((state) => ({...state, addresses: {...state.addresses, files}}));
        await new Promise((resolve) => setTimeout(resolve));
      }
      const wanted = `#${await fragmentOf({state: store.state})}`;
      await until(() => location.hash === wanted, 'the last has an address');
      // Those that came too fast are fewer by now, and the last of them is what there is.
      expect(store.state.addresses.files).to.equal('https://a.example/60');
      expect(steps.canUndo).to.equal(true);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('are as they were where the browser goes back before what was typed is written down', async () => {
    const {StateHistory} = await import('../../demo/builder/state/history.js');
    const {Store} = await import('../../demo/builder/state/store.js');
    const before = location.href;
    const store = new Store();
    new StateHistory(store, NO_NAMES);
    const type = (files: string) =>
      store.change((state) => ({...state, addresses: {...state.addresses, files}}), {
        isPartial: true,
      });
    try {
      type('https://a');
      const wanted = `#${await fragmentOf({state: store.state})}`;
      await until(() => location.hash === wanted, 'the first letters have an address');
      type('https://a.example');
      // As a browser comes to an entry: what is pending belongs to the one that it leaves.
      history.replaceState({builder: {number: 0, state: INITIAL}}, '', before);
      dispatchEvent(new PopStateEvent('popstate'));
      await until(() => store.state.addresses.files === '', 'it is as it was');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(location.href).to.equal(before);
      expect(store.state).to.deep.equal(INITIAL);
      type('https://b');
      await until(() => location.hash, 'what is typed then is a step');
      expect(location.hash).to.equal(`#${await fragmentOf({state: store.state})}`);
    } finally {
      history.replaceState(null, '', before);
    }
  });
});

describe('the link past the masthead', () => {
  it('leads to the builder, and leaves its address as it is', async () => {
    const loaded = await openBuilder();
    const {document, window} = loaded;
    choose(loaded, 'markup');
    const hash = await settled(loaded, '');
    document.querySelector<HTMLElement>('.skip')?.click();
    expect(document.activeElement?.id).to.equal('main');
    expect(window.location.hash).to.equal(hash);
  });
});

describe('a link to what was chosen', () => {
  const chosen: BuilderState = {
    ...INITIAL,
    element: 'article',
    flavor: 'static',
    options: {article: {collapsible: true}},
  };

  it('opens the builder as it was', async () => {
    const loaded = await openBuilder({hash: `#${await fragmentOf({state: chosen})}`});
    await shows(loaded, 'static');
    expect(builderOf(loaded).store.state).to.deep.equal(chosen);
  });

  it('is copied whole, or shown where it cannot be', async () => {
    const loaded = await openBuilder();
    const {document, window} = loaded;
    choose(loaded, 'npm');
    await settled(loaded, '');
    Object.defineProperty(window.navigator, 'clipboard', {value: undefined});
    button(document, 'Copy link to this').click();
    const field = await until(
      () => document.querySelector<HTMLInputElement>('.history .link input'),
      'the link is there',
    );
    expect(field.value).to.equal(
      await linkTo({state: {...INITIAL, flavor: 'npm'}}, window.location.href),
    );
    expect(document.querySelector('.history [role=status]')?.textContent).to.match(/copy it here/);
  });

  it('says calmly that it cannot be read', async () => {
    const loaded = await openBuilder({hash: '#1.broken'});
    const status = loaded.document.querySelector('.history [role=status]');
    await until(() => /could not be read/.test(status?.textContent ?? ''), 'it is said');
    expect(flavor(loaded)).to.equal('element');
  });

  it('leaves all as it was where it cannot be read, and says so each time', async () => {
    const loaded = await openBuilder({hash: '#1.broken'});
    const {document, window} = loaded;
    const said = () => document.querySelector('.history [role=status]')?.textContent ?? '';
    await until(() => said().includes('as it opens'), 'it is said');
    choose(loaded, 'markup');
    const hash = await settled(loaded, window.location.hash);
    for (const broken of ['#1.other', '#1.another']) {
      window.location.hash = broken;
      await until(() => window.location.hash === hash, 'the address is that of what is shown');
      await until(() => said().endsWith('All is as it was.'), 'it is said');
      expect(flavor(loaded)).to.equal('markup');
    }
  });

  it('brings an interview of the publisher’s own, which is kept here and can be sent on', async () => {
    const text = toMarkdown(bakers);
    const given: GivenInterview = {text, format: 'markdown', name: 'bakers.md'};
    const loaded = await openOwn(given, 'It keeps for a week.');
    const {document, window} = loaded;
    const {interview} = builderOf(loaded).store.state;
    expect(interview.kind === 'saved' && interview.key).to.match(/^[\da-f-]{36}$/);
    Object.defineProperty(window.navigator, 'clipboard', {value: undefined});
    button(document, 'Copy link to this').click();
    const field = await until(
      () => document.querySelector<HTMLInputElement>('.history .link input'),
      'the link is there',
    );
    const sent = await sharedOf(new URL(field.value).hash, NO_NAMES);
    expect(sent.kind === 'shared' && sent.given?.text).to.equal(text);
    // Who goes on to something else is not led back to the link, nor given it for another state.
    const radio = document.querySelector<HTMLElement>('[name=flavor]:checked')!;
    radio.focus();
    const bar = document.querySelector<HistoryBar>('history-bar')!;
    bar.requestUpdate();
    await bar.updateComplete;
    expect(document.activeElement).to.equal(radio);
    choose(loaded, 'npm');
    await until(() => !document.querySelector('.history .link'), 'it is gone');
  });

  it('is refused, with the reason, for an interview that it could not bring', async () => {
    const given: GivenInterview = {text: toMarkdown(bakers), format: 'markdown', name: 'a.md'};
    const loaded = await openOwn(given, 'It keeps for a week.');
    const {document, window} = loaded;
    const clipboard = {writeText: () => Promise.reject(new Error('nothing is to be written'))};
    Object.defineProperty(window.navigator, 'clipboard', {value: clipboard});
    const {history: steps} = builderOf(loaded);
    steps.given = () => Promise.reject(new window.Error('the Word file has problems.'));
    button(document, 'Copy link to this').click();
    const said = () => document.querySelector('.history [role=status]')?.textContent;
    await until(said, 'it is said');
    expect(said()).to.equal('No link is copied: the Word file has problems.');
    expect(document.querySelector('.history .link')).to.equal(null);
  });

  it('has no words of a Word file with problems, and none that are another’s', () => {
    const word = {kind: 'docx' as const, bytes: new ArrayBuffer(0), name: 'a.docx'};
    const found = {problems: [], guesses: [], more: 0};
    expect(() => givenOf(word, found)).to.throw('the Word file has problems');
    const {text, format} = givenOf(word, {...found, markdown: '# A'});
    expect([text, format]).to.deep.equal(['# A', 'markdown']);
    const plain = givenOf({kind: 'text', text: 'A: b'}, {...found, format: 'text'});
    expect(plain.format).to.equal('text');
  });

  it('hands an interview that it brings to who keeps it, once', async () => {
    const given = {text: '# Talk', format: 'markdown' as const, name: 'Talk'};
    const state: BuilderState = {...chosen, interview: {kind: 'saved', key: 'elsewhere'}};
    const {StateHistory} = await import('../../demo/builder/state/history.js');
    const {Store} = await import('../../demo/builder/state/store.js');
    const before = location.href;
    history.replaceState(null, '', `#${await fragmentOf({state, given})}`);
    try {
      const kept: unknown[] = [];
      const store = new Store();
      const names = {
        article: ['collapsible'],
        'quote-card': [],
        'qa-accordion': [],
        'speaker-profile': [],
      };
      new StateHistory(store, names).onGiven({
        keep: (interview) => {
          kept.push(interview);
          return Promise.resolve('here');
        },
        give: () => Promise.reject(new Error('nothing is kept')),
      });
      await until(() => store.state.interview.kind === 'saved', 'it is open');
      expect(store.state).to.deep.equal({...state, interview: {kind: 'saved', key: 'here'}});
      expect(kept).to.deep.equal([given]);
      expect(location.hash).to.equal(`#${await fragmentOf({state: store.state})}`);
    } finally {
      history.replaceState(null, '', before);
    }
  });
});
