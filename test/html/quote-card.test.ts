import {expect} from 'chai';
import {renderQuoteCard, RenderError, type QuoteCardOptions} from '../../src/html/index.js';
import type {ExcerptResult} from '../../src/interview/excerpt.js';
import {smallInterview} from '../fixtures/interview.js';
import {parsed} from './parsed.js';
import {wholeInterview} from './whole-interview.js';

const URL_OF_RYE = 'https://loaf.example/bakers#:~:text=Rye%20keeps%20for%20a%20week.';

function failing(options: QuoteCardOptions, interview = smallInterview()): RenderError {
  try {
    renderQuoteCard(interview, options);
  } catch (error) {
    if (error instanceof RenderError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('renderQuoteCard', () => {
  it('is the element with its fallback', () => {
    expect(renderQuoteCard(smallInterview(), {quote: 'rye', src: '/a.json?b&c'})).to.equal(
      `<interview-quote-card src="/a.json?b&amp;c" quote="rye">
  <figure lang="en" dir="ltr">
    <blockquote cite="${URL_OF_RYE}"><p>Rye keeps for a week.</p></blockquote>
    <figcaption><b>Ana Čech</b>, <small>Baker, Rye House (<span lang="uk">Житній дім</span>)</small> <cite><a href="${URL_OF_RYE}">Two bakers on bread</a></cite>, The Daily Loaf</figcaption>
  </figure>
</interview-quote-card>`,
    );
  });

  it('is a figure that a sanitizer leaves alone, with the element’s attributes as data', () => {
    const markup = renderQuoteCard(smallInterview(), {
      as: 'markup',
      excerpt: 'Rye keeps for a week.',
      speaker: 'ana',
      exchange: 'flour',
      variant: 'banner',
      interview: 'two-bakers',
      withoutActions: true,
      withoutContext: false,
    });
    const {localName, attributes, children} = parsed(markup).firstElementChild!;
    expect(localName).to.equal('figure');
    expect([...children].map((child) => child.localName)).to.deep.equal([
      'blockquote',
      'figcaption',
    ]);
    expect([...attributes].map(({name, value}) => [name, value])).to.deep.equal([
      ['class', 'interview-quote-card'],
      ['data-interview-interview', 'two-bakers'],
      ['data-excerpt', 'Rye keeps for a week.'],
      ['data-speaker', 'ana'],
      ['data-interview-exchange', 'flour'],
      ['data-interview-variant', 'banner'],
      ['data-interview-without-actions', ''],
      ['lang', 'en'],
      ['dir', 'ltr'],
    ]);
  });

  it('is what is copied of a card, as text', () => {
    expect(renderQuoteCard(smallInterview(), {as: 'text', quote: 'rye'})).to.equal(
      `“Rye keeps for a week.”\n— Ana Čech, Baker, Rye House. Two bakers on bread, The Daily Loaf\n${URL_OF_RYE}`,
    );
  });

  it('names the interview’s first quotation where none is asked for', () => {
    const element = parsed(renderQuoteCard(smallInterview())).firstElementChild;
    expect(element?.getAttribute('quote')).to.equal('rye');
  });

  it('asks for an excerpt on one line', () => {
    const markup = renderQuoteCard(smallInterview(), {excerpt: ' Rye keeps\n for a week. '});
    expect(markup.split('\n')[0]).to.equal(
      '<interview-quote-card excerpt="Rye keeps for a week.">',
    );
  });

  it('has a date as readers write it', () => {
    const source = {name: 'The Daily Loaf', published: '2024-05'};
    const markup = renderQuoteCard(smallInterview({source}));
    expect(markup).to.contain('</cite>, The Daily Loaf, May 2024</figcaption>');
  });

  it('has no link where there is no address', () => {
    for (const as of ['element', 'markup', 'email'] as const) {
      const markup = renderQuoteCard(smallInterview({source: {name: 'The Paper'}}), {as});
      expect(parsed(markup).querySelector('a, [cite]')).to.equal(null);
    }
  });

  it('shows the rest of a clause that is cut, told apart where a style sheet can', () => {
    const excerpt = 'use white flour';
    const paragraph = (as: 'element' | 'markup' | 'email') =>
      parsed(renderQuoteCard(smallInterview(), {as, excerpt})).querySelector('blockquote p')
        ?.innerHTML;
    for (const as of ['element', 'markup'] as const) {
      expect(paragraph(as)).to.equal(
        '<span class="interview-rest">We do not </span>use white flour',
      );
    }
    expect(paragraph('email')).to.equal('“We do not use white flour”');
    expect(renderQuoteCard(smallInterview(), {as: 'text', excerpt})).to.match(
      /^“We do not use white flour”\n/,
    );
  });

  it('marks what is left out', () => {
    const interview = smallInterview();
    const body = [
      {
        kind: 'paragraph' as const,
        content: ['We bake at night. It is cool then, as you know. Rye keeps for a week.'],
      },
    ];
    interview.exchanges[0]!.answers[0] = {speakers: ['ana'], body};
    const excerpt = 'We bake at night. […] Rye keeps for a week.';
    for (const as of ['element', 'markup', 'email', 'text'] as const) {
      const {textContent} = parsed(renderQuoteCard(interview, {as, excerpt}));
      expect(textContent).to.contain('We bake at night. […] Rye keeps for a week.');
    }
  });

  it('shows words that differ as published, and says so', () => {
    const told: ExcerptResult[] = [];
    const excerpt = 'Rye keeps for a whole week.';
    const options = {excerpt, onExcerpt: (result: ExcerptResult) => void told.push(result)};
    for (const as of ['element', 'markup', 'email'] as const) {
      const body = parsed(renderQuoteCard(smallInterview(), {...options, as}));
      expect(body.querySelector('blockquote')?.textContent).to.contain('Rye keeps for a week');
      expect(body.textContent).to.contain('Shown as published: the interview has these words now.');
      expect(body.textContent).not.to.contain('whole');
    }
    expect(told.map(({status}) => status)).to.deep.equal(['changed', 'changed', 'changed']);
  });

  it('says of words that they are someone else’s', () => {
    for (const as of ['element', 'markup', 'email', 'text'] as const) {
      const markup = renderQuoteCard(wholeInterview(), {as, excerpt: 'Bread is life.'});
      expect(markup).to.contain('Quoting someone else');
    }
  });

  it('repeats whole characters alone of words that it does not have', () => {
    const {found} = failing({excerpt: 'word 🍞'.padEnd(300, '🍞')});
    expect(found).to.match(/^"word 🍞+…"$/u);
  });

  it('shows a bad cut uncut', () => {
    let told: ExcerptResult | undefined;
    const markup = renderQuoteCard(smallInterview(), {
      excerpt: 'We do […] use white flour',
      onExcerpt: (result) => (told = result),
    });
    expect(parsed(markup).querySelector('p')?.textContent).to.equal('We do not use white flour');
    expect(told?.status).to.equal('refused');
  });

  it('shows none of words that the interview does not have, and says so', () => {
    const {option, found, wanted} = failing({excerpt: 'Nobody ever said anything like it.'});
    expect(option).to.equal('excerpt');
    expect(found).to.equal('"Nobody ever said anything like it."');
    expect(wanted).to.match(/^words of the interview\. /);
  });

  it('names the ids there are, for one that is not there', () => {
    expect(failing({quote: 'wheat'}).message).to.equal(
      'quote: found "wheat"; wanted one of rye, older.',
    );
    expect(failing({excerpt: 'Rye', speaker: 'eve'}).message).to.equal(
      'speaker: found "eve"; wanted one of ana, ben.',
    );
    expect(failing({excerpt: 'Rye', exchange: 'x'}).message).to.equal(
      'exchange: found "x"; wanted one of flour, night, oven.',
    );
    expect(failing({}, smallInterview({quotes: []})).message).to.match(/^quote: found nothing; /);
    expect(failing({as: 'pdf' as 'text'}).message).to.equal(
      'as: found "pdf"; wanted one of element, markup, email, text.',
    );
    expect(failing({variant: 'big' as 'card'}).option).to.equal('variant');
  });
});

describe('a quotation in mail', () => {
  const mail = (options: QuoteCardOptions = {}, interview = wholeInterview()) =>
    parsed(renderQuoteCard(interview, {as: 'email', quote: 'rye', ...options}));

  it('stands behind a line at the side where its words begin', () => {
    const styleIn = (lang: string) =>
      mail({}, wholeInterview({lang})).querySelector('td')?.getAttribute('style');
    expect(styleIn('en')).to.match(/border-left:.*text-align:left/);
    expect(styleIn('ar')).to.match(/border-right:.*text-align:right/);
  });

  it('has who said it beside their portrait, described, unless that is left out', () => {
    const portrait = mail().querySelector('img');
    expect([portrait?.getAttribute('src'), portrait?.alt, portrait?.width]).to.deep.equal([
      'https://loaf.example/ana.jpg',
      'Ana',
      40,
    ]);
    expect(mail({withoutPortrait: true}).querySelector('img')).to.equal(null);
    expect(mail({variant: 'plain'}).querySelector('img')).to.equal(null);
  });

  it('sets no color but that of lines, so that a dark client can choose its own', () => {
    for (const node of mail().querySelectorAll<HTMLElement>('[style]')) {
      const style = node.getAttribute('style') ?? '';
      expect(style.replace(/border-(?:left|top):[^;]*/g, '')).not.to.match(/background|#|rgb/);
      expect(node.style.color).to.equal(node.localName === 'a' ? 'inherit' : '');
    }
    expect(mail().querySelectorAll('a')).to.have.length(2);
  });
});
