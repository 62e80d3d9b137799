import {expect} from 'chai';
import {en} from '../../src/locale/en.js';
import {counted} from '../../src/locale/plural.js';

describe('what is counted', () => {
  it('takes the form that its language has for the number', () => {
    const answers = {
      one: 'відповідь',
      few: 'відповіді',
      many: 'відповідей',
      other: 'відповіді',
    };
    expect([1, 3, 7, 21].map((count) => counted('uk', count, answers))).to.deep.equal([
      '1 відповідь',
      '3 відповіді',
      '7 відповідей',
      '21 відповідь',
    ]);
  });

  it('takes the general form where the language has none of its own for the number', () => {
    expect([1, 7].map((count) => counted('en', count, {other: 'sheep'}))).to.deep.equal([
      '1 sheep',
      '7 sheep',
    ]);
  });

  it('is said of answers and quotations, and not of what there is none of', () => {
    expect(en.said(7, 2)).to.equal('7 answers, 2 quotes');
    expect(en.said(1, 1)).to.equal('1 answer, 1 quote');
    expect(en.said(7, 0)).to.equal('7 answers');
    expect(en.said(0, 0)).to.equal('');
  });
});
