import {expect} from 'chai';
import {
  move,
  selectedBy,
  stepOf,
  wordAt,
  wordsOf,
  type Caret,
  type Step,
} from '../../demo/builder/choose/word-caret.js';
import {WordsInPage} from '../../demo/builder/choose/words-in-page.js';
import {fixture} from '../support/page.js';
import {fc} from '../support/random.js';

const TEXT = '“We bake at night.” It is cold then, very cold.\n\nRye keeps.';
const STEPS: readonly Step[] = [
  ...(['next', 'previous', 'nextSentence', 'previousSentence', 'first', 'last'] as const),
];

/** The word at which the caret is, and what is selected, after some steps. */
function walk(text: string, steps: readonly (readonly [Step, boolean?])[]): [string, string] {
  const words = wordsOf(text, 'en');
  let caret: Caret = {at: 0};
  for (const [step, extending = false] of steps) caret = move(words, caret, step, extending);
  const {start, end} = words.words[caret.at] ?? {start: 0, end: 0};
  const selected = selectedBy(words, caret);
  return [text.slice(start, end), selected ? text.slice(selected.start, selected.end) : ''];
}

describe("the caret of an answer's words", () => {
  it('goes from word to word, and stays at the last', () => {
    expect(walk(TEXT, [['next'], ['next']])[0]).to.equal('at');
    expect(walk(TEXT, [['last'], ['next']])[0]).to.equal('keeps');
    expect(walk(TEXT, [['previous']])[0]).to.equal('We');
  });

  it('goes from sentence to sentence', () => {
    expect(walk(TEXT, [['nextSentence']])[0]).to.equal('It');
    expect(walk(TEXT, [['nextSentence'], ['nextSentence']])[0]).to.equal('Rye');
    expect(walk(TEXT, [['last'], ['previousSentence'], ['previousSentence']])[0]).to.equal('It');
  });

  it('selects its own word first, then one more each time', () => {
    expect(walk(TEXT, [['next'], ['next', true]])[1]).to.equal('bake');
    expect(walk(TEXT, [['next'], ['next', true], ['next', true]])[1]).to.equal('bake at');
  });

  it('selects backwards', () => {
    const steps = [['last'], ['previousSentence'], ['previous', true], ['previous', true]] as const;
    expect(walk('One two. Three four.', steps)[1]).to.equal('two. Three');
  });

  it('selects to the end of the sentence, with its marks', () => {
    expect(walk(TEXT, [['nextSentence', true]])[1]).to.equal('“We bake at night.”');
    const steps = [['nextSentence'], ['next'], ['nextSentence', true]] as const;
    expect(walk(TEXT, steps)[1]).to.equal('is cold then, very cold.');
  });

  it('selects all of an answer', () => {
    expect(walk(TEXT, [['last', true]])[1]).to.equal(TEXT);
  });

  it('lets go of what was selected with a step that does not select', () => {
    expect(walk(TEXT, [['next', true], ['next']])[1]).to.equal('');
  });

  it('finds words where no spaces part them', () => {
    const [word, selected] = walk('パンは夜に焼く。', [
      ['next', true],
      ['next', true],
    ]);
    expect(word).not.to.equal('');
    expect('パンは夜に焼く。'.startsWith(selected)).to.equal(true);
    expect(selected.length).to.be.within(2, 7);
  });

  it('follows the arrows as one sees them', () => {
    expect(stepOf('ArrowRight', false)).to.equal('next');
    expect(stepOf('ArrowRight', true)).to.equal('previous');
    expect(stepOf('ArrowLeft', true)).to.equal('next');
    expect(stepOf('ArrowDown', true)).to.equal('nextSentence');
    expect(stepOf('a', false)).to.equal(undefined);
  });

  it('is at the word that a place is in, or at the next one', () => {
    const words = wordsOf('One two.', 'en');
    expect([0, 2, 3, 5, 8].map((offset) => wordAt(words, offset))).to.deep.equal([0, 0, 1, 1, 1]);
  });

  it('never leaves the text, and selects whole words of it in any text', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.boolean()), {maxLength: 12});
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 60}), steps, (text, taken) => {
        const words = wordsOf(text, 'en');
        let caret: Caret = {at: 0};
        for (const [step, extending] of taken) {
          caret = move(words, caret, step, extending);
          expect(caret.at).to.be.within(0, Math.max(words.words.length - 1, 0));
          const selected = selectedBy(words, caret);
          if (!selected) continue;
          const {start, end} = words.words[caret.at]!;
          expect(selected.start).to.be.at.most(start);
          expect(selected.end).to.be.at.least(end);
        }
      }),
    );
  });
});

describe("an answer's words in the page", () => {
  const root = () =>
    fixture(
      '<div>\n<p>One <em>t</em>wo.<sup>1</sup><br>Six</p>\n' +
        '<ul><li>Three</li><li><span class="note">[laughs]</span> four</li></ul></div>',
    );

  it('are one text, without what is nobody’s spoken words', () => {
    expect(new WordsInPage(root()).text).to.equal('One two. Six\n\nThree\n\n four');
  });

  it('are found again by their place in the text, and the other way round', () => {
    const words = new WordsInPage(root());
    for (let offset = 0; offset < words.text.length; offset += 1) {
      const place = words.placeOf(offset, false);
      if (!/\S/.test(words.text[offset]!)) continue;
      expect(place?.[0].data[place[1]], words.text.slice(0, offset)).to.equal(words.text[offset]);
      expect(words.offsetOf(...place!)).to.equal(offset);
    }
  });

  it('give the range of a stretch of the text, within the nodes that have it', () => {
    const words = new WordsInPage(root());
    const range = words.rangeOf({start: 4, end: 7})!;
    expect(range.toString()).to.equal('two');
    expect(range.endContainer.textContent).to.equal('wo.');
  });
});
