import {expect} from 'chai';
import {listed} from '../../src/interview/listed.js';

describe('a list', () => {
  for (const [lang, list] of [
    ['en', 'A, B, and C'],
    ['de', 'A, B und C'],
    ['uk', 'A, B і C'],
    ['ja', 'A、B、C'],
    ['ar', 'A وB وC'],
  ] as const) {
    it(`is as "${lang}" writes it`, () =>
      expect(listed(lang, ['A', 'B', 'C']).join('')).to.equal(list));
  }

  it('keeps its items as they are', () => {
    const [one, other] = [{name: '1'}, {name: '0'}];
    expect(listed('en', [one, other])).to.deep.equal([one, ' and ', other]);
    expect(listed('en', [one])).to.deep.equal([one]);
    expect(listed('en', [])).to.deep.equal([]);
  });
});
