/** The words that every variant shows, the same each time: exchanges of about 1 kB. */
import {randomFrom} from '../../random.js';

/** As common as each other. Two begin with "c", so that nearly each exchange has such a word. */
const WORDS =
  'the of and to in that it is was for on are with as they at be this have from or by not but what all were when we there an your which their if do will each about how up out them then many some so these would other into has more two like him see time no make than first been its who now people my over did only way use may water very after called where most know could'.split(
    ' ',
  );
const WORDS_OF_QUESTION = 8;
const CHARACTERS_OF_PARAGRAPH = 480;
/** In each tenth exchange stands a word that has an accent. */
const ACCENTED = 'café';
const EVERY = 10;

/**
 * @typedef {{question: string, paragraphs: readonly [string, string]}} Words Of one exchange.
 */

/** @returns {Words[]} */
export function exchanges(/** @type {number} */ count) {
  const random = randomFrom(7);
  return Array.from({length: count}, (_, index) => ({
    question: `${sentence(random, WORDS_OF_QUESTION)}?`,
    paragraphs: [
      paragraph(random, index % EVERY === 0 ? ACCENTED : undefined),
      paragraph(random, undefined),
    ],
  }));
}

function paragraph(
  /** @type {() => number} */ random,
  /** @type {string | undefined} */ containing,
) {
  const sentences = [];
  if (containing) sentences.push(`We met in the ${containing} by the water.`);
  for (let length = 0; length < CHARACTERS_OF_PARAGRAPH;) {
    const text = `${sentence(random, 6 + Math.floor(random() * 18))}.`;
    sentences.push(text);
    length += text.length + 1;
  }
  return sentences.join(' ');
}

function sentence(/** @type {() => number} */ random, /** @type {number} */ words) {
  const text = Array.from(
    {length: words},
    () => WORDS[Math.floor(random() * WORDS.length)] ?? '',
  ).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
