/** What a quote card shows: a quotation of the publisher's, or an excerpt. The one takes the other's place. */
import type {PassageQuery} from '../compiler/messages.js';
import {optionsOf, withOption, withOptions, type BuilderState} from '../state/state.js';

/** The options that say which words. */
const WHICH = ['quote', 'excerpt', 'exchange', 'speaker'];

/** The card with a quotation by its id; with the interview's first where the id is empty. */
export function withQuote(state: BuilderState, quote: string): BuilderState {
  return withWords(state, {quote});
}

/** The card with an excerpt that is being typed: where it is to be found stays. */
export function withExcerpt(state: BuilderState, excerpt: string): BuilderState {
  if (!excerpt) return withQuote(state, '');
  return withOption(withOption(state, 'quote', undefined), 'excerpt', excerpt);
}

/** A quote card of words that were selected, whatever was chosen before. */
export function withPassage(state: BuilderState, passage: PassageQuery): BuilderState {
  const {excerpt, exchange, speaker = ''} = passage;
  return withWords({...state, element: 'quote-card'}, {excerpt, exchange, speaker});
}

function withWords(state: BuilderState, words: Readonly<Record<string, string>>): BuilderState {
  const others = Object.entries(optionsOf(state)).filter(([name]) => !WHICH.includes(name));
  const given = Object.entries(words).filter(([, value]) => value !== '');
  return withOptions(state, Object.fromEntries([...others, ...given]));
}
