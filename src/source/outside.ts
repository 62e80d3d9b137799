/**
 * Interviews that did not come with the script: registered, loaded by URL (one request each), or
 * handed over. Each is checked. Loaded only where one is asked for; knows no element.
 */
import {directionOf} from '../interview/lookup.js';
import type {Interview} from '../interview/schema.js';
import {validateInterview} from '../interview/validate.js';
import type {Origin, Page} from './origin.js';
import {describe, failure, type Outcome} from './outcome.js';
import {readResponse, readText} from './reader.js';

/** How long after the page's load a registration may still come before it is missed, in ms. */
const PATIENCE = 10_000;

const registered = new Map<string, Interview>();
const loaded = new Map<string, Outcome | Promise<Outcome>>();

/** The interview of an origin; waits where it may yet be registered. Never rejects. */
export async function ask(origin: Origin, page: Page): Promise<Outcome> {
  return askNow(origin, page) ?? directed(await find(origin, page));
}

/** The interview of an origin where nothing is to be waited for, as on a server; else nothing. */
export function askNow(origin: Origin, {bundled, src}: Page): Outcome | undefined {
  switch (origin.kind) {
    case 'data':
      return directed(validateInterview(origin.value));
    case 'inline':
      return directed(readText(origin.value));
    case 'src':
      return undefined;
    case 'registered': {
      const {value} = origin;
      return known(registered.get(value) ?? (bundled?.id === value ? bundled : undefined));
    }
    case 'default': {
      const [first = bundled] = registered.values();
      return src ? undefined : known(first);
    }
  }
}

function find({kind, value}: Origin, {src}: Page): Outcome | Promise<Outcome> {
  if (kind === 'src') return load(value);
  if (kind === 'default' && src) return load(src);
  return miss(kind === 'registered' ? `interview="${value}"` : 'no interview');
}

function directed(outcome: Outcome): Outcome {
  return outcome.ok ? {...outcome, dir: directionOf(outcome.interview)} : outcome;
}

/** Checks an interview and keeps it under its id; says on the console what is wrong with it. */
export function register(value: unknown): Outcome {
  const outcome = validateInterview(value);
  if (outcome.ok) registered.set(outcome.interview.id, outcome.interview);
  else
    console.warn(`interview-widgets: register() refused it (${outcome.code}).${describe(outcome)}`);
  return outcome;
}

function known(interview: Interview | undefined): Outcome | undefined {
  return interview && directed({ok: true, interview});
}

/** A failure, once the page has had its time. Who asks again after a registration is past that. */
async function miss(what: string): Promise<Outcome> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
  }
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return failure(
    'no-interview',
    what,
    'an id that is registered on this page, or src, data or a JSON script within',
  );
}

/**
 * The interview at a URL, absolute or relative to the page. All who ask while a request is under
 * way share it; a failure is asked for again by whoever comes after it.
 */
function load(src: string): Outcome | Promise<Outcome> {
  if (!URL.canParse(src, document.baseURI)) return failure('network', `src="${src}"`, 'a URL');
  const url = new URL(src, document.baseURI).href;
  const before = loaded.get(url);
  if (before) return before;
  const abort = new AbortController();
  const outcome = readResponse(fetch(url, {signal: abort.signal}), abort).then((result) => {
    if (result.ok) loaded.set(url, result);
    else loaded.delete(url);
    return result;
  });
  loaded.set(url, outcome);
  return outcome;
}
