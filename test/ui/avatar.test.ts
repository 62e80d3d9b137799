import {expect} from 'chai';
import {hueOf} from '../../src/ui/monogram.js';
import {onlyWhere} from '../support/engine.js';
import {emulateMedia} from '../support/input.js';
import {fc} from '../support/random.js';
import {markupOf, rich, showIn, type TAGS} from './all-elements.js';
import {all, one} from './show.js';

const WITH_AVATAR: readonly (typeof TAGS)[number][] = [
  'interview-quote-card',
  'interview-speaker-profile',
  'interview-article',
];

/** Ids of speakers, one of each hue. */
const IDS = [...Array(200).keys()]
  .map((number) => `speaker-${number}`)
  .filter((id, index, ids) => ids.findIndex((other) => hueOf(other) === hueOf(id)) === index);

/** A color as it is painted, by what engines write in many ways. */
function painted(color: string): number[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}

/** The contrast of two opaque colors as WCAG has it. */
function contrast(...colors: readonly [string, string]): number {
  const [dark = 0, light = 0] = colors
    .map((color) => {
      const [red = 0, green = 0, blue = 0, alpha] = painted(color).map((value, index) => {
        const share = value / 255;
        if (index === 3) return value;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      expect(alpha, color).to.equal(255);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A profile of a speaker with an id. */
async function disc(id: string, attributes = '', around = '') {
  const interview = rich({speakers: [{id, name: 'Ana Čech'}], exchanges: [], quotes: []});
  const profile = `<interview-speaker-profile ${attributes}></interview-speaker-profile>`;
  const [element] = await showIn(`<div style="${around}">${profile}</div>`, interview);
  if (!element) throw new Error('no element');
  return one(element, '[part="portrait"]');
}

describe('the color of a monogram', () => {
  it('is one of eight, and each is taken about as often as the others', () => {
    const counts = new Map<number, number>();
    for (let number = 0; number < 4000; number += 1) {
      const hue = hueOf(`speaker-${number}`);
      counts.set(hue, (counts.get(hue) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7]);
    for (const count of counts.values()) expect(count).to.be.within(350, 650);
  });

  it('tells speakers apart whose ids are numbered', () => {
    const hues = [...Array(8).keys()].map((number) => hueOf(`speaker-${number}`));
    expect(new Set(hues).size).to.be.at.least(6);
  });

  it('is there for any id', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (id) => Number.isInteger(hueOf(id)) && hueOf(id) >= 0 && hueOf(id) < 8,
      ),
    );
  });

  it('tells the speakers of the bundled interview apart', () => {
    expect(hueOf('vasylyna')).not.to.equal(hueOf('mia'));
  });

  it('is the same in every element', async () => {
    const elements = await showIn(WITH_AVATAR.map((tag) => markupOf(tag)).join(''));
    const colors = elements.map((element) => {
      const [first] = all(element, '[part="portrait"]');
      if (!first) throw new Error(`no portrait in ${element.localName}`);
      return getComputedStyle(first).backgroundColor;
    });
    expect(colors).to.have.length(3);
    expect(new Set(colors).size).to.equal(1);
  });

  it('differs with the hue', async () => {
    const discs = await Promise.all(IDS.map((id) => disc(id)));
    const colors = discs.map((node) => painted(getComputedStyle(node).backgroundColor).join());
    expect(new Set(colors).size).to.equal(8);
  });

  for (const [where, attributes, around] of [
    ['a light theme', 'theme="light"', ''],
    ['a dark theme', 'theme="dark"', ''],
    ['a white page', '', 'background: #fff; color: #222'],
    ['a dark page that sets no color-scheme', '', 'background: #111; color: #eee'],
    ['a dark page that does', '', 'background: #111; color: #eee; color-scheme: dark'],
  ] as const) {
    it(`has enough contrast with the letters on it, in ${where}`, async () => {
      for (const id of IDS) {
        const {color, backgroundColor} = getComputedStyle(await disc(id, attributes, around));
        expect(contrast(color, backgroundColor), id).to.be.at.least(4.5);
      }
    });
  }
});

onlyWhere('emulateMedia', () => {
  it('a monogram is read in forced colors and on paper', async () => {
    const node = await disc('ana', 'theme="dark"');
    await emulateMedia({forcedColors: 'active'});
    const forced = getComputedStyle(node);
    expect(contrast(forced.color, forced.backgroundColor)).to.be.at.least(7);
    expect(forced.borderTopStyle).to.equal('solid');
    await emulateMedia({type: 'print'});
    // Most printers leave backgrounds out.
    expect(contrast(getComputedStyle(node).color, '#fff')).to.be.at.least(4.5);
  });
});
