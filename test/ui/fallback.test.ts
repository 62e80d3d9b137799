import {expect} from 'chai';
import {isPainted} from '../source/seen.js';
import {collectWarnings} from '../support/console.js';
import {showIn} from './all-elements.js';
import {textOf} from './show.js';

const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/%3E';
const image = `<img src='${picture}' width="40" height="30" alt="Ana at the oven">`;

const nothing = {
  'no child': '',
  'a noscript': '<noscript>Please switch on scripts.</noscript>',
  'a style': '<style>.rye { color: brown }</style>',
  'a template': '<template><p>Rye</p></template>',
  'a script': '<script type="text/plain">Rye</script>',
  'a comment': '<!-- Rye -->',
  'an empty paragraph': '<p> \n </p>',
};

const something = {
  'an image': image,
  'an image in a link': `<a href="https://loaf.example/">${image}</a>`,
  'a video': '<video width="40" height="30"></video>',
  'words in a tag': '<p>Rye</p>',
  'words after what is none': '<style>.rye { color: brown }</style><p>Rye</p>',
};

async function shown(markup: string) {
  const [element] = await showIn(markup);
  if (!element) throw new Error('no element');
  return element;
}

const card = (children: string) =>
  shown(`<interview-quote-card>${children}</interview-quote-card>`);
/** An element that cannot show what it is asked for. */
const failed = (children: string) =>
  shown(`<interview-speaker-profile speaker="nobody">${children}</interview-speaker-profile>`);

describe('a fallback', () => {
  beforeEach(() => void collectWarnings());

  for (const [what, children] of Object.entries(nothing)) {
    it(`is not ${what}: a card shows the first quotation`, async () => {
      expect(textOf(await card(children))).to.contain('Rye keeps for a week.');
    });

    it(`is not ${what}: an element that fails says so`, async () => {
      expect(textOf(await failed(children))).to.contain('cannot be shown here');
    });
  }

  for (const [what, children] of Object.entries(something)) {
    it(`is ${what}: a card that names no quotation shows no other`, async () => {
      const element = await card(children);
      expect(textOf(element)).to.equal('');
      expect(isPainted(element.lastElementChild)).to.equal(true);
    });

    it(`is ${what}: an element that fails says nothing else`, async () => {
      const element = await failed(children);
      expect(textOf(element)).to.equal('');
      expect(isPainted(element.lastElementChild)).to.equal(true);
    });
  }

  it('is words without any tag', async () => {
    expect(textOf(await card('Rye'))).to.equal('');
    expect(textOf(await failed('Rye'))).to.equal('');
  });
});
