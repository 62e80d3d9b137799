import {expect} from 'chai';
import {DATABASE} from '../../demo/builder/interview/library.js';
import {press, type} from '../support/input.js';
import {until} from '../support/wait.js';
import {forget, openStep, TRANSCRIPT, type Step} from './interviewing.js';

const ANSWER =
  'Because it rises every morning, whatever the weather — and who would say no? '.repeat(20);

/** About a megabyte of questions, after those of the transcript. */
const LONG = Array.from({length: 600}, (_, index) => index).reduce(
  (text, index) => `${text}\n## Question ${index}? {#q${index}}\n\n**Ann Baker:** ${ANSWER}\n`,
  TRANSCRIPT,
);

interface Counted {
  sent: number[];
  put: number[];
  worker: Worker;
}

/** Counts the letters that go to the worker and into the database, message by message. */
const COUNT = `
  const lettersOf = (value) =>
    typeof value === 'string' ? value.length
      : value && typeof value === 'object' ? Object.values(value).reduce((sum, part) => sum + lettersOf(part), 0)
      : 0;
  window.sent = [];
  window.put = [];
  const {postMessage} = Worker.prototype;
  Worker.prototype.postMessage = function (message, ...rest) {
    window.worker = this;
    window.sent.push(lettersOf(message));
    return postMessage.call(this, message, ...rest);
  };
  const {put} = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value, ...rest) {
    if (window.isFull && value.of) {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    }
    window.put.push(lettersOf(value));
    return put.call(this, value, ...rest);
  };
`;

const counted = (step: Step) => step.page.window as unknown as Counted & {isFull: boolean};

async function opensLong(): Promise<Step> {
  const step = await openStep({script: COUNT});
  await step.edits(LONG);
  await step.opens('About bread');
  await step.saves();
  return step;
}

/** Puts the cursor to the end of a line, as "Go to" does, and types there. */
async function typeAt(step: Step, line: number, words: string): Promise<void> {
  step.section.querySelector('transcript-editor')!.goTo({line, column: 1e6});
  await step.focuses();
  await type(words);
  await until(() => step.activeLine?.textContent?.includes(words), 'it is written');
}

const fileOf = async (step: Step): Promise<string> => {
  let file: Promise<string> | undefined;
  const prototype = step.page.window.HTMLAnchorElement.prototype;
  prototype.click = function (this: HTMLAnchorElement) {
    file = fetch(this.href).then((response) => response.text());
  };
  await step.click('Download Markdown');
  return until(() => file, 'it is given');
};

/** Opens what is kept, in a page of its own. */
async function reopened(): Promise<Step> {
  const step = await openStep();
  const choice = await until(
    () => step.section.querySelectorAll('.choice input')[1],
    'the interview is listed',
  );
  choice.dispatchEvent(new Event('change'));
  await step.opens('About bread');
  return step;
}

const linesOf = (text: string) => text.split('\n');

describe('a long text in the builder', () => {
  beforeEach(forget);
  after(forget);

  it('goes to the worker once, and then what is typed', async () => {
    const step = await opensLong();
    const {sent} = counted(step);
    expect(Math.max(...sent)).to.be.above(900_000);
    sent.length = 0;
    await typeAt(step, 12, ' See {#this} there.');
    await until(() => step.app.builder.desk.opening.problems.length, 'it is compiled');
    expect(Math.max(...sent)).to.be.within(1, 1000);
  });

  it('is kept once, and then the piece in which something is typed', async () => {
    const step = await opensLong();
    const {put} = counted(step);
    put.length = 0;
    await typeAt(step, 1000, 'Every day.');
    await until(() => put.length, 'it is being kept');
    await step.saves();
    expect(Math.max(...put)).to.be.within(1, 31_000);
  });

  it('is there letter by letter after the page has gone', async () => {
    const step = await opensLong();
    await typeAt(step, 1800, 'At the end.');
    await step.saves();
    await typeAt(step, 12, ' At the beginning.');
    await typeAt(step, 1000, 'In between.');
    // Where keys come slowly, one step back does not take all that was typed.
    const isUndone = async () => {
      const before = step.activeLine?.textContent;
      await press('Control+z');
      await until(() => step.activeLine?.textContent !== before, 'something is undone');
      return step.activeLine?.textContent === linesOf(LONG)[999];
    };
    await until(isUndone, 'it is undone');
    await typeAt(step, 1000, 'After all.');
    await step.saves();
    step.page.remove();
    const again = await reopened();
    const lines = linesOf(LONG);
    for (const [line, words] of [
      [1800, 'At the end.'],
      [12, ' At the beginning.'],
      [1000, 'After all.'],
    ] as const) {
      lines[line - 1] += words;
    }
    expect((await fileOf(again)) === lines.join('\n')).to.equal(true);
  });

  it('is compiled when the worker has come to its end meanwhile', async () => {
    const step = await opensLong();
    const {worker} = counted(step);
    worker.dispatchEvent(new ErrorEvent('error', {message: 'It has come to its end.'}));
    await typeAt(step, 3, ' and salt');
    await step.opens('About bread and salt');
  });

  it('stays as it was kept where the disk is full, and is kept when there is room', async () => {
    const step = await opensLong();
    counted(step).isFull = true;
    await typeAt(step, 1000, 'Every day.');
    await step.says('Not saved.');
    const kept = await reopened();
    expect((await fileOf(kept)) === LONG).to.equal(true);
    kept.page.remove();
    counted(step).isFull = false;
    await typeAt(step, 1004, 'And night.');
    await step.saves();
    step.page.remove();
    const lines = linesOf(LONG);
    lines[999] += 'Every day.';
    lines[1003] += 'And night.';
    expect((await fileOf(await reopened())) === lines.join('\n')).to.equal(true);
  });

  it('is read as the first version of the builder kept it', async () => {
    const entry = {key: 'old', name: 'About bread', modified: 1, revision: 3};
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onerror = () => reject(new Error('There is no database'));
      request.onsuccess = () => {
        const {result: database} = request;
        const transaction = database.transaction(['entries', 'contents'], 'readwrite');
        transaction.objectStore('entries').put(entry);
        transaction
          .objectStore('contents')
          .put({key: 'old', content: {kind: 'text', text: TRANSCRIPT}});
        transaction.oncomplete = () => resolve(database.close());
      };
      request.onupgradeneeded = () => {
        for (const name of ['entries', 'contents']) {
          request.result.createObjectStore(name, {keyPath: 'key'});
        }
      };
    });
    const step = await reopened();
    await step.click('Edit the text');
    await until(() => step.written === TRANSCRIPT, 'it is there');
    await typeAt(step, 12, ' Every day.');
    await step.saves();
    step.page.remove();
    expect(await fileOf(await reopened())).to.equal(
      TRANSCRIPT.replace('morning.', 'morning. Every day.'),
    );
  });
});
