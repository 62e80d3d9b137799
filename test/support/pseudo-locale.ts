/** English as a language that nobody speaks: what is not in it has not been translated. */
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

/** A private use of a language tag, as CLDR has it for pseudo-locales. */
export const PSEUDO = 'en-XA';

/** Every message in brackets, its letters accented, and longer by a half. */
export const pseudoLocale: Locale = {
  ...(changed({
    ...en,
    excerpt: enExcerpt,
    cardActions: enActions,
    quoting: enQuoting,
    searching: enSearch,
    guide: enGuide,
    languages: enLanguages,
  }) as Locale),
  lang: PSEUDO,
  dir: 'ltr',
};

/** Whether a text is in it, but for what it names. */
export function isPseudo(text: string): boolean {
  return text.includes('⟦');
}

function changed(message: unknown): unknown {
  switch (typeof message) {
    case 'string':
      return spoken(message);
    case 'function':
      return (...given: unknown[]) => {
        const said = (message as (...given: unknown[]) => unknown)(...given);
        if (!Array.isArray(said)) return said && spoken(String(said));
        return said.map((part: unknown) => (typeof part === 'string' ? spoken(part) : part));
      };
    default:
      return Object.fromEntries(
        Object.entries(message as object).map(([key, part]) => [key, changed(part)]),
      );
  }
}

function spoken(text: string): string {
  const accented = text.replace(/[aeiou]/gi, '$&\u0301');
  return `⟦${accented} ${'ñ'.repeat(Math.ceil(text.length / 2))}⟧`;
}
