import {expect} from 'chai';
import {minutesToRead} from '../../src/interview/reading-time.js';
import {fc} from '../support/random.js';

const times = (count: number, text: string) => Array<string>(count).fill(text).join('');

describe('minutesToRead', () => {
  it('counts 230 words a minute, and begins a minute with the next word', () => {
    expect(minutesToRead([times(460, 'bread and ').trim()])).to.equal(4);
    expect(minutesToRead([times(230, 'rye ')])).to.equal(1);
    expect(minutesToRead([times(231, 'rye ')])).to.equal(2);
  });

  it('adds texts up before it rounds', () => {
    expect(minutesToRead(Array<string>(4).fill(times(115, 'rye ')))).to.equal(2);
  });

  it('takes what spaces part as one word, whatever marks are in it', () => {
    expect(minutesToRead([times(230, '“We’re” – half-way… ')])).to.equal(2);
    expect(minutesToRead([times(10_000, '— … *** ')])).to.equal(1);
  });

  for (const [script, word] of [
    ['Cyrillic', 'житній '],
    ['Arabic', 'خبز '],
    ['Devanagari', 'रोटी '],
  ] as const) {
    it(`counts words of ${script} as any others`, () => {
      expect(minutesToRead([times(690, word)])).to.equal(3);
    });
  }

  it('counts 500 characters a minute of Han and of Japanese, punctuation aside', () => {
    expect(minutesToRead([times(500, '麵包，')])).to.equal(2);
    expect(minutesToRead([times(250, 'パンを焼く。')])).to.equal(3);
  });

  it('counts words in Latin letters among them as words', () => {
    expect(minutesToRead([times(250, '麵包') + times(230, ' rye')])).to.equal(2);
  });

  it('counts Thai, which has no spaces either, by its characters', () => {
    expect(minutesToRead([times(1000, 'ขนม')])).to.equal(3);
  });

  it('is a whole number of one at least for any texts, and never less for more of them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary'})), fc.string(), (texts, more) => {
        const minutes = minutesToRead(texts);
        expect(Number.isInteger(minutes) && minutes >= 1).to.equal(true);
        expect(minutesToRead([...texts, more])).to.be.at.least(minutes);
      }),
    );
  });
});
