import {expect} from 'chai';
import {quotationHtml, quotationText, quoteCardHtml} from '../../src/html/quotation.js';
import {smallInterview} from '../fixtures/interview.js';
import {fc} from '../support/random.js';

const interview = smallInterview();
const [ana, ben] = interview.speakers;
const quotation = {interview, speakers: [ana!], paragraphs: ['Rye keeps for a week.']};

/** The elements that a browser makes of markup. */
function parsed(markup: string): HTMLElement {
  return new DOMParser().parseFromString(markup, 'text/html').body;
}

describe('a quotation as text', () => {
  it('is its words in marks, who said them where, and the address; a line each', () => {
    expect(quotationText(quotation)).to.equal(
      '“Rye keeps for a week.”\n' +
        '— Ana Čech, Baker, Rye House. Two bakers on bread, The Daily Loaf\n' +
        'https://loaf.example/bakers',
    );
  });

  for (const published of ['2024', '2024-05', '2024-05-01']) {
    it(`has the date ${published} as the interview has it`, () => {
      const dated = smallInterview({source: {...interview.source, published}});
      expect(quotationText({...quotation, interview: dated}).split('\n')[1]).to.equal(
        `— Ana Čech, Baker, Rye House. Two bakers on bread, The Daily Loaf, ${published}`,
      );
    });
  }

  it('names all who spoke jointly, each with their role', () => {
    const joint = quotationText({...quotation, speakers: [ana!, ben!]});
    expect(joint).to.contain('— Ana Čech, Baker, Rye House; Ben. Two bakers on bread');
  });

  it('says what has to be said of the words, behind who spoke them', () => {
    const noted = quotationText({...quotation, note: 'Quoting someone else'});
    expect(noted).to.contain('— Ana Čech, Baker, Rye House, Quoting someone else. Two bakers');
  });

  it('sets paragraphs a blank line apart, and keeps lines', () => {
    const text = quotationText({...quotation, paragraphs: ['One\ntwo.', 'Three.']});
    expect(text.startsWith('“One\ntwo.\n\nThree.”\n— ')).to.equal(true);
  });

  it('has the address of the words where it is told that', () => {
    const url = 'https://loaf.example/bakers#:~:text=Rye';
    expect(quotationText({...quotation, url}).split('\n')[2]).to.equal(url);
  });

  it('ends with the source where there is no address', () => {
    const unpublished = smallInterview({source: {name: 'The Paper'}});
    expect(quotationText({...quotation, interview: unpublished})).to.equal(
      '“Rye keeps for a week.”\n— Ana Čech, Baker, Rye House. Two bakers on bread, The Paper',
    );
    expect(quotationText({...quotation, url: ''})).not.to.contain('https');
  });

  for (const [lang, marks] of Object.entries({
    en: '“”',
    de: '„“',
    fr: '«»',
    ja: '「」',
    ar: '””',
  })) {
    it(`is in the marks of its language, ${marks} for ${lang}`, () => {
      const [line] = quotationText({...quotation, interview: smallInterview({lang})}).split('\n');
      expect(line).to.equal(`${marks[0]}Rye keeps for a week.${marks[1]}`);
    });
  }

  it('has all words as they are, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary'}), {minLength: 1}), (paragraphs) => {
        const text = quotationText({...quotation, paragraphs});
        expect(text.startsWith(`“${paragraphs.join('\n\n')}”\n— Ana`)).to.equal(true);
      }),
    );
  });
});

describe('a quotation as HTML', () => {
  it('is its words, and who said them where', () => {
    expect(quotationHtml(quotation)).to.equal(
      '<blockquote lang="en" dir="ltr" cite="https://loaf.example/bakers">' +
        '<p>Rye keeps for a week.</p></blockquote>\n' +
        '<p lang="en" dir="ltr">— <b>Ana Čech</b>, <small>Baker, Rye House (<span lang="uk">Житній дім</span>)</small> ' +
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
