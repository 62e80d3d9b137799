/** Questions that unfold, as a reader meets them in an accordion and in a profile. */
import type {LitElement} from 'lit';
import {all, one} from './show.js';

/** The button with the question of an exchange. */
export function question(element: Element, exchange: string): HTMLButtonElement {
  return one<HTMLButtonElement>(element, `[data-exchange="${exchange}"] button`);
}

/** What the question's button unfolds. */
export function panel(element: Element, exchange: string): HTMLElement {
  const id = question(element, exchange).getAttribute('aria-controls') ?? '';
  const found = element.shadowRoot?.getElementById(id);
  if (!found) throw new Error(`The question of ${exchange} controls "${id}", which is not there`);
  return found;
}

/**
 * The exchanges whose answers can be read; what is announced and what is seen must be the same.
 */
export async function openOnes(element: LitElement): Promise<string[]> {
  await element.updateComplete;
  return all(element, '[data-exchange]').flatMap(({dataset}) => {
    const {exchange = ''} = dataset;
    const isSaid = question(element, exchange).ariaExpanded === 'true';
    const words = panel(element, exchange).querySelector('p');
    if (words?.checkVisibility() !== isSaid) {
      throw new Error(`${exchange} is said to be ${isSaid ? 'open' : 'closed'}, and is not`);
    }
    return isSaid ? [exchange] : [];
  });
}
