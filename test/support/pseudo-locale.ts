/** English as a language that nobody speaks, the demo's: what is not in it has not been translated. */
import {
  en,
  enActions,
  enExcerpt,
  enGuide,
  enLanguages,
  enQuoting,
  enSearch,
  type Locale,
} from '../../src/locale/en.js';

interface Demo {
  readonly PSEUDO_LANG: string;
  pseudoLocale(english: object): Locale;
}

const demo = (await import(new URL('/demo/pseudo-locale.js', location.href).href)) as Demo;

export const PSEUDO = demo.PSEUDO_LANG;

export const pseudoLocale = demo.pseudoLocale({
  ...en,
  excerpt: enExcerpt,
  cardActions: enActions,
  quoting: enQuoting,
  searching: enSearch,
  guide: enGuide,
  languages: enLanguages,
});

/** Whether a text is in it: what fills its words up counts from one. */
export function isPseudo(text: string): boolean {
  return /\[.* one\b.*\]/s.test(text);
}
