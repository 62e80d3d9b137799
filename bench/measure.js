/** How the benchmarks measure. */
import process from 'node:process';
import {parseArgs} from 'node:util';

/** What the command is given: `--runs N`, and all that is no option. */
export function optionsOf(/** @type {number} */ usualRuns) {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {runs: {type: 'string'}},
  });
  const runs = Number(values.runs ?? usualRuns);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs is a whole number from 1.');
  return {runs, rest: positionals};
}

/** The one in the middle, or the mean of the two. */
export function median(/** @type {readonly number[]} */ figures) {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [below = NaN, above = NaN] = sorted.slice(middle - 1);
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : (below + above) / 2;
}

/** The median of a task's CPU time over some runs, in milliseconds, the first few not counted. */
export function cpu(/** @type {() => unknown} */ task, runs = 15) {
  for (let run = 0; run < 3; run++) task();
  const times = Array.from({length: runs}, () => {
    const before = process.cpuUsage();
    task();
    const {user, system} = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return median(times);
}

/**
 * By which power of the size the time grows: 1 is linear, 2 is square. The slope of the line that
 * comes nearest to the points, both axes logarithmic.
 *
 * @param {readonly (readonly [size: number, time: number])[]} points
 */
export function growth(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (/** @type {0 | 1} */ axis) =>
    logs.reduce((sum, log) => sum + (log[axis] ?? 0), 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [a = 0, b = 0]) => sum + (a - x) * (b - y), 0);
  return over / logs.reduce((sum, [a = 0]) => sum + (a - x) ** 2, 0);
}
