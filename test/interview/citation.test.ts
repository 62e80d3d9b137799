import {expect} from 'chai';
import {citation, CITATION_FORMATS, type Quotation} from '../../src/interview/citation.js';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {fc} from '../support/random.js';

const source = {
  name: 'The Daily Loaf',
  url: 'https://loaf.example/bakers',
  published: '2024-05-03',
};
const quotation: Quotation = {
  speakers: ['Ana Čech'],
  question: 'Which flour do you use?',
  words: 'Rye keeps for a week.',
  url: 'https://loaf.example/bakers#:~:text=Rye',
};
const of = (
  format: (typeof CITATION_FORMATS)[number],
  changes: Partial<Interview> = {},
  words: Partial<Quotation> = {},
) => citation(smallInterview({source, ...changes}), {...quotation, ...words}, format);

/** The lines of a RIS record as its tags and values. */
function risFields(record: string): [string, string][] {
  return record
    .split('\r\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, 2), line.slice(6)]);
}

/** Whether BibTeX's way of counting, by which an escaped brace is a brace, comes out even. */
function isBalanced(entry: string): boolean {
  let depth = 0;
  for (const sign of entry) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe('a citation', () => {
  it('as text names speaker, title, publisher, date, question and address', () => {
    expect(of('text')).to.equal(
      'Ana Čech, in “Two bakers on bread”, The Daily Loaf, 2024-05-03, answering ' +
        '“Which flour do you use?”. https://loaf.example/bakers#:~:text=Rye',
    );
  });

  it('says of words within quotation marks that they are not the speaker’s own', () => {
    const note = 'Quoting someone else';
    const said =
      '“Rye keeps for a week.” (Quoting someone else, answering “Which flour do you use?”)';
    for (const format of ['bibtex', 'ris', 'csl-json'] as const) {
      expect(of(format, {}, {note}), format).to.contain(said);
    }
  });

  it('as text leaves out what is not known', () => {
    const known = of('text', {source: {name: 'The Daily Loaf'}}, {url: undefined});
    expect(known).to.match(/The Daily Loaf, answering “Which flour do you use\?”\.$/);
  });

  it('as BibTeX is one entry whose names and title stay as they are', () => {
    expect(of('bibtex')).to.equal(`@misc{two-bakers,
  author = {{Ana Čech}},
  title = {{Two bakers on bread}},
  howpublished = {The Daily Loaf},
  year = {2024},
  month = {05},
  url = {https://loaf.example/bakers#:~:text=Rye},
  language = {en},
  note = {“Rye keeps for a week.” (answering “Which flour do you use?”)}
}
`);
  });

  it('as BibTeX joins several names by "and"', () => {
    expect(of('bibtex', {}, {speakers: ['Ana', 'Ben and Co']})).to.contain(
      'author = {{Ana} and {Ben and Co}}',
    );
  });

  it('as BibTeX escapes what TeX gives a meaning', () => {
    expect(of('bibtex', {title: '100% {R&D} $_#~^\\'})).to.contain(
      'title = {{100\\% \\textbraceleft{}R\\&D\\textbraceright{} \\$\\_\\#\\textasciitilde{}\\textasciicircum{}\\textbackslash{}}}',
    );
  });

  it('as RIS is one record of the tags that reference managers read', () => {
    expect(of('ris')).to.equal(
      [
        'TY  - ELEC',
        'TI  - Two bakers on bread',
        'AU  - Ana Čech',
        'T2  - The Daily Loaf',
        'PY  - 2024',
        'DA  - 2024/05/03/',
        'LA  - en',
        'UR  - https://loaf.example/bakers#:~:text=Rye',
        'M3  - Interview',
        'N1  - “Rye keeps for a week.” (answering “Which flour do you use?”)',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  for (const [published, expected] of [
    ['2024', '2024///'],
    ['2024-05', '2024/05//'],
    ['2024-05-03', '2024/05/03/'],
  ] as const) {
    it(`as RIS writes the date ${published} with all its slashes`, () => {
      const fields = risFields(of('ris', {source: {...source, published}}));
      expect(Object.fromEntries(fields)).to.include({DA: expected, PY: '2024'});
    });
  }

  it('as RIS names interviewers and translators', () => {
    const fields = risFields(
      of('ris', {interviewers: [{name: 'Eve'}], translators: [{name: 'Tom'}]}),
    );
    expect(fields).to.deep.include(['A4', 'Tom']);
    expect(fields).to.deep.include(['N1', 'Interviewed by Eve']);
  });

  it('as CSL-JSON is one item of the type interview', () => {
    const item = {interviewers: [{name: 'Eve'}], conducted: '2024-04'};
    expect(JSON.parse(of('csl-json', item))).to.deep.equal([
      {
        id: 'two-bakers',
        type: 'interview',
        title: 'Two bakers on bread',
        author: [{literal: 'Ana Čech'}],
        interviewer: [{literal: 'Eve'}],
        'container-title': 'The Daily Loaf',
        issued: {'date-parts': [[2024, 5, 3]]},
        'event-date': {'date-parts': [[2024, 4]]},
        URL: 'https://loaf.example/bakers#:~:text=Rye',
        language: 'en',
        note: '“Rye keeps for a week.” (answering “Which flour do you use?”)',
      },
    ]);
  });

  it('names a speaker who asks as the interviewer', () => {
    const speakers = [
      ...smallInterview().speakers,
      {id: 'eve', name: 'Eve', interviewer: true as const},
    ];
    expect(JSON.parse(of('csl-json', {speakers}))[0].interviewer).to.deep.equal([{literal: 'Eve'}]);
  });

  it('of any words keeps to its format', () => {
    const text = fc.string({unit: 'binary', minLength: 1});
    fc.assert(
      fc.property(text, text, text, (title, name, words) => {
        const make = (format: (typeof CITATION_FORMATS)[number]) =>
          of(format, {title}, {speakers: [name], words, question: words});
        expect(isBalanced(make('bibtex'))).to.equal(true);
        for (const line of make('ris').split('\r\n').slice(0, -1)) {
          expect(line).to.match(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
        }
        expect(JSON.parse(make('csl-json'))[0].title).to.equal(title);
      }),
    );
  });
});
