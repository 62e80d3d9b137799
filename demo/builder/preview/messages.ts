/** What the builder and the page of its preview say to each other. */
import type {Options, Preview} from '../state/state.js';

export const PICTURE_SIZES = ['1200x630', '1080x1080', '1080x1920'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/** The page around the element. */
export interface SamplePage extends Pick<Preview, 'scheme' | 'host' | 'lang'> {
  readonly dir: 'ltr' | 'rtl';
}

/** What is to be shown: an element by its tag, with its attributes. */
export interface ShowMessage {
  readonly type: 'show';
  readonly tag: string;
  readonly attributes: Options;
  readonly page: SamplePage;
}

export type ToPreview =
  | ShowMessage
  /** The interview that is shown from now on, as UTF-8 JSON; the bundled one where there is none. */
  | {readonly type: 'interview'; readonly json?: ArrayBuffer | undefined}
  /** Nothing is shown until the next `show`. */
  | {readonly type: 'clear'}
  /** Asks for a picture of what is shown. The answer comes by the port that is sent along. */
  | {readonly type: 'picture'; readonly size: PictureSize};

export type FromPreview =
  /** The page has loaded and takes messages. */
  | {readonly type: 'ready'}
  | {readonly type: 'height'; readonly height: number}
  /** What the element says is wrong, a sentence each; none where all is well again. */
  | {readonly type: 'problems'; readonly problems: readonly string[]};

export type PictureAnswer = {readonly blob: Blob} | {readonly problem: string};
