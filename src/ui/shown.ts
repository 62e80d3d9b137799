/** A quotation as it is shown, for all that is done with it. */
import type {Place} from '../interview/place.js';
import type {Interview, Quote, Speaker} from '../interview/schema.js';

export interface Shown {
  readonly interview: Interview;
  /** Where the words stand, or the quotation for whose words that is still to be looked up. */
  readonly from: Place | Quote;
  /** Who says them; several speak jointly. */
  readonly speakers: readonly Speaker[];
  /** The words as they are shown, a string a paragraph: with […] and the rest of a cut clause. */
  readonly paragraphs: readonly string[];
  /** Where they can be read at the publisher's. */
  readonly url: string | undefined;
  /** Words are left out. */
  readonly isElided: boolean;
  /** What has to be said of the words wherever they are shown: that they are someone else's. */
  readonly note?: string | undefined;
  /** The words rendered, a paragraph each, where they are more than their text. */
  readonly rendered?: readonly unknown[];
  /** What a reader of the card is told of the words. */
  readonly remark?: string | undefined;
}
