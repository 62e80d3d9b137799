/** The elements as the manifest has them, for tests of their options, and an interview to choose from. */
import type {AttributeEntry, ElementEntry} from '../../demo/builder/choose/knobs.js';
import type {Summary} from '../../demo/builder/compiler/messages.js';

interface Manifest {
  modules: {declarations: (ElementEntry & {tagName?: string})[]}[];
}

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
export const entries: ElementEntry[] = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

export const summary: Summary = {
  id: 'talk',
  title: 'A talk',
  lang: 'en',
  dir: 'ltr',
  speakers: [
    {id: 'ann', name: 'Ann', isInterviewer: false},
    {id: 'ira', name: 'Ira', isInterviewer: true},
  ],
  exchanges: [
    {id: 'why', question: 'Why so?'},
    {id: 'when', question: 'When, Čech?'},
  ],
  quotes: [{id: 'not', words: 'It is not.', speaker: 'ann'}],
  size: 100,
};

/** An element as the manifest has it. */
export function entryOf(tag: string): ElementEntry {
  const entry = entries.find(({tagName}) => tagName === `interview-${tag}`);
  if (!entry) throw new Error(`no ${tag}`);
  return entry;
}

/** An element whose manifest has one attribute more than the four have. */
export function invented(type: string, description: string, standard?: string): ElementEntry {
  const attribute: AttributeEntry = {
    name: 'new-thing',
    type: {text: type},
    description,
    default: standard,
  };
  return {tagName: 'interview-quote-card', summary: 'A card.', attributes: [attribute]};
}
