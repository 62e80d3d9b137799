/** How long `findExcerpt` takes in transcripts of 1, 2, 4 and 8 MB; the goal is 50 ms for 1 MB. */
import {cpu, growth} from './measure.js';
import {randomFrom} from './random.js';
import {findExcerpt} from '../dist/interview/index.js';

const MEGABYTES = [1, 2, 4, 8];
const WORDS =
  'the of and to in that it is was for on are with as they at be this have from or by not but what all were when we there can an your which their if do will each about how up out them then many some so these would other into has more two like him see time could no make than first been its who now people my over did down only way find use may water long little very after words called just where most know'.split(
    ' ',
  );
/** Words of the last answer, so that all before it is read. */
const LAST =
  'We never thought of it as a quarrel between neighbors. It is, before all else, a matter of who owns the mill, and of who eats when winter comes to the valley.';
const SHAPES = {
  'answers of 700 characters': {answer: 700, cyrillic: false},
  'one answer': {answer: Infinity, cyrillic: false},
  'answers of 700 characters, Cyrillic': {answer: 700, cyrillic: true},
};
const EXCERPTS = {
  'verbatim, the last words': 'It is, before all else, a matter of who owns the mill',
  elided:
    'We never thought of it as a quarrel between neighbors […] when winter comes to the valley.',
  changed:
    'We thought of it as a quarrel between neighbors. It is, before all else, a matter of mills',
  refused: 'We never […] it as a quarrel between neighbors',
  'a common word': 'the',
  absent: 'nobody of these people could ever have been called a friend of so little water',
};

for (const [shape, {answer, cyrillic}] of Object.entries(SHAPES)) {
  const interviews = MEGABYTES.map((size) => interview(size * 1e6, answer, cyrillic));
  console.log(`${shape}: CPU time in ms (and as a multiple of that for 1 MB)`);
  console.log(row('', ...MEGABYTES.map((size) => `${size} MB`), 'exponent'));
  for (const [name, words] of Object.entries(EXCERPTS)) {
    const excerpt = cyrillic ? toCyrillic(words) : words;
    const times = interviews.map((one) => cpu(() => findExcerpt(one, {excerpt})));
    const {status} = findExcerpt(interviews[0], {excerpt});
    const points = MEGABYTES.map((size, at) => /** @type {const} */ ([size, times[at] ?? 0]));
    console.log(
      row(
        `${name} (${status})`,
        ...times.map((time) => `${time.toFixed(1)} (${(time / (times[0] ?? 1)).toFixed(1)})`),
        growth(points).toFixed(2),
      ),
    );
  }
  console.log();
}

function row(/** @type {string} */ name, /** @type {string[]} */ ...cells) {
  return `  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(14)).join('')}`;
}

/** @returns {any} An interview whose answers have about so many bytes in UTF-8. */
function interview(
  /** @type {number} */ bytes,
  /** @type {number} */ longest,
  /** @type {boolean} */ cyrillic,
) {
  const random = randomFrom(7);
  const letters = cyrillic ? bytes / 1.8 : bytes;
  const texts = [];
  for (let written = 0; written < letters;) {
    let text = '';
    while (text.length < longest && written + text.length < letters) text += sentence(random);
    written += text.length;
    texts.push(cyrillic ? toCyrillic(text) : text);
  }
  texts[texts.length - 1] += cyrillic ? toCyrillic(LAST) : LAST;
  return {
    lang: cyrillic ? 'uk' : 'en',
    exchanges: texts.map((content, index) => ({
      id: `exchange-${index}`,
      answers: [{speakers: ['ann'], body: [{kind: 'paragraph', content: [content]}]}],
    })),
  };
}

function sentence(/** @type {() => number} */ random) {
  const words = Array.from(
    {length: 6 + Math.floor(random() * 18)},
    () => (WORDS[Math.floor(random() * WORDS.length)] ?? '') + (random() < 0.1 ? ',' : ''),
  ).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}. `;
}

function toCyrillic(/** @type {string} */ text) {
  const from = 'abcdefghijklmnopqrstuvwxyz';
  const to = 'абцдефгхийклмнопярстувшжіз';
  return text.replace(/[a-z]/gi, (letter) => {
    const other = to.charAt(from.indexOf(letter.toLowerCase()));
    return letter < 'a' ? other.toUpperCase() : other;
  });
}
