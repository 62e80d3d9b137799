/** How languages set quotations, as Unicode's CLDR has them where it agrees with their printers. */

/** Marks of languages whose quotations are not set in “…”. */
const MARKS: readonly (readonly [languages: RegExp, opening: string, closing: string])[] = [
  [/^(?:ru|uk|be|bg|el|fr|no|nb|nn|hy|fa|kk|ky|it|es|pt-PT|ca|lv|sq|mn|ar-MA)\b/i, '«', '»'],
  [/^(?:de|cs|sk|sl|lt|et|is|ka|mk|sr)\b/i, '„', '“'],
  [/^(?:pl|hu|hr|ro|bs)\b/i, '„', '”'],
  [/^(?:ja|zh-Hant|zh-TW|zh-HK)\b/i, '「', '」'],
  [/^(?:sv|fi|he|ar)\b/i, '”', '”'],
];

/** The marks around a quotation in a language. */
export function quotationMarks(lang: string): readonly [opening: string, closing: string] {
  const [, opening = '“', closing = '”'] = MARKS.find(([languages]) => languages.test(lang)) ?? [];
  return [opening, closing];
}
