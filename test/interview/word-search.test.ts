import {expect} from 'chai';
import type {Exchange} from '../../src/interview/schema.js';
import {searchedTexts} from '../../src/interview/searched-texts.js';
import {WordSearch, type FoundExchanges} from '../../src/interview/word-search.js';
import {fc} from '../support/random.js';
import {texts} from './arbitrary.js';
import {answer} from './sample.js';

function searchOf(exchanges: readonly (readonly string[])[]): WordSearch {
  return new WordSearch(exchanges.length, (index) => exchanges[index] ?? []);
}

function found(search: WordSearch, query: string): FoundExchanges {
  const [last] = [...search.search(query)].slice(-1);
  if (!last) throw new Error('A search ends with what it has found.');
  return last;
}

function hits(search: WordSearch, query: string): number[] {
  return [...found(search, query).hits.entries()].flatMap(([index, hit]) => (hit ? index : []));
}

describe('WordSearch', () => {
  it('finds the exchanges that have all of the words, in any of their texts', () => {
    const search = searchOf([['Why war?', 'For land.'], ['War', 'and peace'], ['Landslide']]);
    expect(hits(search, 'war')).to.deep.equal([0, 1]);
    expect(hits(search, 'LAND')).to.deep.equal([0, 2]);
    expect(hits(search, 'lan wa')).to.deep.equal([0]);
    expect(hits(search, 'war landslide')).to.be.empty;
    expect(found(search, 'war').count).to.equal(2);
  });

  it('finds all exchanges where no word is asked for', () => {
    const search = searchOf([['one'], []]);
    for (const query of ['', ' … ']) expect(hits(search, query), query).to.deep.equal([0, 1]);
  });

  it('finds no word that goes over the edge of a text', () => {
    expect(
      hits(
        searchOf([
          ['car', 'pet'],
          ['東', '京'],
        ]),
        'carpet',
      ),
    ).to.be.empty;
    expect(
      hits(
        searchOf([
          ['car', 'pet'],
          ['東', '京'],
        ]),
        '東京',
      ),
    ).to.be.empty;
    expect(
      hits(
        searchOf([
          ['l’', 'homme'],
          ['don’', 't'],
        ]),
        'dont',
      ),
    ).to.be.empty;
  });

  it('finds in an empty interview nothing', () => {
    expect(found(searchOf([]), 'a').count).to.equal(0);
  });

  it('finds as a query grows and shrinks what it finds at once', () => {
    const words = fc.stringMatching(/^[ab]{1,3}$/);
    const exchanges = fc.array(
      fc.array(words, {maxLength: 6}).map((all) => [all.join(' ')]),
      {maxLength: 6},
    );
    const queries = fc.array(
      fc.array(words, {maxLength: 3}).map((all) => all.join(' ')),
      {maxLength: 6},
    );
    fc.assert(
      fc.property(exchanges, queries, (all, typed) => {
        const search = searchOf(all);
        for (const query of typed) {
          for (let length = 0; length <= query.length; length++) {
            const part = query.slice(0, length);
            expect(hits(search, part), part).to.deep.equal(hits(searchOf(all), part));
          }
        }
      }),
    );
  });

  it('finds the exchanges whose texts have a hit to mark, and no others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(texts, {maxLength: 3}), {maxLength: 4}),
        texts,
        (all, query) => {
          const search = searchOf(all);
          const {words} = search.query(query);
          const expected = all.flatMap((own, index) => {
            const has = own.flatMap((text) =>
              search
                .query(query)
                .find(text)
                .map(({word}) => word),
            );
            return new Set(has).size === words.length ? index : [];
          });
          expect(hits(search, query)).to.deep.equal(expected);
        },
      ),
    );
  });

  it('works in portions, however long an exchange is', () => {
    const long = 'word '.repeat(40_000);
    const search = searchOf([[long], [`${long}end`, long], [long]]);
    const before = [...search.prepare()].length;
    expect(before).to.be.above(50);
    expect(hits(search, 'end')).to.deep.equal([1]);
    expect([...search.search('missing')].length).to.be.above(1);
  });

  it('finds words wherever the portions are cut', () => {
    const text = (index: number) =>
      `${'x'.repeat(index)} 😀 ${'café l’homme 東京 𠀀𠀁 '.repeat(900)}`;
    const search = searchOf([0, 1, 2, 3, 4].map((index) => [`${text(index)} don’t`]));
    for (const query of ['cafe', 'homme', '東京', '𠀀𠀁', 'dont', 'x 東京 dont']) {
      expect(hits(search, query).length, query).to.equal(query.startsWith('x') ? 4 : 5);
    }
    for (const query of ['京都', 'omme', 'afe', 't'])
      expect(hits(search, query), query).to.be.empty;
  });

  it('goes on where it was dropped', () => {
    const asked: number[] = [];
    const long = 'word '.repeat(4000);
    const search = new WordSearch(5, (index) => {
      asked.push(index);
      return [long];
    });
    search.prepare().next();
    search.search('w').next();
    const dropped = search.search('x');
    dropped.next();
    dropped.return();
    expect(hits(search, 'wo')).to.deep.equal([0, 1, 2, 3, 4]);
    expect(asked).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('lets two searches run side by side', () => {
    const search = searchOf([['one two'], ['two'], ['three']]);
    const [first, second] = [search.search('two'), search.search('th')];
    let last: FoundExchanges | undefined;
    for (let isDone = false; !isDone;) {
      const next = first.next();
      last = next.value ?? last;
      isDone = [next.done, second.next().done].every(Boolean);
    }
    expect(last?.count).to.equal(2);
    expect(hits(search, 'th')).to.deep.equal([2]);
  });
});

describe('searchedTexts', () => {
  const exchange = {
    id: 'why',
    question: ['Why ', {text: 'now', footnote: ['A footnote']}, '?'],
    preamble: [{kind: 'paragraph', content: ['They met.']}],
    answers: [answer('ann', 'Yes. ', {text: '[laughs]', note: true}), answer('bob', 'No.')],
  } as Exchange;

  it('has the question, the preamble and the answers, no footnotes and no notes', () => {
    expect([...searchedTexts(exchange)]).to.deep.equal([
      'Why now?',
      'They met.',
      'Yes. ',
      '',
      'No.',
    ]);
  });

  it('has only the answers that are shown', () => {
    const [, bob] = exchange.answers;
    expect([...searchedTexts(exchange, bob ? [bob] : [])]).to.deep.equal([
      'Why now?',
      'They met.',
      'No.',
    ]);
  });
});
