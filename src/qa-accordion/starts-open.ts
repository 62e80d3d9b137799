/** Which answers are open at first. */
import {warnOfValue, words} from '../ui/attributes.js';
import type {StartsOpen} from '../ui/disclosure-controller.js';
import type {OpenState} from './memory-controller.js';

/** As on the last visit, else as the reader left the fallback, else as the attribute `open` says. */
export function startsOpen(
  element: HTMLElement & {readonly open: string},
  exchanges: readonly string[],
  recall: () => OpenState,
): StartsOpen {
  const ids = words(element.open);
  const isKnown = (id: string) => ['none', 'first', 'all'].includes(id) || exchanges.includes(id);
  const unknown = ids.find((id) => !isKnown(id));
  if (unknown) {
    warnOfValue(element, 'open', unknown, `none, first, all or ids of ${exchanges.join(', ')}`);
  }
  let recalled: OpenState | undefined;
  return (exchange, index, left) => {
    recalled ??= recall();
    if (Object.hasOwn(recalled, exchange)) return recalled[exchange] === true;
    if (left !== undefined) return left;
    return ids.includes(exchange) || ids.includes('all') || (ids.includes('first') && !index);
  };
}
