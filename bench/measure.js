/** How the benchmarks measure. */
import process from 'node:process';

/** The median of a task's CPU time over some runs, in milliseconds, the first few not counted. */
export function cpu(/** @type {() => unknown} */ task, runs = 15) {
  for (let run = 0; run < 3; run++) task();
  const times = Array.from({length: runs}, () => {
    const before = process.cpuUsage();
    task();
    const {user, system} = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((one, other) => one - other)[runs >> 1] ?? 0;
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
