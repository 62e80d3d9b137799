/** Interviews of one speaker and of many, for what must hold of a profile whoever it is of. */
import type {Interview, Speaker} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';

/** A speaker of whom everything is known. */
export const WHOLE: Speaker = {
  id: 'vasylyna',
  name: 'Василина',
  lang: 'uk',
  role: 'Member',
  affiliation: {
    name: 'Sotsialnyi Rukh',
    nativeName: {text: 'Соціальний Рух', lang: 'uk'},
    abbreviation: 'SR',
    url: 'https://rev.example/',
  },
  bio: [{kind: 'paragraph', content: ['Studies history.']}],
  portrait: {
    src: 'https://loaf.example/none.png',
    alt: 'Vasylyna at a desk',
    credit: 'Photo: Ana Čech',
  },
  url: 'https://vasylyna.example/',
};

/** Names as they are written, with their language, and the initials that stand for them. */
export const NAMES: readonly [name: string, lang: string | undefined, initials: string][] = [
  ['Ana Čech', undefined, 'AČ'],
  ['Василина Степанівна', 'uk', 'ВС'],
  ['Мия', 'ru', 'М'],
  ['فاطمة الزهراء', 'ar', 'ف\u200Cا'],
  ['李小龍', 'zh-Hant', '李'],
  ['महात्मा गांधी', 'hi', 'मगां'],
  ['क्षितिज', 'hi', 'क्षि'],
  ['👩🏽‍🍳 Baker', undefined, '👩🏽‍🍳B'],
  ['🇺🇦', undefined, '🇺🇦'],
  ['E\u0301mile Ångström', 'fr', 'E\u0301Å'],
  ['“Mia” (not her name)', undefined, 'MN'],
  ['נועה לוי', 'he', 'נל'],
];

/** An interview in which each of these speakers gives one answer, and the first a quotation. */
export function interviewOf(speakers: Interview['speakers']): Interview {
  const [first] = speakers;
  return smallInterview({
    speakers,
    exchanges: speakers.map(({id}) => ({
      id: `asked-${id}`,
      question: ['What do you bake?'],
      answers: [{speakers: [id], body: [{kind: 'paragraph', content: ['Rye bread, at night.']}]}],
    })),
    quotes: first
      ? [{id: 'rye', exchange: `asked-${first.id}`, speaker: first.id, exact: ['Rye bread']}]
      : [],
  });
}

/** Twelve speakers, of some of whom more is known than of others. */
export function twelve(): Interview {
  return interviewOf(
    NAMES.map(([name, lang], index) => ({
      id: `speaker-${index + 1}`,
      name,
      ...(lang && {lang}),
      ...(index % 3 && {role: index % 2 ? 'Baker' : 'Baker of bread and of rolls'}),
      ...(index % 4 === 1 && {affiliation: WHOLE.affiliation}),
      bio: [{kind: 'paragraph', content: ['Up before the birds.']}],
    })),
  );
}
