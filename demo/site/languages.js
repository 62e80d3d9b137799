/** The languages of the elements' own words, as a reader of each calls it. */
import {locales} from '../../dist/locale/all.js';

/** What a made-up translation is called by; ICU's tag for accented English. */
const PSEUDO = 'en-XA';

export function languages() {
  const codes = ['en', ...locales.map(({lang}) => lang)];
  const named = codes.map((code) => ({
    code,
    name: new Intl.DisplayNames(code, {type: 'language'}).of(code) ?? code,
  }));
  const sorted = named.sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return [...sorted, {code: PSEUDO, name: '[Ènglìsh, lèngthènèd]'}];
}
