import {expect} from 'chai';
import {press, type} from '../support/input.js';
import {until} from '../support/wait.js';
import {forget, openStep, TRANSCRIPT, type Step} from './interviewing.js';

const OTHER = TRANSCRIPT.replaceAll('bread', 'cakes');

function dropOn(step: Step, target: Element, file: File): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const {DragEvent: Drag} = step.page.window;
  const options = {bubbles: true, composed: true, cancelable: true, dataTransfer};
  target.dispatchEvent(new Drag('drop', options));
}

function choose(step: Step, name: string): void {
  const choice = [...step.section.querySelectorAll('label.choice')].find((label) =>
    label.textContent?.includes(name),
  );
  if (!choice) throw new Error(`There is no "${name}" in ${step.list.join(', ')}`);
  choice.querySelector('input')?.click();
}

describe('the words of an interview in the builder', () => {
  beforeEach(forget);
  after(forget);

  it('stay as they are where a file is dropped on them', async () => {
    const step = await openStep();
    await step.edits();
    await step.opens('About bread');
    const before = step.written;
    dropOn(step, step.content, new File([OTHER], 'cakes.md'));
    await step.opens('About cakes');
    choose(step, 'About bread');
    await step.opens('About bread');
    await until(() => step.written === before, 'its text is as it was');
  });

  it('come back with the step before they were deleted', async () => {
    const step = await openStep();
    step.choose(new File([TRANSCRIPT], 'bread.md'));
    await step.opens('About bread');
    await step.click(/^Delete/);
    const remove = () =>
      step.page.document.querySelector<HTMLElement>('dialog[open] button:last-child');
    (await until(remove, 'it asks first')).click();
    await step.opens('Interview with Ukrainian and Russian socialists');
    const undo = step.page.document.querySelector<HTMLElement>('history-bar button');
    await until(() => undo?.getAttribute('aria-disabled') === 'false', 'there is a step');
    undo?.click();
    await step.opens('About bread');
    expect(step.list).to.include('[About bread]');
  });

  it('are kept beside where the way to Markdown is undone after more was written', async () => {
    const step = await openStep();
    const spoken = 'Why do you bake?\n\nAnn: Because it rises every morning, in all weathers.\n';
    step.choose(new File([spoken], 'street.txt'));
    await step.click('Write it down as Markdown');
    await step.click('Edit the text');
    await until(() => step.written.includes('**Ann:**'), 'it is Markdown');
    await step.focuses();
    await press('Control+End');
    await type('More.');
    await until(() => step.written.includes('More.'), 'it is written');
    await step.click('Undo');
    await until(() => step.written.startsWith('Why do you bake?'), 'it is as it was');
    await step.says('What you wrote since is kept beside it.');
    choose(step, 'Markdown');
    await until(() => step.button('Edit the text') ?? step.lines.length > 1, 'it is open');
    if (step.button('Edit the text')) await step.click('Edit the text');
    await until(() => step.written.includes('More.'), 'what was written is there');
  });

  it('are there where one comes back before another was open', async () => {
    const step = await openStep();
    step.choose(new File([TRANSCRIPT], 'bread.md'), new File([OTHER], 'cakes.md'));
    await step.opens('About cakes');
    choose(step, 'bread');
    choose(step, 'About cakes');
    await step.opens('About cakes');
    expect(step.list).to.include('[About cakes]');
  });
});
