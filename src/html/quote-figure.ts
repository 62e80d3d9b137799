/** A quotation among others of its interview, with a line beneath that its surroundings ask for. */
import {EMAIL, type Dress} from './dress.js';
import type {RenderedLabels} from './labels.js';
import {mailLine, mailQuotation} from './mail.js';
import {blockquote} from './quotation.js';
import {quotationIn} from './quote-card.js';
import type {ShownQuotation} from './shown-quotation.js';
import {block, tag} from './tag.js';

export function quoteFigure(
  dress: Dress,
  shown: ShownQuotation,
  labels: RenderedLabels,
  caption: string,
): string {
  const html = quotationIn(dress, shown, labels);
  if (dress === EMAIL) return mailQuotation(shown, mailLine(caption), html);
  return block('figure', {}, [
    blockquote(shown, {}, html),
    caption && tag('figcaption', {}, caption),
  ]);
}
