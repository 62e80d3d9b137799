import {expect} from 'chai';
import {monogram} from '../../src/ui/monogram.js';
import {fc} from '../support/random.js';

const initials: readonly [name: string, what: string, expected: string][] = [
  ['Ana Čech', 'a first and a last name', 'AČ'],
  ['Ana Maria de la Cruz', 'many names', 'AC'],
  ['Ben', 'one name', 'B'],
  ['  mia \t\n van dijk ', 'white space all around, small letters', 'MD'],
  ['Соціальний Рух', 'Cyrillic', 'СР'],
  ['فاطمة الزهراء', 'Arabic, the letters not joined', 'ف\u200Cا'],
  ['李 小龍', 'Chinese', '李小'],
  ['क्षितिज गांधी', 'Devanagari', 'क्षिगां'],
  ['\u0301ana \u0308 \u030Acech', 'words that begin with a lone mark', 'AC'],
  ['“Mia” (not her name)', 'a name in quotation marks', 'MN'],
  ['***', 'no letter', ''],
  ['e\u0301mile a\u030Angstro\u0308m', 'combining marks', 'E\u0301A\u030A'],
  ['👩🏽‍🍳 Baker', 'an emoji of several', '👩🏽‍🍳B'],
  ['👨‍👩‍👧‍👦 🇺🇦', 'a family and a flag', '👨‍👩‍👧‍👦🇺🇦'],
  ['გიორგი ბერიძე', 'Georgian, which has no capitals for names', 'გბ'],
  ['ßeta', 'a letter that is two as a capital', 'ß'],
  ['ܐܒܪܗܡ ܝܘܣܦ', 'Syriac, the letters not joined', 'ܐ\u200Cܝ'],
  ['', 'nothing', ''],
  [' \u00A0 ', 'blanks', ''],
];

describe('monogram', () => {
  for (const [name, what, expected] of initials) {
    it(`takes ${expected || 'nothing'} from ${what}`, () => {
      expect(monogram(name)).to.equal(expected);
    });
  }

  it('looks at no more words of a long name than it takes', () => {
    const {Segmenter} = Intl;
    let count = 0;
    const counting = new Proxy(Segmenter, {
      construct(target, given) {
        count += 1;
        return Reflect.construct(target, given) as object;
      },
    });
    Object.assign(Intl, {Segmenter: counting});
    try {
      expect(
        monogram(`${'“ '.repeat(999)}Ana ${'of '.repeat(999)}Rye ${'\u0301 '.repeat(999)}`),
      ).to.equal('AR');
    } finally {
      Object.assign(Intl, {Segmenter});
    }
    expect(count).to.equal(2);
  });

  it('never throws, and never splits a character', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (name) => {
        const initials = monogram(name);
        // Half a surrogate pair is what this throws at.
        encodeURIComponent(initials);
        return !/^\p{M}/u.test(initials);
      }),
    );
  });
});
