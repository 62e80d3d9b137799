/** The row of a card's actions as a reader meets it, and a clipboard that a test can look into. */
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import {fixture} from '../support/page.js';
import {until} from '../support/wait.js';
import {all, one, words} from '../ui/show.js';

const restores: (() => void)[] = [];

afterEach(() => {
  for (const restore of restores.splice(0).reverse()) restore();
});

/** What the row offers, in its order. */
export function offered(card: Element): string[] {
  return all(card, '.actions button').map(words);
}

/** A button of the row, or of what the row unfolds, by its words. */
export function button(card: Element, label: string): HTMLButtonElement {
  const found = all(card, 'button').find((node) => words(node) === label);
  if (found) return found as HTMLButtonElement;
  throw new Error(`No button "${label}" among ${all(card, 'button').map(words).join()}`);
}

/** What is said to the reader, to the letter. */
export function said(card: Element): string {
  return one(card, '[role="status"]').textContent;
}

/** Chooses an action, and waits until the reader is told of it. */
export async function choose(card: Element, label: string): Promise<string> {
  const before = said(card);
  button(card, label).click();
  await until(() => said(card) !== before, `"${label}" is answered`);
  return said(card);
}

/** Unfolds what a button stands for, and gives that. */
export async function unfold(card: Element, label: string): Promise<HTMLElement> {
  button(card, label).click();
  const panel = one(card, '#panel');
  await until(() => panel.childElementCount, `"${label}" unfolds`);
  return panel;
}

/** Whether an action has its matter unfolded, as is said of its button. */
export function isUnfolded(card: Element, label: string): boolean {
  return button(card, label).getAttribute('aria-expanded') === 'true';
}

/** The events of a kind that reach the page from now to the end of the test. */
export function heard<K extends keyof GlobalEventHandlersEventMap>(
  type: K,
): GlobalEventHandlersEventMap[K][] {
  const events: GlobalEventHandlersEventMap[K][] = [];
  const note = (event: GlobalEventHandlersEventMap[K]) => events.push(event);
  addEventListener(type, note);
  restores.push(() => removeEventListener(type, note));
  return events;
}

/** Gives an object a property until the test is over; one that is undefined is not there. */
export function stub(object: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, {configurable: true, writable: true, value});
  restores.push(() => {
    Reflect.deleteProperty(object, name);
    if (own) Object.defineProperty(object, name, own);
  });
}

/** Takes a property of a prototype away until the test is over. */
export function takeAway(prototype: object, name: string): void {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  if (!own) return;
  Reflect.deleteProperty(prototype, name);
  restores.push(() => Object.defineProperty(prototype, name, own));
}

/** What was put on the clipboard in one go, by type. */
export type Copied = Readonly<Record<string, string>>;

/** A clipboard in place of the browser's; one that refuses rejects as a browser does. */
export function clipboard({refuses = false} = {}): readonly Copied[] {
  const copied: Copied[] = [];
  const check = () => {
    if (refuses) throw new DOMException('Write permission denied.', 'NotAllowedError');
  };
  stub(navigator, 'clipboard', {
    async write(items: readonly ClipboardItem[]) {
      check();
      for (const item of items) {
        const all = item.types.map(async (type) => {
          const blob = await item.getType(type);
          return [type, await blob.text()] as const;
        });
        copied.push(Object.fromEntries(await Promise.all(all)));
      }
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- it rejects, as the real one does
    async writeText(text: string) {
      check();
      copied.push({'text/plain': text});
    },
  });
  return copied;
}

/** Cards and what else shows the interview, in one page. */
export async function showAll<E extends HTMLElement & {data: unknown; ready: Promise<void>}>(
  markup: string,
  interview: unknown,
): Promise<[QuoteCardElement, ...E[]]> {
  const container = fixture(`<div>${markup}</div>`);
  const elements = [...container.querySelectorAll<E>(':not(:not(:defined))')].filter(
    ({localName}) => localName.startsWith('interview-'),
  );
  for (const element of elements) element.data = interview;
  await Promise.all(elements.map(({ready}) => ready));
  return elements as unknown as [QuoteCardElement, ...E[]];
}
