/** What the builder copies, as its buttons do, without its page. */
import type {Interview} from '../../src/interview/index.js';
import {rendered} from '../../demo/builder/compiler/rendering.js';
import {formsOf, requestOf, snippetOf, type Snippet} from '../../demo/builder/copy/snippets.js';
import type {Release} from '../../demo/builder/copy/tags.js';
import {
  INITIAL,
  type BuilderState,
  type ElementName,
  type FlavorName,
  type Options,
} from '../../demo/builder/state/state.js';

export interface Choice {
  readonly element?: ElementName;
  readonly flavor?: FlavorName;
  readonly options?: Options;
  /** Of the publisher's files: this release's, the interview's, and the frame. */
  readonly files?: string;
  readonly src?: string;
  readonly frame?: string;
  /** An interview that is not the bundled one; so it is where it has an address. */
  readonly isOwn?: boolean;
}

export async function bundled(): Promise<Interview> {
  return (await (await fetch('/data/interview.json')).json()) as Interview;
}

/** The interview of two bakers that the README has. */
export const bakers: Interview = (await (
  await fetch('/build/site/two-bakers.json')
).json()) as Interview;

export function stateOf(choice: Choice = {}): BuilderState {
  const {element = 'quote-card', flavor = 'element', options = {}, files = ''} = choice;
  const {src = '', frame = '', isOwn = Boolean(src)} = choice;
  return {
    ...INITIAL,
    interview: isOwn ? {kind: 'saved', key: 'k'} : {kind: 'bundled'},
    element,
    flavor,
    options: {[element]: options},
    addresses: {files, src, frame},
  };
}

export async function snippetFor(state: BuilderState): Promise<Snippet> {
  const interview = state.interview.kind === 'bundled' ? await bundled() : bakers;
  const chosen = {state, interview, release: await release()};
  const forms = await Promise.all(
    formsOf(chosen).map(async (as) => {
      const result = await rendered(interview, requestOf(chosen, as));
      if ('problem' in result) throw new Error(result.problem);
      return [as, result.text] as const;
    }),
  );
  return snippetOf(chosen, Object.fromEntries(forms));
}

async function release(): Promise<Release> {
  const [integrity, {version}] = (await Promise.all(
    ['/dist/integrity.json', '/package.json'].map(async (file): Promise<unknown> =>
      (await fetch(file)).json(),
    ),
  )) as [Release['integrity'], Release];
  return {version, integrity};
}
