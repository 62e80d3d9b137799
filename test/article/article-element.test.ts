import {expect} from 'chai';
import '../../src/article/article-define.js';
import type {ArticleElement} from '../../src/article/article-element.js';
import type {Interview} from '../../src/interview/schema.js';
import {toPlainText} from '../../src/interview/to-plain-text.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {articleFallback} from '../support/fallback-markup.js';
import {all, one, show, textOf, words} from '../ui/show.js';

const article = (attributes = '', interview: Interview = smallInterview(), children = '') =>
  show<ArticleElement>(
    `<interview-article ${attributes}>${children}</interview-article>`,
    interview,
  );
const headings = (element: Element) =>
  all(element, ':is(h1, h2, h3, h4, h5, h6, [role="heading"])').map(
    (node) => `${node.ariaLevel ?? node.localName} ${words(node)}`,
  );

/** The small interview with a section, a lead-in and a footnote. */
function longer(): Interview {
  const interview = smallInterview({lead: ['Bread, at ', {text: 'two', em: true}, '.']});
  const night = interview.exchanges[1];
  if (night) {
    night.section = 'At work';
    night.preamble = [{kind: 'paragraph', content: ['It is dark out there.']}];
    night.answers[0]?.body.push({
      kind: 'paragraph',
      content: [{text: 'And quiet.', footnote: ['But for the trams.']}],
    });
  }
  return interview;
}

describe('<interview-article>', () => {
  it('shows every word of the interview', async () => {
    const interview = longer();
    const shown = textOf(await article('', interview));
    const lost = toPlainText(interview)
      // What only plain text needs: signs for links, for quotations and for footnotes.
      .replace(/<[^>]*>|"|\[\d+\]/g, ' ')
      .split(/\s+/)
      .filter((word) => !shown.includes(word));
    expect(lost).to.deep.equal([]);
  });

  it('shows it in the order of print', async () => {
    const text = textOf(await article('', longer()));
    const order = [
      'Two bakers on bread',
      'Bread, at two.',
      'They meet at dawn.',
      'Rye House',
      'Which flour do you use?',
      'We do not use white flour.',
      'Whatever is on the shelf.',
      'At work',
      'Why at night?',
      'It is dark out there.',
      'Because people eat in the morning.',
      'But for the trams.',
      'What of the oven?',
      'Recorded in spring.',
      'The Daily Loaf',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
  });

  it('names who speaks before each answer', async () => {
    const element = await article();
    expect(all(element, '[part="answer"]').map(words)).to.deep.equal([
      'Ana Čech: We do not use white flour. Rye keeps for a week.',
      'Ben: Whatever is on the shelf.',
      'Ben: Because people eat in the morning.',
      'Ana Čech: It is older than I am.',
    ]);
  });

  it('introduces the speakers', async () => {
    expect(all(await article(), '[part="speakers"] > li').map(words)).to.deep.equal([
      'AČAna Čech Baker, Rye House (Житній дім) First answer',
      'BBen First answer',
    ]);
  });

  describe('quotations', () => {
    const places = (element: Element) =>
      all(element, '[part="answer"], blockquote').map((node) =>
        node.localName === 'blockquote' ? `“${words(node)}”` : words(node).slice(0, 12),
      );

    it('stand after the answers that they are from, with the name of who said them', async () => {
      const element = await article();
      expect(places(element)).to.deep.equal([
        'Ana Čech: We',
        '“Rye keeps for a week.”',
        'Ben: Whateve',
        'Ben: Because',
        'Ana Čech: It',
        '“It is older than I am.”',
      ]);
      expect(all(element, 'figcaption').map(words)).to.deep.equal(['Ana Čech', 'Ana Čech']);
    });

    it('stand where the publisher set them', async () => {
      const interview = smallInterview();
      const [rye] = interview.quotes;
      if (rye) interview.quotes = [{...rye, after: {exchange: 'night', answer: 0}}];
      expect(places(await article('', interview)).slice(2)).to.deep.equal([
        'Ben: Because',
        '“Rye keeps for a week.”',
        'Ana Čech: It',
      ]);
    });
  });

  describe('show', () => {
    const shown = async (value: string) => textOf(await article(`show="${value}" `));

    for (const [value, expected] of [
      ['intro', 'Two bakers on bread They meet at dawn.'],
      ['notes', 'Two bakers on bread Recorded in spring.'],
      ['source', 'Two bakers on bread Originally published by The Daily Loaf'],
      [
        'quotes',
        'Two bakers on bread Rye keeps for a week. Ana Čech It is older than I am. Ana Čech',
      ],
    ] as const) {
      it(`="${value}" leaves the title and that`, async () => {
        expect(await shown(value)).to.equal(expected);
      });
    }

    it('="questions" leaves the questions without the quotations between them', async () => {
      const element = await article('show="questions"');
      expect(all(element, '[part="answer"]')).to.have.length(4);
      expect(all(element, 'blockquote')).to.have.length(0);
      expect(textOf(element)).not.to.contain('dawn');
    });

    it('takes several', async () => {
      expect(await shown('source, intro')).to.equal(
        'Two bakers on bread They meet at dawn. Originally published by The Daily Loaf',
      );
    });

    it('that is not known is everything, and the warning says what is', async () => {
      const warnings = collectWarnings();
      expect(await shown('recipe')).to.equal(textOf(await article()));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('show="recipe"').and.contain('intro, speakers, questions');
    });
  });

  it('links to where it was published, once that has an address', async () => {
    const element = await article();
    expect(one(element, '[part="source"] a').getAttribute('href')).to.equal(
      'https://loaf.example/bakers',
    );
    const unpublished = await article('', smallInterview({source: {name: 'The Daily Loaf'}}));
    expect(words(one(unpublished, '[part="source"]'))).to.contain('The Daily Loaf');
    expect(all(unpublished, '[part="source"] a')).to.have.length(0);
  });

  it('has no room for notes where there are none', async () => {
    const {notes, ...interview} = smallInterview();
    expect(notes).to.have.length(1);
    const element = await article('show="notes"', interview);
    expect(textOf(element)).to.equal('Two bakers on bread');
    expect(all(element, 'footer')).to.have.length(0);
  });

  describe('headings', () => {
    it('are the title and, below it, the questions', async () => {
      expect(headings(await article())).to.deep.equal([
        'h2 Two bakers on bread',
        'h3 Which flour do you use?',
        'h3 Why at night?',
        'h3 What of the oven?',
      ]);
    });

    it('have the titles of sections between them, from the first section on', async () => {
      expect(headings(await article('', longer()))).to.deep.equal([
        'h2 Two bakers on bread',
        'h3 Which flour do you use?',
        'h3 At work',
        'h4 Why at night?',
        'h4 What of the oven?',
      ]);
    });

    it('move with heading-level, and go on by their role', async () => {
      expect(headings(await article('heading-level="6"')).slice(0, 2)).to.deep.equal([
        'h6 Two bakers on bread',
        '7 Which flour do you use?',
      ]);
      expect(headings(await article('heading-level="1"')).slice(0, 2)).to.deep.equal([
        '1 Two bakers on bread',
        'h2 Which flour do you use?',
      ]);
    });
  });

  it('takes the place of its fallback, word for word', async () => {
    // A space for each tag, since some words have only a tag between them.
    const fallback = articleFallback(smallInterview()).replace(/</g, ' <');
    const element = await article('', smallInterview(), fallback);
    expect(element.querySelector('article')?.checkVisibility()).to.equal(false);
    const shown = textOf(element);
    const lost = words(element)
      .split(' ')
      .filter((word) => !shown.includes(word));
    expect(lost).to.deep.equal([]);
  });
});
