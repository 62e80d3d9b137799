/** What the preview is to show of the builder's state. */
import {directionOf} from '../../../src/interview/lookup.js';
import type {Summary} from '../compiler/messages.js';
import {optionsOf, type BuilderState} from '../state/state.js';
import type {ShowMessage} from './messages.js';

/** Width of the page in the preview, in CSS pixels. */
export const PIXELS = {narrow: 320, medium: 600, wide: 960} as const;

/** Bytes of JSON from which on an interview is shown only when that is asked for. */
const HEAVY = 1_000_000;

/** Whether reading and showing it would keep the page, and whoever types there, for a while. */
export function isHeavy(summary: Summary | undefined): boolean {
  return (summary?.size ?? 0) > HEAVY;
}

export function requestOf(state: BuilderState, summary: Summary | undefined): ShowMessage {
  const {element, preview} = state;
  const {scheme, host} = preview;
  const lang = preview.lang || (summary?.lang ?? 'en');
  const dir = preview.lang ? directionOf({lang}) : (summary?.dir ?? 'ltr');
  return {
    type: 'show',
    tag: `interview-${element}`,
    attributes: optionsOf(state),
    page: {lang, dir, scheme, host},
  };
}
