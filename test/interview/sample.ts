/** A small interview that is as the format wants it; each call a new copy, to be spoiled at will. */
export function sample() {
  return {
    schemaVersion: 1,
    id: 'talk',
    lang: 'en',
    title: 'A talk',
    intro: [{kind: 'paragraph', content: ['They met.']}] as unknown[],
    speakers: [
      {id: 'ann', name: 'Ann'},
      {id: 'bob', name: 'Bob'},
    ] as Record<string, unknown>[],
    exchanges: [
      {
        id: 'why',
        question: ['Why?'] as unknown[],
        answers: [
          answer('ann', 'It is so. And it was so before. And it is good.'),
          answer('bob', 'It is not.'),
        ],
      },
      {id: 'when', question: ['When?'] as unknown[], answers: [answer('ann', 'Now.')]},
    ] as {id: string; question: unknown[]; answers: unknown[]; preamble?: unknown[]}[],
    quotes: [{id: 'not', exchange: 'why', speaker: 'bob', exact: ['It is not.']}] as Record<
      string,
      unknown
    >[],
    source: {name: 'The Paper', url: 'https://paper.example/talk'} as Record<string, unknown>,
    notes: undefined as unknown,
  };
}

/** An answer of one speaker, one paragraph for each text. */
export function answer(speaker: string, ...paragraphs: (string | object)[]) {
  return {
    speakers: [speaker],
    body: paragraphs.map((text) => ({kind: 'paragraph', content: [text]})),
  };
}
