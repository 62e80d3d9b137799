/**
 * The keys that lead from question to question: the arrows, Home and End, as the Authoring Practices
 * have them for an accordion. Only where a question has the focus: elsewhere they scroll.
 */
import {reach} from './item-groups.js';

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
};

/** For the node that holds the questions: moves the focus as the key says. */
export function onQuestionKey(event: KeyboardEvent): void {
  const {key, target, currentTarget} = event;
  const step = STEPS[key];
  const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
  if (step === undefined || !isPlain || event.defaultPrevented) return;
  const list = currentTarget as Element;
  // What a search hides is passed over.
  const questions = [
    ...list.querySelectorAll<HTMLElement>(
      ':not([hidden]) > .item:not([hidden]) button[aria-controls]',
    ),
  ];
  const from = questions.indexOf(target as HTMLElement);
  if (from < 0) return;
  event.preventDefault();
  const question = questions[Math.min(Math.max(from + step, 0), questions.length - 1)];
  if (!question) return;
  reach(question);
  question.focus({preventScroll: true});
  // Of what it has just laid out, WebKit scrolls to nothing as it gets the focus.
  question.scrollIntoView({block: 'nearest', inline: 'nearest'});
}
