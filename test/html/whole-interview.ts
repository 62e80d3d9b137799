/** An interview that has everything the format knows, each once at the least. */
import type {Interview} from '../../src/interview/schema.js';

export function wholeInterview(changes: Partial<Interview> = {}): Interview {
  return {
    schemaVersion: 1,
    id: 'two-bakers',
    lang: 'en',
    title: 'Bread & <water>',
    lead: ['Two bakers ', {text: 'at dawn', em: true}, '.'],
    image: {src: 'https://loaf.example/oven.jpg', alt: 'An oven', caption: ['Hot'], credit: 'Cy'},
    intro: [
      {
        kind: 'paragraph',
        content: [
          'They meet in ',
          {text: 'Київ', lang: 'uk', footnote: ['The capital.']},
          {br: true},
          'and ',
          {text: 'bake', href: 'https://loaf.example/baking?a=1&b="2"'},
          '.',
        ],
      },
    ],
    interviewers: [{name: 'Eva Novák', url: 'https://eva.example/'}],
    translators: [{name: 'Ivo'}],
    conducted: '2024-02',
    updated: '2024-03-01',
    corrections: [{date: '2024-03-02', text: ['Rye, not ', {text: 'wheat', strong: true}, '.']}],
    speakers: [
      {
        id: 'ana',
        name: 'Ana Čech',
        role: 'Baker',
        affiliation: {
          name: 'Rye House',
          nativeName: {text: 'Житній дім', lang: 'uk'},
          abbreviation: 'RH',
          url: 'https://rye.example/',
        },
        bio: [{kind: 'paragraph', content: ['Up ', {text: 'early', footnote: ['At three.']}, '.']}],
        portrait: {src: 'https://loaf.example/ana.jpg', alt: 'Ana', credit: 'Photo: Cy'},
        url: 'https://ana.example/',
      },
      {id: 'noa', name: 'נועה לוי', lang: 'he', role: 'אופה'},
      {id: 'nadia', name: 'Nadia', pseudonym: true, affiliation: {name: 'Night Shift'}},
      {id: 'kim', name: 'Kim', interviewer: true},
    ],
    exchanges: [
      {
        id: 'flour',
        question: ['Which ', {text: 'flour', href: 'https://loaf.example/flour'}, '?'],
        preamble: [{kind: 'paragraph', content: ['We talk of bread.']}],
        answers: [
          {
            speakers: ['ana'],
            body: [
              {
                kind: 'paragraph',
                content: [
                  'We do not use white flour',
                  {text: ' [laughs]', note: true},
                  '. Rye keeps for a week.',
                ],
              },
              {kind: 'list', items: [['Rye'], ['Spelt']]},
              {kind: 'list', ordered: true, items: [['Knead'], ['Wait']]},
              {kind: 'quote', content: ['Bread is life.']},
              {kind: 'image', image: {src: 'https://loaf.example/rye.jpg', alt: 'Rye'}},
            ],
          },
          {speakers: ['kim'], body: [{kind: 'paragraph', content: ['Never?']}]},
          {speakers: ['ana', 'noa'], body: [{kind: 'list', items: [['Never & ever.']]}]},
        ],
      },
      {
        id: 'night',
        section: 'Hours',
        question: ['Why at night?'],
        answers: [
          {
            speakers: ['nadia'],
            body: [{kind: 'paragraph', content: ['Because people eat in the morning.']}],
          },
          {speakers: ['noa'], body: [{kind: 'paragraph', content: ['It is cool then.']}]},
        ],
      },
      {
        id: 'oven',
        section: 'Tools',
        question: ['What of the oven?'],
        answers: [
          {speakers: ['ana'], body: [{kind: 'paragraph', content: ['It is older than I am.']}]},
        ],
      },
    ],
    quotes: [
      {id: 'rye', exchange: 'flour', speaker: 'ana', exact: ['Rye keeps for a week.']},
      {
        id: 'eat',
        exchange: 'night',
        speaker: 'nadia',
        exact: ['people eat', 'in the morning'],
        after: {exchange: 'oven', answer: 0},
      },
    ],
    source: {
      name: 'The Daily Loaf',
      url: 'https://loaf.example/bakers',
      published: '2024-02-29',
      license: 'CC BY 4.0',
    },
    notes: [
      {kind: 'paragraph', content: ['Recorded in ', {text: 'spring', footnote: ['2024.']}, '.']},
    ],
    ...changes,
  };
}
