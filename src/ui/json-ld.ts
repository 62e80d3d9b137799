/**
 * An interview in the words of schema.org, in the page's head, for machines: once, whichever elements
 * ask for it. Loaded when one does.
 */
import {jsonLdText} from '../html/json-ld.js';
import type {Interview} from '../interview/schema.js';

const TYPE = 'application/ld+json';
/** By which the page's own of an interview is known: the interview's id. */
const OF = 'data-interview';

/**
 * Adds it, or brings what was added in line with the interview; what a server has written of it stays.
 * Where the page demands trusted values and `trust` makes none, it is for the server (`jsonLdText()`).
 */
export function addJsonLd(
  page: Document,
  interview: Interview,
  trust = (text: string) => text,
): void {
  const text = jsonLdText(interview);
  const all = [...page.querySelectorAll<HTMLScriptElement>(`script[type="${TYPE}"]`)];
  const own = all.find((script) => script.getAttribute(OF) === interview.id);
  if (own?.text === text) return;
  if (!own && all.some((script) => idIn(script.text) === (interview.source.url ?? NaN))) return;
  const script = page.createElement('script');
  script.type = TYPE;
  script.setAttribute(OF, interview.id);
  script.text = trust(text);
  if (own) own.replaceWith(script);
  else page.head.append(script);
}

/** The address of what a script's text is about, whoever has written it. */
function idIn(text: string): unknown {
  try {
    return (JSON.parse(text) as {'@id'?: unknown})['@id'];
  } catch {
    return undefined;
  }
}
