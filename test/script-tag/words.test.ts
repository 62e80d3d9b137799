import {expect} from 'chai';
import {inlineText} from '../../src/interview/text.js';
import {toPlainText} from '../../src/interview/to-plain-text.js';
import {requests} from '../support/page.js';
import {
  allOwn,
  blog,
  bundled,
  dist,
  elements,
  loadedBy,
  missing,
  ownText,
  sight,
  wordsOf,
} from './blog.js';

/** What a blogger writes: the elements, a style sheet, one script. */
async function plainBlog() {
  const key = crypto.randomUUID();
  const loaded = await blog({
    head: `<link rel="stylesheet" href="${await dist('fallback.css')}?key=${key}">
      <script async src="${await dist()}?key=${key}"></script>`,
    body: `<interview-quote-card></interview-quote-card>
      <interview-qa-accordion></interview-qa-accordion>
      <interview-speaker-profile show="bio quotes answers"></interview-speaker-profile>
      <interview-article></interview-article>`,
  });
  const [card, accordion, profile, article] = elements(loaded.document);
  if (!card || !accordion || !profile || !article) throw new Error('four elements');
  return {key, ...loaded, loaded, card, accordion, profile, article};
}

describe('one script tag from another origin', () => {
  it('shows all four elements without a word on the console', async () => {
    const {loaded} = await plainBlog();
    expect(sight(loaded.document)).to.deep.equal(allOwn);
    expect(loaded.record).to.deep.equal({warnings: [], errors: [], violations: []});
  });

  it('shows every word of the interview, in its order, in the article', async () => {
    const {article} = await plainBlog();
    const interview = await bundled();
    const text = toPlainText(interview).replace(/<https?:[^>]*>/g, '');
    expect(wordsOf(text)).to.have.length.above(1900);
    const painted = article.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '';
    // In print the source stands before the notes.
    for (const part of text.split(/(?=Originally published by)|(?=NOTE:)/)) {
      expect(missing(wordsOf(part), wordsOf(painted))).to.equal(undefined);
    }
    const targets = [...(article.shadowRoot?.querySelectorAll('a') ?? [])].map(({href}) => href);
    expect(targets).to.include(interview.source.url);
    expect(targets).to.include('https://fourth.international/en/166');
  });

  it('keeps every character of the answers, signs and all', async () => {
    const {article, accordion} = await plainBlog();
    const interview = await bundled();
    const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
    for (const element of [article, accordion]) {
      const text = squeeze(ownText(element));
      for (const {question, answers} of interview.exchanges) {
        expect(text).to.contain(squeeze(inlineText(question)));
        for (const block of answers.flatMap(({body}) => body)) {
          if (block.kind !== 'paragraph') throw new Error('all are paragraphs');
          expect(text).to.contain(squeeze(inlineText(block.content)));
        }
      }
    }
  });

  it('shows every question and answer, in their order, in the accordion', async () => {
    const {accordion} = await plainBlog();
    const {exchanges, ...rest} = await bundled();
    const text = toPlainText({...rest, exchanges, quotes: [], intro: [], notes: []});
    const words = wordsOf(text.slice(text.indexOf('\n'), text.lastIndexOf('Originally')));
    const shown = wordsOf(ownText(accordion));
    expect(words).to.have.length.above(1500);
    expect(missing(words, shown)).to.equal(undefined);
  });

  it('shows the first quotation in the card, and all that a speaker said in the profile', async () => {
    const {card, profile} = await plainBlog();
    const {quotes, speakers, exchanges} = await bundled();
    const [speaker] = speakers;
    expect(ownText(card)).to.contain(quotes[0]?.exact.join(' […] '));
    expect(ownText(card)).to.contain(speaker?.name).and.contain(speaker?.affiliation?.name);
    for (const {exact} of quotes.filter((quote) => quote.speaker === speaker?.id)) {
      expect(ownText(profile)).to.contain(exact.join(' […] '));
    }
    const answers = exchanges
      .flatMap((exchange) => exchange.answers)
      .filter((answer) => answer.speakers.includes(speaker?.id ?? ''));
    expect(answers).not.to.have.length(0);
    const shown = wordsOf(ownText(profile));
    for (const block of answers.flatMap(({body}) => body)) {
      const words = block.kind === 'paragraph' ? wordsOf(inlineText(block.content)) : [];
      expect(missing(words, shown)).to.equal(undefined);
    }
  });

  it('makes no request but for the script and the style sheet', async () => {
    const {key, loaded} = await plainBlog();
    const wanted = [`${await dist('fallback.css')}?key=${key}`, `${await dist()}?key=${key}`];
    expect(loadedBy(loaded)).to.have.members(wanted);
    const paths = (await requests(key)).map(({path}) => path);
    expect(paths).to.have.members(['/dist/fallback.css', '/dist/interview-widgets.min.js']);
  });

  it('stores nothing', async () => {
    localStorage.clear();
    // Other pages of this origin may have left theirs.
    const before = await indexedDB.databases();
    const {window, document} = await plainBlog();
    expect(document.cookie).to.equal('');
    expect(window.localStorage).to.have.length(0);
    expect(window.sessionStorage).to.have.length(0);
    expect(await window.indexedDB.databases()).to.have.deep.members(before);
  });

  it('adds nothing to the window but its own name', async () => {
    const names = (view: Window) => Object.getOwnPropertyNames(view);
    const without = await blog({});
    const {window} = await plainBlog();
    const before = new Set(names(without.window));
    const added = names(window).filter((name) => !before.has(name) && !/^\d+$/.test(name));
    // By these the copies of Lit on a page know each other.
    const lit = [
      'litElementVersions',
      'litHtmlVersions',
      'reactiveElementVersions',
      'litPropertyMetadata',
    ];
    expect(added).to.have.members(['InterviewWidgets', ...lit]);
  });
});
