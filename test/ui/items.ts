/** Questions that unfold, as a reader meets them in an accordion and in a profile. */
import type {LitElement} from 'lit';
import {all, one} from './show.js';

/** The button with the question of an exchange. */
export function question(element: Element, exchange: string): HTMLButtonElement {
  return one<HTMLButtonElement>(element, `[data-exchange="${exchange}"] button[aria-controls]`);
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
  // An answer that folds is there until it is folded.
  const animations = element.shadowRoot?.getAnimations() ?? [];
  await Promise.allSettled(animations.map(({finished}) => finished));
  return all(element, '[data-exchange]').flatMap(({dataset}) => {
    const {exchange = ''} = dataset;
    const isSaid = question(element, exchange).ariaExpanded === 'true';
    const answer = panel(element, exchange);
    const words = answer.querySelector('p');
    // Of a text alone, no element says whether it is seen.
    if ((words ? words.checkVisibility() : !answer.hasAttribute('hidden')) !== isSaid) {
      throw new Error(`${exchange} is said to be ${isSaid ? 'open' : 'closed'}, and is not`);
    }
    return isSaid ? [exchange] : [];
  });
}
