/** A picture of the quotation that the preview shows. */
import type {PictureSize} from './messages.js';
import type {PreviewPane} from './preview-pane.js';

/** A PNG of the quote card, as it stands in the preview; rejects with a sentence where there is none. */
export async function pictureOf(size: PictureSize): Promise<Blob> {
  const pane = document.querySelector<PreviewPane>('preview-pane');
  if (!pane) throw new Error('There is no preview to take a picture of.');
  return pane.picture(size);
}
