import {expect} from 'chai';
import {quotationHtml, quoteCardHtml} from '../../src/html/quotation.js';
import {smallInterview} from '../fixtures/interview.js';
import {fc} from '../support/random.js';

const interview = smallInterview();
const [ana, ben] = interview.speakers;
const quotation = {interview, speakers: [ana!], paragraphs: ['Rye keeps for a week.']};

/** The elements that a browser makes of markup. */
function parsed(markup: string): HTMLElement {
  return new DOMParser().parseFromString(markup, 'text/html').body;
}

describe('a quotation as HTML', () => {
  it('is its words, and who said them where', () => {
    expect(quotationHtml(quotation)).to.equal(
      '<blockquote cite="https://loaf.example/bakers"><p>Rye keeps for a week.</p></blockquote>\n' +
        '<p>— <b>Ana Čech</b>, <small>Baker, Rye House (<span lang="uk">Житній дім</span>)</small> ' +
        '<cite><a href="https://loaf.example/bakers">Two bakers on bread</a></cite>, The Daily Loaf</p>',
    );
  });

  it('links to the words where it is told their address', () => {
    const url = 'https://loaf.example/bakers#:~:text=Rye';
    const body = parsed(quotationHtml({...quotation, url}));
    expect(body.querySelector('blockquote')?.cite).to.equal(url);
    expect(body.querySelector('cite a')?.getAttribute('href')).to.equal(url);
  });

  it('has no link where there is no address', () => {
    const unpublished = {...quotation, interview: smallInterview({source: {name: 'The Paper'}})};
    const body = parsed(quotationHtml(unpublished));
    expect(body.querySelector('a')).to.equal(null);
    expect(body.querySelector('cite')?.textContent).to.equal('Two bakers on bread');
  });

  it('names all who spoke jointly', () => {
    const joint = parsed(quotationHtml({...quotation, speakers: [ana!, ben!]}));
    expect([...joint.querySelectorAll('b')].map((name) => name.textContent)).to.deep.equal([
      'Ana Čech',
      'Ben',
    ]);
  });

  it('is a card with its fallback, in the language and direction of the words', () => {
    const body = parsed(
      quoteCardHtml(
        {...quotation, interview: smallInterview({lang: 'ar'})},
        {
          src: 'https://loaf.example/a.json?b=1&c=2',
          excerpt: 'Rye "keeps"',
          speaker: undefined,
        },
      ),
    );
    const card = body.querySelector('interview-quote-card');
    expect(card?.getAttributeNames()).to.deep.equal(['src', 'excerpt']);
    expect(card?.getAttribute('src')).to.equal('https://loaf.example/a.json?b=1&c=2');
    expect(card?.getAttribute('excerpt')).to.equal('Rye "keeps"');
    const figure = card?.querySelector('figure');
    expect([figure?.lang, figure?.dir]).to.deep.equal(['ar', 'rtl']);
    expect(card?.querySelector('figure > blockquote + figcaption')).to.not.equal(null);
  });

  it('makes no markup of any words', () => {
    const text = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', '=', '/', ' ', ';'),
    });
    fc.assert(
      fc.property(text, text, (words, name) => {
        const body = parsed(
          quoteCardHtml(
            {
              interview: smallInterview({title: words}),
              speakers: [{id: 'x', name, role: words}],
              paragraphs: [words],
            },
            {excerpt: words},
          ),
        );
        expect(body.querySelector('blockquote p')?.textContent).to.equal(words);
        expect(body.querySelector('b')?.textContent).to.equal(name);
        expect(body.querySelector('interview-quote-card')?.getAttribute('excerpt')).to.equal(words);
        expect(body.querySelectorAll('*')).to.have.length(words ? 9 : 8);
      }),
    );
  });
});
