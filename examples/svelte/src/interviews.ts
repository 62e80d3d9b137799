/** What the page can show: the interview that comes with the package, and one of our own. */
import type {Interview} from 'interview-widgets';
import {interview} from 'interview-widgets/data/interview.js';

const bakers: Interview = {
  schemaVersion: 1,
  id: 'two-bakers',
  lang: 'en',
  title: 'Two bakers on bread',
  intro: [],
  speakers: [
    {id: 'ana', name: 'Ana Čech'},
    {id: 'ben', name: 'Ben Okri'},
  ],
  exchanges: [
    {
      id: 'flour',
      question: ['Which flour do you use?'],
      answers: [
        {speakers: ['ana'], body: [{kind: 'paragraph', content: ['Rye. It keeps for a week.']}]},
        {speakers: ['ben'], body: [{kind: 'paragraph', content: ['Whatever is on the shelf.']}]},
      ],
    },
  ],
  quotes: [
    {id: 'rye', exchange: 'flour', speaker: 'ana', exact: ['It keeps for a week.']},
    {id: 'shelf', exchange: 'flour', speaker: 'ben', exact: ['Whatever is on the shelf.']},
  ],
  source: {name: 'The Daily Loaf'},
};

export const interviews: readonly Interview[] = [interview, bakers];
