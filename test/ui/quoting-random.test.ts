import {expect} from 'chai';
import {render} from 'lit';
import {ExcerptSearch} from '../../src/interview/excerpt-search.js';
import {findExcerpt} from '../../src/interview/index.js';
import type {Interview} from '../../src/interview/schema.js';
import {paragraphsOf} from '../../src/interview/shown-passage.js';
import {en} from '../../src/locale/en.js';
import {renderAnswer} from '../../src/ui/answer.js';
import {footnotesIn} from '../../src/ui/rich-text.js';
import {passageOf} from '../../src/ui/selected-passage.js';
import {selectedLetters} from '../../src/ui/selection.js';
import {interviews} from '../interview/arbitrary.js';
import {fc} from '../support/random.js';

/** The answers of an interview, an item an exchange. */
function itemsOf(interview: Interview): HTMLElement {
  const root = document.createElement('div');
  for (const {id, answers} of interview.exchanges) {
    const item = document.createElement('section');
    item.dataset['exchange'] = id;
    render(
      answers.map((answer) => renderAnswer(interview, answer, footnotesIn(en))),
      item,
    );
    root.append(item);
  }
  return root;
}

function textsIn(node: Node): Text[] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** A range from somewhere in a node to somewhere else in it. */
function rangeIn(node: Node, draws: readonly number[]): Range | undefined {
  const texts = textsIn(node);
  const [a = 0, b = 0, c = 0, d = 0] = draws;
  const [first, last] = [texts[a % texts.length], texts[c % texts.length]];
  if (!first || !last) return undefined;
  const selection = document.createRange();
  const [from, to] = [b % (first.length + 1), d % (last.length + 1)];
  selection.setStart(first, from);
  // An end before the start takes it along.
  if (selection.comparePoint(last, to) < 0) {
    selection.setStart(last, to);
    selection.setEnd(first, from);
  } else {
    selection.setEnd(last, to);
  }
  return selection;
}

/** What a range holds of an answer's words. */
function lettersOf(range: Range): string {
  const {commonAncestorContainer: node} = range;
  if (node.parentElement?.closest('.note, sup, small')) return '';
  const copy = range.cloneContents();
  for (const aside of copy.querySelectorAll('.note, sup, small')) aside.remove();
  return bare(copy.textContent);
}

/** A text without white space and what is not seen, by which no excerpt is told from another. */
function bare(text: string): string {
  return text.replace(/[\s\p{DI}]/gu, '');
}

const draws = fc.array(fc.nat(), {minLength: 5, maxLength: 5});

describe('any selection', () => {
  it('within an answer is shown whole by what is quoted of it, and by a card that is told so', () => {
    fc.assert(
      fc.property(interviews, fc.array(draws, {minLength: 1, maxLength: 8}), (interview, all) => {
        const root = itemsOf(interview);
        const answers = [...root.querySelectorAll('.words')];
        for (const [which = 0, ...rest] of all) {
          const answer = answers[which % answers.length];
          const range = answer && rangeIn(answer, rest);
          if (!range) continue;
          const letters = lettersOf(range);
          const selected = selectedLetters(root, range);
          expect(selected?.words).to.equal(letters ? answer : undefined);
          if (!selected) continue;
          const found = passageOf(interview, selected, ExcerptSearch);
          if (!found) {
            expect(letters).not.to.match(/[\p{L}\p{N}\p{S}]/u);
            continue;
          }
          const {passage, query} = found;
          const shown = (one: typeof passage) => bare(paragraphsOf(one).join(''));
          expect(shown(passage)).to.contain(letters);
          if (!query) continue;
          const result = findExcerpt(interview, query);
          expect(result.status).to.equal('verbatim');
          if (result.status === 'verbatim') expect(shown(result.passage)).to.contain(letters);
        }
      }),
    );
  });

  it('that goes beyond an answer is of none', () => {
    fc.assert(
      fc.property(interviews, draws, (interview, rest) => {
        const root = itemsOf(interview);
        const range = rangeIn(root, rest);
        if (!range) return;
        const selected = selectedLetters(root, range);
        if (selected) {
          expect(bare(selected.words.parentElement?.textContent ?? '')).to.contain(
            bare(range.toString()),
          );
        }
      }),
    );
  });
});
