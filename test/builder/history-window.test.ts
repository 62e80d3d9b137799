import {expect} from 'chai';
import {source} from '../demo/site.js';
import {inWindow, openWindow, untilInWindow} from '../support/own-window.js';
import {BUILDER} from './builder-page.js';

/** The builder in a window whose history is its own; its policy would not let the test look into it. */
async function openBuilder(): Promise<void> {
  const html = (await source('builder/index.html'))
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('<head>', `<head><base href="${BUILDER}">`);
  await openWindow({html});
  await untilInWindow(true, () => document.querySelector('.copy [aria-busy=false] .part') !== null);
}

/** Chooses a form, as a step that has an address by then: its fragment. */
async function choose(flavor: string): Promise<string> {
  const before = await hash();
  await inWindow(
    (name) => document.querySelector<HTMLElement>(`[name=flavor][value=${name}]`)?.click(),
    flavor,
  );
  await untilInWindow(true, (last) => location.hash !== last, before);
  return hash();
}

const hash = () => inWindow(() => location.hash);

const shows = (flavor: string) =>
  untilInWindow(
    flavor,
    () => document.querySelector<HTMLInputElement>('[name=flavor]:checked')?.value ?? '',
  );

const press = (words: string) =>
  inWindow((name) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('history-bar button')];
    buttons.find(({textContent}) => textContent.trim() === name)?.click();
  }, words);

/** Whether the buttons lead anywhere. */
const leads = () =>
  inWindow(() =>
    [...document.querySelectorAll('history-bar button')]
      .slice(0, 2)
      .map((button) => button.getAttribute('aria-disabled') === 'false'),
  );

/** Types into the field of the publisher's address, a letter at a time. */
const type = (text: string, pause = 30) =>
  inWindow(
    async (letters, ms) => {
      const field = document.querySelector<HTMLInputElement>('#address-files');
      if (!field) throw new Error('There is no field');
      field.focus();
      // Without a pause, however slow the machine is.
      const start = performance.now();
      performance.now = () => start;
      for (const letter of letters) {
        field.value += letter;
        field.dispatchEvent(new Event('input', {bubbles: true}));
        await new Promise((resolve) => setTimeout(resolve, ms));
      }
      Reflect.deleteProperty(performance, 'now');
    },
    text,
    pause,
  );

const field = () =>
  inWindow(() => document.querySelector<HTMLInputElement>('#address-files')?.value);

const go = (by: number) => inWindow((steps) => history.go(steps), by);

describe("the builder's steps in a window of its own", () => {
  beforeEach(openBuilder);

  it('are undone and done again by buttons, each with an address of its own', async () => {
    expect(await leads()).to.deep.equal([false, false]);
    const first = await choose('markup');
    const second = await choose('npm');
    await press('Undo');
    await shows('markup');
    expect(await hash()).to.equal(first);
    await press('Undo');
    await shows('element');
    expect(await leads()).to.deep.equal([false, true]);
    await press('Redo');
    await shows('markup');
    await press('Redo');
    await shows('npm');
    expect(await hash()).to.equal(second);
    expect(await leads()).to.deep.equal([true, false]);
  });

  it('are the entries of the browser’s own history', async () => {
    await choose('markup');
    await choose('frame');
    await go(-1);
    await shows('markup');
    expect(await leads()).to.deep.equal([true, true]);
    await go(1);
    await shows('frame');
    await go(-2);
    await shows('element');
    expect(await leads()).to.deep.equal([false, true]);
  });

  it('are one step for what is typed without a pause', async () => {
    await choose('markup');
    const length = await inWindow(() => history.length);
    await type('https://a.example/b');
    await untilInWindow(length + 1, () => history.length);
    await press('Undo');
    await untilInWindow(
      '',
      () => document.querySelector<HTMLInputElement>('input#address-files')?.value,
    );
    await shows('markup');
    await press('Redo');
    await untilInWindow(
      'https://a.example/b',
      () => document.querySelector<HTMLInputElement>('#address-files')?.value,
    );
  });

  it('are undone by keys, except where one writes', async () => {
    await choose('markup');
    const keys = (selector: string) =>
      inWindow((target) => {
        const element = document.querySelector<HTMLElement>(target);
        element?.focus();
        const options = {key: 'z', ctrlKey: true, bubbles: true, cancelable: true, composed: true};
        return element?.dispatchEvent(new KeyboardEvent('keydown', options));
      }, selector);
    // What is left to the browser is not prevented.
    expect(await keys('#address-files')).to.equal(true);
    expect(await keys('[name=flavor]:checked')).to.equal(false);
    await shows('element');
  });

  it('wait where the browser refuses them, and none is lost', async () => {
    await inWindow(() => {
      const take = history.pushState.bind(history);
      let refusals = 0;
      history.pushState = (...given) => {
        if (++refusals > 1) return take(...given);
        throw new DOMException('Too many calls', 'SecurityError');
      };
    });
    await choose('markup');
    await choose('npm');
    await press('Undo');
    await shows('markup');
    await press('Undo');
    await shows('element');
  });

  it('are as they were where one goes back before what was typed is written down', async () => {
    const first = await choose('markup');
    await inWindow(async () => {
      const field = document.querySelector<HTMLInputElement>('#address-files');
      if (!field) throw new Error('There is no field');
      const before = location.hash;
      const start = performance.now();
      performance.now = () => start;
      const typed = (value: string) => {
        field.value = value;
        field.dispatchEvent(new Event('input', {bubbles: true}));
      };
      typed('https://a.example/');
      while (location.hash === before) await new Promise((resolve) => setTimeout(resolve, 5));
      typed('https://a.example/b');
      Reflect.deleteProperty(performance, 'now');
      const isBack = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
      history.back();
      await isBack;
      // Time in which what was typed could be written down after all.
      await new Promise((resolve) => setTimeout(resolve, 600));
    });
    expect(await field()).to.equal('');
    await shows('markup');
    expect(await hash()).to.equal(first);
  });
});
