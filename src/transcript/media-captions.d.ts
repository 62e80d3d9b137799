/**
 * What is used of media-captions. Its own types import their files without extensions, which
 * Node's way of resolution does not find: this can go when they do.
 */
declare module 'media-captions' {
  interface Parent<Type extends string> {
    readonly type: Type;
    readonly children: readonly VTTNode[];
  }

  export type VTTNode =
    | Parent<'c' | 'i' | 'b' | 'u' | 'ruby' | 'rt' | 'timestamp'>
    | (Parent<'v'> & {readonly voice?: string})
    | (Parent<'lang'> & {readonly lang?: string})
    | {readonly type: 'text'; readonly data: string};

  /** The tree of a cue's text; of the cue it reads these fields alone. */
  export function tokenizeVTTCue(cue: {
    readonly text: string;
    readonly startTime: number;
    readonly endTime: number;
  }): VTTNode[];

  /** Seconds of `HH:MM:SS.mmm`, the hours optional; null if it is no such time. */
  export function parseVTTTimestamp(timestamp: string): number | null;
}
