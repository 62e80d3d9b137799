/** Questions that have some words in them, whatever their letters' case and accents. */
import type {Summary} from '../compiler/messages.js';

type Questions = Summary['exchanges'];

/** The questions as they are compared, as long as they are the same. */
const folded = new WeakMap<Questions, readonly string[]>();

export function matching(questions: Questions, query: string): Questions {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (!words.length) return questions;
  const texts = folded.get(questions) ?? questions.map(({question}) => fold(question));
  folded.set(questions, texts);
  return questions.filter((_, index) => words.every((word) => texts[index]?.includes(word)));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
