import {expect} from 'chai';
import {fc} from '../support/random.js';
import {checkedState, type AttributeNames} from '../../demo/builder/state/checked.js';
import {packed} from '../../demo/builder/state/packed.js';
import {fragmentOf, linkTo, sharedOf, type Shared} from '../../demo/builder/state/share.js';
import {
  ELEMENTS,
  FLAVORS,
  HOSTS,
  INITIAL,
  SCHEMES,
  WIDTHS,
} from '../../demo/builder/state/state.js';

const names: AttributeNames = {
  'quote-card': ['quote', 'excerpt', 'without-actions'],
  'qa-accordion': ['exchanges', 'exclusive'],
  'speaker-profile': ['speaker'],
  article: ['show'],
};
const values = fc.oneof(fc.constant(true as const), fc.string({minLength: 1, unit: 'binary'}));
const web = fc.webUrl({withQueryParameters: true});
const folder = fc.webUrl();

const given = fc.record({
  interview: fc.oneof(
    fc.constant({kind: 'bundled' as const}),
    fc.record({kind: fc.constant('saved' as const), key: fc.uuid()}),
    fc.record({kind: fc.constant('address' as const), src: web}),
  ),
  element: fc.constantFrom(...ELEMENTS),
  options: fc.record(
    Object.fromEntries(
      ELEMENTS.map((element) => [
        element,
        fc.dictionary(fc.constantFrom(...names[element]), values, {noNullPrototype: true}),
      ]),
    ),
    {requiredKeys: [], noNullPrototype: true},
  ),
  preview: fc.record({
    width: fc.constantFrom(...WIDTHS),
    scheme: fc.constantFrom(...SCHEMES),
    host: fc.constantFrom(...HOSTS),
    lang: fc.constantFrom('', 'de', 'zh-Hant-TW'),
  }),
  flavor: fc.constantFrom(...FLAVORS),
  addresses: fc.record({
    files: fc.oneof(fc.constant(''), folder),
    frame: fc.oneof(
      fc.constant(''),
      folder.map((url) => `${url}/frame.html`),
    ),
    src: fc.oneof(fc.constant(''), web, fc.constantFrom('/talk.json', '/a/b.json?v=2')),
  }),
});
/** The bundled interview has no file. */
const states = given.map((state) =>
  state.interview.kind === 'bundled' ? {...state, addresses: {...state.addresses, src: ''}} : state,
);
const givens = fc.record({
  text: fc.string({minLength: 1, unit: 'grapheme'}),
  format: fc.constantFrom('markdown' as const, 'text' as const, 'json' as const),
  name: fc.string(),
});

/** What comes of a link that holds a value. */
async function read(value: unknown) {
  const reading = await sharedOf(await packed(value), names);
  if (reading.kind !== 'shared') throw new Error(`It is ${reading.kind}`);
  return reading.state;
}

describe('a link to the builder', () => {
  it('gives back whatever was chosen', async () => {
    await fc.assert(
      fc.asyncProperty(states, fc.option(givens, {nil: undefined}), async (state, given) => {
        const shared: Shared = {state, ...(given && {given})};
        const reading = await sharedOf(await fragmentOf(shared), names);
        expect(reading).to.deep.equal({kind: 'shared', ...shared});
      }),
    );
  });

  it('is a state, whatever a link holds, and reads the same again', async () => {
    const hostile = fc.oneof(
      fc.anything({withNullPrototype: true}),
      fc.record(Object.fromEntries(Object.keys(INITIAL).map((name) => [name, fc.anything()])), {
        requiredKeys: [],
      }),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        const state = checkedState(value, names);
        expect(Object.keys(state)).to.deep.equal(Object.keys(INITIAL));
        expect(await read(state)).to.deep.equal(state);
      }),
    );
  });

  it('never throws, whatever stands in an address', async () => {
    const fragments = fc.oneof(
      fc.string(),
      fc.string().map((text) => `1.${text}`),
      fc.base64String().map((text) => `#1.${text}`),
    );
    await fc.assert(
      fc.asyncProperty(fragments, async (fragment) => {
        const {kind} = await sharedOf(fragment, names);
        expect(kind).to.be.oneOf(['foreign', 'unreadable', 'shared']);
      }),
    );
  });

  it('leaves an anchor of the page alone', async () => {
    for (const fragment of ['', '#', '#main', '#step-copy']) {
      expect(await sharedOf(fragment, names)).to.deep.equal({kind: 'foreign'});
    }
  });

  it('is unreadable where it is cut short, of a later way of writing, or unpacks to a mountain', async () => {
    const fragment = await fragmentOf({state: {...INITIAL, flavor: 'npm'}});
    const mountain = await packed({given: {text: ' '.repeat(4_000_000), format: 'text', name: ''}});
    for (const other of [fragment.slice(0, -6), `2${fragment.slice(1)}`, mountain]) {
      expect(await sharedOf(other, names)).to.deep.equal({kind: 'unreadable'});
    }
  });

  it('brings no attribute that the elements do not have, and no address that runs', async () => {
    const state = await read({
      interview: {kind: 'address', src: 'javascript:alert(1)'},
      options: {
        'quote-card': {quote: 'rye', onclick: 'alert(1)', style: 'color:red', excerpt: 7},
        'no-element': {quote: 'rye'},
      },
      preview: {lang: 'de" onload="'},
      addresses: {files: 'data:text/html,x', frame: 'javascript:x', src: '//other.example/x.json'},
    });
    expect(state).to.deep.equal({...INITIAL, options: {'quote-card': {quote: 'rye'}}});
  });

  it('names no file of the bundled interview, and none that would be another beside another page', async () => {
    const src = 'https://other.example/x.json';
    expect(await read({flavor: 'frame', addresses: {src}})).to.deep.equal({
      ...INITIAL,
      flavor: 'frame',
    });
    const interview = {kind: 'saved', key: 'k'} as const;
    for (const [given, kept] of [
      [src, src],
      ['/x.json', '/x.json'],
      ['news.example/x.json', ''],
      ['x.json', ''],
    ]) {
      const {addresses} = await read({interview, addresses: {src: given}});
      expect(addresses.src).to.equal(kept);
    }
  });

  it('does not say whose words an element shows', async () => {
    const {modules} = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: {declarations: {tagName?: string; attributes?: {name: string}[]}[]}[];
    };
    const entries = modules.flatMap(({declarations}) => declarations);
    const own = ELEMENTS.map((element) => {
      const {attributes} = entries.find(({tagName}) => tagName === `interview-${element}`) ?? {};
      return [element, (attributes ?? []).map(({name}) => name)] as const;
    });
    const all = Object.fromEntries(own) as unknown as AttributeNames;
    for (const element of ELEMENTS) {
      expect(all[element]).to.include.members(['src', 'interview']);
      const given = Object.fromEntries(all[element].map((name) => [name, 'https://a.example/']));
      const {options} = checkedState({options: {[element]: given}}, all);
      const {src: _src, interview: _interview, ...rest} = given;
      expect(options).to.deep.equal({[element]: rest});
    }
  });

  it('carries a transcript as long as that makes a link that can be sent', async () => {
    const words = Array.from({length: 40_000}, (_, index) => (index * 7919).toString(36)).join(' ');
    const linkWith = (text: string) =>
      linkTo(
        {state: INITIAL, given: {text, format: 'text', name: 'Talk'}},
        'https://a.example/b#c',
      );
    const link = await linkWith(words.slice(0, 20_000));
    expect(link).to.match(/^https:\/\/a\.example\/b#1\.[\w-]+$/);
    expect(link!.length).to.be.at.most(30_000);
    expect(await linkWith(words)).to.equal(undefined);
  });
});
