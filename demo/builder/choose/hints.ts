/**
 * What an option does, for an editor who does not code: the manifest's own sentences are for developers.
 * Of an attribute that has none here, those are shown.
 */
import type {ElementName} from '../state/state.js';
import type {ManifestNames} from './manifest-names.js';

type AttributeOf<Element extends ElementName> = ManifestNames[`interview-${Element}`];

/** Of attributes that mean the same wherever they are. */
const SHARED: Readonly<Partial<Record<AttributeOf<ElementName>, string>>> = {
  show: 'What readers get to see.',
  quotable: 'Readers who select words of an answer can copy them as a quotation.',
  theme:
    '“Host” takes the colors of your page. “Light” and “Dark” bring their own, and “Auto” follows the reader’s device.',
  'ui-lang':
    'The language of its buttons, such as “Copy”; the words of the interview stay as they are.',
  'heading-level':
    'The rank of its first heading on your page: 1 is for the title of a page, 2 for a section. Leave it empty if you are not sure.',
  'json-ld':
    'Tells search engines who was asked what; readers see nothing of it. Tick it once for an interview. What a search engine makes of it is its own affair.',
  'without-portrait': 'Leaves out the picture of the speaker, or the initials in its place.',
  'without-links': 'Leaves out the buttons that copy a link to a question.',
};

/** Of attributes of one element. */
const OWN: {
  readonly [Element in ElementName]: Readonly<Partial<Record<AttributeOf<Element>, string>>>;
} = {
  'quote-card': {
    quote: 'The quotations that the interview brings along. Any other words: select them above.',
    speaker: 'Looks for the excerpt only in what this person says.',
    exchange: 'Looks for the excerpt only in the answers to this question.',
    variant:
      '“Card” has a colored rule, “Plain” looks like other quotations on your page, “Banner” is large and centered.',
    'without-actions': 'Leaves out the buttons by which readers copy, share or save the quotation.',
    'without-context':
      'Leaves out “Show in context”, which unfolds the answer. A quotation with words left out has it all the same.',
  },
  'qa-accordion': {
    exchanges: 'The questions to show, in the order in which you choose them.',
    speaker: 'Shows only the answers of this person; readers can choose others.',
    open: 'The answers that are unfolded when the page opens.',
    exclusive: 'Opening an answer closes the one before.',
    searchable: 'Readers can search the questions and answers.',
    remember: 'A reader who comes back during the same visit finds open what they had opened.',
    print: '“Open” prints every answer, “As shown” only those that the reader has unfolded.',
    'without-toolbar':
      'Leaves out the line above the questions, with the speakers, “Expand all” and the search.',
  },
  'speaker-profile': {
    speaker: 'The person who is introduced.',
  },
  article: {
    collapsible: 'Answers stay folded beneath their questions until a reader opens them.',
  },
};

/** The sentence about an attribute of an element, by their names in the manifest. */
export function hintOf(tagName: string, attribute: string): string | undefined {
  const own: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = OWN;
  const shared: Readonly<Record<string, string>> = SHARED;
  return own[tagName.replace('interview-', '')]?.[attribute] ?? shared[attribute];
}
