/** A speaker as a reader meets them: picture or monogram, name, role and affiliation. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Speaker} from '../interview/schema.js';
import {monogram} from './monogram.js';

/** The portrait; the monogram without one, and where it fails to load. */
export function avatar({portrait, name, lang}: Speaker): TemplateResult {
  // The monogram lies beneath the picture, and a picture that fails uncovers it.
  return html`<span class="avatar" part="portrait"
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

/** The name, marked with its language. */
export function speakerName({name, lang}: Speaker): TemplateResult {
  return html`<span lang=${lang ?? nothing}>${name}</span>`;
}

/** The names of several, each marked with its language. */
export function names(speakers: readonly Speaker[]): unknown[] {
  return speakers.map((speaker, index) => [index ? ', ' : '', speakerName(speaker)]);
}

/** "Member, Sotsialnyi Rukh (Соціальний Рух)": whatever of it is known. */
export function roleLine({role, affiliation}: Speaker): TemplateResult | typeof nothing {
  if (!role && !affiliation) return nothing;
  return html`<small
    >${role ? html`<span part="role">${role}</span>` : nothing}${
      role && affiliation ? ', ' : nothing
    }${affiliation ? affiliationText(affiliation) : nothing}</small
  >`;
}

function affiliationText({name, nativeName, url}: NonNullable<Speaker['affiliation']>) {
  const words = nativeName
    ? html`${name} (<span lang=${nativeName.lang}>${nativeName.text}</span>)`
    : name;
  return html`<span part="affiliation">${url ? html`<a href=${url}>${words}</a>` : words}</span>`;
}

function mark({target, type}: Event): void {
  (target as HTMLElement).toggleAttribute('data-failed', type === 'error');
}
