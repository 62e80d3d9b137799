/** Mends of ids in interview JSON, and of what refers to them. */
import leven from 'leven';
import type {Edit, Remedy} from '../../../compiler/messages.js';
import type {JsonText} from './json-text.js';
import type {JsonProblem} from './mends.js';

type Kind = 'speakers' | 'exchanges' | 'quotes';

const KINDS = {speakers: 'speaker', exchanges: 'question', quotes: 'quote'} as const;

/** What an id at a path is of: its list, or that which it refers to; nothing for the interview's own. */
function kindOf(path: string): Kind | undefined {
  if (/\.speakers\[\d+\]$|\.speaker$/.test(path)) return 'speakers';
  if (/\.exchange$/.test(path)) return 'exchanges';
  return /^(speakers|exchanges|quotes)\[\d+\]\.id$/.exec(path)?.[1] as Kind | undefined;
}

/** An id that is none, made of its letters, and written everywhere that it is referred to. */
export function slugId({path}: JsonProblem, text: JsonText): Remedy[] {
  const given = text.at(path);
  if (typeof given !== 'string' || !/[\p{L}\p{N}]/u.test(given)) return [];
  const kind = kindOf(path);
  if (!kind) {
    const id = text.freeId('interview', given, []);
    return [{label: `Write ${id}`, edits: text.write(path, id)}];
  }
  const ids = text.list(kind).map(({id}) => id);
  const made = text.freeId(KINDS[kind], given, []);
  // Who is referred to by letters that come to somebody's id is that somebody.
  const isKnown = ids.includes(made) && !ids.includes(given);
  if (!isKnown && !ids.includes(given)) return chooseReference({path}, text);
  const id = isKnown ? made : text.freeId(KINDS[kind], given, ids);
  return [{label: `Write ${id}`, edits: written(kind, given, id, text)}];
}

/** An id in place of another, wherever that stands. */
function written(kind: Kind, given: string, id: string, text: JsonText): Edit[] {
  return pathsOf(kind, text)
    .filter((path) => text.at(path) === given)
    .flatMap((path) => text.write(path, id))
    .sort((a, b) => a.from - b.from);
}

/** Every place where an id of a kind stands. */
function pathsOf(kind: Kind, text: JsonText): string[] {
  const paths = text.list(kind).map((_, index) => `${kind}[${index}].id`);
  if (kind === 'quotes') return paths;
  text.list('quotes').forEach((_, index) => {
    const quote = `quotes[${index}]`;
    paths.push(
      ...(kind === 'speakers'
        ? [`${quote}.speaker`]
        : [`${quote}.exchange`, `${quote}.after.exchange`]),
    );
  });
  if (kind === 'exchanges') return paths;
  text.list('exchanges').forEach((_, index) => {
    const answers = `exchanges[${index}].answers`;
    text.list(answers).forEach((answer, at) => {
      const speakers = `${answers}[${at}].speakers`;
      const {length} = Array.isArray(answer.speakers) ? answer.speakers : [];
      for (let number = 0; number < length; number += 1) paths.push(`${speakers}[${number}]`);
    });
  });
  return paths;
}

/**
 * The second of two equal ids, where nothing refers to a speaker of them, of whom nobody else could know
 * which is meant. What refers to a question means the first.
 */
export function freshId({path}: JsonProblem, text: JsonText): Remedy[] {
  const kind = kindOf(path);
  const given = text.at(path);
  if (!kind || typeof given !== 'string') return [];
  const isMeant = (other: string) => !other.endsWith('.id') && text.at(other) === given;
  if (kind === 'speakers' && pathsOf(kind, text).some(isMeant)) return [];
  const id = text.freeId(
    KINDS[kind],
    given,
    text.list(kind).map((item) => item.id),
  );
  return [{label: `Write ${id}`, edits: text.write(path, id)}];
}

/** As many ids as an editor chooses among where none is near. */
const FEW = 3;

/** What refers to nobody: the nearest id, or each where there are few. */
export function chooseReference({path}: Pick<JsonProblem, 'path'>, text: JsonText): Remedy[] {
  const kind = kindOf(path);
  const given = text.at(path);
  if (!kind || typeof given !== 'string') return [];
  const ids = text.list(kind).flatMap(({id}) => (typeof id === 'string' ? id : []));
  const near = ids.filter((id) => isNear(given, id));
  const shown = near.length ? near : ids.length <= FEW ? ids : [];
  return [...new Set(shown)]
    .slice(0, FEW)
    .map((id) => ({label: `Write ${id}`, edits: text.write(path, id)}));
}

function isNear(given: string, id: string): boolean {
  const plain = given.toLowerCase();
  return id.split('-').includes(plain) || leven(plain, id) <= Math.ceil(id.length / 4);
}
