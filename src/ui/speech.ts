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

/** Told when words may be others, or are no longer waited for: one for each element on the page. */
export const followers = new Set<(isOver: boolean) => void>();
let speech: Speech | undefined;

/** Has elements speak as is said here from now on; those that are on the page change at once. */
export function speak(as: Speech): void {
  speech = as;
  renew(false);
}

/** Looks again at what each element says; `isOver` for those that have waited. */
export function renew(isOver: boolean): void {
  for (const follow of followers) follow(isOver);
}

export function labelsIn(host: Localized, lang: string): Labels {
  return speech?.(host, lang) ?? en;
}

/** A language tag as it is usually written; empty where it is none. */
export function tagOf(lang: unknown): string {
  if (!lang) return '';
  try {
    return new Intl.Locale(String(lang).replaceAll('_', '-')).toString();
  } catch {
    return '';
  }
}
