/**
 * What the elements' own words are in a language. English is at hand; what knows other languages is
 * `localization.ts`, which need not be on the page.
 */
import type {ReactiveControllerHost} from 'lit';
import {en, type Labels} from '../locale/en.js';

export interface Localized extends ReactiveControllerHost, HTMLElement {
  readonly uiLang: string;
}

/** The words in a language, for an element; nothing where they are not known. */
type Speech = (host: Localized, lang: string) => Labels | undefined;

/** What a locale with gaps is completed by. */
export const english: Labels = en;

/** Elements on the page. */
export const elements = new Set<Localized>();
let speech: Speech | undefined;

/** Has elements speak as is said here from now on; those that are on the page change at once. */
export function speak(as: Speech): void {
  speech = as;
  renew();
}

export function renew(): void {
  for (const element of elements) element.requestUpdate();
}

export function labelsIn(host: Localized, lang: string): Labels {
  return speech?.(host, lang) ?? en;
}

/** A language tag as it is usually written; empty where it is none. */
export function tagOf(lang: unknown): string {
  try {
    return new Intl.Locale(String(lang).replaceAll('_', '-')).toString();
  } catch {
    return '';
  }
}
