import {expect} from 'chai';
import {interviewSchema} from '../../src/interview/schema.js';
import {Ids} from '../../src/transcript/ids.js';
import {languageOf} from '../../src/transcript/language.js';
import {fc} from '../support/random.js';

const make = (words: string, lang = 'en') => new Ids('question', lang).make(words);

/** The rule for ids as the format has it. */
const {pipe} = interviewSchema.entries.id;
const [, , rule] = pipe;

describe('an id made from words', () => {
  it('is the first of them', () => {
    expect(make('How did you get involved?')).to.equal('how-did-you-get-involved');
  });

  it('is cut between words, and does not end in small ones', () => {
    expect(make('What is your position on the parliamentary elections?')).to.equal(
      'what-is-your-position',
    );
  });

  it('has no apostrophes and no marks on its letters', () => {
    expect(make("What’s Zoë's naïve idea?")).to.equal('whats-zoes-naive-idea');
  });

  it('is written in Latin letters where the script can be', () => {
    expect(make('Чи переможе Україна?', 'uk')).to.equal('chi-peremozhe-ukrayina');
    expect(make('Что будет?', 'ru')).to.equal('chto-budet');
    expect(make('ما رأيك؟', 'ar')).to.match(/^[a-z]+(-[a-z]+)*$/);
    expect(make('Straße über Łódź', 'de')).to.equal('strasse-ueber-lodz');
  });

  it('is numbered by the words where it cannot, and the same wherever they stand', () => {
    const id = make('你怎么看？', 'zh');
    expect(id).to.match(/^question-\d+$/);
    const ids = new Ids('question', 'zh');
    ids.make('为什么？');
    expect(ids.make('你怎么看？')).to.equal(id);
  });

  it('is told apart from an earlier one of the same words', () => {
    const ids = new Ids('question', 'en');
    expect(['Why?', 'Why?', 'Why?'].map((words) => ids.make(words))).to.deep.equal([
      'why',
      'why-2',
      'why-3',
    ]);
  });

  it('is none of the words that attributes take', () => {
    expect(['None?', 'First', 'ALL'].map((words) => make(words))).to.deep.equal([
      'question-none',
      'question-first',
      'question-all',
    ]);
  });

  it('is never empty', () => {
    expect(make('')).to.match(/^question-\d+$/);
    expect(make('?! 🙂')).to.match(/^question-\d+$/);
  });

  it('keeps the rule of the format and is unique, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary'})), (list) => {
        const ids = new Ids('speaker', 'und');
        const made = [...list, ...list].map((words) => ids.make(words));
        expect(new Set(made).size).to.equal(made.length);
        for (const id of made) {
          expect(id.length).to.be.within(1, 64);
          expect(id).to.match(rule.requirement);
        }
      }),
    );
  });
});

describe('the language of a text', () => {
  const TEXTS: Record<string, string> = {
    en: 'We have been working with independent trade unions, and they have helped us to organize.',
    de: 'Wir haben mit unabhängigen Gewerkschaften gearbeitet, und sie haben uns sehr geholfen.',
    uk: 'Ми працювали з незалежними профспілками, і вони дуже допомогли нам у цей важкий час.',
    ru: 'Мы работали с независимыми профсоюзами, и они очень помогли нам в это тяжелое время.',
    ar: 'لقد عملنا مع النقابات العمالية المستقلة وقد ساعدتنا كثيرا في هذا الوقت الصعب من حياتنا',
    zh: '我们和独立工会一起工作，他们在这段困难的时间里给了我们很多帮助。',
    ja: '私たちは独立した労働組合と一緒に働いてきました。とても助けられました。',
    und: 'Why?',
  };
  for (const [lang, text] of Object.entries(TEXTS)) {
    it(`is ${lang} where its words are`, () => {
      expect(languageOf(text)).to.equal(lang);
    });
  }
});
