import {expect} from 'chai';
import {
  ENGLISH,
  renderArticle,
  type ArticleOptions,
  type RenderedLabels,
} from '../../src/html/index.js';
import {toPlainText} from '../../src/interview/to-plain-text.js';
import {smallInterview} from '../fixtures/interview.js';
import {parsed} from './parsed.js';
import {wholeInterview} from './whole-interview.js';

function outline(options: ArticleOptions, interview = wholeInterview()): string[] {
  const headings = parsed(renderArticle(interview, options)).querySelectorAll(
    'h1,h2,h3,h4,h5,h6,[role=heading]',
  );
  return [...headings].map(
    (node) => `${node.getAttribute('aria-level') ?? node.localName} ${node.textContent}`,
  );
}

describe('renderArticle', () => {
  it('is the element with its fallback', () => {
    const [flour] = smallInterview().exchanges;
    const [rye] = smallInterview().quotes;
    const interview = smallInterview({exchanges: flour ? [flour] : [], quotes: rye ? [rye] : []});
    expect(renderArticle(interview, {src: '/bakers.json'})).to.equal(
      `<interview-article src="/bakers.json">
  <article lang="en" dir="ltr">
    <header>
      <h2>Two bakers on bread</h2>
      <p>They meet at <em>dawn</em>.</p>
      <p><small>1 minute to read</small></p>
    </header>
    <ul>
      <li><b>Ana Čech</b> <small>Baker, Rye House (<span lang="uk">Житній дім</span>)</small></li>
      <li><b>Ben</b></li>
    </ul>
    <section data-exchange="flour" id="two-bakers/flour">
      <h3>Which flour do you use?</h3>
      <p><b>Ana Čech:</b> We do not use white flour. Rye keeps for a week.</p>
      <figure>
        <blockquote cite="https://loaf.example/bakers"><p>Rye keeps for a week.</p></blockquote>
        <figcaption>Ana Čech</figcaption>
      </figure>
      <p><b>Ben:</b> Whatever is on the shelf.</p>
    </section>
    <footer>
      <div>
        <p>Recorded in spring.</p>
      </div>
      <p>Originally published by <a href="https://loaf.example/bakers">The Daily Loaf</a></p>
    </footer>
  </article>
</interview-article>`,
    );
  });

  it('stands in a section that a sanitizer leaves alone', () => {
    const markup = renderArticle(smallInterview(), {
      as: 'markup',
      id: 'talk',
      show: ['intro', 'questions'],
      collapsible: true,
    });
    expect(markup.split('\n').slice(0, 2)).to.deep.equal([
      '<section class="interview-article" id="talk" data-interview-show="intro questions" data-interview-collapsible>',
      '<article lang="en" dir="ltr">',
    ]);
    expect(parsed(markup).querySelectorAll('details > [id^="talk/"]')).to.have.length(3);
  });

  it('is its plain text, or parts of it', () => {
    const interview = wholeInterview();
    expect(renderArticle(interview, {as: 'text'})).to.equal(toPlainText(interview));
    const part = renderArticle(interview, {as: 'text', show: ['quotes', 'notes']});
    expect(part).to.equal(
      'Bread & <water>\n\n"Rye keeps for a week."\n\n"people eat […] in the morning"\n\n' +
        'Recorded in spring[1].\n\n[1] 2024.',
    );
    const questions = renderArticle(interview, {as: 'text', show: ['questions']});
    expect(questions).not.to.contain('"Rye keeps');
    expect(questions).to.contain('Hours\n\nWhy at night?');
  });

  it('has headings from the level asked for, and sections above their questions', () => {
    expect(outline({headingLevel: 3})).to.deep.equal([
      'h3 Bread & <water>',
      'h4 Which flour?',
      'h4 Hours',
      'h5 Why at night?',
      'h4 Tools',
      'h5 What of the oven?',
      'h4 Corrections',
    ]);
  });

  it('has headings by role for the page’s own level, and those that HTML has no element for', () => {
    for (const as of ['element', 'email'] as const) {
      const first = outline({as, headingLevel: 1});
      expect(first.slice(0, 2)).to.deep.equal(['1 Bread & <water>', 'h2 Which flour?']);
      const last = outline({as, headingLevel: 6});
      expect(last.slice(0, 4)).to.deep.equal([
        'h6 Bread & <water>',
        '7 Which flour?',
        '7 Hours',
        '8 Why at night?',
      ]);
    }
  });

  it('has the nearest headings where a sanitizer would take the level away', () => {
    const tags = (headingLevel: number) =>
      outline({as: 'markup', headingLevel}).map((line) => line.slice(0, 2));
    expect(tags(1)).to.deep.equal(['h2', 'h2', 'h2', 'h3', 'h2', 'h3', 'h2']);
    expect(new Set(tags(6))).to.deep.equal(new Set(['h6']));
  });

  it('leads to each question, which a reader sees', () => {
    const ids = [...parsed(renderArticle(wholeInterview())).querySelectorAll('[id]')];
    expect(ids.map(({localName, id}) => `${localName} ${id}`)).to.deep.equal([
      'section two-bakers/flour',
      'section two-bakers/night',
      'section two-bakers/oven',
    ]);
  });

  it('says who made it, and when', () => {
    const byline = parsed(renderArticle(wholeInterview())).querySelector('header > :last-child');
    expect(byline?.textContent).to.equal(
      'Interview by Eva Novák and Kim\u00A0· Translated by Ivo\u00A0· Conducted February 2024\u00A0· ' +
        'Published February 29, 2024\u00A0· Updated March 2, 2024\u00A0· 1 minute to read',
    );
    const [eva] = byline?.querySelectorAll('a') ?? [];
    expect(eva?.href).to.equal('https://eva.example/');
  });

  it('has footnotes beneath the text that refers to them', () => {
    const body = parsed(renderArticle(wholeInterview()));
    const lists = [...body.querySelectorAll('ol.interview-footnotes')];
    expect(
      lists.map((list) => [list.parentElement?.localName, list.textContent.trim()]),
    ).to.deep.equal([
      ['header', 'The capital.'],
      ['div', '2024.'],
    ]);
    expect(body.querySelector('header sup')?.textContent).to.equal('1');
  });

  it('says what it says in the language of a caller’s words', () => {
    const labels: RenderedLabels = {
      ...ENGLISH,
      lang: 'de',
      publishedBy: (place) => ['Zuerst bei ', place, ' erschienen'],
    };
    const source = {name: 'The Daily Loaf', published: '2024-02-29'};
    const html = renderArticle(smallInterview({source}), {labels, show: ['source']});
    expect(html).to.contain(
      '<p><span lang="de">Zuerst bei </span>The Daily Loaf' +
        '<span lang="de">, 29. Februar 2024 erschienen</span></p>',
    );
    const german = renderArticle(smallInterview({lang: 'de', source}), {labels, show: ['source']});
    expect(german).to.contain('<p>Zuerst bei The Daily Loaf, 29. Februar 2024 erschienen</p>');
  });

  it('says it in one piece where that runs the other way than the interview’s words', () => {
    const html = renderArticle(
      smallInterview({
        lang: 'he',
        interviewers: [{name: 'נועה לוי'}],
        source: {name: 'הכיכר', url: 'https://loaf.example/he', published: '2024-02-29'},
      }),
      {show: ['source']},
    );
    expect(html).to.contain(
      '<small><span lang="en" dir="ltr">Interview by <span lang="he" dir="rtl">נועה לוי</span></span>' +
        '\u00A0· <span lang="en" dir="ltr">Published February 29, 2024</span></small>',
    );
    expect(html).to.contain(
      '<p><span lang="en" dir="ltr">Originally published by <span lang="he" dir="rtl">' +
        '<a href="https://loaf.example/he">הכיכר</a></span>, February 29, 2024</span></p>',
    );
  });

  it('in mail has all of it open, in words that need no style sheet', () => {
    const body = parsed(renderArticle(wholeInterview(), {as: 'email', collapsible: true}));
    expect(body.querySelector('details, figure, [class], [id]')).to.equal(null);
    expect(body.querySelector('td > blockquote')?.textContent.trim()).to.equal(
      '“Rye keeps for a week.”',
    );
    expect(body.querySelector('td:has(> blockquote)')?.textContent).to.contain('Ana Čech');
  });

  it('says what it does not know', () => {
    expect(() => renderArticle(smallInterview(), {show: ['pets' as 'intro']})).to.throw(
      'show: found "pets"; wanted one of intro, speakers, questions, quotes, notes, source.',
    );
  });
});
