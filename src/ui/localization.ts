/**
 * Other languages than English, and what a page says in other words. Kept and looked up by
 * `@shoelace-style/localize`, under one name of ours: an app's other libraries may keep their words in
 * the same store.
 */
import {LocalizeController, registerTranslation} from '@shoelace-style/localize';
import {
  en,
  enActions,
  enExcerpt,
  enGuide,
  enLanguages,
  enQuoting,
  enSearch,
  type GivenLocale,
  type Locale,
} from '../locale/en.js';
import {merged} from '../locale/merged.js';
import {VERSION} from '../source/version.js';
import {warnOnce} from './attributes.js';
import {speak, tagOf, type Localized} from './speech.js';

const KEY = `interview-widgets ${VERSION}`;
/** What a locale with gaps is completed by. */
const ENGLISH: Locale = {
  ...en,
  excerpt: enExcerpt,
  cardActions: enActions,
  quoting: enQuoting,
  searching: enSearch,
  guide: enGuide,
  languages: enLanguages,
};

/** What came with the package, by language. */
const own = new Map<string, Locale>();
/** What a page has registered, by language and region, the newest last. */
const given = new Map<string, GivenLocale[]>();
const controllers = new WeakMap<Localized, Localization>();

/** Looks up words in the language that it is asked for. */
class Localization extends LocalizeController {
  #lang = '';

  override lang(): string {
    return this.#lang;
  }

  labelsIn(lang: string): Locale | undefined {
    this.#lang = codeOf(lang);
    return this.exists(KEY, {lang: this.#lang}) ? (this.term(KEY) as unknown as Locale) : undefined;
  }
}

/**
 * Has elements speak a language, or another way in one: those that are on the page change at once.
 * Later words take the place of earlier ones, and what is left out is as the package has it, else English.
 * What is no locale is refused with a warning on the console. Never throws.
 */
export function registerLocale(...locales: readonly GivenLocale[]): void {
  const codes = new Set<string>();
  for (const locale of locales) {
    const code = codeOf(langOf(locale));
    if (code) {
      codes.add(code);
      given.set(code, [...(given.get(code) ?? []), locale]);
    } else {
      warnOnce(
        'interview-widgets: registerLocale() takes objects whose lang is a language tag, such as ' +
          `{lang: "de", article: {contents: "Inhalt"}}; found lang ${String(langOf(locale))}.`,
      );
    }
  }
  publish(codes);
}

/** Adds languages that are the package's: what a page has registered still counts. */
export function addLocales(locales: readonly Locale[]): void {
  for (const locale of locales) own.set(locale.lang, locale);
  publish(new Set(locales.map(({lang}) => lang)));
}

/** Makes known what is said in these languages, and in regions where that builds on them. */
function publish(changed: ReadonlySet<string>): void {
  const codes = new Set([...own.keys(), ...given.keys()]);
  const affected = [...codes].filter((code) => changed.has(code) || changed.has(languageOf(code)));
  if (!affected.length) return;
  registerTranslation(
    ...affected.map((code) => {
      const language = languageOf(code);
      const layers = [
        ...(given.get(language) ?? []),
        ...(code === language ? [] : (given.get(code) ?? [])),
      ];
      const labels = layers.reduce<Locale>(layered, own.get(language) ?? ENGLISH);
      return {$code: code, $name: code, $dir: labels.dir, [KEY]: labels};
    }),
  );
  speak(labelsIn);
}

/** What cannot be read is left out. */
function layered(labels: Locale, locale: GivenLocale): Locale {
  try {
    return {...merged(labels, locale), lang: tagOf(locale.lang)};
  } catch (error) {
    warnOnce(`interview-widgets: a locale of registerLocale() cannot be read: ${String(error)}`);
    return labels;
  }
}

function labelsIn(host: Localized, lang: string): Locale | undefined {
  let controller = controllers.get(host);
  if (!controller) controllers.set(host, (controller = new Localization(host)));
  return controller.labelsIn(lang);
}

function langOf(locale: unknown): unknown {
  try {
    return (locale as {lang?: unknown} | undefined)?.lang;
  } catch {
    return undefined;
  }
}

/** By which words are looked up: the language, and the region where one is named, or its script tells it. */
function codeOf(lang: unknown): string {
  const tag = tagOf(lang);
  if (!tag) return '';
  const locale = new Intl.Locale(tag);
  const {language, script, region} = locale;
  const place = region ?? (script && locale.maximize().region);
  return (place ? `${language}-${place}` : language).toLowerCase();
}

function languageOf(code: string): string {
  return code.split('-')[0] ?? code;
}
