import {expect} from 'chai';
import {findExcerpt} from '../../src/interview/index.js';
import {talk} from './excerpts.js';

const MANY = 40_000;

/** Texts and excerpts that a search square in their length would take minutes for. */
describe('a hostile excerpt', () => {
  for (const [what, text, excerpt] of [
    ['of one letter without end', 'a'.repeat(MANY), `b${'a'.repeat(MANY / 2)}`],
    ['of one word without end', 'a '.repeat(MANY), `${'a '.repeat(MANY / 2)}b`],
    ['of apostrophes', "a'".repeat(MANY), "a'".repeat(MANY / 2)],
    ['of opening brackets', 'A word. '.repeat(1000), '['.repeat(MANY) + 'a'],
    [
      'of brackets in brackets',
      'A word. '.repeat(1000),
      `${'[a '.repeat(MANY)}${']'.repeat(MANY)}`,
    ],
    ['of elisions', 'a b c d e f g h i '.repeat(MANY / 20), 'a b c […] '.repeat(MANY / 20)],
    ['of short parts', 'a b c d e f g h i '.repeat(MANY / 20), 'a […] b […] '.repeat(MANY / 20)],
    ['of quotation marks', '“a” ‘b '.repeat(MANY / 5), '“'.repeat(MANY) + 'a”'],
    ['of marks on one letter', `a${'\u0301'.repeat(MANY)} b`, `a${'\u0301'.repeat(MANY / 2)} b`],
    ['in a text of white space', `a${' '.repeat(MANY)}b${'\n'.repeat(MANY)}c`, 'b c'],
    ['in a text of brackets', `a ${'('.repeat(MANY)}b${'),'.repeat(MANY)} c d`, 'b'],
    ['in Han without marks', '戰爭不是'.repeat(MANY / 8), '爭不 […] 是戰 […] 人民'],
    [
      'of words that all but stand there',
      'a b c d e f '.repeat(MANY / 12),
      'a c b e d f a c b g h',
    ],
    [
      'of a thousand words',
      'we do not see this as it is '.repeat(5000),
      'we do see that '.repeat(250),
    ],
    ['of lone surrogates', '\ud83d a \udc68'.repeat(MANY / 5), '\ud83d\udc68 a'],
    ['of controls', 'a\0b \x01c', 'a\0\x01b'],
  ] as const) {
    it(`${what} is answered`, () => {
      const {status} = findExcerpt(talk('en', text), {excerpt});
      expect(['verbatim', 'elided', 'changed', 'refused', 'absent']).to.include(status);
    });
  }

  it('with a NUL does not join two answers', () => {
    const one = talk('en', 'We never said', 'that we agree');
    expect(findExcerpt(one, {excerpt: 'never said\0that we'}).status).to.equal('absent');
    expect(findExcerpt(one, {excerpt: 'never said that we'}).status).to.equal('absent');
  });

  it('that is no pattern of letters finds just itself', () => {
    const one = talk('en', 'Use (a+)+$ or .* or \\d{2} at will.');
    expect(findExcerpt(one, {excerpt: 'Use (a+)+$ or .* or \\d{2}'}).status).to.equal('verbatim');
    expect(findExcerpt(one, {excerpt: '.*ill'}).status).to.equal('absent');
  });

  it("is not led astray by ids that are names of an object's own", () => {
    const one = talk('en', 'It is so.');
    for (const name of ['__proto__', 'constructor']) {
      expect(findExcerpt(one, {excerpt: 'It is so', speaker: name})).to.include({
        status: 'absent',
        reason: 'elsewhere',
      });
    }
  });

  for (const [text, excerpt] of [
    ['\0\u{10000}\0 \0', '\0\u{10000}\0'],
    ['\u{22e80}\u{20000}\0', '\u{22e80}\u{20000}\0'],
  ] as const) {
    it(`is found where letters beyond the basic plane stand beside none: ${JSON.stringify(text)}`, () => {
      expect(findExcerpt(talk('en', text), {excerpt}).status).to.equal('verbatim');
    });
  }
});
