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

  it('goes by the words', () =>
    expect(listed('es', [1, 2], ['Ana', 'Inés']).join('')).to.equal('1 e 2'));

  it('is as English writes it where the language cannot be read', () =>
    expect(listed('de-1996-1996', ['A', 'B']).join('')).to.equal('A and B'));

  it('keeps its items as they are', () => {
    const [one, other] = [{name: '1'}, {name: '0'}];
    expect(listed<object>('en', [one, other])).to.deep.equal([one, ' and ', other]);
    expect(listed<object>('en', [one])).to.deep.equal([one]);
    expect(listed('en', [])).to.deep.equal([]);
  });
});
