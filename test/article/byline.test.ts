import {expect} from 'chai';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {all, one, words} from '../ui/show.js';
import {article} from './shown.js';

const bylineOf = async (changes: Partial<Interview>, attributes = '') =>
  words(one(await article(attributes, smallInterview(changes)), '[part="byline"]'));
const correctionsIn = (element: Element) => all(element, '[part="corrections"] li').map(words);

const CORRECTIONS = [
  {date: '2024-03-02', text: ['The flour is rye.']},
  {date: '2024-03-05', text: ['Ana’s ', {text: 'name', footnote: ['It was Anna.']}]},
];

describe('the byline of an article', () => {
  it('is how long the interview takes to read, where no more is known', async () => {
    expect(await bylineOf({})).to.equal('1 minute to read');
  });

  it('names who made the interview and when', async () => {
    const {source} = smallInterview();
    const byline = await bylineOf({
      interviewers: [{name: 'Eva Novák', url: 'https://eva.example/'}, {name: 'Jo'}],
      translators: [{name: 'Li Wei'}],
      conducted: '2024-02',
      source: {...source, published: '2024-03-01'},
      updated: '2024-03-03',
    });
    expect(byline).to.equal(
      'Interview by Eva Novák and Jo · Translated by Li Wei · Conducted February 2024 · ' +
        'Published March 1, 2024 · Updated March 3, 2024 · 1 minute to read',
    );
  });

  it('links an interviewer who has an address', async () => {
    const interviewers = [{name: 'Eva', url: 'https://eva.example/'}, {name: 'Jo'}];
    const element = await article('', smallInterview({interviewers}));
    const links = all(element, '[part="byline"] a');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['https://eva.example/']);
  });

  it('names a speaker who asks, once, and not among those who answer', async () => {
    const {speakers} = smallInterview();
    const asking = smallInterview({
      interviewers: [{name: 'Jo'}],
      speakers: [
        ...speakers,
        {id: 'eva', name: 'Eva', interviewer: true},
        {id: 'jo', name: 'Jo', interviewer: true},
      ],
    });
    const element = await article('', asking);
    expect(words(one(element, '[part="byline"]'))).to.contain('Interview by Jo and Eva ·');
    expect(words(one(element, '[part="speakers"]'))).not.to.match(/Eva|Jo/);
  });

  it('takes the last correction for the last update, where the file names none', async () => {
    expect(await bylineOf({corrections: CORRECTIONS})).to.contain('Updated March 5, 2024');
  });

  it('takes it as well where it is later than what the file names', async () => {
    const byline = await bylineOf({updated: '2023-01-01', corrections: CORRECTIONS});
    expect(byline).to.contain('Updated March 5, 2024');
  });

  it('counts what is shown of the text', async () => {
    const intro = [{kind: 'paragraph' as const, content: ['rye '.repeat(460)]}];
    expect(await bylineOf({intro})).to.equal('3 minutes to read');
    expect(await bylineOf({intro}, 'show="questions"')).to.equal('1 minute to read');
  });

  it('is not there where it would say nothing', async () => {
    expect(all(await article('show="intro"'), '[part="byline"]')).to.have.length(0);
  });
});

describe('the corrections of an article', () => {
  it('are listed with their dates before the notes, under a heading of their own', async () => {
    const element = await article('', smallInterview({corrections: CORRECTIONS}));
    expect(correctionsIn(element)).to.deep.equal([
      'March 2, 2024: The flour is rye.',
      'March 5, 2024: Ana’s name1',
      'It was Anna.',
    ]);
    expect(words(one(element, 'footer h3'))).to.equal('Corrections');
    const parts = all(element, 'footer > *').map((node) => node.getAttribute('part'));
    expect(parts).to.deep.equal(['corrections', 'notes', 'source']);
  });

  it('stay with the words that were corrected, whatever else is left out', async () => {
    const interview = smallInterview({corrections: CORRECTIONS});
    expect(correctionsIn(await article('show="questions"', interview))).to.have.length(3);
    expect(correctionsIn(await article('show="intro source"', interview))).to.have.length(0);
  });
});

describe('the source of an article', () => {
  it('has the date and the license, where they are known', async () => {
    const {source} = smallInterview();
    const published = {...source, published: '2024-03-01', license: 'CC BY 4.0'};
    const element = await article('', smallInterview({source: published}));
    expect(words(one(element, '[part="source"]'))).to.equal(
      'Originally published by The Daily Loaf, March 1, 2024 · CC BY 4.0',
    );
  });
});
