/**
 * A page in a window of its own that knows of no other, as a reader has it: only such a page can be
 * left and come back to as it was. No other window's script can reach into it, so it takes what it
 * is to run out of the storage, and leaves there what came of it. The test's page waits by events,
 * as behind another window its timers run once in a second.
 */
import {executeServerCommand} from '@web/test-runner-commands';
import {click} from './input.js';
import {addressOf, fixture, type PageOptions} from './page.js';
import {until} from './wait.js';

const CALL = 'own-window-call';
const ANSWER = 'own-window-answer';
const SHOWN = 'own-window-shown';

/** In milliseconds: half of it is for what is asked there, as long as the test's own page waits. */
const PATIENCE = 80_000;

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** Stands first in a page; a call is answered once, by whichever page the window then shows. */
const RECEIVER = `<script>{
  window.comings = [];
  addEventListener('pageshow', ({persisted}) => {
    comings.push(persisted);
    localStorage.setItem('${SHOWN}', location.href + ' ' + Math.random());
  });
  setInterval(async () => {
    const {id, code} = JSON.parse(localStorage.getItem('${CALL}') ?? '{}');
    if (!id || id <= Number(sessionStorage.getItem('${CALL}'))) return;
    sessionStorage.setItem('${CALL}', id);
    const answer = {id};
    try {
      answer.value = await (0, eval)(code);
    } catch (error) {
      answer.error = String(error);
    }
    localStorage.setItem('${ANSWER}', JSON.stringify(answer));
  }, 20);
}</script>`;

let isOpen = false;
let calls = 0;

afterEach(async () => {
  if (isOpen) await run('void setTimeout(() => close(), 50)');
  isOpen = false;
  for (const key of [CALL, ANSWER, SHOWN]) localStorage.removeItem(key);
  // Until then, the keys of the next test would go nowhere.
  await until(() => document.hasFocus(), "the test's page had the focus again");
});

// Other test files are to have a browser that never had another window.
after(() => executeServerCommand('start-anew'));

/** Follows a link to a page into a window of its own, which is closed after the test. */
export async function openWindow({html, headers = {}}: PageOptions): Promise<void> {
  const address = await addressOf({
    html: html.replace('<head>', `<head>${RECEIVER}`),
    // A page that may not be kept, Firefox does not keep.
    headers: {'Cache-Control': 'max-age=600', ...headers},
  });
  const link = fixture(`<a href="${address}" target="_blank" rel="noopener">Read</a>`);
  isOpen = true;
  await Promise.all([shown(address), click(link)]);
}

/**
 * Runs a function in the window's page, and gives what it returns or promises. It knows of nothing
 * around it; what it is given and gives is JSON.
 */
export async function inWindow<A extends readonly unknown[], R>(
  task: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  return (await run(`(${String(task)})(...${JSON.stringify(args)})`)) as Awaited<R>;
}

/** Runs a function in the window's page again and again until its answer is the one expected. */
export async function untilInWindow<A extends readonly unknown[], R>(
  expected: R,
  task: (...args: A) => R | Promise<R>,
  ...args: A
): Promise<void> {
  const wanted = JSON.stringify(expected);
  const answer = await run(`(async () => {
    for (const deadline = performance.now() + ${PATIENCE / 2}; ;) {
      const answer = JSON.stringify(await (${String(task)})(...${JSON.stringify(args)}));
      if (answer === ${JSON.stringify(wanted)} || performance.now() > deadline) return answer;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })()`);
  if (answer !== wanted) throw new Error(`Waited in vain for ${wanted}; it was ${String(answer)}`);
}

/** How the window's page was come to, each time: whether the browser had kept it. */
export function comings(): Promise<readonly boolean[]> {
  return inWindow(() => (window as unknown as {comings: boolean[]}).comings);
}

/** Follows links to so many other pages, and goes back over all of them. */
export async function leaveAndReturn(pages = 1): Promise<void> {
  const other = await addressOf({
    html: `<!doctype html><html lang="en"><head>${RECEIVER}<title>Another page</title></head></html>`,
  });
  const left = await inWindow(() => location.href);
  for (let number = 1; number <= pages; number++) {
    const next = `${other}?${number}`;
    const follow = (address: string) => void setTimeout(() => location.assign(address), 20);
    await Promise.all([shown(next), inWindow(follow, next)]);
  }
  const goBack = (by: number) => void setTimeout(() => history.go(-by), 20);
  await Promise.all([shown(left), inWindow(goBack, pages)]);
}

async function run(code: string): Promise<unknown> {
  const id = ++calls;
  const answered = stored(ANSWER, (answer) => (JSON.parse(answer) as Answer).id === id, code);
  localStorage.setItem(CALL, JSON.stringify({id, code}));
  const {value, error} = JSON.parse(await answered) as Answer;
  if (error !== undefined) throw new Error(`In the window: ${error}`);
  return value;
}

/** Resolves when the window shows the page of an address, from then on. */
function shown(address: string): Promise<string> {
  return stored(SHOWN, (answer) => answer.startsWith(`${address} `), address);
}

/** What another window stores next that is as it should be. */
function stored(key: string, isIt: (value: string) => boolean, what: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const {signal} = stop;
    const onStorage = ({key: changed, newValue}: StorageEvent) => {
      if (changed !== key || newValue === null || !isIt(newValue)) return;
      stop.abort();
      resolve(newValue);
    };
    addEventListener('storage', onStorage, {signal});
    const timer = setTimeout(() => {
      stop.abort();
      reject(new Error(`Waited ${PATIENCE} ms in vain for the window: ${what}`));
    }, PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
