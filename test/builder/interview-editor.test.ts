import {expect} from 'chai';
import {expectAccessible} from '../support/accessible.js';
import {onlyWhere} from '../support/engine.js';
import {click, press, type} from '../support/input.js';
import {until} from '../support/wait.js';
import {forget, openStep, TRANSCRIPT, type Step} from './interviewing.js';

const WRONG = `${TRANSCRIPT}
**Bob Miller:** See {#this} there.
`;

const problems = (step: Step) => [
  ...step.section.querySelectorAll('[aria-labelledby=interview-problems] .found'),
];

describe("the builder's editor", () => {
  beforeEach(forget);
  after(forget);

  it('compiles what is typed, and the rest of the builder has it', async () => {
    const step = await openStep();
    await step.edits();
    await step.focuses();
    await press('Control+End');
    await type('## And salt? {#salt}\n\n**Ann Baker:** A pinch.');
    await until(
      () => step.app.builder.desk.summary?.exchanges.some(({id}) => id === 'salt'),
      'the question is there',
    );
  });

  it('opens by itself where there are problems, and marks their lines', async () => {
    const step = await openStep();
    step.choose(new File([WRONG], 'bread.md'));
    await until(() => problems(step).length === 2, 'both problems are listed');
    await until(() => step.lines.length > 1, 'the editor is open');
    await step.says('2 problems: once they are mended, the interview is shown.');
    const root = step.section.querySelector('transcript-editor')!.shadowRoot!;
    await until(() => root.querySelector('.cm-lint-marker-error'), 'the line has its mark');
    await until(() => !step.app.builder.desk.isBusy, 'it is compiled');
    expect(step.title).to.equal('');
  });

  it('shows no other interview in place of one that is not right yet', async () => {
    const step = await openStep();
    const {document} = step.page;
    const text = (selector: string) => document.querySelector<HTMLElement>(selector)!.innerText;
    const frame = document.querySelector<HTMLIFrameElement>('preview-pane iframe')!;
    const element = () => frame.contentDocument?.querySelector('#preview > *');
    await until(element, 'the bundled interview is shown');
    step.choose(new File([WRONG], 'bread.md'));
    await step.says('2 problems');
    await until(() => text('preview-pane').includes('nothing to show yet'), 'no preview');
    await until(() => text('copy-step').includes('nothing to copy yet'), 'nothing to copy');
    expect(text('words-reader')).to.contain('what the interview still needs');
    expect(document.querySelector('.questions')).to.equal(null);
    await until(() => !element(), 'its words are gone');
    await step.click(/^Add Bob Miller to the speakers/);
    await step.says('1 problem: once it is mended');
    await step.click(/^Keep {# as letters/);
    await step.opens('About bread');
    await until(element, 'the interview is shown');
    await until(() => !text('copy-step').includes('nothing to copy yet'), 'the third step has it');
  });

  it('goes to the line of a problem, and by F8 to the next', async () => {
    const step = await openStep();
    step.choose(new File([WRONG], 'bread.md'));
    await until(() => problems(step).length === 2, 'both problems are listed');
    await step.click(/^Go to Line 14/);
    const active = () => step.activeLine?.textContent;
    await until(() => active()?.includes('Bob Miller'), 'the cursor is there');
    await press('Control+Home');
    await until(() => active() === '---', 'it is at the beginning');
    await press('F8');
    await until(() => active()?.includes('Bob Miller'), 'the cursor is there again');
  });

  it('mends the one of two equal problems in a line that was chosen', async () => {
    const step = await openStep();
    step.choose(new File([`${TRANSCRIPT}\nSee {#this} or {#this} there.\n`], 'bread.md'));
    await until(() => problems(step).length === 2, 'both problems are listed');
    const mends = () =>
      [...step.section.querySelectorAll('button')].filter(({textContent}) =>
        textContent?.trim().startsWith('Keep {#'),
      );
    await click(mends()[1]!);
    await step.says('Done: Keep {# as letters.');
    await until(() => step.written.includes('See {#this} or \\{#this} there.'), 'it is the second');
  });

  it('mends by one click, and takes it back by one undo', async () => {
    const step = await openStep();
    step.choose(new File([WRONG], 'bread.md'));
    await step.click(/^Add Bob Miller to the speakers/);
    await step.says('Done: Add Bob Miller to the speakers. 1 problem');
    expect(step.written).to.contain('bob-miller: {name: Bob Miller}');
    await until(() => step.section.querySelector('transcript-editor:focus-within'), 'it has focus');
    await step.click(/^Keep {# as letters/);
    await step.opens('About bread');
    expect(step.status).to.equal('Done: Keep {# as letters.');
    await step.focuses();
    await press('Control+z');
    await step.says('1 problem');
    await press('Control+z');
    await step.says('2 problems');
    expect(step.written).to.equal(WRONG);
  });

  it('mends captions, and takes that back by one undo', async () => {
    const captions =
      'WEBVTT\n\n00:01.000 --> 00:2.000\n<v Ann>Why?\n\n00:03.000 --> 00:04.000\n<v Ben>So.\n';
    const step = await openStep();
    step.choose(new File([captions], 'bread.vtt'));
    await step.says('1 problem');
    await step.click(/^Write 00:00:02\.000/);
    await step.says('Done: Write 00:00:02.000.');
    await until(() => step.title, 'it is an interview');
    await step.click(/^Add Ben to the speakers/);
    await until(() => step.lines.includes('  ben: {name: Ben}'), 'the speaker is written down');
    await step.focuses();
    await press('Control+z');
    await until(() => !step.lines.includes('NOTE'), 'the speaker is gone');
    await press('Control+z');
    await until(() => step.written === captions, 'it is as it was');
  });

  it('mends at its mark as well', async () => {
    const step = await openStep();
    step.choose(new File([WRONG], 'bread.md'));
    await until(() => problems(step).length === 2, 'both problems are listed');
    await step.click(/^Go to Line 14/);
    await step.focuses();
    await press('Control+Shift+M');
    const root = step.section.querySelector('transcript-editor')!.shadowRoot!;
    const action = await until(
      () => root.querySelector<HTMLButtonElement>('.cm-panel-lint .cm-diagnosticAction'),
      'the mend is offered',
    );
    action.dispatchEvent(new MouseEvent('mousedown', {bubbles: true}));
    action.click();
    await step.says(/^Done:/);
  });

  it('is left by Tab', async () => {
    const step = await openStep();
    await step.edits();
    await step.focuses();
    await press('Tab');
    const isLeft = () => !step.section.querySelector('transcript-editor:focus-within');
    await until(isLeft, 'it is left');
    expect(step.written).to.equal(TRANSCRIPT);
  });

  it('lets the last version without problems stand while one writes', async () => {
    const step = await openStep();
    await step.edits();
    await step.opens('About bread');
    await step.focuses();
    await press('Control+End');
    await type('\n**Nobody:** No.');
    await step.says('1 problem: shown is the last version without any.');
    expect(step.title).to.equal('About bread');
    expect(step.button('Download JSON')?.disabled).to.equal(true);
  });

  it('breaks no policy, and says nothing on the console', async () => {
    const step = await openStep();
    step.choose(new File([WRONG], 'bread.md'));
    await until(() => problems(step).length === 2, 'both problems are listed');
    await until(() => step.lines.length > 1, 'the editor is open');
    await step.focuses();
    await press('Control+f');
    await press('Escape');
    await press('F8');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const {violations, warnings, errors} = step.page.record;
    expect([violations, warnings, errors]).to.deep.equal([[], [], []]);
  });

  it('lists fifty problems of many, and the next as they are mended', async () => {
    const step = await openStep();
    const many = Array.from({length: 60}, (_, index) => `See {#a${index}} there.`).join('\n\n');
    step.choose(new File([`${TRANSCRIPT}\n${many}\n`], 'bread.md'));
    await step.says('60 problems');
    expect(problems(step)).to.have.length(50);
    expect(step.text).to.contain('The first 50 of them');
  });

  for (const width of [320, 1280]) {
    it(`is accessible, and not wider than ${width} px`, async () => {
      const step = await openStep({width});
      step.choose(new File([WRONG], 'bread.md'));
      await until(() => problems(step).length === 2, 'both problems are listed');
      await until(() => step.lines.length > 1, 'the editor is open');
      await expectAccessible(step.section);
      const {scrollWidth, clientWidth} = step.page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }

  onlyWhere('colorScheme', () => {
    it('is accessible in the dark', async () => {
      const step = await openStep({colorScheme: 'dark'});
      step.choose(new File([WRONG], 'bread.md'));
      await until(() => problems(step).length === 2, 'both problems are listed');
      await until(() => step.lines.length > 1, 'the editor is open');
      await expectAccessible(step.section);
    });
  });
});
