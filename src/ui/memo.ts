/** A computation that is not done again for what it was done for last. */
export function memo<A extends readonly unknown[], R>(
  compute: (...given: A) => R,
): (...given: A) => R {
  let last: {given: A; result: R} | undefined;
  return (...given) => {
    if (!last || given.some((value, index) => value !== last?.given[index])) {
      last = {given, result: compute(...given)};
    }
    return last.result;
  };
}
