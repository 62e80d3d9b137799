/** The figures of all rounds, as a table. */
import {growth, median} from '../measure.js';
import {table} from './table.js';

/**
 * @typedef {object} Costs Of a variant in a round. Times are milliseconds of processor time, what
 *   memory an item takes are bytes.
 * @property {number} hundred To show 100 items, closed.
 * @property {number} thousand
 * @property {number} tenThousand
 * @property {number} allOpen To show 1,000 items, open.
 * @property {number} opening To open one of 1,000.
 * @property {number} heap
 * @property {number} blink
 * @property {number} nodes
 * @property {number} listeners
 * @property {number} [json] Ours only: to parse 10,000 from JSON.
 *
 * @typedef {Readonly<Record<string, Costs>>} Round The costs by variant.
 */

/** The variant that the others are multiples of. */
const BASE = 'details';
const NAMES = {
  details: 'plain `<details>`',
  lit: 'a bare Lit element each',
  webawesome: 'Web Awesome',
  shoelace: 'Shoelace',
  ours: '`<interview-qa-accordion>`',
};

/** @type {readonly {name: string, key: 'thousand' | 'tenThousand' | 'allOpen' | 'opening', goal: string}[]} */
const TIMES = [
  {name: '1,000 closed', key: 'thousand', goal: '0.9'},
  {name: '10,000 closed', key: 'tenThousand', goal: '0.6'},
  {name: '1,000 all open', key: 'allOpen', goal: '0.6'},
  {name: 'opening one of 1,000', key: 'opening', goal: '1.0'},
];
/** @type {readonly {name: string, of: (costs: Costs) => number, digits: number, goal: string}[]} */
const FIGURES = [
  {name: 'growth from 100 to 10,000, exponent', of: growthOf, digits: 2, goal: '1.0'},
  {name: 'JavaScript heap an item, kB', of: ({heap}) => heap / 1000, digits: 1, goal: '0.8'},
  {name: "Blink's heap an item, kB", of: ({blink}) => blink / 1000, digits: 1, goal: '9'},
  {name: 'DOM nodes an item', of: ({nodes}) => nodes, digits: 0, goal: '16'},
  {name: 'listeners an item', of: ({listeners}) => listeners, digits: 0, goal: '0'},
];

/** What each costs: times as multiples of those of `<details>`, whose own are milliseconds. */
export function report(/** @type {readonly Round[]} */ rounds) {
  const variants = /** @type {(keyof typeof NAMES)[]} */ (Object.keys(NAMES));
  /** The median over the rounds of what is said of a variant's costs and those of the base. */
  const over = (
    /** @type {string} */ variant,
    /** @type {(costs: Costs, base: Costs) => number} */ figure,
  ) =>
    median(
      rounds.flatMap((round) => {
        const [costs, base] = [round[variant], round[BASE]];
        return costs && base ? figure(costs, base) : [];
      }),
    );
  const row = (
    /** @type {string} */ name,
    /** @type {string} */ goal,
    /** @type {(variant: string) => string} */ cell,
  ) => [name, ...variants.map(cell), `≤ ${goal}`];
  return table(
    ['', ...variants.map((variant) => NAMES[variant]), 'goal'],
    [
      ...TIMES.map(({name, key, goal}) =>
        row(name, goal, (variant) =>
          variant === BASE
            ? `1 (${over(variant, (costs) => costs[key]).toFixed(0)} ms)`
            : over(variant, (costs, base) => costs[key] / base[key]).toFixed(2),
        ),
      ),
      ...FIGURES.map(({name, of, digits, goal}) =>
        row(name, goal, (variant) => over(variant, of).toFixed(digits)),
      ),
    ],
  );
}

function growthOf(/** @type {Costs} */ {hundred, thousand, tenThousand}) {
  return growth([
    [100, hundred],
    [1000, thousand],
    [10_000, tenThousand],
  ]);
}
