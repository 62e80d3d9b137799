/**
 * A state from outside, which may be anything: what it has of a state, with INITIAL for all else. A
 * link is made by whoever likes, so that nothing is taken that could run in a page: attributes are
 * those of the elements, but for those that say whose words are shown, and addresses lead to the web.
 */
import {isAddress, isFile, isFolder, isFrame} from './addresses.js';
import {
  ELEMENTS,
  FLAVORS,
  FROM_ELSEWHERE,
  HOSTS,
  INITIAL,
  SCHEMES,
  WIDTHS,
  type Addresses,
  type BuilderState,
  type ElementName,
  type InterviewRef,
  type Options,
  type Preview,
} from './state.js';

/** The names of each element's attributes. */
export type AttributeNames = Readonly<Record<ElementName, readonly string[]>>;

/** Letters of an attribute's value: an excerpt is no longer than that. */
const LONGEST_VALUE = 20_000;
const KEY = /^[\w-]{1,100}$/;
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,8}$/i;

type Fields = Readonly<Record<string, unknown>>;

export function checkedState(value: unknown, names: AttributeNames): BuilderState {
  const given = fieldsOf(value);
  const interview = interviewOf(fieldsOf(given.interview));
  const addresses = addressesOf(fieldsOf(given.addresses));
  return {
    interview,
    element: oneOf(ELEMENTS, given.element, INITIAL.element),
    options: optionsOf(fieldsOf(given.options), names),
    preview: previewOf(fieldsOf(given.preview)),
    flavor: oneOf(FLAVORS, given.flavor, INITIAL.flavor),
    // The bundled interview has no file, so that nobody would see of which site one was.
    addresses: interview.kind === 'bundled' ? {...addresses, src: ''} : addresses,
  };
}

/** Of a state, what differs from INITIAL: `checkedState()` makes the same state of it. */
export function differences(state: BuilderState): Fields {
  return Object.fromEntries<unknown>(
    Object.entries(state)
      .map(
        ([name, value]) => [name, difference(value, INITIAL[name as keyof BuilderState])] as const,
      )
      .filter(([, value]) => value !== undefined),
  );
}

function difference(value: unknown, usual: unknown): unknown {
  if (JSON.stringify(value) === JSON.stringify(usual)) return undefined;
  if (typeof value !== 'object') return value;
  const usualFields = fieldsOf(usual);
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).filter(([name, field]) => field !== usualFields[name]),
  );
}

/** An object's own fields; none where it is no object. */
function fieldsOf(value: unknown): Fields {
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isFields ? Object.fromEntries<unknown>(Object.entries(value)) : {};
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, usual: T): T {
  return allowed.find((one) => one === value) ?? usual;
}

function textIf(isRight: (text: string) => boolean, value: unknown): string {
  return typeof value === 'string' && isRight(value) ? value : '';
}

function interviewOf({kind, key, src}: Fields): InterviewRef {
  if (kind === 'saved' && typeof key === 'string' && KEY.test(key)) return {kind, key};
  if (kind === 'address' && typeof src === 'string' && isAddress(src)) return {kind, src};
  return INITIAL.interview;
}

function optionsOf(given: Fields, names: AttributeNames): BuilderState['options'] {
  const options = ELEMENTS.filter((element) => element in given).map(
    (element) => [element, attributesOf(fieldsOf(given[element]), names[element])] as const,
  );
  return Object.fromEntries(options);
}

function attributesOf(given: Fields, names: readonly string[]): Options {
  const attributes: [string, string | true][] = [];
  for (const [name, value] of Object.entries(given)) {
    if (!names.includes(name) || FROM_ELSEWHERE.includes(name)) continue;
    if (value === true) attributes.push([name, true]);
    else if (typeof value === 'string' && value && value.length <= LONGEST_VALUE) {
      attributes.push([name, value]);
    }
  }
  return Object.fromEntries(attributes);
}

function previewOf({width, scheme, host, lang}: Fields): Preview {
  return {
    width: oneOf(WIDTHS, width, INITIAL.preview.width),
    scheme: oneOf(SCHEMES, scheme, INITIAL.preview.scheme),
    host: oneOf(HOSTS, host, INITIAL.preview.host),
    lang: textIf((text) => LANGUAGE.test(text), lang),
  };
}

function addressesOf({files, frame, src}: Fields): Addresses {
  return {
    files: textIf(isFolder, files),
    frame: textIf(isFrame, frame),
    src: textIf(isFile, src),
  };
}
