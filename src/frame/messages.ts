/** What a frame and the page around it say to each other, by `postMessage`. */

/** How high the frame's content is, in CSS pixels: from the frame to its page. */
export interface SizeMessage {
  readonly type: 'interview-widgets:size';
  readonly height: number;
}

/** That the page would like to know: from the page to a frame that was there before its helper. */
export interface AskMessage {
  readonly type: 'interview-widgets:ask';
}

export type FrameMessage = SizeMessage | AskMessage;

/** Whatever a message says, as the kind that it names; nothing where that is none of ours. */
export function read<Type extends FrameMessage['type']>(
  {data}: MessageEvent<unknown>,
  type: Type,
): Extract<FrameMessage, {type: Type}> | undefined {
  const message = Object(data) as Partial<FrameMessage>;
  return message.type === type ? (message as Extract<FrameMessage, {type: Type}>) : undefined;
}
