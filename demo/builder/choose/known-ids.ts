/** Options without the ids that an interview does not have: it was edited, or another was opened. */
import type {Summary} from '../compiler/messages.js';
import type {BuilderState, ElementName, Options} from '../state/state.js';
import {knobsOf, type ElementEntry, type Knob} from './knobs.js';

export function withKnownIds(
  state: BuilderState,
  elements: readonly ElementEntry[],
  summary: Summary,
): BuilderState {
  const options = Object.entries(state.options).map(([element, chosen]) => {
    const entry = elements.find(({tagName}) => tagName === `interview-${element}`);
    return [element as ElementName, entry ? known(chosen, knobsOf(entry, summary)) : chosen];
  });
  return {...state, options: Object.fromEntries(options) as BuilderState['options']};
}

function known(options: Options, knobs: readonly Knob[]): Options {
  const entries = Object.entries(options).flatMap(([name, value]) => {
    const knob = knobs.find((one) => one.name === name);
    const kept = knob && value !== true ? knownOf(knob, value) : value;
    return kept === '' ? [] : [[name, kept]];
  });
  return Object.fromEntries(entries) as Options;
}

function knownOf(knob: Knob, value: string): string {
  if (knob.kind !== 'id' && knob.kind !== 'ids') return value;
  const there = new Set(knob.choices.map((choice) => choice.value));
  const more = knob.kind === 'ids' ? knob.words : knob.others;
  for (const {value: other} of more) there.add(other);
  return idsIn(value)
    .filter((id) => there.has(id))
    .join(' ');
}

/** The ids of a list as an attribute has it. */
export function idsIn(value: string | true | undefined): string[] {
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];
}
