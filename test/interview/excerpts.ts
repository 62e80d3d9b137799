/** What the tests of excerpts share: small interviews, and a result as a reader would see it. */
import {findExcerpt, type ExcerptResult, type Interview} from '../../src/interview/index.js';

/** The bundled interview. */
export async function bundled(): Promise<Interview> {
  const response = await fetch(new URL('../../../data/interview.json', import.meta.url));
  return (await response.json()) as Interview;
}

/** An interview of one exchange; each answer is one of Ann's with these paragraphs. */
export function talk(lang: string, ...answers: (string | string[])[]): Interview {
  return {
    schemaVersion: 1,
    id: 'talk',
    lang,
    title: 'A talk',
    intro: [],
    speakers: [{id: 'ann', name: 'Ann'}],
    exchanges: [
      {
        id: 'why',
        question: ['Why?'],
        answers: answers.map((paragraphs) => ({
          speakers: ['ann'],
          body: [paragraphs].flat().map((text) => ({kind: 'paragraph', content: [text]})),
        })),
      },
    ],
    quotes: [],
    source: {name: 'The Paper'},
  };
}

/** The words of a result as they are shown; those that only complete a clause in <…>. */
export function shown(result: ExcerptResult): string {
  const {passage} = result;
  if (!passage || result.status === 'absent') return '';
  const {text, parts} = passage;
  return parts
    .map(({start, end, before, after, elidedBefore, elidedAfter}) =>
      [
        elidedBefore ? '[…] ' : '',
        before ? `<${text.slice(before.start, before.end)}>` : '',
        text.slice(start, end),
        after ? `<${text.slice(after.start, after.end)}>` : '',
        elidedAfter ? ' […]' : '',
      ].join(''),
    )
    .join(' ');
}

/** The status of an excerpt, and what is shown of it. */
export function read(interview: Interview, excerpt: string): string {
  const result = findExcerpt(interview, {excerpt});
  const detail = result.status === 'refused' ? ` (${result.rule})` : '';
  return `${result.status}${detail}: ${shown(result)}`;
}
