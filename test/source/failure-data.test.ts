import {expect} from 'chai';
import '../../src/define.js';
import type {Interview} from '../../src/interview/schema.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {apology, isPainted, seen, serving, withSrc, words, type Seen} from './seen.js';

const fallback = '<p>Her own words, as the page has them.</p>';
const {exchanges, quotes, speakers} = smallInterview();

/** The small interview with something in it that no `Interview` may have. */
function spoiled(changes: object): unknown {
  return {...smallInterview(), ...changes};
}

/** The same value by each way in which a page can hand one over. */
const ways: Record<string, (value: unknown) => Promise<Seen>> = {
  src: async (value) => seen(withSrc('interview-article', await serving(value), fallback)),
  data: (value) =>
    seen(`<interview-article>${fallback}</interview-article>`, (element) => {
      element.data = value as Interview;
    }),
  'inline JSON': (value) =>
    seen(`<interview-article>
      <script type="application/json" data-interview>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>
      ${fallback}</interview-article>`),
};

function expectFallback({element, errors, loads, warnings}: Seen, code: string): void {
  expect(isPainted(element.querySelector('p'))).to.equal(true);
  expect(words(element)).to.equal('Her own words, as the page has them.');
  expect(loads).to.have.length(0);
  expect(errors.map((error) => error.code)).to.deep.equal([code]);
  expect(warnings).to.have.length(1);
}

const bad: Record<string, {value: unknown; paths: readonly string[]}> = {
  'a number in place of an interview': {value: 7, paths: ['']},
  'a list in place of an interview': {value: [smallInterview()], paths: ['schemaVersion']},
  'wrong types': {
    value: spoiled({title: 7, speakers: 'Ana', exchanges: {0: 'flour'}}),
    paths: ['title', 'speakers', 'exchanges'],
  },
  'missing fields': {
    value: spoiled({id: undefined, source: {}, quotes: [{id: 'rye'}]}),
    paths: ['id', 'source.name', 'quotes[0].exchange', 'quotes[0].speaker', 'quotes[0].exact'],
  },
  'ids that are there twice': {
    value: spoiled({
      speakers: [...speakers, speakers[0]],
      exchanges: [...exchanges, exchanges[1]],
      quotes: [...quotes, quotes[1]],
    }),
    paths: ['speakers[2].id', 'exchanges[3].id', 'quotes[2].id'],
  },
  'references that lead nowhere': {
    value: spoiled({
      exchanges: [
        ...exchanges,
        {id: 'end', question: ['?'], answers: [{speakers: ['cy'], body: []}]},
      ],
      quotes: [
        {...quotes[0], speaker: 'cy'},
        {...quotes[1], exchange: 'yeast'},
      ],
    }),
    paths: ['exchanges[3].answers[0].speakers[0]', 'quotes[0].speaker', 'quotes[1].exchange'],
  },
  'a quotation that nobody said': {
    value: spoiled({quotes: [{...quotes[0], exact: ['We use white flour.']}]}),
    paths: ['quotes[0].exact'],
  },
};

describe('an interview that is none', () => {
  for (const [what, {value, paths}] of Object.entries(bad)) {
    for (const [way, show] of Object.entries(ways)) {
      it(`leaves the fallback for ${what} by ${way}`, async () => {
        const result = await show(value);
        expectFallback(result, 'invalid');
        expect(result.errors[0]?.problems.map(({path}) => path)).to.include.members([...paths]);
        for (const path of paths) expect(result.warnings[0]).to.contain(path);
      });
    }
  }

  it('says what was found and what was wanted', async () => {
    const {errors, warnings} = await seen(
      withSrc('interview-article', await serving(spoiled({title: 7})), fallback),
    );
    expect(errors[0]?.problems).to.deep.equal([{path: 'title', found: '7', wanted: 'string'}]);
    expect(warnings[0]).to.contain('title: found 7; wanted string');
  });

  for (const [way, show] of Object.entries(ways)) {
    it(`names a newer format by ${way}, whatever else is in it`, async () => {
      const result = await show({schemaVersion: 2, speakers: 'another shape'});
      expectFallback(result, 'newer-schema');
      expect(result.errors[0]?.problems[0]?.path).to.equal('schemaVersion');
      expect(result.warnings[0]).to.contain('2');
    });
  }

  it('takes JSON that does not parse within the element', async () => {
    const result = await seen(`<interview-article>
      <script type="application/json" data-interview>{"schemaVersion": 1,</script>
      ${fallback}</interview-article>`);
    expectFallback(result, 'not-json');
  });

  it('takes data that refuses to be read', async () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    const result = await seen(`<interview-article>${fallback}</interview-article>`, (element) => {
      element.data = hostile as Interview;
    });
    expectFallback(result, 'invalid');
  });

  it('links to the host of src where there is no fallback', async () => {
    const src = await serving(
      spoiled({title: 7, source: {name: 'x', url: 'https://lies.example'}}),
    );
    const {element} = await seen(withSrc('interview-article', src));
    expect(apology(element)?.querySelector('a')?.href).to.equal(`${new URL(src).origin}/`);
  });
});

interface Unknown {
  readonly markup: string;
  /** How the warning names it, and the ids there are. */
  readonly says: readonly string[];
}

const unknown: readonly Unknown[] = [
  {
    markup: `<interview-quote-card quote="nope">${fallback}</interview-quote-card>`,
    says: ['quote="nope"', 'rye, older'],
  },
  {
    markup: `<interview-qa-accordion exchanges="flour nope">${fallback}</interview-qa-accordion>`,
    says: ['exchanges="nope"', 'flour, night, oven'],
  },
  {
    markup: `<interview-qa-accordion speaker="nope">${fallback}</interview-qa-accordion>`,
    says: ['speaker="nope"', 'ana, ben'],
  },
  {
    markup: `<interview-qa-accordion exchanges="night" speaker="ana">${fallback}</interview-qa-accordion>`,
    says: ['no exchange', 'exchanges that the speaker answers'],
  },
  {
    markup: `<interview-speaker-profile speaker="nope">${fallback}</interview-speaker-profile>`,
    says: ['speaker="nope"', 'ana, ben'],
  },
  {
    markup: `<interview-speaker-profile speaker="constructor">${fallback}</interview-speaker-profile>`,
    says: ['speaker="constructor"', 'ana, ben'],
  },
];

describe('an id that the interview does not have', () => {
  const give = (element: InterviewElement) => {
    element.data = smallInterview();
  };

  for (const {markup, says} of unknown) {
    const element = markup.slice(0, markup.indexOf('>') + 1);
    it(`leaves the fallback of ${element} and names the ids there are`, async () => {
      const result = await seen(markup, give);
      expectFallback(result, 'unknown-id');
      for (const text of says) expect(result.warnings[0]).to.contain(text);
    });

    it(`has one calm line, with a link to the source, in ${element} without children`, async () => {
      const result = await seen(markup.replace(fallback, ''), give);
      expect(apology(result.element)?.querySelector('a')?.href).to.equal(
        'https://loaf.example/bakers',
      );
      expect(result.errors).to.have.length(1);
      expect(result.warnings).to.have.length(1);
    });
  }

  it('is told again for the next one, and once more when all is well', async () => {
    const result = await seen(
      `<interview-quote-card quote="nope">${fallback}</interview-quote-card>`,
      give,
    );
    const {element, errors, loads, warnings} = result;
    element.setAttribute('quote', 'nor-this');
    await element.updateComplete;
    expect(errors).to.have.length(2);
    expect(warnings[1]).to.contain('nor-this');
    element.setAttribute('quote', 'older');
    await element.updateComplete;
    expect(loads).to.have.length(1);
    expect(words(element)).to.contain('It is older than I am.');
    expect(isPainted(element.querySelector('p'))).to.equal(false);
  });

  it('has a source without an address in the line, and no link', async () => {
    const {element} = await seen(
      '<interview-quote-card quote="nope"></interview-quote-card>',
      (card) => {
        card.data = smallInterview({source: {name: 'The Daily Loaf'}});
      },
    );
    expect(isPainted(apology(element))).to.equal(true);
    expect(element.renderRoot.querySelectorAll('a')).to.have.length(0);
  });
});
