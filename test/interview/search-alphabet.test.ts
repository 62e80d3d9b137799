import {expect} from 'chai';
import {foldLetters} from '../../src/interview/search-alphabet.js';
import {fc} from '../support/random.js';
import {texts} from './arbitrary.js';

/** Groups of texts that are the same to a reader who searches. */
const SAME = {
  'letters of any case': ['straße', 'STRASSE', 'STRAẞE', 'Strasse'],
  'a sigma in any place': ['οδός', 'ΟΔΟΣ', 'οδοσ'],
  'an i with and without its dot': ['istanbul', 'İSTANBUL', 'ISTANBUL', 'ıstanbul', 'i̇stanbul'],
  'accented letters': ['café', 'cafe\u0301', 'CAFÉ', 'cafe'],
  'letters with a stroke': ['Łódź', 'lodz', 'LODZ'],
  'letters run into one': ['Œuvre', 'oeuvre', 'œuvre'],
  ligatures: ['ﬁnd', 'find', 'ｆｉｎｄ'],
  'Cyrillic letters with a mark': ['їжак', 'їжак', 'іжак'],
  'Arabic with and without its points': ['مَرْحَبًا', 'مرحبا', 'مـرحبا'],
  'Hebrew with and without its points': ['שָׁלוֹם', 'שלום'],
  'Kana of any width': ['コーヒー', 'ｺｰﾋｰ'],
  'words with characters of no shape': ['co\u00adop', 'co\u200bop', 'co\u2060op', 'coop'],
};

const APART = {
  'vowels of Devanagari': ['का', 'की'],
  'vowels of Thai': ['กา', 'กิ'],
  'syllables of Hangul': ['한', '하'],
  'voiced and voiceless Kana': ['が', 'か'],
  'letters of two scripts': ['a', 'а'],
};

describe('foldLetters', () => {
  for (const [what, [first = '', ...others]] of Object.entries(SAME)) {
    it(`makes ${what} the same`, () => {
      for (const other of others) expect(foldLetters(other)).to.equal(foldLetters(first));
    });
  }

  for (const [what, [one = '', other = '']] of Object.entries(APART)) {
    it(`keeps ${what} apart`, () => {
      expect(foldLetters(one)).to.not.equal(foldLetters(other));
    });
  }

  it('leaves what is folded as it is', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({unit: 'binary'})), (text) => {
        const folded = foldLetters(text);
        expect(foldLetters(folded)).to.equal(folded);
      }),
    );
  });

  it('makes the same of a text however its letters are composed', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({unit: 'binary'})), (text) => {
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) {
          expect(foldLetters(text.normalize(form)), form).to.equal(foldLetters(text));
        }
      }),
    );
  });
});
