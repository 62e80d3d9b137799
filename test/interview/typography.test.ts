import {expect} from 'chai';
import {quotationMarks} from '../../src/interview/typography.js';
import {fc} from '../support/random.js';

describe('the marks of a quotation', () => {
  for (const [marks, languages] of Object.entries({
    '“”': ['en', 'en-GB', 'zh', 'zh-Hans', 'ko', 'nl', 'pt', 'pt-BR', 'tr', 'hi', 'und', ''],
    '«»': ['fr', 'fr-CA', 'ru', 'uk', 'uk-Cyrl', 'it', 'es', 'el', 'nb', 'no', 'pt-PT', 'ar-MA'],
    '„“': ['de', 'de-AT', 'cs', 'sk', 'sl', 'lt', 'is', 'sr-Latn'],
    '„”': ['pl', 'hu', 'ro', 'hr'],
    '「」': ['ja', 'ja-JP', 'zh-Hant', 'zh-Hant-TW', 'zh-TW', 'zh-HK'],
    '””': ['sv', 'fi', 'he', 'ar', 'ar-EG'],
  })) {
    it(`are ${marks} in ${languages.filter(Boolean).join(', ')}`, () => {
      for (const lang of languages) expect(quotationMarks(lang).join(''), lang).to.equal(marks);
    });
  }

  it('are those of a language, whatever the case of its tag', () => {
    expect(quotationMarks('DE-at')).to.deep.equal(['„', '“']);
    expect(quotationMarks('JA')).to.deep.equal(['「', '」']);
  });

  it('are not those of another language that begins alike', () => {
    // Filipino, Esan, Norwegian's neighbor in the alphabet, Frisian, Armenian's: three letters each.
    for (const lang of ['fil', 'ess', 'nog', 'frr', 'hyw', 'svc']) {
      expect(quotationMarks(lang), lang).to.deep.equal(['“', '”']);
    }
  });

  it('are two, whatever the tag', () => {
    fc.assert(
      fc.property(fc.string(), (lang) => {
        expect(quotationMarks(lang).map((mark) => mark.length)).to.deep.equal([1, 1]);
      }),
    );
  });
});
