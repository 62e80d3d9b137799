/**
 * Milliseconds of the longest task of a page's main thread: of processor time where the trace has
 * it, for a busy machine makes each task longer.
 */
export function longestTask(/** @type {Buffer} */ trace) {
  /** @type {{traceEvents: {name: string, pid: number, tid: number, dur?: number, tdur?: number, args?: {name?: string}}[]}} */
  const {traceEvents} = JSON.parse(trace.toString());
  const id = (/** @type {{pid: number, tid: number}} */ {pid, tid}) => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(id),
  );
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && main.has(id(event)));
  return Math.max(0, ...tasks.map(({dur = 0, tdur = dur}) => tdur / 1000));
}
