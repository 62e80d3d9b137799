/** What is copied of what was chosen: pure of the page, so that tests paste what the buttons give. */
import {attributes} from '../../../src/html/escape.js';
import type {RenderRequest, Summary} from '../compiler/messages.js';
import {optionsOf, type BuilderState, type Options} from '../state/state.js';
import {componentOf} from './component.js';
import {addressPart, framedOptions, originParts} from './framing.js';
import {frameTag, pageTags, publicFolder, type Release} from './tags.js';

/** Something to be copied by itself. */
export interface Part {
  /** What it is and where it goes. */
  readonly label: string;
  readonly code: string;
}

export interface Snippet {
  readonly parts: readonly Part[];
  /** All parts as one, where they can stand in one place. */
  readonly all?: string | undefined;
  /** For editors that take formatted text. */
  readonly rich?: {readonly html: string; readonly text: string} | undefined;
  /** An address that stands for one that nobody has said yet, as it is written in the code. */
  readonly placeholder?: string | undefined;
}

export interface Chosen {
  readonly state: BuilderState;
  readonly interview: Pick<Summary, 'id' | 'lang'>;
  readonly release: Release;
}

type As = RenderRequest['as'];
type Forms = Readonly<Partial<Record<As, string>>>;

const ONCE = 'Once per site, in the page’s <head>';
/** WordPress and its like take tags that load something out of a post. */
const ONCE_APART = `${ONCE}: by the site’s theme, as a post does not keep it`;

const FITTING = 'Where the page may have a script, too: it gives the frame its height';

/** The forms of an element that a flavor is made of. */
export function formsOf({state: {flavor}}: Chosen): readonly As[] {
  switch (flavor) {
    case 'element':
    case 'npm':
      return ['element'];
    case 'static':
      return ['email', 'text'];
    case 'picture':
      return ['text'];
    default:
      return [flavor];
  }
}

/** How an element is asked for in one of these forms. */
export function requestOf(chosen: Chosen, as: As): RenderRequest {
  const {state, interview} = chosen;
  const lang = state.preview.lang || interview.lang;
  const options = attributesOf(chosen);
  const {'ui-lang': uiLang} = optionsOf(state);
  return {
    element: state.element,
    options: as === 'frame' ? framedOptions(options, lang) : options,
    as,
    // The words that readers without a script see are those of the element on that page.
    lang: typeof uiLang === 'string' ? uiLang : lang,
    frame: state.addresses.frame,
  };
}

/** The element's attributes, with where its interview comes from. */
export function attributesOf({state, interview}: Chosen): Options {
  const options = optionsOf(state);
  const {src} = state.addresses;
  const isBundled = state.interview.kind === 'bundled';
  if (state.flavor !== 'npm') {
    return isBundled ? options : withSource(options, {src: src || stand(interview)});
  }
  return withSource(options, isBundled || !src ? {interview: interview.id} : {src});
}

/** The options after where the words are from, which none of them changes. */
function withSource(options: Options, source: Options): Options {
  return {...source, ...options, ...source};
}

/** What stands for the address of an interview's file. */
function stand({id}: Pick<Summary, 'id'>): string {
  return `https://your-site.example/${id}.json`;
}

/** What is copied, of the forms that `formsOf()` asks for. */
export function snippetOf(chosen: Chosen, forms: Forms): Snippet {
  const snippet = withoutPlaceholder(chosen, forms);
  const {interview, state} = chosen;
  if (state.interview.kind === 'bundled' || state.addresses.src) return snippet;
  const address = stand(interview);
  // A frame's address has it as the value of a parameter.
  const placeholder = [address, encodeURIComponent(address)].find((written) =>
    snippet.parts.some(({code}) => code.includes(written)),
  );
  return {...snippet, placeholder};
}

function withoutPlaceholder(chosen: Chosen, forms: Forms): Snippet {
  const {state, release} = chosen;
  const isBundled = state.interview.kind === 'bundled';
  const folder = state.addresses.files || publicFolder(release);
  const {element = '', markup = '', frame = '', email = '', text = ''} = forms;
  switch (state.flavor) {
    case 'element': {
      const tags = pageTags(folder, release, isBundled);
      const words = completed(element, attributesOf(chosen));
      return together([ONCE, tags], ['The element, where it is to stand', words]);
    }
    case 'markup': {
      const tags = pageTags(folder, release, isBundled);
      const words = completed(markup, attributesOf(chosen), markupName);
      const {parts} = together([ONCE_APART, tags], ['The markup, where it is to stand', words]);
      return {parts};
    }
    case 'frame': {
      const {src, frame: page} = state.addresses;
      const tag = frameTag(folder, release);
      const {all, parts} = together(['The frame, where it is to stand', frame], [FITTING, tag]);
      const origins = isBundled ? [] : originParts(page, src);
      return {all, parts: [addressPart(frame), ...parts, ...origins]};
    }
    case 'static':
      return {
        parts: [
          {label: 'HTML', code: email},
          {label: 'Plain text', code: text},
        ],
        rich: {html: email, text},
      };
    case 'npm': {
      const {id} = chosen.interview;
      const from = isBundled ? 'bundled' : state.addresses.src ? 'address' : 'file';
      return {
        parts: [
          {label: 'In your app’s folder', code: installed(release)},
          {
            label:
              from === 'file' ? `The component, beside ${id}.json from step 1` : 'The component',
            code: componentOf({
              element: state.element,
              markup: completed(element, attributesOf(chosen)),
              interview: from,
              id,
            }),
          },
        ],
      };
    }
    case 'picture':
      return {parts: [{label: 'The words, to stand beneath the picture', code: text}]};
  }
}

function installed({version}: Release): string {
  return `npm install --save-exact interview-widgets@${version}`;
}

function together(...given: readonly (readonly [label: string, code: string])[]): Snippet {
  const parts = given.map(([label, code]) => ({label, code}));
  return {parts, all: parts.map(({code}) => code).join('\n')};
}

/** What the markup that stands for an element calls its attributes. */
function markupName(name: string): string {
  return `data-interview-${name}`;
}

/**
 * The opening tag with all that was chosen: an attribute that is new to the elements has its place
 * here before what renders them knows it.
 */
function completed(markup: string, options: Options, nameOf = (name: string) => name): string {
  const [tag = ''] = /^<(?:[^">]|"[^"]*")*/.exec(markup) ?? [];
  const written = [...tag.replace(/"[^"]*"/g, '').matchAll(/\s([^\s=]+)/g)].map(([, name]) => name);
  const rest = Object.entries(options)
    .filter(([name]) => !written.includes(name) && !written.includes(nameOf(name)))
    .filter(([name]) => !written.includes(`data-${name}`))
    .map(([name, value]) => [nameOf(name), value] as const);
  return tag + attributes(Object.fromEntries(rest)) + markup.slice(tag.length);
}
