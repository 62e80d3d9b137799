import {expect} from 'chai';
import {normalForm} from '../../src/interview/normal-form.js';
import type {Inline, Interview} from '../../src/interview/schema.js';
import {toPlainText} from '../../src/interview/to-plain-text.js';
import {validateInterview} from '../../src/interview/validate.js';
import {fc} from '../support/random.js';
import {interviews} from './arbitrary.js';
import {sample} from './sample.js';

function intro(...content: Inline[]): unknown {
  const value = {...sample(), intro: [{kind: 'paragraph', content}]} as Interview;
  const [block] = normalForm(value).intro;
  return block?.kind === 'paragraph' && block.content;
}

describe('the normal form', () => {
  it('joins neighbors that are marked alike, and leaves out empty ones', () => {
    expect(intro('a', '', {text: 'b'}, {text: '', em: true}, {text: 'c', em: false})).to.deep.equal(
      ['abc'],
    );
  });

  it('hangs a footnote on an empty text', () => {
    expect(intro({text: 'a', em: true, footnote: ['b']})).to.deep.equal([
      {text: 'a', em: true},
      {text: '', footnote: ['b']},
    ]);
  });

  it('has U+FFFD for what no text file can hold', () => {
    expect(intro('a\0b\uD800c😀')).to.deep.equal(['a\uFFFDb\uFFFDc😀']);
  });

  it('leaves out fields that are optional and say nothing', () => {
    const value = {...sample(), lead: [], interviewers: [], notes: []} as unknown as Interview;
    expect(normalForm(value)).to.not.have.any.keys('lead', 'interviewers', 'notes');
  });

  it('has the place of a quotation only where it is not the default', () => {
    const value = sample() as unknown as Interview;
    const [quote] = value.quotes;
    const placed = (answer: number) =>
      normalForm({...value, quotes: [{...quote!, after: {exchange: 'why', answer}}]}).quotes[0];
    expect(placed(1)).to.not.have.property('after');
    expect(placed(0)).to.have.deep.property('after', {exchange: 'why', answer: 0});
  });

  it('of any interview is valid, its own normal form, and reads the same', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        const normal = normalForm(interview);
        const result = validateInterview(normal);
        expect(result.ok && result.interview).to.deep.equal(normal);
        expect(normalForm(normal)).to.deep.equal(normal);
      }),
      {numRuns: 50},
    );
  });

  it('keeps every word of the plain text', () => {
    const value = sample() as unknown as Interview;
    expect(toPlainText(normalForm(value))).to.equal(toPlainText(value));
  });
});
