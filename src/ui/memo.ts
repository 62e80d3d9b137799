/** A computation that is not done again for what it was done for last. */
import type {LitElement} from 'lit';
import {isOfUse, servedTo} from './served.js';

export function memo<A extends readonly unknown[], R>(
  compute: (...given: A) => R,
): (...given: A) => R {
  let last: {given: A; result: R; host: LitElement | undefined} | undefined;
  return (...given) => {
    const isKept = last?.given.every((value, index) => value === given[index]);
    if (!last || !isKept || !isOfUse(last.host)) {
      last = {given, result: compute(...given), host: servedTo()};
    }
    return last.result;
  };
}
