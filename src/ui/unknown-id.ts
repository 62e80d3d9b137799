/** An id in an attribute that the interview does not have. */
import {failure, type Failure} from '../source/outcome.js';

/** Names the attribute, what it says, and the ids there are. */
export function unknownId(
  attribute: string,
  value: string,
  known: readonly {readonly id: string}[],
): Failure {
  const ids = known.map(({id}) => id).join(', ');
  return failure(
    'unknown-id',
    value ? `${attribute}="${value}"` : `no ${attribute}`,
    ids ? `one of ${ids}` : `an interview that has any`,
  );
}
