/** How the benchmarks reckon; what they measure is of the machine, and no test's. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {longestTask} from '../../bench/accordion/longest-task.js';
import {report} from '../../bench/accordion/report.js';
import {growth, median} from '../../bench/measure.js';

/** A round in which ours takes so many times what `<details>` takes, and grows as the square. */
function round(/** @type {number} */ details, /** @type {number} */ times) {
  const base = {
    ...{hundred: details / 10, thousand: details, tenThousand: details * 10},
    ...{allOpen: details, opening: details, heap: 0, blink: 0, nodes: 15, listeners: 0},
  };
  const thousand = details * times;
  const ours = {
    ...{hundred: thousand / 100, thousand, tenThousand: thousand * 100},
    ...{allOpen: thousand, opening: thousand, heap: 500, blink: 8240, nodes: 12, listeners: 0},
  };
  return {details: base, ours};
}

/** The cells of the row that begins with a name. */
function row(/** @type {string} */ markdown, /** @type {string} */ name) {
  const line = markdown.split('\n').find((one) => one.startsWith(`| ${name} |`));
  return line?.split('|').map((cell) => cell.trim()) ?? [];
}

describe('the median', () => {
  it('is the one in the middle', () => {
    assert.equal(median([10, 1, 2]), 2);
  });

  it('is the mean of the two in the middle where there are two', () => {
    assert.equal(median([4, 100, 1, 2]), 3);
  });
});

describe('the growth', () => {
  it('is the power of the size', () => {
    const points = [10, 100, 1000].map((size) => /** @type {const} */ ([size, 3 * size ** 1.5]));
    assert.equal(growth(points).toFixed(6), '1.500000');
  });
});

describe('the report of an accordion', () => {
  // The ratio of the medians would be 0.4.
  const rounds = [round(100, 0.6), round(10, 2), round(50, 0.1)];
  const markdown = report(rounds);

  it('compares within a round, and takes the median of the ratios', () => {
    assert.deepEqual(row(markdown, '1,000 closed').slice(-3), ['0.60', '≤ 0.9', '']);
  });

  it("says what `<details>` takes, the others' measure", () => {
    assert.equal(row(markdown, '10,000 closed')[2], '1 (500 ms)');
  });

  it('says the growth of each', () => {
    const cells = row(markdown, 'growth from 100 to 10,000, exponent');
    assert.deepEqual([cells[2], cells.at(-3)], ['1.00', '2.00']);
  });

  it('says memory in kB', () => {
    assert.equal(row(markdown, "Blink's heap an item, kB").at(-3), '8.2');
  });
});

describe('the longest task', () => {
  const main = {name: 'thread_name', pid: 1, tid: 2, args: {name: 'CrRendererMain'}};
  const of = (/** @type {object[]} */ ...events) =>
    longestTask(Buffer.from(JSON.stringify({traceEvents: [...events, main]})));

  it("is of a page's main thread", () => {
    const other = {name: 'RunTask', pid: 1, tid: 3, dur: 90_000};
    assert.equal(of({name: 'RunTask', pid: 1, tid: 2, dur: 40_000}, other), 40);
  });

  it("is counted in the processor's time where that is known", () => {
    assert.equal(of({name: 'RunTask', pid: 1, tid: 2, dur: 40_000, tdur: 25_000}), 25);
  });

  it('is nothing where no task is', () => {
    assert.equal(of(), 0);
  });
});

it('prints what a first visit to the builder costs', () => {
  const root = join(import.meta.dirname, '../..');
  const args = ['bench/run.js', 'demo', '--runs', '1'];
  const printed = execFileSync(process.execPath, args, {cwd: root, encoding: 'utf8'});
  for (const line of [
    /largest contentful paint +[1-9]\d* ms/,
    /layout shift +\d\.\d{3}/,
    /main thread blocked +\d+ ms/,
    /there is what to copy +[1-9]\d* ms/,
    /loaded, by Brotli +[1-9][\d.]* kB in [1-9]\d* requests/,
  ]) {
    assert.match(printed, line);
  }
});
