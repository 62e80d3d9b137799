/** A text that is being written, as the worker follows it: by its edits alone. */
import type {Revision, Source} from './messages.js';

/** A source with edits made in its text; throws where it has none. */
export function revised(source: Source | undefined, {edits, name}: Revision): Source {
  if (!source || !('text' in source))
    throw new Error('There is no text to be edited: open one first.');
  const {text} = source;
  let from = 0;
  const parts = edits.flatMap((edit) => {
    const kept = text.slice(from, edit.from);
    from = edit.to;
    return [kept, edit.insert];
  });
  const revision = parts.join('') + text.slice(from);
  return source.kind === 'text' ? {...source, text: revision, name} : {...source, text: revision};
}
