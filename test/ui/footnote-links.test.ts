import {expect} from 'chai';
import type {Inline, Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {unfold} from '../quote-card/row.js';
import {expectAccessible} from '../support/accessible.js';
import {click, press} from '../support/input.js';
import {showIn} from './all-elements.js';
import {all, one, words} from './show.js';

const noted = (text: string, ...footnote: Inline[]): Inline => ({text, footnote});

/** The small interview with footnotes of a speaker, of questions and answers, and of a footnote. */
function annotated(): Interview {
  const interview = smallInterview();
  const [ana] = interview.speakers;
  const [flour, night] = interview.exchanges;
  if (!ana || !flour || !night) throw new Error('no exchanges');
  ana.bio = [{kind: 'paragraph', content: [noted('A baker.', 'Of the biography.')]}];
  flour.question = ['Which ', noted('flour', 'Of the question.'), '?'];
  flour.answers[0]?.body.push({
    kind: 'paragraph',
    content: [noted('So it is.', 'Of the answer, ', noted('and more', 'Of the note.')), ' Yes.'],
  });
  night.answers[0]?.body.push({kind: 'list', items: [[noted('Tea', 'Of the list.')]]});
  interview.corrections = [{date: '2024', text: [noted('Not tea.', 'Of the correction.')]}];
  return interview;
}

/** An element with all answers open, and what of footnotes is in it. */
async function annotatedIn(markup: string) {
  const [element] = await showIn(markup, annotated());
  if (!element) throw new Error('no element');
  for (const button of all(element, '.head button[aria-expanded="false"]')) button.click();
  await element.updateComplete;
  if (markup.includes('quote-card')) await unfold(element, 'Show in context');
  return {element, numbers: all(element, 'sup'), notes: all(element, '.footnotes > li')};
}

const linkIn = (number: Element) => number.querySelector('a');
const backIn = (note: Element) => note.querySelector<HTMLElement>('[role="doc-backlink"]');

for (const markup of [
  '<interview-article></interview-article>',
  '<interview-article collapsible></interview-article>',
  '<interview-qa-accordion></interview-qa-accordion>',
  '<interview-speaker-profile show="bio answers"></interview-speaker-profile>',
  '<interview-quote-card quote="rye"></interview-quote-card>',
]) {
  describe(`footnotes in ${markup}`, () => {
    it('are led to by their numbers, and lead back, by keyboard', async () => {
      const {element, numbers, notes} = await annotatedIn(markup);
      expect(numbers).to.have.length(notes.length).above(2);
      const {href} = location;
      for (const [index, note] of notes.entries()) {
        // An order of their own: a footnote's own footnote comes last, and so does its number.
        const number = numbers[index];
        if (!number) throw new Error('no number');
        const link = linkIn(number);
        if (link) {
          link.focus();
          await press('Enter');
          expect(element.shadowRoot?.activeElement === note, `to ${words(note)}`).to.equal(true);
        }
        backIn(note)?.focus();
        await press('Enter');
        const origin = link ?? number.closest('button');
        expect(element.shadowRoot?.activeElement === origin, words(note)).to.equal(true);
      }
      expect(location.href).to.equal(href);
    });

    it('have a name each, and nothing that axe finds wrong', async () => {
      const {element, numbers, notes} = await annotatedIn(markup);
      for (const link of numbers.flatMap((number) => linkIn(number) ?? [])) {
        expect(link.ariaLabel).to.equal(`Note ${words(link)}`);
      }
      for (const note of notes) {
        const place = [...(note.parentElement?.children ?? [])].indexOf(note) + 1;
        expect(backIn(note)?.ariaLabel).to.equal(`Back from note ${place}`);
      }
      await expectAccessible(element);
    });

    it('make no line higher than others', async () => {
      const {numbers} = await annotatedIn(markup);
      for (const number of numbers.filter((sup) => sup.closest('p'))) {
        const paragraph = number.closest('p');
        const height = () => paragraph?.getBoundingClientRect().height ?? NaN;
        const before = height();
        number.remove();
        expect(height()).to.be.closeTo(before, 0.1);
      }
    });
  });
}

describe('a footnote', () => {
  it('is where a click on its number leads, and is seen to be so', async () => {
    const {element, numbers, notes} = await annotatedIn('<interview-article></interview-article>');
    const [, number] = numbers;
    if (!number) throw new Error('no number');
    await click(number);
    expect(element.shadowRoot?.activeElement === notes[1]).to.equal(true);
    expect(getComputedStyle(notes[1] ?? element).outlineStyle).to.equal('solid');
  });

  it('has a link in no question that is a button', async () => {
    const {element} = await annotatedIn('<interview-qa-accordion></interview-qa-accordion>');
    expect(all(element, 'button a')).to.have.length(0);
    expect(words(one(element, '.head sup'))).to.equal('1');
  });

  it('is left alone by a click beside its number and its way back', async () => {
    const {element, notes} = await annotatedIn('<interview-article></interview-article>');
    notes[0]?.click();
    expect(element.shadowRoot?.activeElement ?? null).to.equal(null);
  });
});
