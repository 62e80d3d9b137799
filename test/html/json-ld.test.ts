import {expect} from 'chai';
import type {Article, WithContext} from 'schema-dts';
import {jsonLd, jsonLdText} from '../../src/html/index.js';
import {interviews} from '../interview/arbitrary.js';
import {smallInterview} from '../fixtures/interview.js';
import {fc} from '../support/random.js';
import {parsed} from './parsed.js';
import {wholeInterview} from './whole-interview.js';

const HERE = 'https://loaf.example/bakers';

type Range = 'Text' | 'URL' | 'Date' | 'reference' | keyof typeof TERMS;

/**
 * What https://schema.org (30.0) says of the terms that are used here: which types a property's
 * values have, of those that are used. CreativeWork's properties are those of all that inherit it.
 */
const CREATIVE_WORK = {
  abstract: ['Text'],
  about: ['Person'],
  author: ['Person', 'reference'],
  correction: ['CorrectionComment'],
  creditText: ['Text'],
  dateCreated: ['Date'],
  dateModified: ['Date'],
  datePublished: ['Date'],
  description: ['Text'],
  genre: ['Text'],
  hasPart: ['Question', 'Quotation'],
  headline: ['Text'],
  image: ['ImageObject'],
  inLanguage: ['Text'],
  license: ['URL', 'CreativeWork'],
  name: ['Text'],
  publisher: ['Organization'],
  text: ['Text'],
  translator: ['Person'],
  url: ['URL'],
} as const;
const TERMS = {
  CreativeWork: CREATIVE_WORK,
  Article: CREATIVE_WORK,
  Quotation: CREATIVE_WORK,
  CorrectionComment: CREATIVE_WORK,
  Answer: CREATIVE_WORK,
  Question: {...CREATIVE_WORK, acceptedAnswer: ['Answer']},
  ImageObject: {...CREATIVE_WORK, caption: ['Text'], contentUrl: ['URL']},
  Organization: {name: ['Text'], alternateName: ['Text'], url: ['URL']},
  Person: {
    name: ['Text'],
    jobTitle: ['Text'],
    affiliation: ['Organization'],
    description: ['Text'],
    image: ['ImageObject'],
    url: ['URL'],
  },
} as const;

type Data = Readonly<Record<string, unknown>>;

/** What is wrong with data by those terms. */
function problems(value: unknown, range: readonly string[], path = ''): string[] {
  const fits = (kind: Range) => range.includes(kind);
  if (typeof value === 'string') {
    const isFine =
      (value !== '' && fits('Text')) ||
      (/^https?:\/\//i.test(value) && fits('URL')) ||
      (/^\d{4}(?:-\d\d){0,2}$/.test(value) && fits('Date'));
    return isFine ? [] : [`${path}: "${value}" is none of ${range.join()}`];
  }
  if (Array.isArray(value)) {
    if (!value.length) return [`${path}: nothing`];
    return value.flatMap((item, index) => problems(item, range, `${path}[${index}]`));
  }
  const {'@context': _context, '@type': type, '@id': id, ...rest} = value as Data;
  if (type === undefined) {
    return fits('reference') && typeof id === 'string' && !Object.keys(rest).length
      ? []
      : [`${path}: no reference`];
  }
  if (!range.includes(String(type))) return [`${path}: a ${String(type)}, none of ${range.join()}`];
  const terms: Readonly<Record<string, readonly string[]>> = TERMS[type as keyof typeof TERMS];
  return Object.entries(rest).flatMap(([key, item]) =>
    terms[key] ? problems(item, terms[key], `${path}.${key}`) : [`${path}.${key}: no property`],
  );
}

/** Everything in the data that has a type or an id. */
function nodesOf(value: unknown): Data[] {
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.values(value).flatMap(nodesOf);
  return Array.isArray(value) ? nested : [value as Data, ...nested];
}

const namesOf = (list: readonly {readonly name: string}[] = []) => list.map(({name}) => name);

describe('jsonLd', () => {
  it('is an article about those who answer, with its questions and quotations', () => {
    const [flour] = smallInterview().exchanges;
    const [rye] = smallInterview().quotes;
    const interview = smallInterview({exchanges: flour ? [flour] : [], quotes: rye ? [rye] : []});
    expect(jsonLd(interview)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Article',
      '@id': HERE,
      headline: 'Two bakers on bread',
      genre: 'Interview',
      inLanguage: 'en',
      url: HERE,
      publisher: {'@type': 'Organization', name: 'The Daily Loaf'},
      about: [
        {
          '@type': 'Person',
          '@id': `${HERE}#speaker-ana`,
          name: 'Ana Čech',
          jobTitle: 'Baker',
          affiliation: {
            '@type': 'Organization',
            name: 'Rye House',
            alternateName: ['Житній дім'],
          },
        },
        {'@type': 'Person', '@id': `${HERE}#speaker-ben`, name: 'Ben'},
      ],
      hasPart: [
        {
          '@type': 'Question',
          '@id': `${HERE}#exchange-flour`,
          name: 'Which flour do you use?',
          acceptedAnswer: [
            {
              '@type': 'Answer',
              text: 'We do not use white flour. Rye keeps for a week.',
              author: [{'@id': `${HERE}#speaker-ana`}],
            },
            {
              '@type': 'Answer',
              text: 'Whatever is on the shelf.',
              author: [{'@id': `${HERE}#speaker-ben`}],
            },
          ],
        },
        {
          '@type': 'Quotation',
          '@id': `${HERE}#quote-rye`,
          text: 'Rye keeps for a week.',
          author: {'@id': `${HERE}#speaker-ana`},
          url: `${HERE}#:~:text=Rye%20keeps%20for%20a%20week.`,
        },
      ],
    });
  });

  it('says what is known of the interview', () => {
    const {about, hasPart, ...rest} = jsonLd(wholeInterview());
    expect(about).to.have.length(2);
    expect(hasPart).to.have.length(6);
    expect(rest).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Article',
      '@id': HERE,
      headline: 'Bread & <water>',
      genre: 'Interview',
      inLanguage: 'en',
      url: HERE,
      abstract: 'Two bakers at dawn.',
      image: {
        '@type': 'ImageObject',
        url: 'https://loaf.example/oven.jpg',
        contentUrl: 'https://loaf.example/oven.jpg',
        description: 'An oven',
        caption: 'Hot',
        creditText: 'Cy',
      },
      author: [
        {'@type': 'Person', name: 'Eva Novák', url: 'https://eva.example/'},
        {'@type': 'Person', '@id': `${HERE}#speaker-kim`, name: 'Kim'},
      ],
      translator: [{'@type': 'Person', name: 'Ivo'}],
      publisher: {'@type': 'Organization', name: 'The Daily Loaf'},
      dateCreated: '2024-02',
      datePublished: '2024-02-29',
      dateModified: '2024-03-02',
      license: {'@type': 'CreativeWork', name: 'CC BY 4.0'},
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: '2024-03-02',
          text: 'Rye, not wheat.',
        },
      ],
    });
  });

  it('names a license by its address where that is what the file has', () => {
    const license = 'https://creativecommons.org/licenses/by/4.0/';
    const interview = smallInterview({source: {name: 'The Daily Loaf', license}});
    expect(jsonLd(interview).license).to.equal(license);
  });

  it('holds nobody for a person who speaks under a pseudonym, and still says whose words they are', () => {
    const data = jsonLd(wholeInterview());
    const people = nodesOf(data).filter((node) => node['@type'] === 'Person');
    expect(people.map(({name}) => name)).to.deep.equal([
      'Eva Novák',
      'Kim',
      'Ivo',
      'Ana Čech',
      'נועה לוי',
    ]);
    expect(JSON.stringify(data)).not.to.contain('speaker-nadia');
    const credits = nodesOf(data).filter((node) => node['creditText'] === 'Nadia');
    expect(credits.map((node) => [node['@type'], node['author']])).to.deep.equal([
      ['Answer', undefined],
      ['Quotation', undefined],
    ]);
  });

  it('holds nobody for a person by a list that names who speaks under a pseudonym', () => {
    const nadia = {id: 'nadia', name: 'Nadia', pseudonym: true, interviewer: true} as const;
    const ana = {id: 'ana', name: 'Ana Čech'};
    const interview = smallInterview({
      speakers: [ana, nadia],
      interviewers: [{name: 'Eva Novák'}, {name: 'Nadia'}],
      translators: [{name: 'Nadia', url: 'https://nadia.example/'}, {name: 'Ivo'}],
      exchanges: [],
      quotes: [],
    });
    const {author, translator, creditText, ...rest} = jsonLd(interview);
    expect([namesOf(author), namesOf(translator), creditText]).to.deep.equal([
      ['Eva Novák'],
      ['Ivo'],
      'Nadia',
    ]);
    expect(JSON.stringify(rest)).not.to.contain('Nadia');
  });

  it('is about who asks too, where they answer together with others', () => {
    const interview = smallInterview({
      interviewers: [{name: 'Kim'}],
      speakers: [
        {id: 'ana', name: 'Ana Čech'},
        {id: 'kim', name: 'Kim', interviewer: true},
      ],
      exchanges: [
        {
          id: 'both',
          question: ['Who is right?'],
          answers: [
            {speakers: ['kim'], body: [{kind: 'paragraph', content: ['Say.']}]},
            {speakers: ['ana', 'kim'], body: [{kind: 'paragraph', content: ['We are.']}]},
          ],
        },
      ],
      quotes: [],
    });
    for (const options of [{}, {exchanges: ['both']}]) {
      const {about} = jsonLd(interview, options);
      expect(about?.map((person) => person['@id'])).to.deep.equal([
        `${HERE}#speaker-ana`,
        `${HERE}#speaker-kim`,
      ]);
    }
  });

  it('has a follow-up as the question that it is', () => {
    const parts = jsonLd(wholeInterview()).hasPart ?? [];
    const questions = parts.flatMap((part) => (part['@type'] === 'Question' ? [part] : []));
    expect(namesOf(questions)).to.deep.equal([
      'Which flour?',
      'Never?',
      'Why at night?',
      'What of the oven?',
    ]);
    expect(questions[1]?.acceptedAnswer[0]).to.deep.equal({
      '@type': 'Answer',
      text: 'Never & ever.',
      author: [{'@id': `${HERE}#speaker-ana`}, {'@id': `${HERE}#speaker-noa`}],
    });
  });

  it('tells of what the page shows alone', () => {
    const shown = (options: object) => {
      const {about, hasPart = []} = jsonLd(smallInterview(), options);
      return [namesOf(about), hasPart.map((part) => ('name' in part ? part.name : part.text))];
    };
    expect(shown({exchanges: [], quotes: ['older']})).to.deep.equal([
      ['Ana Čech'],
      ['It is older than I am.'],
    ]);
    expect(shown({exchanges: ['night'], quotes: []})).to.deep.equal([['Ben'], ['Why at night?']]);
    expect(shown({speakers: ['ben']})).to.deep.equal([
      ['Ben'],
      ['Which flour do you use?', 'Why at night?'],
    ]);
    const {hasPart} = jsonLd(smallInterview(), {speakers: ['ben'], exchanges: ['flour']});
    expect(JSON.stringify(hasPart)).not.to.contain('We do not use white flour');
    for (const [option, id] of [
      ['exchanges', 'x'],
      ['quotes', 'y'],
      ['speakers', 'z'],
    ] as const) {
      expect(() => shown({[option]: [id]})).to.throw(`${option}: found "${id}"; wanted one of `);
    }
  });

  it('knows things by ids of its own where the interview has no address', () => {
    const {about} = jsonLd(smallInterview({source: {name: 'The Daily Loaf'}}));
    expect(about?.[0]?.['@id']).to.equal('_:speaker-ana');
  });

  it('is in the terms of schema.org, whatever the interview', () => {
    expect(problems(jsonLd(wholeInterview()), ['Article'])).to.deep.equal([]);
    fc.assert(
      fc.property(interviews, (interview) => {
        // Names and words may be empty in a file, and are then nothing that could be said better.
        const found = problems(jsonLd(interview), ['Article']);
        expect(found.filter((problem) => !problem.includes(': "" is none'))).to.deep.equal([]);
      }),
    );
  });

  it('is an Article by the types of schema.org', () => {
    const typed: WithContext<Article> = jsonLd(wholeInterview());
    expect(typed['@type']).to.equal('Article');
  });

  it('refers to nothing that it does not have, whatever the interview', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        const {speakers, exchanges, quotes} = interview;
        for (const options of [
          {},
          {speakers: speakers.slice(0, 1).map(({id}) => id)},
          {exchanges: exchanges.slice(0, 1).map(({id}) => id), quotes: []},
          {exchanges: [], quotes: quotes.slice(0, 1).map(({id}) => id)},
        ]) {
          const nodes = nodesOf(jsonLd(interview, options));
          const defined = new Set(nodes.filter((node) => node['@type']).map((node) => node['@id']));
          const wanted = nodes.filter((node) => node['@id'] && !node['@type']);
          expect(wanted.filter((node) => !defined.has(node['@id']))).to.deep.equal([]);
        }
      }),
    );
  });
});

describe('jsonLdText', () => {
  it('is read back from a script as what it was, whatever the interview', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        const text = jsonLdText(interview);
        const body = parsed(`<div><script type="application/ld+json">${text}</script></div>`);
        expect(body.querySelectorAll('*')).to.have.length(2);
        const read: unknown = JSON.parse(body.querySelector('script')?.textContent ?? '');
        expect(read).to.deep.equal(JSON.parse(JSON.stringify(jsonLd(interview))));
        expect(text).not.to.match(/[<>&\u2028\u2029]/);
      }),
    );
  });
});
