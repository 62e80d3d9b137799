/**
 * Other languages than English, and what a page says in other words. Kept and looked up by
 * `@shoelace-style/localize`, under one name of ours: an app's other libraries may keep their words in
 * the same store.
 */
import {LocalizeController, registerTranslation} from '@shoelace-style/localize';
import type {Gaps, GivenLocale, Labels, Locale} from '../locale/en.js';
import {merged} from '../locale/merged.js';
import {VERSION} from '../source/version.js';
import {warnOnce} from './attributes.js';
import {english, speak, tagOf, type Localized} from './speech.js';

const KEY = `interview-widgets ${VERSION}`;

/** What came with the package, by language. */
const own = new Map<string, Labels>();
/** What a page has registered, by language and region. */
const given = new Map<string, Gaps<Labels>>();
const controllers = new WeakMap<Localized, Localization>();

/** Looks up words in the language that it is asked for. */
class Localization extends LocalizeController {
  #lang = '';

  override lang(): string {
    return this.#lang;
  }

  labelsIn(lang: string): Labels | undefined {
    this.#lang = lang;
    return this.exists(KEY, {lang}) ? (this.term(KEY) as unknown as Labels) : undefined;
  }
}

/**
 * Has elements speak a language, or another way in one: those that are on the page change at once.
 * Later words take the place of earlier ones, and what is left out is as the package has it, else English.
 * What is no locale is refused with a warning on the console. Never throws.
 */
export function registerLocale(...locales: readonly GivenLocale[]): void {
  for (const locale of locales) {
    const {lang} = (locale as GivenLocale | undefined) ?? {};
    const code = codeOf(lang);
    if (code) given.set(code, merged<Gaps<Labels>>(given.get(code) ?? {}, locale));
    else {
      warnOnce(
        'interview-widgets: registerLocale() takes objects whose lang is a language tag, such as ' +
          `{lang: "de", article: {contents: "Inhalt"}}; found lang ${JSON.stringify(lang)}.`,
      );
    }
  }
  publish();
}

/** Adds languages that are the package's: what a page has registered still counts. */
export function addLocales(locales: readonly Locale[]): void {
  for (const locale of locales) own.set(locale.lang, locale);
  publish();
}

function publish(): void {
  const entries = [...new Set([...own.keys(), ...given.keys()])].map((code) => {
    const [language = ''] = code.split('-');
    const base = own.get(language) ?? english;
    const labels = merged(merged(base, given.get(language)), given.get(code));
    return {$code: code, $name: code, $dir: labels.dir, [KEY]: labels};
  });
  registerTranslation(...entries);
  speak(labelsIn);
}

function labelsIn(host: Localized, lang: string): Labels | undefined {
  let controller = controllers.get(host);
  if (!controller) controllers.set(host, (controller = new Localization(host)));
  return controller.labelsIn(lang);
}

/** By which words are looked up: the language, and the region where there is one. */
function codeOf(lang: unknown): string {
  const tag = tagOf(lang);
  if (!tag) return '';
  const {language, region} = new Intl.Locale(tag);
  return (region ? `${language}-${region}` : language).toLowerCase();
}
