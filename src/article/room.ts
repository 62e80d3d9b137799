/**
 * How much room exchanges take, from the number of their characters: in lines of text, which a narrow
 * container has more of, and in what stands between the lines.
 */
import type {Block, Exchange, Quote} from '../interview/schema.js';
import {blocksText, inlineText} from '../interview/text.js';

/** Lines of running text, and all else in `em` and in `--_s`. */
export type Room = readonly [lines: number, ems: number, spaces: number];

/** About so many characters fill a line of the full measure. */
const LINE = 78;
/** Up to so many fill a line of most containers. */
const SHORT = 30;
/** For the names that run into an answer. */
const NAME = ' '.repeat(12);
/** The room of a picture with its caption, in `em`. */
const PICTURE = 18;
/** Those that take twice the room. */
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;

/** The room of an exchange and of the quotations after its answers. */
export function roomOf(
  exchange: Exchange,
  quotesAfter: (exchange: string, answer: number) => readonly Quote[],
): Room {
  const {id, question, preamble = [], answers, section} = exchange;
  // Nothing stands between the question and what follows it.
  let room: Room = [0, -0.8, 7];
  const add = (...more: Room) => (room = addRooms(room, more));
  const addText = (text: string, size = 1) => {
    const width = (text.length + (text.match(WIDE)?.length ?? 0)) * size;
    // The last line is half full, on average; what is short has one line in a narrow container, too.
    if (width < SHORT) add(0, 1.5 * size, 0);
    else add((width / LINE) * size, 0.75 * size, 0);
  };
  const addBlocks = (blocks: readonly Block[], opening = '') => {
    blocks.forEach((block, index) => {
      const words = (index ? '' : opening) + blocksText([block]);
      for (const line of words.split('\n')) addText(line);
      // How high a picture will be is known of none.
      add(0, block.kind === 'image' ? PICTURE : 0.8, 0);
    });
  };
  if (section) add(0, 2.2, 4);
  addText(inlineText(question), 1.1);
  addBlocks(preamble);
  answers.forEach(({body}, index) => {
    addBlocks(body, NAME);
    for (const {exact} of quotesAfter(id, index)) {
      add((exact.join().length * 1.5) / LINE, 3.2, 8);
    }
  });
  return room;
}

export function addRooms(one: Room, other: Room): Room {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2]];
}

/** For `contain-intrinsic-block-size`: once it was laid out, the engine knows better. */
export function roomText([lines, ems, spaces]: Room): string {
  const [wrapped, em, space] = [lines * 1.5, ems, spaces].map((value) => value.toFixed(1));
  return `auto calc(${wrapped}em * var(--_wrap, 1) + ${em}em + ${space} * var(--_s))`;
}
