import {expect} from 'chai';
import type {Answer, Interview, Speaker} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {expectAccessible} from '../support/accessible.js';
import {all, textOf, words} from '../ui/show.js';
import {article} from './shown.js';

const said = (speakers: string[], text: string): Answer => ({
  speakers,
  body: [{kind: 'paragraph', content: [text]}],
});

/** Names in scripts of several kinds and directions, and what is none. */
const NAMES: Record<string, {name: string; lang?: string}> = {
  Cyrillic: {name: 'Оксана Забужко', lang: 'uk'},
  Arabic: {name: 'محمود درويش', lang: 'ar'},
  Han: {name: '村上春樹', lang: 'ja'},
  Devanagari: {name: 'अरुंधति रॉय', lang: 'hi'},
  emoji: {name: '👩🏽‍🌾 Farmer'},
};

/** An interview in which so many speak, all of them to the first question. */
function spokenBy(count: number): Interview {
  const named = Object.values(NAMES);
  const speakers = Array.from({length: count}, (_, index): Speaker => ({
    id: `s-${index}`,
    ...(named[index] ?? {name: `Speaker ${index}`}),
  }));
  return smallInterview({
    speakers,
    exchanges: [
      {
        id: 'first-one',
        question: ['And you?'],
        answers: speakers.map(({id}, index) => said([id], `Answer ${index}.`)),
      },
      {id: 'second-one', question: ['Anything else?'], answers: []},
    ],
    quotes: [],
  });
}

describe('who speaks in an article', () => {
  for (const count of [1, 12]) {
    it(`may be ${count}, each with their name and answer`, async () => {
      const element = await article('', spokenBy(count));
      const profiles = all(element, '[part="speakers"] > li > b').map(words);
      const answers = all(element, '[part="answer"]').map(words);
      const {speakers} = spokenBy(count);
      expect(profiles).to.deep.equal(speakers.map(({name}) => name));
      expect(answers).to.deep.equal(speakers.map(({name}, index) => `${name}: Answer ${index}.`));
    });

    for (const theme of ['light', 'dark']) {
      it(`is accessible for ${count}, theme="${theme}"`, async () => {
        await expectAccessible(await article(`theme="${theme}"`, spokenBy(count)));
      });
    }
  }

  for (const [script, {name, lang}] of Object.entries(NAMES)) {
    it(`has a name in ${script} whole, with its language, and is in one box with its answer`, async () => {
      const element = await article('', spokenBy(12), 320);
      const shown = all(element, '[part="answer"] .speaker > bdi').find(
        (node) => words(node) === name,
      );
      expect(shown?.getAttribute('lang') ?? undefined).to.equal(lang);
      const {left, right} = element.getBoundingClientRect();
      for (const node of all(element, '[part="speakers"] *')) {
        const box = node.getBoundingClientRect();
        expect(box.left).to.be.at.least(left - 1);
        expect(box.right).to.be.at.most(right + 1);
      }
    });
  }

  it('may answer jointly', async () => {
    const interview = smallInterview({quotes: []});
    interview.exchanges[0]?.answers.push(said(['ana', 'ben'], 'We do.'));
    const answers = all(await article('', interview), '[part="answer"]').map(words);
    expect(answers).to.include('Ana Čech and Ben: We do.');
  });

  it('may be the interviewer with a question between the answers, in its weight', async () => {
    const interview = smallInterview();
    interview.speakers.push({id: 'eva', name: 'Eva', interviewer: true});
    interview.exchanges[0]?.answers.splice(1, 0, said(['eva'], 'Only rye?'));
    const element = await article('', interview);
    const weights = all(element, '[data-exchange="flour"] .words p').map(
      (node) => `${words(node)} ${getComputedStyle(node).fontWeight}`,
    );
    const [question] = all(element, '[part="question"]');
    if (!question) throw new Error('no question');
    expect(weights).to.deep.equal([
      'We do not use white flour. Rye keeps for a week. 400',
      `Only rye? ${getComputedStyle(question).fontWeight}`,
      'Whatever is on the shelf. 400',
    ]);
  });
});

/** An interview with every field that may be missing. */
function full(): Interview {
  const image = {src: 'https://loaf.example/hall.jpg', alt: 'A hall', credit: 'Jo Doe'};
  const interview = smallInterview({
    lead: ['Bread.'],
    image,
    interviewers: [{name: 'Eva'}],
    translators: [{name: 'Li'}],
    conducted: '2024',
    updated: '2024-03-03',
    corrections: [{date: '2024-03-03', text: ['A name.']}],
  });
  const [ana] = interview.speakers;
  const [flour] = interview.exchanges;
  if (ana) ana.portrait = image;
  if (flour) {
    flour.section = 'At work';
    flour.preamble = [
      {kind: 'paragraph', content: ['Dark.']},
      {kind: 'image', image},
    ];
  }
  return interview;
}

describe('an article of an interview', () => {
  it('shows pictures with their credit', async () => {
    const element = await article('', full());
    expect(all(element, 'figure.image').map(words)).to.deep.equal(['Jo Doe', 'Jo Doe']);
    expect(
      all(element, 'figure.image img').map((image) => image.getAttribute('alt')),
    ).to.deep.equal(['A hall', 'A hall']);
  });

  const wholes: [string, (interview: Interview) => object, readonly string[]][] = [
    [
      'interview',
      (interview) => interview,
      [
        ...['lead', 'image', 'interviewers', 'translators', 'conducted', 'updated'],
        ...['corrections', 'notes'],
      ],
    ],
    ['speaker', ({speakers}) => speakers[0] ?? {}, ['role', 'affiliation', 'portrait', 'lang']],
    ['exchange', ({exchanges}) => exchanges[0] ?? {}, ['section', 'preamble']],
    ['source', ({source}) => source, ['url']],
  ];
  for (const [whole, find, fields] of wholes) {
    for (const field of fields) {
      it(`without the ${field} of its ${whole} is whole all the same`, async () => {
        const interview = full();
        Reflect.deleteProperty(find(interview), field);
        const element = await article('', interview);
        const text = textOf(element);
        for (const part of ['Two bakers on bread', 'dawn', 'Why at night?', 'The Daily Loaf']) {
          expect(text).to.contain(part);
        }
        expect(text).not.to.match(/undefined|null|\(\)|, ,|· ·/);
        await expectAccessible(element);
      });
    }
  }

  it('without quotations or any exchange has the rest', async () => {
    const element = await article('', smallInterview({exchanges: [], quotes: []}));
    expect(textOf(element)).to.contain('Two bakers on bread').and.contain('Recorded in spring.');
    expect(all(element, '.jump, nav, section')).to.have.length(0);
  });
});

describe("the host page's outline", () => {
  for (const attributes of ['', 'collapsible', 'heading-level="1"', 'heading-level="4"']) {
    it(`has no main, h1 or nameless landmark of <interview-article ${attributes}>`, async () => {
      const interview = full();
      const element = await article(attributes, {
        ...interview,
        exchanges: Array.from({length: 8}, (_, index) => ({
          id: `q-${index}`,
          question: [`Question ${index}?`],
          answers: [said(['ana'], 'Yes.')],
        })),
        quotes: [],
      });
      expect(all(element, 'main, h1, [role="main"]')).to.have.length(0);
      // An article, and what is in it, makes header and footer no landmarks.
      expect(all(element, ':is(header, footer):not(article *)')).to.have.length(0);
      const landmarks = all(
        element,
        'nav, aside, form, search, section[aria-label], [role="region"]',
      );
      expect(landmarks.map(({ariaLabel}) => ariaLabel)).to.deep.equal(['Contents']);
      const top = Number(/\d/.exec(attributes)?.[0] ?? 2);
      const levels = all(element, ':is(h2, h3, h4, h5, h6, [role="heading"])').map((node) =>
        Number(node.ariaLevel ?? node.localName.slice(1)),
      );
      expect(levels[0]).to.equal(top);
      expect(new Set(levels.slice(1))).to.deep.equal(new Set([top + 1]));
    });
  }
});
