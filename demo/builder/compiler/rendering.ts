/** An element as markup, of what was chosen for it. */
import {
  oEmbed,
  type OEmbedOptions,
  renderArticle,
  renderQaAccordion,
  renderQuoteCard,
  RenderError,
  renderSpeakerProfile,
} from '../../../src/html/index.js';
import type {Interview} from '../../../src/interview/index.js';
import type {ElementName, Options} from '../state/state.js';
import type {Rendered, RenderRequest} from './messages.js';

const RENDER = {
  'quote-card': renderQuoteCard,
  'qa-accordion': renderQaAccordion,
  'speaker-profile': renderSpeakerProfile,
  article: renderArticle,
} satisfies Record<ElementName, (interview: Interview, options: never) => string>;

/** What is a list or a number for the functions that render, by the names that attributes have. */
const LISTS = ['exchanges', 'open', 'show'];
const NUMBERS = ['heading-level'];

export async function rendered(interview: Interview, request: RenderRequest): Promise<Rendered> {
  const {element, options, as, lang = options['ui-lang'], frame = ''} = request;
  const shown = {...propertiesOf(options), labels: await labelsFor(lang)};
  try {
    if (as === 'frame') {
      // As wide as there is room, where oEmbed knows pixels alone.
      const text = frameOf(interview, {element, frame, show: shown});
      return {text: text.replace(/(?<=^<iframe src="[^"]*"[^>]*) width="\d+"/, ' width="100%"')};
    }
    const render = RENDER[element] as (interview: Interview, options: object) => string;
    return {text: render(interview, {...shown, as})};
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    const {option, found, wanted} = error;
    return {problem: `${attributeOf(option)}: found ${found}; wanted ${wanted}.`};
  }
}

/** The frame; an attribute that is new to the elements is in its address all the same. */
function frameOf(interview: Interview, given: OEmbedOptions & {show: Shown}): string {
  try {
    return oEmbed(interview, given).html;
  } catch (error) {
    const isNew = error instanceof RenderError && error.option === 'show';
    // Of a list of attributes: an element's own `show` knows no `src`.
    if (!isNew || !error.allowed.includes('src')) throw error;
    const {show} = given;
    const names = Object.keys(show).filter((name) => `"${name}"` === error.found);
    const rest = Object.entries(show).filter(([name]) => !names.includes(name));
    const added = names.map((name) => `&amp;${attributeOf(name)}=${valueInAddress(show[name])}`);
    if (!names.length) throw error;
    return frameOf(interview, {...given, show: Object.fromEntries(rest)}).replace(
      /(?<=^<iframe src="[^"]*)"/,
      `${added.join('')}"`,
    );
  }
}

type Shown = Readonly<Record<string, unknown>>;

function valueInAddress(value: unknown): string {
  return typeof value === 'string' ? encodeURIComponent(value).replaceAll("'", '%27') : '';
}

/** Attributes as the functions that render take them. */
function propertiesOf(options: Options): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [propertyOf(name), valueOf(name, value)]),
  );
}

function valueOf(name: string, value: string | true): unknown {
  if (value === true) return true;
  if (LISTS.includes(name)) return value.split(/\s+/).filter(Boolean);
  return NUMBERS.includes(name) ? Number(value) : value;
}

function propertyOf(attribute: string): string {
  return attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function attributeOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The words that are not the interview's, as the elements choose them: in English for want of others. */
async function labelsFor(lang: string | true | undefined) {
  const [primary = 'en'] = typeof lang === 'string' ? lang.toLowerCase().split('-') : [];
  if (primary === 'en') return undefined;
  const {locales} = await import('../../../src/locale/all.js');
  return locales.find((locale) => locale.lang === primary);
}
