import {expect} from 'chai';
import {segmenterFor} from '../../src/interview/segmenter.js';

describe('segmenterFor', () => {
  it('cuts by the rules of the language', () => {
    expect(segmenterFor('fi', 'word').resolvedOptions()).to.include({
      locale: 'fi',
      granularity: 'word',
    });
  });

  it('cuts by those of English for what is no language', () => {
    for (const lang of ['', 'x', 'no language', 'en-', 'de_DE']) {
      const {locale, granularity} = segmenterFor(lang, 'sentence').resolvedOptions();
      expect(locale, lang).to.equal('en');
      expect(granularity, lang).to.equal('sentence');
    }
  });
});
