import {expect} from 'chai';
import {smallInterview} from '../fixtures/interview.js';
import {press, type} from '../support/input.js';
import {until} from '../support/wait.js';
import {forget, openStep, type Step} from './interviewing.js';

const RIGHT = JSON.stringify(smallInterview(), null, 2);
const WRONG = RIGHT.replace('"two-bakers",', '"Two Bakers",').replace('"lang": "en"', '$&,');

const file = (text: string) => new File([text], 'bread.json');
const problems = (step: Step) => [
  ...step.section.querySelectorAll('[aria-labelledby=interview-problems] .found'),
];

describe('interview JSON in the builder', () => {
  beforeEach(forget);
  after(forget);

  it('opens as its text where there are problems, each at its line', async () => {
    const step = await openStep();
    step.choose(file(WRONG));
    await step.says('1 problem');
    await until(() => step.lines.length > 1, 'the editor is open');
    expect(step.lines.slice(0, 4)).to.deep.equal(WRONG.split('\n').slice(0, 4));
    expect(problems(step)[0]?.textContent).to.match(/Line 4\s+Found ","/);
    const root = step.section.querySelector('transcript-editor')!.shadowRoot!;
    await until(() => root.querySelector('.cm-lint-marker-error'), 'the line has its mark');
    expect(step.button('Edit as Markdown')?.disabled).to.equal(true);
  });

  it('goes to a problem by its line, and by F8 to the next', async () => {
    const step = await openStep();
    step.choose(
      file(RIGHT.replace('"two-bakers"', '"Two"').replace('"lang": "en"', '"lang": "?"')),
    );
    await until(() => problems(step).length === 2, 'both problems are listed');
    const active = () => step.activeLine?.textContent;
    await step.click(/^Go to Line 3/);
    await until(() => active()?.includes('"id": "Two"'), 'the cursor is there');
    await step.focuses();
    // The first takes up the one that the cursor is at.
    await press('F8');
    await press('F8');
    await until(() => active()?.includes('"lang": "?"'), 'the cursor is at the next');
  });

  it('mends by one click, and takes it back by one undo', async () => {
    const step = await openStep();
    step.choose(file(WRONG));
    await step.click(/^Remove the comma/);
    await step.says('Done: Remove the comma. 1 problem');
    await step.click(/^Write two-bakers/);
    await step.opens('Two bakers on bread');
    expect(step.status).to.equal('Done: Write two-bakers.');
    await step.focuses();
    await press('Control+z');
    await until(() => step.written.includes('"Two Bakers"'), 'the id is as it was');
    await press('Control+z');
    await until(() => step.lines[3] === WRONG.split('\n')[3], 'the comma is as it was');
    await step.says('1 problem');
  });

  it('is edited as it is where it has no problems, and kept', async () => {
    const step = await openStep();
    step.choose(file(RIGHT));
    await step.opens('Two bakers on bread');
    await step.saves();
    await step.click('Edit the text');
    await until(() => step.lines[3]?.includes('"lang"'), 'the editor shows it');
    await step.focuses();
    await press('Control+Home');
    for (let line = 1; line < 5; line += 1) await press('ArrowDown');
    const isThere = () => step.activeLine?.textContent?.includes('"title": "Two bakers on bread"');
    await until(isThere, 'the cursor is at the title');
    await press('End');
    await press('ArrowLeft');
    await press('ArrowLeft');
    await type(' and salt');
    await step.opens('Two bakers on bread and salt');
    await step.saves();
    const {kind, compiler} = step.app.builder.desk;
    expect(kind).to.equal('json');
    expect(JSON.parse(new TextDecoder().decode(await compiler.json()))).to.include({
      title: 'Two bakers on bread and salt',
    });
  });

  it('becomes Markdown, and JSON again, with no word of the one in the other', async () => {
    const step = await openStep();
    step.choose(file(RIGHT));
    await step.opens('Two bakers on bread');
    await step.click('Edit the text');
    await until(() => step.lines[0] === '{', 'it is JSON');
    await step.click('Edit as Markdown');
    await until(() => step.lines[0] === '---', 'it is Markdown');
    // What is found, and where it is kept, is said above the button: it moves till then.
    await step.opens('Two bakers on bread');
    await step.saves();
    await step.focuses();
    await press('Control+z');
    await new Promise((resolve) => setTimeout(resolve, 100));
    // Which of its lines are drawn depends on where the cursor is.
    expect(step.written).to.contain('**').and.not.to.contain('"title":');
    await step.click('Undo');
    await until(() => step.written.includes('"title":'), 'it is JSON again');
    expect(step.written).not.to.contain('**');
    await step.opens('Two bakers on bread');
  });

  it('guesses what is left out of it', async () => {
    const step = await openStep();
    step.choose(file(RIGHT.replace('"role"', '"rol"')));
    await step.opens('Two bakers on bread');
    await until(() => step.text.includes('the field "rol"'), 'the guess is listed');
    await step.click(/^Write role/);
    await step.says('Done: Write role.');
    await until(() => !step.text.includes('the field "rol"'), 'it is settled');
  });
});
