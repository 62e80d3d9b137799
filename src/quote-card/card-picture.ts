/** A card's quotation as pictures, as the card looks. Loaded when a picture is asked for. */
import {listed} from '../interview/listed.js';
import type {Interview, Speaker} from '../interview/schema.js';
import {quotationMarks} from '../interview/typography.js';
import type {Shown} from '../ui/shown.js';
import {PICTURE_SIZES, type PictureSize} from './picture-layout.js';
import {drawPictures, styleOf} from './picture.js';

/** One picture, or as many as the words take. Rejects where the browser draws none. */
export async function picturesOf(
  host: HTMLElement,
  {interview, speakers, paragraphs, note}: Shown,
  size: PictureSize,
): Promise<Blob[]> {
  if (!PICTURE_SIZES.includes(size)) {
    throw new Error(`No picture has the size "${size}"; one of ${PICTURE_SIZES.join(', ')} has.`);
  }
  const root = host.shadowRoot;
  const [figure, quote, caption, name] = ['figure', 'blockquote', 'figcaption', 'b'].map(
    (selector) => root?.querySelector(selector),
  );
  if (!figure || !quote || !caption || !name) throw new Error('The card shows no quotation.');
  const muted = root?.querySelector('small') ?? caption;
  return drawPictures(
    {
      paragraphs,
      name: listed(
        interview.lang,
        speakers.map((speaker) => speaker.name),
      ).join(''),
      role: [note, ...speakers.map(roleOf)].filter(Boolean).join('; '),
      source: sourceOf(interview),
      mark: quotationMarks(interview.lang)[0],
      lang: interview.lang,
      dir: getComputedStyle(quote).direction === 'rtl' ? 'rtl' : 'ltr',
    },
    size,
    styleOf(host, quote, name, muted, figure),
  );
}

function roleOf({role, affiliation}: Speaker): string {
  const native = affiliation?.nativeName ? ` (${affiliation.nativeName.text})` : '';
  return [role, affiliation && affiliation.name + native].filter(Boolean).join(', ');
}

function sourceOf({title, source}: Interview): string {
  return [title, source.name, source.published].filter(Boolean).join(', ');
}
