import {expect} from 'chai';
import {
  ELEMENTS,
  type ElementName,
  type FlavorName,
  type Options,
} from '../../demo/builder/state/state.js';
import {expectShown} from './pasting.js';
import {snippetFor, stateOf} from './snippets.js';

const files = new URL('/dist/', location.href).href;
const frame = new URL('/dist/frame.html', location.href).href;
const src = new URL('/build/site/two-bakers.json', location.href).href;
const FLAVORS: readonly FlavorName[] = ['element', 'markup', 'frame', 'static', 'npm'];

interface Case {
  readonly options: Options;
  /** What a reader is to see. */
  readonly words: string;
}

const BUNDLED: Record<ElementName, Case> = {
  'quote-card': {
    options: {excerpt: 'It is, first and foremost, a people’s war for national liberation.'},
    words: "a people's war for national liberation.",
  },
  'qa-accordion': {
    options: {exchanges: 'the-war will-ukraine-win', open: 'all', searchable: true},
    words: "We support the Ukrainians' right to resist",
  },
  'speaker-profile': {options: {speaker: 'mia'}, words: 'Mia'},
  article: {options: {collapsible: true, 'heading-level': '2'}, words: 'Will Ukraine win the war?'},
};
const OWN: Record<ElementName, Case> = {
  'quote-card': {options: {quote: 'rye', variant: 'banner'}, words: 'It keeps for a week.'},
  'qa-accordion': {options: {}, words: 'Which flour do you use?'},
  'speaker-profile': {options: {speaker: 'ana', show: 'answers'}, words: 'Ana Čech'},
  article: {options: {'ui-lang': 'de'}, words: 'Two bakers on bread'},
};

/** What the button copies that is meant to go into a page: all of it, or the part with the element. */
async function copied(element: ElementName, flavor: FlavorName, options: Options, own: boolean) {
  const state = stateOf({element, flavor, options, files, frame, ...(own && {src})});
  const {all, rich, parts} = await snippetFor(state);
  // What a post would not keep is copied apart.
  if (flavor === 'markup') return parts.map(({code}) => code).join('\n');
  return all ?? rich?.html ?? parts.at(-1)?.code ?? '';
}

describe('what is copied and pasted', () => {
  for (const element of ELEMENTS) {
    for (const flavor of FLAVORS) {
      it(`shows a ${element} of the bundled interview as ${flavor}`, async () => {
        const {options, words} = BUNDLED[element];
        const code = await copied(element, flavor, options, false);
        await expectShown(flavor, code, `interview-${element}`, words);
      });

      it(`shows a ${element} of the publisher's own interview as ${flavor}`, async () => {
        const {options, words} = OWN[element];
        const code = await copied(element, flavor, options, true);
        await expectShown(flavor, code, `interview-${element}`, words);
      });
    }

    it(`shows a ${element} of a file in the app as npm`, async () => {
      const {options, words} = OWN[element];
      const {parts} = await snippetFor(stateOf({element, flavor: 'npm', options, isOwn: true}));
      const code = parts.at(-1)?.code ?? '';
      expect(code).to.include("import interview from './two-bakers.json';");
      await expectShown('npm', code, `interview-${element}`, words);
    });

    it(`has the words of a ${element} as plain text`, async () => {
      const {options, words} = BUNDLED[element];
      const {rich} = await snippetFor(stateOf({element, flavor: 'static', options}));
      expect(rich?.text).to.include(words);
      expect(rich?.text).not.to.match(/<\w+[ >]/);
    });
  }
});
