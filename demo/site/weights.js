/** What readers download, measured on the files as they ship, and what that comes to. */
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

const SETTINGS = {params: {[constants.BROTLI_PARAM_QUALITY]: 11}};

/** What a view loads, by how the interview is served. */
const VIEWS = [
  {what: 'the bundled interview', files: ['interview-widgets.min.js', 'fallback.css']},
  {
    what: 'an interview by `src`',
    files: [
      ...['interview-widgets.core.min.js', 'interview-widgets.validator.min.js', 'fallback.css'],
      'data/interview.json',
    ],
  },
];
const COUNTS = [
  ['a million', 1e6],
  ['a billion', 1e9],
];
/** What a GB costs, in dollars: what a low-priced CDN charges, and a large cloud's list price. */
const RATES = [0.01, 0.085];
/** What a million requests cost at an object store that charges for them alone. */
const REQUESTS = 0.36;
/** Of the views, those for which nothing is in the browser's cache. */
const COLD = [1, 0.2];

/** @type {Map<string, number>} */
const known = new Map();

function weightOf(/** @type {string} */ file) {
  const path = new URL(`../../dist/${file}`, import.meta.url);
  const weight = known.get(file) ?? brotliCompressSync(readFileSync(path), SETTINGS).length;
  known.set(file, weight);
  return weight;
}

/** The sum of files, compressed, in kB. */
export function kilobytes(/** @type {string[]} */ files) {
  return (files.reduce((sum, file) => sum + weightOf(file), 0) / 1000).toFixed(1);
}

/** What a view loads. */
export function weights() {
  const rows = VIEWS.map(({what, files}) => [
    what,
    files.map((file) => `\`${file}\` ${kilobytes([file])}`).join(', '),
    String(files.length),
    `${kilobytes(files)} kB`,
  ]);
  return table(['a first view of', 'loads, in kB', 'requests', 'in all'], rows, 2);
}

/** What views come to, in bytes and in dollars. */
export function costs() {
  const rows = VIEWS.flatMap(({what, files}) =>
    COUNTS.flatMap(([count, views]) =>
      COLD.map((share) => {
        const cold = Number(views) * share;
        const bytes = cold * files.reduce((sum, file) => sum + weightOf(file), 0);
        return [
          `${count}, ${what}`,
          `${share * 100} %`,
          amount(bytes),
          ...RATES.map((rate) => dollars((bytes / 1e9) * rate)),
          dollars(((cold * files.length) / 1e6) * REQUESTS),
        ];
      }),
    ),
  );
  const head = ['views', 'not in cache', 'traffic', ...RATES.map((rate) => `at $${rate} a GB`)];
  return table([...head, `at $${REQUESTS} a million requests`], rows, 1);
}

function amount(/** @type {number} */ bytes) {
  return bytes < 1e12 ? `${Math.round(bytes / 1e9)} GB` : `${(bytes / 1e12).toFixed(1)} TB`;
}

function dollars(/** @type {number} */ sum) {
  const digits = sum < 10 ? 2 : 0;
  return `$${sum.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits})}`;
}

/** A table whose first cells hold words, and the others numbers. */
function table(
  /** @type {string[]} */ head,
  /** @type {string[][]} */ rows,
  /** @type {number} */ words,
) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [head, head.map((_, index) => (index < words ? '---' : '---:')), ...rows]
    .map(line)
    .join('\n');
}
