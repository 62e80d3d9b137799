import {expect} from 'chai';
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {engine} from '../support/engine.js';
import {press} from '../support/input.js';
import {fixture} from '../support/page.js';
import {openOnes, question} from '../ui/items.js';
import {focused, one, show} from '../ui/show.js';

const [FLOUR, NIGHT, OVEN] = ['Which flour do you use?', 'Why at night?', 'What of the oven?'];
const LINK = 'rye';
/** Beneath the questions. */
const WORK = 'Two bakers on bread';
const [LINKS, SOURCE] = engine === 'webkit' ? [[], []] : [[LINK], [WORK]];

/** An accordion whose first answer ends with a link. */
function accordion(attributes = ''): Promise<QaAccordionElement> {
  const interview = smallInterview();
  const link = {text: LINK, href: 'https://rye.example/'};
  interview.exchanges[0]?.answers[0]?.body.push({kind: 'paragraph', content: [link]});
  return show<QaAccordionElement>(
    `<interview-qa-accordion ${attributes}></interview-qa-accordion>`,
    interview,
  );
}

/** What takes the focus, press by press, until something has it that ends the way. */
async function stops(key: string, end: string): Promise<string[]> {
  const way: string[] = [];
  while (way.at(-1) !== end && way.length < 8) {
    await press(key);
    way.push(focused());
  }
  // WebKit's own setting decides whether Tab stops at links.
  return engine === 'webkit' ? way.filter((stop) => stop !== LINK && stop !== WORK) : way;
}

/** Whether the browser does with a key what it always does, such as scroll. */
async function isLeftAlone(keys: string): Promise<boolean> {
  const last = keys.split('+').at(-1);
  const pressed = new Promise<boolean>((resolve) => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== last) return;
      removeEventListener('keydown', onKey);
      resolve(!event.defaultPrevented);
    };
    addEventListener('keydown', onKey);
  });
  await press(keys);
  return pressed;
}

const KEYS = ['ArrowDown', 'ArrowUp', 'Home', 'End'];

/** The table of the ARIA Authoring Practices' accordion pattern. */
describe('the keyboard in an accordion', () => {
  afterEach(() => scrollTo(0, 0));

  for (const [key, name] of [
    ['Enter', 'Enter'],
    [' ', 'Space'],
  ] as const) {
    it(`${name} expands the answer of the question that has the focus, and collapses it`, async () => {
      const element = await accordion('open="flour"');
      question(element, 'night').focus();
      await press(key);
      expect(await openOnes(element)).to.deep.equal(['flour', 'night']);
      await press(key);
      expect(await openOnes(element)).to.deep.equal(['flour']);
      expect(focused()).to.equal(NIGHT);
    });
  }

  it('Tab goes through the questions and what can have the focus in an open answer', async () => {
    const element = await accordion('open="flour" without-toolbar without-links');
    const [before, after] = ['Before', 'After'].map((name) =>
      fixture<HTMLButtonElement>(`<button>${name}</button>`),
    );
    before?.after(element);
    if (after) element.after(after);
    before?.focus();
    const way = await stops('Tab', 'After');
    expect(way).to.deep.equal([FLOUR, ...LINKS, NIGHT, OVEN, ...SOURCE, 'After']);
  });

  it('Shift+Tab goes back through them', async () => {
    const element = await accordion('open="flour" without-toolbar without-links');
    const before = fixture<HTMLButtonElement>('<button>Before</button>');
    before.after(element);
    question(element, 'oven').focus();
    const way = await stops('Shift+Tab', 'Before');
    expect(way).to.deep.equal([NIGHT, ...LINKS, FLOUR, 'Before']);
  });

  it('Tab goes through the toolbar, and from each question to the link to it', async () => {
    const element = await accordion('exchanges="flour night"');
    const before = fixture<HTMLButtonElement>('<button>Before</button>');
    before.after(element);
    before.focus();
    const way = await stops('Tab', NIGHT);
    // The link's button has its name by a label.
    expect(way).to.deep.equal(['Ana Čech', 'Ben', 'Expand all', FLOUR, '', NIGHT]);
  });

  describe('with the focus on a question', () => {
    for (const [key, from, to] of [
      ['ArrowDown', 'flour', NIGHT],
      ['ArrowDown', 'night', OVEN],
      ['ArrowUp', 'oven', NIGHT],
      ['ArrowUp', 'night', FLOUR],
      ['Home', 'oven', FLOUR],
      ['End', 'flour', OVEN],
    ] as const) {
      it(`${key} goes from ${from} to another, and does not scroll as well`, async () => {
        const element = await accordion('open="flour"');
        question(element, from).focus();
        expect(await isLeftAlone(key)).to.equal(false);
        expect(focused()).to.equal(to);
        expect(await openOnes(element)).to.deep.equal(['flour']);
      });
    }

    for (const [key, end, name] of [
      ['ArrowUp', 'flour', FLOUR],
      ['Home', 'flour', FLOUR],
      ['ArrowDown', 'oven', OVEN],
      ['End', 'oven', OVEN],
    ] as const) {
      it(`${key} stays at ${end}, which is at that end`, async () => {
        const [element] = [await accordion(), await accordion()];
        question(element, end).focus();
        await press(key);
        expect(element.shadowRoot?.activeElement === question(element, end)).to.equal(true);
        expect(focused()).to.equal(name);
      });
    }

    it('the keys pass over what is hidden', async () => {
      const element = await accordion();
      one(element, '[data-exchange="night"]').hidden = true;
      question(element, 'flour').focus();
      await press('ArrowDown');
      expect(focused()).to.equal(OVEN);
      await press('ArrowUp');
      expect(focused()).to.equal(FLOUR);
      one(element, '[data-exchange="flour"]').hidden = true;
      question(element, 'oven').focus();
      await press('Home');
      expect(focused()).to.equal(OVEN);
    });

    for (const modifier of ['Control', 'Shift', 'Alt']) {
      it(`the keys are left to the browser together with ${modifier}`, async () => {
        const element = await accordion();
        for (const key of KEYS) {
          // The browser goes to another page by it.
          if (modifier === 'Alt' && key === 'Home') continue;
          question(element, 'night').focus();
          expect(await isLeftAlone(`${modifier}+${key}`), key).to.equal(true);
          expect(focused(), key).to.equal(NIGHT);
        }
      });
    }

    it('a key that the page has taken for its own does nothing', async () => {
      const element = await accordion();
      element.shadowRoot?.addEventListener('keydown', (event) => event.preventDefault(), true);
      question(element, 'night').focus();
      await press('ArrowDown');
      expect(focused()).to.equal(NIGHT);
    });
  });

  describe('with the focus elsewhere', () => {
    for (const key of KEYS) {
      it(`${key} is left to the browser in an answer`, async () => {
        const element = await accordion('open="flour"');
        one(element, '.words a').focus();
        expect(await isLeftAlone(key)).to.equal(true);
        expect(focused()).to.equal(LINK);
      });

      it(`${key} is left to the browser in a field of the page`, async () => {
        await accordion();
        const field = fixture('<label>Name <input value="Ana"></label>').querySelector('input');
        field?.focus();
        expect(await isLeftAlone(key)).to.equal(true);
        expect(document.activeElement === field).to.equal(true);
      });
    }

    it('the keys are left to the browser where nothing has the focus', async () => {
      const element = await accordion();
      question(element, 'night').focus();
      question(element, 'night').blur();
      for (const key of KEYS) expect(await isLeftAlone(key), key).to.equal(true);
      expect(focused()).to.equal('nothing');
    });
  });
});
