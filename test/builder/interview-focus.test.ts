import {expect} from 'chai';
import {click, press} from '../support/input.js';
import {until} from '../support/wait.js';
import {forget, openStep, TRANSCRIPT} from './interviewing.js';

describe("the focus in the builder's first step", () => {
  beforeEach(forget);
  after(forget);

  it('is on the interviews once a deletion was undone by the Enter key', async () => {
    const step = await openStep();
    const {document} = step.page;
    step.choose(new File([TRANSCRIPT], 'bread.md'));
    await step.opens('About bread');
    await step.saves();
    await step.click('Delete About bread');
    const dialog = await until(() => step.section.querySelector('dialog[open]'), 'it asks');
    await click([...dialog.querySelectorAll('button')].at(-1)!);
    await until(() => document.activeElement === step.button('Undo'), 'Undo has the focus');
    await press('Enter');
    await step.opens('About bread');
    await step.saves();
    const {activeElement} = document;
    expect(activeElement?.matches('.shelf input'), activeElement?.outerHTML).to.equal(true);
    await press('ArrowUp');
    await until(
      () => step.list[0] === '[The bundled interview]',
      'the arrow keys choose from there',
    );
  });
});
