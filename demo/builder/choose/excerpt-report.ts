/** What is to be said of an excerpt that an editor has typed, once the interview was asked for it. */
import type {ExcerptResult, Passage} from '../../../src/interview/index.js';
import type {Place} from '../compiler/messages.js';
import {isolated} from './isolated.js';
import {shortened} from './shortened.js';

export interface ExcerptReport {
  readonly isVerbatim: boolean;
  readonly sentences: readonly string[];
  /** Where else the words stand, or which of several places could be meant. */
  readonly places: readonly Place[];
}

export function reportOf(result: ExcerptResult, places: readonly Place[]): ExcerptReport {
  const isVerbatim = result.status === 'verbatim' || result.status === 'elided';
  return {
    isVerbatim,
    sentences: sentencesOf(result),
    places: isVerbatim && places.length < 2 ? [] : places,
  };
}

function sentencesOf(result: ExcerptResult): string[] {
  switch (result.status) {
    case 'verbatim':
      return ['The interview’s own words.', ...aroundOf(result.passage), ...ambiguous(result)];
    case 'elided':
      return [
        'The interview’s own words, with what is left out marked.',
        ...aroundOf(result.passage),
        ...ambiguous(result),
      ];
    case 'changed':
      return [
        'Not word for word. The card shows what stands in the interview:',
        ...result.changes.map(({found, stands}) => changeOf(found, stands)),
      ];
    case 'refused':
      return ['The card shows the whole passage instead: it may not be cut so.', result.mend];
    case 'absent':
      return ['The card shows none of these words.', result.mend];
  }
}

/** What the card shows around the words, so that the clause is whole. */
function aroundOf({parts, text}: Passage): string[] {
  const around = parts
    .flatMap(({before, after}) => [before, after])
    .flatMap((range) => (range ? [text.slice(range.start, range.end).trim()] : []))
    .filter(Boolean);
  if (!around.length) return [];
  const words = around.map((some) => `“${isolated(shortened(some))}”`).join(', ');
  return [`The rest of the clause is shown with them, muted: ${words}.`];
}

function ambiguous({ambiguous}: {readonly ambiguous: boolean}): string[] {
  return ambiguous
    ? ['They stand in more than one place, and the card shows the first: say which is meant.']
    : [];
}

function changeOf(found: string, stands: string): string {
  if (!found) return `“${isolated(stands)}” is left out without “[…]”.`;
  if (!stands) return `“${isolated(found)}” is not in the interview.`;
  return `For “${isolated(found)}” it has “${isolated(stands)}”.`;
}
