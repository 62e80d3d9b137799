import {expect} from 'chai';
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {inTree, statesInTree} from '../support/accessibility-tree.js';
import {engine, onlyWhere} from '../support/engine.js';
import {press} from '../support/input.js';
import {fixture} from '../support/page.js';
import {until} from '../support/wait.js';
import {openOnes, panel, question} from '../ui/items.js';
import {focused, one, show, words} from '../ui/show.js';

const QUESTIONS = ['Which flour do you use?', 'Why at night?', 'What of the oven?'];

const accordion = (attributes = '', interview: Interview = smallInterview()) =>
  show<QaAccordionElement>(
    `<interview-qa-accordion ${attributes}></interview-qa-accordion>`,
    interview,
  );

/** The small interview, with a link in the first answer to its first question. */
function withLink(): Interview {
  const interview = smallInterview();
  const link = {text: 'rye', href: 'https://rye.example/'};
  interview.exchanges[0]?.answers[0]?.body.push({kind: 'paragraph', content: [link]});
  return interview;
}

/** What the tree has under a role, by its words in the page. */
async function read(element: Element, role: string): Promise<string[]> {
  return (await inTree(element, role)).map(words);
}

describe('an accordion in the accessibility tree', () => {
  it('has every question as a heading, in their order', async () => {
    const element = await accordion();
    expect(await read(element, 'heading')).to.deep.equal(QUESTIONS);
  });

  it('names the headings by their questions, and not by who answers', async () => {
    const element = await accordion();
    for (const name of QUESTIONS) {
      const found = await inTree(element, 'heading', name);
      expect(found.map(words), name).to.deep.equal([name]);
    }
  });

  it('has the title of a section among the headings', async () => {
    const interview = smallInterview();
    const night = interview.exchanges[1];
    if (night) night.section = 'At work';
    const element = await accordion('', interview);
    const [flour = '', ...others] = QUESTIONS;
    expect(await read(element, 'heading')).to.deep.equal([flour, 'At work', ...others]);
  });

  function numbered(count: number): Interview {
    const [, night] = smallInterview().exchanges;
    if (!night) throw new Error('no exchange');
    const exchanges = Array.from({length: count}, (_, index) => ({
      ...night,
      id: `why-${index}`,
      question: [`Why at ${index}?`],
    }));
    return smallInterview({exchanges, quotes: []});
  }

  const isThere = async (element: Element, index: number) => {
    const row = one(element, `[data-exchange="why-${index}"] .head`);
    return (await inTree(row, 'heading', `Why at ${index}?`)).length === 1;
  };

  it('has every question as a heading by its name, also where many are out of view', async () => {
    const element = await accordion('', numbered(120));
    for (const index of [0, 60, 119]) {
      expect(await isThere(element, index), String(index)).to.equal(true);
    }
  });

  /** Chromium's tree has nothing that `content-visibility: auto` keeps from being laid out. */
  const near = engine === 'chromium' ? [0] : [0, 300, 519];

  it('has those of 500 and more that are near, and all of them where the engine can', async () => {
    const element = await accordion('', numbered(520));
    for (const index of near)
      await until(() => isThere(element, index), `question ${index} was there`);
    one(element, '#q-why-519').scrollIntoView();
    await until(() => isThere(element, 519), 'the last question, once in view, was there');
  });

  it('has headings of a level for which HTML has no element', async () => {
    const element = await accordion('heading-level="8"');
    expect(await read(element, 'heading')).to.deep.equal(QUESTIONS);
  });

  it('has a button named by each question', async () => {
    const element = await accordion();
    for (const name of QUESTIONS) {
      const found = await inTree(element, 'button', name);
      expect(found.map(words), name).to.deep.equal([name]);
    }
  });

  it('has the words of an answer once that is open', async () => {
    const element = await accordion('open="flour"', withLink());
    const answer = panel(element, 'flour');
    expect(await read(answer, 'paragraph')).to.deep.equal([
      'We do not use white flour. Rye keeps for a week.',
      'rye',
      'Whatever is on the shelf.',
    ]);
    expect(await inTree(answer, 'link', 'rye')).to.have.length(1);
  });

  it('keeps what is in a closed answer out of the tab order', async () => {
    const element = await accordion('without-links', withLink());
    const after = fixture<HTMLButtonElement>('<button>After</button>');
    after.before(element);
    const stops: string[] = [];
    question(element, 'flour').focus();
    for (let stop = 0; stop < 3; stop++) {
      await press('Tab');
      stops.push(focused());
    }
    // Not every engine stops at the link beneath the questions.
    expect(stops.slice(0, 2)).to.deep.equal(QUESTIONS.slice(1));
    expect(stops).not.to.include('rye');
  });

  onlyWhere('treeOmissions', () => {
    it('leaves out what is in a closed answer', async () => {
      const element = await accordion('', withLink());
      for (const exchange of ['flour', 'night', 'oven']) {
        expect(await read(panel(element, exchange), 'paragraph'), exchange).to.deep.equal([]);
      }
      expect(await inTree(element, 'link', 'rye')).to.have.length(0);
    });

    it('leaves it out again once it is closed again', async () => {
      const element = await accordion('open="flour"', withLink());
      expect(await inTree(element, 'link', 'rye')).to.have.length(1);
      element.collapse('flour');
      expect(await openOnes(element)).to.deep.equal([]);
      expect(await inTree(element, 'link', 'rye')).to.have.length(0);
    });
  });

  onlyWhere('treeStates', () => {
    for (const level of [2, 5, 8]) {
      it(`has headings of level ${level} with heading-level="${level}"`, async () => {
        const element = await accordion(`heading-level="${level}"`);
        const headings = await inTree(element, 'heading');
        const states = await Promise.all(headings.map(statesInTree));
        expect(states.map((state) => state['level'])).to.deep.equal([level, level, level]);
      });
    }

    it('says of a question whether its answer is expanded', async () => {
      const element = await accordion('open="night"');
      const expanded = async (exchange: string) =>
        (await statesInTree(question(element, exchange)))['expanded'];
      expect(await expanded('night')).to.equal(true);
      expect(await expanded('flour')).to.equal(false);
      question(element, 'flour').click();
      await element.updateComplete;
      expect(await expanded('flour')).to.equal(true);
    });

    it('says that a question can take the focus, and which one has it', async () => {
      const element = await accordion();
      question(element, 'night').focus();
      const focusable = await statesInTree(question(element, 'oven'));
      expect(focusable['focusable']).to.equal(true);
      expect(focusable['focused']).not.to.equal(true);
      expect((await statesInTree(question(element, 'night')))['focused']).to.equal(true);
    });
  });
});
