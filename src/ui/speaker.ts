/** A speaker as a reader meets them: picture or monogram, name, role and affiliation. */
import {html, nothing, type TemplateResult} from 'lit';
import {listed} from '../interview/listed.js';
import type {Affiliation, Speaker} from '../interview/schema.js';
import {hueOf, monogram} from './monogram.js';

/** The portrait; the monogram without one, and where it fails to load. */
export function avatar({id, portrait, name, lang}: Speaker): TemplateResult {
  // The monogram lies beneath the picture, and a picture that fails uncovers it.
  return html`<span class="avatar" part="portrait" data-hue=${hueOf(id)}
    ><span aria-hidden="true" lang=${lang ?? nothing}>${monogram(name)}</span>${
      portrait
        ? html`<img
            src=${portrait.src}
            alt=${portrait.alt}
            loading="lazy"
            referrerpolicy="no-referrer"
            @load=${mark}
            @error=${mark}
          />`
        : nothing
    }</span
  >`;
}

/** Whom the portrait is by. */
export function portraitCredit({portrait}: Speaker): TemplateResult | typeof nothing {
  return portrait?.credit ? html`<small part="credit">${portrait.credit}</small>` : nothing;
}

/** The name, marked with its language and written in its own direction. */
export function speakerName({name, lang}: Pick<Speaker, 'name' | 'lang'>): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${name}</bdi>`;
}

/** The names of several, each marked with its language, listed as `lang` does. */
export function names(lang: string, speakers: readonly Speaker[]): unknown[] {
  const texts = speakers.map(({name}) => name);
  return listed<unknown>(lang, speakers.map(speakerName), texts);
}

/**
 * "Member, Sotsialnyi Rukh (Соціальний Рух)": whatever of it is known; "(Соціальний Рух, SR)" where
 * there is room for all of it.
 */
export function roleLine(
  {role, affiliation}: Speaker,
  isWhole = false,
): TemplateResult | typeof nothing {
  if (!role && !affiliation) return nothing;
  return html`<small
    >${role ? html`<bdi part="role">${role}</bdi>` : nothing}${
      role && affiliation ? ', ' : nothing
    }${affiliation ? affiliationText(affiliation, isWhole) : nothing}</small
  >`;
}

function affiliationText(
  {name, nativeName, abbreviation, url}: Affiliation,
  isWhole: boolean,
): TemplateResult {
  const native = nativeName && html`<bdi lang=${nativeName.lang}>${nativeName.text}</bdi>`;
  const short = isWhole && abbreviation !== name && abbreviation;
  const abbr = short ? html`<abbr>${short}</abbr>` : undefined;
  const words =
    (native ?? abbr) ? html`${name} (${native}${native && abbr ? ', ' : nothing}${abbr})` : name;
  return html`<bdi part="affiliation">${url ? html`<a href=${url}>${words}</a>` : words}</bdi>`;
}

function mark({target, type}: Event): void {
  (target as Node).parentElement?.toggleAttribute('data-failed', type === 'error');
}
