import {expect} from 'chai';
import '../../src/quote-card/quote-card-define.js';
import {smallInterview} from '../fixtures/interview.js';
import {show} from '../ui/show.js';
import {answered} from './answered.js';
import {choose, clipboard, heard, unfold} from './row.js';

const URL_OF_RYE = 'https://loaf.example/bakers#:~:text=Rye%20keeps%20for%20a%20week.';
const rye = '<interview-quote-card quote="rye"></interview-quote-card>';
const source = {...smallInterview().source, published: '2024-05-03'};

describe('a citation, copied,', () => {
  const note = '“Rye keeps for a week.” (answering “Which flour do you use?”)';
  const expected: Record<string, string> = {
    Text:
      'Ana Čech, in “Two bakers on bread”, The Daily Loaf, 2024-05-03, answering ' +
      `“Which flour do you use?”. ${URL_OF_RYE}`,
    BibTeX: `@misc{two-bakers,
  author = {{Ana Čech}},
  title = {{Two bakers on bread}},
  howpublished = {The Daily Loaf},
  year = {2024},
  month = {05},
  url = {${URL_OF_RYE}},
  language = {en},
  note = {${note}}
}
`,
    RIS: [
      'TY  - ELEC',
      'TI  - Two bakers on bread',
      'AU  - Ana Čech',
      'T2  - The Daily Loaf',
      'PY  - 2024',
      'DA  - 2024/05/03/',
      'LA  - en',
      `UR  - ${URL_OF_RYE}`,
      'M3  - Interview',
      `N1  - ${note}`,
      'ER  - ',
      '',
    ].join('\r\n'),
    'CSL-JSON': `${JSON.stringify(
      [
        {
          id: 'two-bakers',
          type: 'interview',
          title: 'Two bakers on bread',
          author: [{literal: 'Ana Čech'}],
          'container-title': 'The Daily Loaf',
          issued: {'date-parts': [[2024, 5, 3]]},
          URL: URL_OF_RYE,
          language: 'en',
          note,
        },
      ],
      null,
      2,
    )}\n`,
  };

  for (const [format, text] of Object.entries(expected)) {
    it(`as ${format} is of the interview, with the quotation and what it answers`, async () => {
      const all = clipboard();
      const card = await show(rye, smallInterview({source}));
      const events = heard('interview-copy');
      await unfold(card, 'Cite');
      expect(await choose(card, format)).to.equal(`Citation copied as ${format}.`);
      expect(all).to.deep.equal([{'text/plain': text}]);
      expect(events.map(({kind, text: copy}) => [kind, copy])).to.deep.equal([['citation', text]]);
    });
  }

  it('says of words within quotation marks that they are not the speaker’s own', async () => {
    const all = clipboard();
    const card = await show(
      '<interview-quote-card excerpt="Bread waits for nobody at all."></interview-quote-card>',
      answered(['ana'], 'My mother said: “Bread waits for nobody at all.” It does not.'),
    );
    await unfold(card, 'Cite');
    await choose(card, 'RIS');
    expect(all[0]?.['text/plain']).to.contain(
      'N1  - “[…] Bread waits for nobody at all.” (Quoting someone else, answering “Which flour do you use?”)\r\n',
    );
  });
});
