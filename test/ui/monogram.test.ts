import {expect} from 'chai';
import {monogram} from '../../src/ui/monogram.js';
import {fc} from '../support/random.js';

const initials: readonly [name: string, what: string, expected: string][] = [
  ['Ana Čech', 'a first and a last name', 'AČ'],
  ['Ana Maria de la Cruz', 'many names', 'AC'],
  ['Ben', 'one name', 'B'],
  ['  mia \t\n van dijk ', 'white space all around, small letters', 'MD'],
  ['Соціальний Рух', 'Cyrillic', 'СР'],
  ['فاطمة الزهراء', 'Arabic', 'فا'],
  ['李 小龍', 'Chinese', '李小'],
  ['e\u0301mile a\u030Angstro\u0308m', 'combining marks', 'E\u0301A\u030A'],
  ['👩🏽‍🍳 Baker', 'an emoji of several', '👩🏽‍🍳B'],
  ['👨‍👩‍👧‍👦 🇺🇦', 'a family and a flag', '👨‍👩‍👧‍👦🇺🇦'],
  ['', 'nothing', ''],
  [' \u00A0 ', 'blanks', ''],
];

describe('monogram', () => {
  for (const [name, what, expected] of initials) {
    it(`takes ${expected || 'nothing'} from ${what}`, () => {
      expect(monogram(name)).to.equal(expected);
    });
  }

  it('never throws, and never splits a character', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (name) => {
        // Half a surrogate pair is what this throws at.
        encodeURIComponent(monogram(name));
        return true;
      }),
    );
  });
});
