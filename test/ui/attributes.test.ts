import {expect} from 'chai';
import {flag, oneOf, someOf, words} from '../../src/ui/attributes.js';
import {collectWarnings} from '../support/console.js';

const VARIANTS = ['card', 'plain', 'banner'] as const;
const element = () => document.createElement('x-card');

describe('attributes', () => {
  it('splits a list at white space and commas', () => {
    expect(words(' flour, night\n\toven ,, ')).to.deep.equal(['flour', 'night', 'oven']);
    expect(words('')).to.deep.equal([]);
  });

  it('takes an id that is written twice once', () => {
    expect(words('night flour night')).to.deep.equal(['night', 'flour']);
  });

  for (const [value, expected] of [
    ['', true],
    ['true', true],
    ['false', false],
    [null, false],
  ] as const) {
    it(`takes ${value === null ? 'no flag' : `a flag ="${value}"`} for ${expected}`, () => {
      expect(flag.fromAttribute?.(value)).to.equal(expected);
    });
  }

  it('takes a value that is allowed without a word', () => {
    const warnings = collectWarnings();
    expect(oneOf(element(), 'variant', 'banner', VARIANTS)).to.equal('banner');
    expect(warnings).to.deep.equal([]);
  });

  it('takes the default for a bad value, and says once what is allowed', () => {
    const warnings = collectWarnings();
    const card = element();
    expect(oneOf(card, 'variant', 'poster', VARIANTS)).to.equal('card');
    expect(oneOf(card, 'variant', 'poster', VARIANTS)).to.equal('card');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<x-card variant="poster">').and.contain('card, plain, banner');
  });

  it('says it once of many elements', () => {
    const warnings = collectWarnings();
    oneOf(element(), 'variant', 'placard', VARIANTS);
    oneOf(element(), 'variant', 'placard', VARIANTS);
    expect(warnings).to.have.length(1);
    oneOf(element(), 'variant', 'plakat', VARIANTS);
    expect(warnings).to.have.length(2);
  });

  for (const value of [null, undefined]) {
    it(`takes the default without a word for ${value}, as a framework unsets a property`, () => {
      const warnings = collectWarnings();
      expect(words(value)).to.deep.equal([]);
      expect(oneOf(element(), 'variant', value, VARIANTS)).to.equal('card');
      expect(someOf(element(), 'show', value, VARIANTS, ['plain'])).to.deep.equal(['plain']);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('takes those of a list that are allowed, in the order written', () => {
    const warnings = collectWarnings();
    expect(someOf(element(), 'show', 'banner, card', VARIANTS, ['plain'])).to.deep.equal([
      'banner',
      'card',
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('leaves out what is not allowed in a list, and says so once', () => {
    const warnings = collectWarnings();
    const card = element();
    for (let time = 0; time < 2; time++) {
      expect(someOf(card, 'show', 'poster card', VARIANTS, ['plain'])).to.deep.equal(['card']);
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('show="poster"').and.contain('card, plain, banner');
  });

  it('takes the default for a list with nothing that is allowed', () => {
    collectWarnings();
    expect(someOf(element(), 'show', 'poster', VARIANTS, ['plain'])).to.deep.equal(['plain']);
  });
});
