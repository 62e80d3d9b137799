import {expect} from 'chai';
import {SearchAlphabet} from '../../src/interview/search-alphabet.js';
import {WordQuery} from '../../src/interview/word-query.js';
import {fc} from '../support/random.js';
import {texts} from './arbitrary.js';

const alphabet = new SearchAlphabet();
const strings = fc.oneof(texts, fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));

/** What of a text is marked. */
function marked(query: string, text: string): string[] {
  const hits = new WordQuery(query, alphabet).hitsIn(text);
  return hits.map(({start, end}) => text.slice(start, end));
}

function edgesOf(text: string): Set<number> {
  const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});
  return new Set([...[...segmenter.segment(text)].map(({index}) => index), text.length]);
}

describe('WordQuery', () => {
  it('finds what begins a word', () => {
    expect(marked('art', 'Art, article, start, un-art, (art) _art')).to.deep.equal([
      'Art',
      'art',
      'art',
      'art',
      'art',
    ]);
    expect(marked('art', 'start')).to.be.empty;
  });

  it('finds words whatever their case and accents', () => {
    expect(marked('cafe', 'Cafés, CAFÉ, cafe\u0301')).to.deep.equal(['Café', 'CAFÉ', 'cafe\u0301']);
    expect(marked('CAFÉ', 'cafe')).to.deep.equal(['cafe']);
    expect(marked('strasse', 'Straße')).to.deep.equal(['Straße']);
  });

  it('finds each of several words, and no more of those that are in others', () => {
    expect(marked('war ukr wa', 'Ukraine: a war, a wall')).to.deep.equal(['Ukr', 'war', 'wa']);
  });

  it('marks a character whole of which only a part is searched', () => {
    expect(marked('f', 'ﬁne')).to.deep.equal(['ﬁ']);
    expect(marked('하', '한국')).to.deep.equal(['한']);
    expect(marked('1', '½')).to.deep.equal(['½']);
    expect(marked('stras', 'Straße')).to.deep.equal(['Straß']);
  });

  it('takes an apostrophe of any shape into its word, or none', () => {
    for (const query of ["don't", 'don’t', 'dont', 'don']) {
      expect(marked(query, 'We don’t.'), query).to.have.length(1);
    }
    expect(marked('t', 'We don’t.')).to.be.empty;
    expect(marked('мята', 'м’ята мʼята')).to.have.length(2);
    expect(marked('tis', '‘Tis')).to.deep.equal(['Tis']);
    expect(marked('צהל', 'צה״ל צה"ל')).to.have.length(2);
  });

  it('finds a word behind one that has lost its vowel', () => {
    expect(marked('homme', 'l’homme')).to.deep.equal(['homme']);
    for (const query of ['l', "l'", "l'h", 'l’homme']) {
      expect(marked(query, 'l’homme'), query).to.have.length(1);
    }
    expect(marked('brien', "O'Brien")).to.deep.equal(['Brien']);
  });

  it('finds words of scripts without spaces anywhere', () => {
    expect(marked('東京', '私は東京都にいる')).to.deep.equal(['東京']);
    expect(marked('京都', '東京。都')).to.be.empty;
    expect(marked('東京', '東 京')).to.be.empty;
    expect(marked('ไทย', 'ประเทศไทย')).to.deep.equal(['ไทย']);
    expect(marked('art', '現代Art')).to.deep.equal(['Art']);
  });

  it('finds words of scripts from right to left', () => {
    expect(marked('حرب', 'هذه حَرْبٌ')).to.deep.equal(['حَرْبٌ']);
    expect(marked('رب', 'حرب')).to.be.empty;
    expect(marked('שלום', 'שָׁלוֹם')).to.deep.equal(['שָׁלוֹם']);
  });

  it('cuts no conjunct and no vowel off', () => {
    expect(marked('न', 'नहीं')).to.deep.equal(['न']);
    expect(marked('ह', 'हीं')).to.deep.equal(['हीं']);
    expect(marked('हा', 'हीं')).to.be.empty;
  });

  it('is empty without a letter or a digit', () => {
    for (const query of ['', ' ', '…!', '“”', '—', '😀', '\ud800', '\u00ad', '\u0301']) {
      const {isEmpty} = new WordQuery(query, alphabet);
      expect(isEmpty, JSON.stringify(query)).to.equal(true);
      expect(marked(query, `a ${query} b`)).to.be.empty;
    }
    expect(new WordQuery('a', alphabet).isEmpty).to.equal(false);
  });

  it('knows which query finds nothing that another does not', () => {
    const narrows = (one: string, other: string) =>
      new WordQuery(one, alphabet).narrows(new WordQuery(other, alphabet));
    expect(narrows('caf', 'ca')).to.equal(true);
    expect(narrows('war caf', 'CA')).to.equal(true);
    expect(narrows('ca', 'caf')).to.equal(false);
    expect(narrows('caf', 'ca war')).to.equal(false);
    expect(narrows('caf', '')).to.equal(true);
  });

  it('marks whole characters, in order and apart, in any text', () => {
    fc.assert(
      fc.property(strings, strings, fc.nat(), fc.nat({max: 4}), (query, text, at, length) => {
        const from = at % (text.length + 1);
        for (const words of [query, text.slice(from, from + length)]) {
          let last = 0;
          for (const {start, end} of new WordQuery(words, alphabet).hitsIn(text)) {
            expect(start).to.be.at.least(last);
            expect(end).to.be.above(start).and.at.most(text.length);
            expect([edgesOf(text).has(start), edgesOf(text).has(end)]).to.deep.equal([true, true]);
            last = end;
          }
        }
      }),
    );
  });

  it('finds every text by itself, whatever its case, accents and form', () => {
    fc.assert(
      fc.property(strings, (text) => {
        const variants = [text, text.toUpperCase(), text.toLowerCase(), text.normalize('NFD')];
        for (const variant of [...variants, text.normalize('NFC')]) {
          const query = new WordQuery(variant, alphabet);
          const found = new Set(query.find(text).map(({word}) => word));
          expect(found.size, variant).to.equal(query.words.length);
        }
      }),
    );
  });

  it('finds a Latin word only where no letter is before it', () => {
    const words = fc.stringMatching(/^[a-z]{1,3}$/);
    fc.assert(
      fc.property(words, fc.array(words, {minLength: 1}), (query, all) => {
        const text = all.join(' ');
        const expected = all.filter((word) => word.startsWith(query)).length;
        expect(marked(query, text)).to.have.length(expected);
      }),
    );
  });
});
