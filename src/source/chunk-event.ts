/** How a chunk of the script-tag build hands its exports to the main script of the same version. */
import {VERSION} from './version.js';

/** The name under which a chunk announces itself. */
export function chunkEventType(chunk: string): string {
  return `interview-widgets:${chunk}@${VERSION}`;
}

export class ChunkEvent extends Event {
  readonly exports: unknown;

  constructor(chunk: string, exports: unknown) {
    super(chunkEventType(chunk));
    this.exports = exports;
  }
}
