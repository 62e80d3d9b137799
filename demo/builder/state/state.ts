/**
 * What an editor has chosen in the builder: plain data that a URL can hold. The words of an interview
 * are none of it; it only says which.
 */
export const ELEMENTS = ['quote-card', 'qa-accordion', 'speaker-profile', 'article'] as const;
export type ElementName = (typeof ELEMENTS)[number];

/** Which interview is open. */
export type InterviewRef =
  | {readonly kind: 'bundled'}
  /** One that is kept in this browser, by its key. */
  | {readonly kind: 'saved'; readonly key: string}
  /** Interview JSON at an address. */
  | {readonly kind: 'address'; readonly src: string};

/** An element's attributes, as HTML has them; a boolean one that is set is `true`. */
export type Options = Readonly<Record<string, string | true>>;

/** Where an element's words are from is for the first step and for what is copied, and no option. */
export const FROM_ELSEWHERE: readonly string[] = ['src', 'interview'];

export const WIDTHS = ['narrow', 'medium', 'wide'] as const;
export const SCHEMES = ['light', 'dark'] as const;
export const HOSTS = ['plain', 'newspaper', 'blog', 'brand'] as const;

/** The page around the preview. */
export interface Preview {
  readonly width: (typeof WIDTHS)[number];
  readonly scheme: (typeof SCHEMES)[number];
  readonly host: (typeof HOSTS)[number];
  /** Language of the page: a BCP 47 tag; the interview's own when empty. */
  readonly lang: string;
}

export const FLAVORS = ['element', 'markup', 'frame', 'static', 'npm', 'picture'] as const;
export type FlavorName = (typeof FLAVORS)[number];

/** Where the publisher's files are; empty where nobody has said. */
export interface Addresses {
  /** The folder of this release's files. */
  readonly files: string;
  /** The publisher's `frame.html`. */
  readonly frame: string;
  /** The interview's JSON. */
  readonly src: string;
}

export interface BuilderState {
  readonly interview: InterviewRef;
  readonly element: ElementName;
  /** What was chosen for each element. */
  readonly options: Readonly<Partial<Record<ElementName, Options>>>;
  readonly preview: Preview;
  readonly flavor: FlavorName;
  readonly addresses: Addresses;
}

export const INITIAL: BuilderState = {
  interview: {kind: 'bundled'},
  element: 'quote-card',
  options: {},
  preview: {width: 'medium', scheme: 'light', host: 'plain', lang: ''},
  flavor: 'element',
  addresses: {files: '', frame: '', src: ''},
};

/** The options of the element that is chosen. */
export function optionsOf({options, element}: BuilderState): Options {
  return options[element] ?? {};
}

/** The state with other options for the element that is chosen. */
export function withOptions(state: BuilderState, options: Options): BuilderState {
  return {...state, options: {...state.options, [state.element]: options}};
}

/** The state with one attribute set, or taken away by `undefined`. */
export function withOption(
  state: BuilderState,
  name: string,
  value: string | true | undefined,
): BuilderState {
  const {[name]: _old, ...rest} = optionsOf(state);
  return withOptions(state, value === undefined || value === '' ? rest : {...rest, [name]: value});
}

/** The state with another interview: what was chosen by the ids of the one before is forgotten. */
export function withInterview(state: BuilderState, interview: InterviewRef): BuilderState {
  const src = interview.kind === 'address' ? interview.src : '';
  return {...state, interview, options: {}, addresses: {...state.addresses, src}};
}
