/**
 * What a page has for all its elements: the bundled interview, the address of its default, and word
 * of registrations. What comes from outside the script is left to `outside.ts`, loaded when needed.
 */
import type {Interview} from '../interview/schema.js';
import type {Origin, Page} from './origin.js';
import {blocked, type Outcome} from './outcome.js';

type Outside = typeof import('./outside.js');

export const page: Page = {src: '', registers: false};

/** What is called back after each registration. */
export const listeners = new Set<() => void>();

/**
 * Makes an interview known to the page under its id. It is checked first, like any interview from
 * outside; what is wrong with it is on the console and in the promise's value. Never rejects.
 */
export async function register(interview: Interview): Promise<Outcome> {
  const before = page.registers;
  page.registers = true;
  const outcome = await askOutside((outside) => outside.register(interview));
  // Without the part that checks, nothing was registered, and the bundled interview stays.
  if (!outcome.ok && outcome.code === 'policy') {
    page.registers = before;
    console.warn('interview-widgets: register() could check nothing.', outcome.problems);
  }
  for (const listener of listeners) listener();
  return outcome;
}

/** The bundled interview, where nothing else can be meant. */
export function bundledFor({kind, value}: Origin): Interview | undefined {
  const {bundled, src, registers} = page;
  const isNamed = kind === 'registered' && value === bundled?.id;
  const isMeant = isNamed || (kind === 'default' && !src);
  return isMeant && !registers ? bundled : undefined;
}

/** What loads interviews from outside, once it is there. */
let atHand: Outside | undefined;

/** For a server, which has it from the beginning: nothing is waited for there. */
export function haveAtHand(outside: Outside): void {
  atHand = outside;
}

/** The interview of an origin, where it can be told without waiting. */
export function foundNow(origin: Origin): Outcome | undefined {
  return atHand?.askNow(origin, page);
}

/** Asks what is loaded only for an interview from outside; a failure where that cannot be had. */
export async function askOutside(
  ask: (outside: Outside) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  let outside: Outside;
  try {
    outside = atHand = await import('./outside.js');
  } catch (error) {
    return blocked(error);
  }
  return ask(outside);
}
