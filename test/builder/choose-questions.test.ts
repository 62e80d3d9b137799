import {expect} from 'chai';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {nextFrame, until} from '../support/wait.js';
import {edit, named, one, openAnswer, openBuilder} from './choosing.js';

describe("the builder's list of questions", () => {
  const many = (count: number): Interview =>
    smallInterview({
      exchanges: Array.from({length: count}, (_, index) => ({
        id: `q-${index}`,
        question: [`Question number ${index}?`],
        answers: [
          {
            speakers: ['ana'],
            body: [{kind: 'paragraph' as const, content: [`Answer number ${index} is this.`]}],
          },
        ],
      })),
      quotes: [],
    });

  it('has the words of open answers alone', async () => {
    const page = await openBuilder(smallInterview());
    const {document} = page;
    expect(document.querySelectorAll('.words')).to.have.length(0);
    const words = await openAnswer(page, 'night');
    expect(words.textContent).to.equal('Because people eat in the morning.');
    words.closest('details')!.querySelector('summary')!.click();
    await until(() => !document.querySelector('.words'), 'its words are gone');
  });

  it('finds one of 10,000, and shows no more at once than one can read', async () => {
    const page = await openBuilder(many(10_000));
    const {document} = page;
    expect(document.querySelectorAll('.questions details')).to.have.length(200);
    const filter = await one<HTMLInputElement>(document, '#question-filter');
    filter.value = 'number 9876';
    filter.dispatchEvent(new Event('input', {bubbles: true}));
    await until(() => document.querySelectorAll('.questions details').length === 1, 'it is found');
    expect((await one(document, '.question-filter output')).textContent).to.equal('1 of 10000');
    const words = await openAnswer(page, 'q-9876');
    expect(words.textContent).to.equal('Answer number 9876 is this.');
  });

  it('shows more when it is asked to', async () => {
    const {document} = await openBuilder(many(210));
    named<HTMLButtonElement>(document, 'button', 'Show 10 more of 10').click();
    await until(
      () => document.querySelectorAll('.questions details').length === 210,
      'all are there',
    );
  });

  it('keeps what is open while the interview is edited, with its new words', async () => {
    const page = await openBuilder(smallInterview());
    const words = await openAnswer(page, 'night');
    const edited = smallInterview();
    const text = JSON.stringify(edited).replace('eat in the morning', 'eat early');
    await edit(page, {kind: 'json', text});
    await until(() => words.textContent === 'Because people eat early.', 'the words are new');
  });

  for (const width of [320, 1280]) {
    it(`knows how high its questions will be before they are drawn, at ${width} pixels`, async () => {
      const page = await openBuilder('bundled', {width, height: 800});
      const list = await one(page.document, '.questions');
      const questions = [...list.querySelectorAll('details')];
      await nextFrame();
      const height = (visibility: string) => {
        for (const {style} of questions) style.contentVisibility = visibility;
        return list.scrollHeight;
      };
      const real = height('visible');
      for (const question of questions) {
        const {containIntrinsicBlockSize: size} = page.window.getComputedStyle(question);
        question.style.containIntrinsicBlockSize = size.replace('auto ', '');
      }
      expect(height('hidden') / real).to.be.within(0.85, 1.15);
    });
  }
});
