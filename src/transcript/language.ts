/** In which language a text is written, guessed from its words. */
import {franc} from 'franc-min';

/** More is not needed to tell a language. */
const READ_LENGTH = 8000;
/** Fewer letters than these are not told by their language but by their script alone. */
const MIN_LETTERS = 60;

/** Languages that most texts of a script are in, where there are too few words to tell. */
const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hira}\p{sc=Kana}]/gu, 'ja'],
  [/\p{sc=Hang}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Arab}/gu, 'ar'],
  [/\p{sc=Hebr}/gu, 'he'],
  [/\p{sc=Grek}/gu, 'el'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Deva}/gu, 'hi'],
  [/\p{sc=Geor}/gu, 'ka'],
  [/\p{sc=Armn}/gu, 'hy'],
];
/** Letters that one language of the Cyrillic script has and the other has not. */
const UKRAINIAN = /[іїєґ]/giu;
const RUSSIAN = /[ыэъё]/giu;

/** The BCP 47 tag of the language; "und" where the words do not tell. */
export function languageOf(text: string): string {
  const sample = text.slice(0, READ_LENGTH).replace(/https?:\S+/g, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // Kana is always Japanese, and a statistic of single characters tells Han worse than its script.
  const script = BY_SCRIPT.find(([pattern]) => share(sample, pattern, letters) > 0.3)?.[1];
  if (letters < MIN_LETTERS || (script && script !== 'ar' && script !== 'hi')) {
    return script ?? cyrillic(sample, letters) ?? 'und';
  }
  return canonical(franc(sample)) ?? script ?? cyrillic(sample, letters) ?? 'und';
}

function share(text: string, pattern: RegExp, letters: number): number {
  return (text.match(pattern)?.length ?? 0) / Math.max(1, letters);
}

function cyrillic(text: string, letters: number): string | undefined {
  if (share(text, /\p{sc=Cyrl}/gu, letters) < 0.5) return undefined;
  const [uk, ru] = [UKRAINIAN, RUSSIAN].map((pattern) => text.match(pattern)?.length ?? 0);
  return (uk ?? 0) > (ru ?? 0) ? 'uk' : 'ru';
}

/** Single languages that BCP 47 calls by their group's name; WebKit's Intl does not know all. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ['arb', 'ar'],
  ['azj', 'az'],
  ['cmn', 'zh'],
  ['ekk', 'et'],
  ['lvs', 'lv'],
  ['npi', 'ne'],
  ['ory', 'or'],
  ['pes', 'fa'],
  ['plt', 'mg'],
  ['swh', 'sw'],
  ['uzn', 'uz'],
  ['zlm', 'ms'],
]);

/** From ISO 639-3 to the tag that BCP 47 wants: "ukr" is "uk". */
function canonical(code: string): string | undefined {
  if (code === 'und') return undefined;
  try {
    return Intl.getCanonicalLocales(GROUPS.get(code) ?? code)[0];
  } catch {
    return undefined;
  }
}
