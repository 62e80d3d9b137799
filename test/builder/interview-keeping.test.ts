import {expect} from 'chai';
import {Library} from '../../demo/builder/interview/library.js';
import {press, type} from '../support/input.js';
import {until} from '../support/wait.js';
import {forget, openStep, TRANSCRIPT, type Step} from './interviewing.js';

/** Types at the end of the text. */
async function write(step: Step, words: string): Promise<void> {
  await step.focuses();
  await press('Control+End');
  await type(words);
  await until(() => step.written.includes(words), 'it is written');
}

const choices = (step: Step) => [...step.section.querySelectorAll('.choice input')];

/** Opens the kept interview of a page that was just opened. */
async function reopen(step: Step, title: string): Promise<void> {
  await until(() => step.list.length > 1, 'an interview is listed');
  choices(step)[1]!.dispatchEvent(new Event('change'));
  await step.opens(title);
}

/** A page that cannot be left without a question. */
function isGuarded({page: {window}}: Step): boolean {
  const event = new window.Event('beforeunload', {cancelable: true});
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

const REFUSE = `IDBObjectStore.prototype.put = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};`;

describe('an interview in the builder', () => {
  beforeEach(forget);
  after(forget);

  it('survives a page that is gone without a word, once it is said to be saved', async () => {
    const step = await openStep();
    await step.edits();
    await write(step, 'Every day.');
    await step.saves();
    step.page.remove();
    const again = await openStep();
    await reopen(again, 'About bread');
    await again.click('Edit the text');
    await until(() => again.written.includes('Every day.'), 'its last words are there');
  });

  it('is kept at once when the page is left', async () => {
    const step = await openStep({
      // It is not to be kept because its time has come.
      script: `const wait = setTimeout;
        window.setTimeout = (task, ms, ...given) =>
          window.isStill && ms > 400 ? 0 : wait(task, ms, ...given);
        const now = performance.now.bind(performance);
        performance.now = () => (window.isStill ? 0 : now());`,
    });
    await step.edits();
    await step.opens('About bread');
    await step.saves();
    const library = await Library.open();
    const isNamed = async () => (await library.entries())[0]?.name === 'About bread';
    await until(isNamed, 'its title is kept as well');
    library.close();
    const {window} = step.page;
    Object.assign(window, {isStill: true});
    await write(step, 'At once.');
    await until(() => step.text.includes('Saving …'), 'it is not kept yet');
    window.dispatchEvent(new Event('pagehide'));
    await step.saves();
  });

  it('keeps what was written when another is chosen meanwhile', async () => {
    const step = await openStep();
    await step.edits();
    await write(step, 'One more.');
    choices(step)[0]!.dispatchEvent(new Event('change'));
    await step.opens('Interview with Ukrainian and Russian socialists');
    choices(step)[1]!.dispatchEvent(new Event('change'));
    await step.opens('About bread');
    await until(() => step.written.includes('One more.'), 'its last words are there');
  });

  it('stays in the page when the disk is full, to be downloaded', async () => {
    const step = await openStep({script: REFUSE});
    await step.edits();
    await step.opens('About bread');
    await step.says('Not saved.');
    expect(step.text).to.contain('no room left').and.to.contain('download it before you leave');
    expect(isGuarded(step)).to.equal(true);
    const files: string[] = [];
    step.page.window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push(this.download);
    };
    await step.click('Download it');
    await until(() => files.length, 'it is given');
    expect(files).to.deep.equal(['About bread.md']);
    expect(step.page.record.errors).to.deep.equal([]);
  });

  it('is kept after all when there is room again', async () => {
    const step = await openStep({script: `window.put = IDBObjectStore.prototype.put; ${REFUSE}`});
    await step.edits();
    await step.says('Not saved.');
    const {window} = step.page;
    window.IDBObjectStore.prototype.put = (window as unknown as {put: IDBObjectStore['put']}).put;
    await write(step, 'Again.');
    await step.saves();
    expect(step.section.querySelector('.unkept')).to.equal(null);
    expect(isGuarded(step)).to.equal(false);
  });

  it('can be written where the browser keeps nothing', async () => {
    const step = await openStep({
      script: `Object.defineProperty(window, 'indexedDB', {value: undefined})`,
    });
    await step.edits();
    await step.says('Not saved.');
    expect(step.text).to.contain('as in a private window');
    expect(isGuarded(step)).to.equal(true);
    await write(step, 'All the same.');
    await until(() => step.written.includes('All the same.'), 'it is written');
    expect(step.page.record.errors).to.deep.equal([]);
  });

  it('is kept twice when two tabs write it, and both say so', async () => {
    const first = await openStep();
    await first.edits();
    await first.saves();
    // The first is not to hear of what the second keeps before it has written as well.
    const second = await openStep({script: 'BroadcastChannel.prototype.postMessage = () => {};'});
    await reopen(second, 'About bread');
    await second.opensText();
    await write(second, 'Of the second.');
    await second.saves();
    await write(first, 'Of the first.');
    first.page.window.dispatchEvent(new Event('pagehide'));
    await until(() => first.list.length === 3 && second.list.length === 3, 'both are listed');
    const status = `${first.status} ${second.status}`;
    expect(status).to.contain('both are kept, side by side');
    const titles = [...new Set([...first.list, ...second.list])].join();
    expect(titles).to.contain('About bread');
    // What was kept first may be what was written by then.
    await first.saves();
    first.page.remove();
    second.page.remove();
    const third = await openStep();
    await until(() => third.list.length === 3, 'both are there');
    const texts: string[] = [];
    for (const index of [1, 2]) {
      choices(third)[index]!.dispatchEvent(new Event('change'));
      await third.click('Edit the text');
      await until(() => /Of the/.test(third.written) && !texts.includes(third.written), 'its text');
      texts.push(third.written);
    }
    expect(texts.join()).to.contain('Of the first.').and.to.contain('Of the second.');
  });

  it('is shown as another tab has left it', async () => {
    const first = await openStep();
    await first.edits();
    await first.saves();
    const second = await openStep();
    await reopen(second, 'About bread');
    await second.opensText();
    await write(first, 'News.');
    await second.says('Another tab has changed this interview');
    await until(() => second.written.includes('News.'), 'the news are there');
    expect(second.list).to.have.length(2);
  });

  it('stays one, and what it was, where two tabs find out its title', async () => {
    const library = await Library.open();
    const entry = {key: 'bread', name: 'bread', modified: Date.now(), revision: 0};
    await library.keep({entry, content: {kind: 'text', text: TRANSCRIPT}});
    const steps = await Promise.all([openStep(), openStep()]);
    await Promise.all(steps.map((step) => reopen(step, 'About bread')));
    const name = async () => (await library.read('bread'))?.entry;
    await until(async () => (await name())?.name === 'About bread', 'its title is kept');
    await Promise.all(steps.map((step) => step.saves()));
    expect(await library.entries()).to.have.length(1);
    expect(await name()).to.have.property('revision', 1);
    expect(steps.map(({status}) => status)).to.deep.equal(['', '']);
    library.close();
  });

  it('is of no use to a list that another wrote', async () => {
    const step = await openStep();
    step.choose(new File([TRANSCRIPT.replace('About bread', '<img src=x>')], 'a.md'));
    await step.opens('<img src=x>');
    expect(step.section.querySelector('.choice img')).to.equal(null);
    expect(step.list).to.include('[<img src=x>]');
  });
});
