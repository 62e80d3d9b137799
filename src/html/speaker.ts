/** Who speaks, as HTML: names, roles, and whom they speak for. */
import {listed} from '../interview/listed.js';
import {directionOf} from '../interview/lookup.js';
import type {Interview, Speaker} from '../interview/schema.js';
import {escapeHtml} from './escape.js';
import {tag} from './tag.js';

type Named = Pick<Speaker, 'name' | 'lang'>;

/** Letters of scripts that are written from right to left, and of those that are not. */
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;
const LEFT_TO_RIGHT =
  /(?![\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}])\p{L}/u;

/** Words that may be of another language or direction than the interview's: both are said of them. */
export function marked(interview: Interview, words: string, lang?: string): string {
  const isOther = (directionOf(interview) === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(words);
  const html = escapeHtml(words);
  return lang || isOther ? tag('span', {lang, dir: isOther ? 'auto' : undefined}, html) : html;
}

export function nameHtml(interview: Interview, {name, lang}: Named): string {
  return marked(interview, name, lang);
}

/** The names of several, listed as `lang` does. */
export function namesHtml(interview: Interview, lang: string, people: readonly Named[]): string {
  const names = people.map((person) => nameHtml(interview, person));
  const texts = people.map(({name}) => name);
  return listed(lang, names, texts).join('');
}

/** The same, each with a link where there is one. */
export function linkedNames(
  interview: Interview,
  lang: string,
  people: readonly (Named & {readonly url?: string | undefined})[],
): string {
  const names = people.map((person) => linked(person.url, nameHtml(interview, person)));
  const texts = people.map(({name}) => name);
  return listed(lang, names, texts).join('');
}

/** HTML with a link around it, where there is an address. */
export function linked(href: string | undefined, html: string): string {
  return href === undefined ? html : tag('a', {href}, html);
}

/**
 * "Member, Sotsialnyi Rukh (Соціальний Рух)": whatever of it is known, else empty. Where all of it
 * is to be there, "(Соціальний Рух, SR)".
 */
export function roleHtml(
  interview: Interview,
  {role, affiliation}: Speaker,
  isWhole = false,
): string {
  const whom = affiliation && affiliationHtml(interview, affiliation, isWhole);
  const parts = [role && marked(interview, role), whom].filter(Boolean).join(', ');
  return parts && tag('small', {}, parts);
}

function affiliationHtml(
  interview: Interview,
  {name, nativeName, abbreviation, url}: NonNullable<Speaker['affiliation']>,
  isWhole: boolean,
): string {
  const native = nativeName && marked(interview, nativeName.text, nativeName.lang);
  const short =
    isWhole && abbreviation && abbreviation !== name && tag('abbr', {}, escapeHtml(abbreviation));
  const aside = [native, short].filter(Boolean).join(', ');
  return linked(url, marked(interview, name) + (aside && ` (${aside})`));
}
