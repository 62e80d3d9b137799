/** What the types cannot tell of the locales: their gaps, their plurals, and that nothing was forgotten. */
import {expect} from 'chai';
import {locales} from '../../src/locale/all.js';
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

const english: Locale = {
  ...en,
  excerpt: enExcerpt,
  cardActions: enActions,
  quoting: enQuoting,
  searching: enSearch,
  guide: enGuide,
  languages: enLanguages,
};

/** What stands for a name or a date. */
const GAP = {toString: () => '◊'};
/** Around the numbers by which languages decide. */
const COUNTS = [0, 1, 2, 3, 5, 10, 11, 21, 100, 102, 1000, 1_000_000];
/** Messages that tell a number; those of notes are marks, as they stand in the text. */
const COUNTING = [
  'said',
  'accordion.expanded',
  'accordion.collapsed',
  'accordion.shown',
  'article.minutes',
  'cardActions.saved',
  'searching.count',
  'searching.found',
  'guide.answerOf',
];
/** Names, marks and what else need not differ. */
const SHARED = /^(?:cardActions\.formats|dir$|searching\.count)/;
/** Words that a language has in common with English. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  fr: ['note', 'article.corrections', 'searching.introduction', 'actions.verbatim'],
};

type Message = string | ((...given: readonly unknown[]) => unknown);

/** Every message by its path. */
function messagesOf(locale: object, path = ''): [string, Message][] {
  return Object.entries(locale).flatMap(([key, message]: [string, unknown]) =>
    typeof message === 'object' && message
      ? messagesOf(message, `${path}${key}.`)
      : [[path + key, message as Message] as [string, Message]],
  );
}

/** What a message says of each count, a name or a date. */
function said(message: Message): string[] {
  if (typeof message === 'string') return [message];
  return COUNTS.map((count) => {
    const given = Array.from({length: message.length}, (_, index) => (index ? GAP : count));
    const words = message(...(message.length === 2 ? [count, count] : given));
    return Array.isArray(words) ? words.join('') : String(words);
  });
}

describe('the locales', () => {
  it('are those that are offered', () => {
    expect(locales.map(({lang}) => lang).sort()).to.deep.equal([
      ...['ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'],
    ]);
  });

  for (const locale of [english, ...locales]) {
    it(`write numbers as the language does: "${locale.lang}"`, () => {
      const messages = new Map(messagesOf(locale));
      const [few, many] = [12, 1_234_567].map((count) => count.toLocaleString(locale.lang));
      for (const path of COUNTING) {
        const message = messages.get(path);
        const words = typeof message === 'function' && message(1_234_567, 12, GAP);
        expect(words, path).to.include(many);
        expect(words, path).not.to.include('1234567');
        if (message && message.length > 1) {
          expect(words, path).to.include(few);
        }
      }
      expect(locale.note(12)).to.include('12');
      expect(locale.backFrom(12)).to.include('12');
    });
  }

  for (const locale of locales) {
    describe(`"${locale.lang}"`, () => {
      const messages = new Map(messagesOf(locale));

      it('has each message of English, and no other', () => {
        expect([...messages.keys()].sort()).to.deep.equal(
          messagesOf(english)
            .map(([path]) => path)
            .sort(),
        );
      });

      it('has left nothing in English', () => {
        const left = messagesOf(english).filter(([path, message]) => {
          const own = messages.get(path);
          return own && !SHARED.test(path) && said(own).join() === said(message).join();
        });
        const {[locale.lang]: common = []} = COMMON;
        expect(left.map(([path]) => path).filter((path) => !common.includes(path))).to.deep.equal(
          [],
        );
      });

      it('says something of every count', () => {
        for (const [path, message] of messages) {
          for (const words of said(message)) {
            if (path !== 'said') expect(words.trim(), path).to.not.equal('');
            expect(words, path).not.to.match(/undefined|NaN|\[object/);
          }
        }
      });

      it('keeps each gap of English', () => {
        const gaps = (message: Message) =>
          typeof message === 'function'
            ? [message(...Array.from({length: message.length}, () => GAP))]
                .flat()
                .join('')
                .split('◊').length
            : 0;
        for (const [path, message] of messagesOf(english)) {
          expect(gaps(messages.get(path) ?? ''), path).to.equal(gaps(message));
        }
      });

      it('has a form for every number', () => {
        const rules = new Intl.PluralRules(locale.lang);
        const forms = new Map<string, string>();
        for (const count of COUNTS) {
          // The number left out, each form is one.
          const words = locale.said(count, 0).replace(/[\p{N}\p{P}\s]+/gu, ' ');
          const known = forms.get(rules.select(count));
          if (count && known !== undefined) expect(words, String(count)).to.equal(known);
          if (count) forms.set(rules.select(count), words);
        }
        expect(forms.size).to.be.above(0);
      });
    });
  }
});
