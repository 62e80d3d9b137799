/** Words that a reader selects in an element, what is offered then, and what is copied. */
import {fixture} from '../support/page.js';
import {nextFrame, until} from '../support/wait.js';
import {all, one, words} from './show.js';

/** What was put on the clipboard, by type. */
export type Copied = Record<string, string>;

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  Reflect.deleteProperty(navigator, 'clipboard');
});

/** The clipboard's API from now to the end of the test, and what it was given. */
export function stubClipboard({fails = false, view = window} = {}): Copied[] {
  const copied: Copied[] = [];
  const take = async (items: ClipboardItem[]) => {
    if (fails) throw new DOMException('no', 'NotAllowedError');
    for (const item of items) {
      const entries = item.types.map(async (type) => [
        type,
        await (await item.getType(type)).text(),
      ]);
      copied.push(Object.fromEntries(await Promise.all(entries)) as Copied);
    }
  };
  const clipboard = {
    write: take,
    writeText: (text: string) =>
      fails
        ? Promise.reject(new DOMException('no', 'NotAllowedError'))
        : Promise.resolve(void copied.push({'text/plain': text})),
  };
  Object.defineProperty(view.navigator, 'clipboard', {value: clipboard, configurable: true});
  return copied;
}

/** A place in the words within an element's own root: where some begin first, or end. */
export function placeOf(root: Node, some: string, atEnd: boolean): [Text, number] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const at = text.data.indexOf(some);
    if (at >= 0) return [text, at + (atEnd ? some.length : 0)];
  }
  throw new Error(`"${some}" is nowhere in ${words(root)}`);
}

/** Selects from the first time that some words begin to where others end, as a reader begins to. */
export function select(element: Element, from: string, to = from, root?: Node): void {
  const within = root ?? element.shadowRoot;
  if (!within) throw new Error('no root');
  const [first, last] = [placeOf(within, from, false), placeOf(within, to, true)];
  element.ownerDocument.getSelection()?.setBaseAndExtent(...first, ...last);
  // An engine says so when a reader begins, and not when a script does.
  first[0].parentElement?.dispatchEvent(new Event('selectstart', {bubbles: true}));
}

/** The line of what is offered, once it is there. */
export async function offered(element: Element): Promise<HTMLElement> {
  await until(() => all(element, '.quoting').length, 'words are offered to be quoted');
  // What is said is said once the line is there.
  await nextFrame();
  await nextFrame();
  return one(element, '.quoting');
}

/** Whether nothing is offered, also after a while in which all that is loaded has been. */
export async function offersNothing(element: Element): Promise<boolean> {
  const {ExcerptSearch} = await import('../../src/ui/excerpt-view.js');
  if (!ExcerptSearch) throw new Error('nothing to load');
  await import('../../src/ui/quoting.js');
  await new Promise((resolve) => setTimeout(resolve, 400));
  return !all(element, '.quoting').length;
}

/** Presses a button of the line. */
export async function choose(element: Element, label: string): Promise<void> {
  const line = await offered(element);
  const button = [...line.querySelectorAll('button')].find((node) => words(node) === label);
  if (!button) throw new Error(`no "${label}" in ${words(line)}`);
  const status = said(element);
  button.click();
  await until(() => said(element) !== status, 'what came of it is said');
}

/** What is said of the selection. */
export function said(element: Element): string {
  return one(element, '.quoting [role=status]').textContent;
}

/** The labels of what is offered. */
export function labels(line: Element): string[] {
  return [...line.querySelectorAll('button')].map(words);
}

/** The attributes of a snippet's card, and its words before any script runs. */
export function readSnippet(snippet: string): {attributes: Copied; fallback: string} {
  const card = fixture<HTMLTemplateElement>(`<template>${snippet}</template>`);
  const element = card.content.firstElementChild;
  if (!element || card.content.childElementCount > 1) throw new Error(snippet);
  return {
    attributes: Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
    fallback: words(element.querySelector('blockquote')),
  };
}
