import {expect} from 'chai';
import '../../src/quote-card/quote-card-define.js';
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {fixture} from '../support/page.js';
import {until} from '../support/wait.js';
import {all, one, show, textOf, words} from '../ui/show.js';

const card = '<interview-quote-card></interview-quote-card>';
const portrait = {src: 'https://loaf.example/ana.jpg', alt: 'Ana at the oven'};

function withPortrait(src: string) {
  const interview = smallInterview();
  const [ana, ...others] = interview.speakers;
  if (ana) interview.speakers = [{...ana, portrait: {...portrait, src}}, ...others];
  return interview;
}

describe('<interview-quote-card>', () => {
  it("shows the interview's first quotation when it has no children and names none", async () => {
    const element = await show(card);
    expect(words(one(element, 'blockquote'))).to.equal('Rye keeps for a week.');
  });

  it('shows the quotation that it names', async () => {
    const element = await show('<interview-quote-card quote="older"></interview-quote-card>');
    expect(words(one(element, 'blockquote'))).to.equal('It is older than I am.');
  });

  it('shows another quotation when the attribute changes, and the first when it goes', async () => {
    const element = await show<QuoteCardElement>(card);
    element.quote = 'older';
    await element.updateComplete;
    expect(words(one(element, 'blockquote'))).to.equal('It is older than I am.');
    element.setAttribute('quote', 'rye');
    await element.updateComplete;
    expect(words(one(element, 'blockquote'))).to.equal('Rye keeps for a week.');
    element.quote = 'older';
    element.removeAttribute('quote');
    await element.updateComplete;
    expect(words(one(element, 'blockquote'))).to.equal('Rye keeps for a week.');
  });

  it('says who said it, for whom they speak, and where it was published', async () => {
    const element = await show('<interview-quote-card without-portrait></interview-quote-card>');
    expect(words(one(element, 'figcaption'))).to.equal(
      'Ana Čech, Baker, Rye House (Житній дім) Two bakers on bread, The Daily Loaf',
    );
  });

  it('says no more of a speaker than is known', async () => {
    const element = await show(
      '<interview-quote-card without-portrait></interview-quote-card>',
      smallInterview({
        quotes: [{id: 'because', exchange: 'night', speaker: 'ben', exact: ['Because people eat']}],
      }),
    );
    expect(words(one(element, 'figcaption'))).to.equal('Ben Two bakers on bread, The Daily Loaf');
  });

  it('marks the language of a name and of an affiliation', async () => {
    const interview = smallInterview();
    interview.speakers = [{id: 'ana', name: 'Ана', lang: 'uk', ...interview.speakers[0]}].map(
      (speaker) => ({...speaker, name: 'Ана', lang: 'uk'}),
    );
    const element = await show(
      card,
      smallInterview({
        speakers: [...interview.speakers, {id: 'ben', name: 'Ben'}],
      }),
    );
    const langOf = (text: string) =>
      all(element, 'figcaption [lang]').find((node) => words(node) === text)?.lang;
    expect(langOf('Ана')).to.equal('uk');
    expect(langOf('Житній дім')).to.equal('uk');
  });

  it('puts the title, and nothing else, into cite, with a link to the source', async () => {
    const element = await show(card);
    expect(words(one(element, 'cite'))).to.equal('Two bakers on bread');
    expect(one(element, 'cite a').getAttribute('href')).to.equal(
      'https://loaf.example/bakers#:~:text=Rye%20keeps%20for%20a%20week.',
    );
    expect(one(element, 'blockquote').getAttribute('cite')).to.equal('https://loaf.example/bakers');
  });

  it('has neither link nor cite while the source has no address', async () => {
    const element = await show(card, smallInterview({source: {name: 'The Daily Loaf'}}));
    expect(words(one(element, 'cite'))).to.equal('Two bakers on bread');
    expect(all(element, 'a')).to.have.length(0);
    expect(one(element, 'blockquote').hasAttribute('cite')).to.equal(false);
  });

  it('links to the affiliation where it has an address', async () => {
    const interview = smallInterview();
    const url = 'https://rye.example/';
    const [ana, ben] = interview.speakers;
    if (!ana || !ben) throw new Error('no speakers');
    const speakers = [{...ana, affiliation: {name: 'Rye House', url}}, ben];
    const element = await show(card, smallInterview({speakers}));
    const link = all(element, 'a').find((node) => words(node) === 'Rye House');
    expect(link?.getAttribute('href')).to.equal(url);
  });

  it('marks what a quotation leaves out', async () => {
    const element = await show(
      card,
      smallInterview({
        quotes: [
          {id: 'cut', exchange: 'flour', speaker: 'ana', exact: ['We do not use', 'for a week.']},
        ],
      }),
    );
    expect(words(one(element, 'blockquote'))).to.equal('We do not use […] for a week.');
  });

  it('sets the paragraphs of a quotation apart', async () => {
    const interview = smallInterview({
      exchanges: [
        {
          id: 'oven',
          question: ['What of the oven?'],
          answers: [
            {
              speakers: ['ana'],
              body: [
                {kind: 'paragraph', content: ['It is old.']},
                {kind: 'paragraph', content: ['So am I.']},
              ],
            },
          ],
        },
      ],
      quotes: [{id: 'old', exchange: 'oven', speaker: 'ana', exact: ['It is old.\n\nSo am I.']}],
    });
    const element = await show(card, interview);
    expect(all(element, 'blockquote p').map(words)).to.deep.equal(['It is old.', 'So am I.']);
  });

  it("carries the interview's language and direction", async () => {
    const element = await show(card, smallInterview({lang: 'he'}));
    const quotation = one(element, 'blockquote');
    expect(quotation.closest('[lang]')?.getAttribute('lang')).to.equal('he');
    expect(getComputedStyle(quotation).direction).to.equal('rtl');
  });

  describe('portrait', () => {
    const monogram = (element: Element) => one(element, '[part="portrait"] [aria-hidden="true"]');
    const picture = (src: string) =>
      `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>#${src}`;

    it("is the speaker's, with its text, fetched late and without a referrer", async () => {
      const element = await show(card, withPortrait(portrait.src));
      const image = one<HTMLImageElement>(element, 'img');
      expect(image.getAttribute('src')).to.equal(portrait.src);
      expect(image.alt).to.equal('Ana at the oven');
      expect(image.loading).to.equal('lazy');
      expect(image.referrerPolicy).to.equal('no-referrer');
    });

    it('is a monogram where there is none', async () => {
      const element = await show(card);
      expect(words(monogram(element))).to.equal('AČ');
      expect(monogram(element).checkVisibility()).to.equal(true);
    });

    it('that fails uncovers the monogram', async () => {
      const element = await show(card, withPortrait(`${location.origin}/nowhere.png`));
      const image = one(element, 'img');
      await until(
        () => !image.checkVisibility({visibilityProperty: true}),
        'the picture made room for the monogram',
      );
      expect(words(monogram(element))).to.equal('AČ');
    });

    it('that fails does not hide its successor', async () => {
      const element = await show<QuoteCardElement>(
        card,
        withPortrait(`${location.origin}/nowhere.png`),
      );
      const image = () => one<HTMLImageElement>(element, 'img');
      await until(() => !image().checkVisibility({visibilityProperty: true}), 'the first failed');
      element.data = withPortrait(`${location.origin}/data/portrait.svg`);
      await until(() => image().src.endsWith('portrait.svg'), 'the successor was rendered');
      // What a server would answer.
      image().src = picture('ana');
      await until(() => image().checkVisibility({visibilityProperty: true}), 'it was uncovered');
    });

    for (const flag of ['without-portrait', 'without-portrait="true"']) {
      it(`is left out with ${flag}`, async () => {
        const element = await show(`<interview-quote-card ${flag}></interview-quote-card>`);
        expect(all(element, '[part="portrait"]')).to.have.length(0);
      });
    }

    it('stays with without-portrait="false"', async () => {
      const element = await show(
        '<interview-quote-card without-portrait="false"></interview-quote-card>',
      );
      expect(monogram(element).checkVisibility()).to.equal(true);
      const {left} = one(element, '[part="portrait"]').getBoundingClientRect();
      const {left: name} = one(element, 'figcaption b').getBoundingClientRect();
      expect(name).to.be.greaterThan(left + 24);
    });
  });

  describe('variant', () => {
    const variant = (name: string) =>
      show(`<interview-quote-card variant="${name}"></interview-quote-card>`);
    const sizeOf = (element: Element) =>
      parseFloat(getComputedStyle(one(element, 'blockquote')).fontSize);
    const rule = (element: Element) => getComputedStyle(one(element, 'figure')).borderTopWidth;

    it('banner is larger and centered, without a portrait', async () => {
      const banner = await variant('banner');
      expect(sizeOf(banner)).to.be.greaterThan(sizeOf(await variant('card')) * 1.3);
      expect(getComputedStyle(one(banner, 'blockquote')).textAlign).to.equal('center');
      expect(all(banner, '[part="portrait"]')).to.have.length(0);
    });

    it('plain has no rule, no portrait and the size of the text around it', async () => {
      const plain = await variant('plain');
      expect(rule(plain)).to.equal('0px');
      expect(all(plain, '[part="portrait"]')).to.have.length(0);
      expect(sizeOf(plain)).to.equal(parseFloat(getComputedStyle(document.body).fontSize));
      expect(words(one(plain, 'figcaption b'))).to.equal('Ana Čech');
    });

    it('card has a rule above', async () => {
      expect(rule(await variant('card'))).to.equal('3px');
    });

    it('that is not known is a card, and says once what is allowed', async () => {
      const warnings = collectWarnings();
      const element = await variant('poster');
      element.requestUpdate();
      await element.updateComplete;
      expect(words(one(element, 'blockquote'))).to.equal('Rye keeps for a week.');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<interview-quote-card variant="poster">');
      expect(warnings[0]).to.contain('card, plain, banner');
    });
  });

  it('names the quotations there are when it does not find the one it names', async () => {
    const warnings = collectWarnings();
    const element = await show('<interview-quote-card quote="wheat"></interview-quote-card>');
    expect(textOf(element)).not.to.contain('Rye');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('quote="wheat"').and.contain('rye, older');
  });

  it('shows a quotation again once it names one that is there', async () => {
    collectWarnings();
    const element = await show<QuoteCardElement>(
      '<interview-quote-card quote="wheat"></interview-quote-card>',
    );
    element.quote = 'rye';
    await element.updateComplete;
    expect(textOf(element)).to.contain('Rye keeps for a week.');
  });

  it('says so where the interview has no quotations at all', async () => {
    const warnings = collectWarnings();
    const element = await show(card, smallInterview({quotes: []}));
    expect(textOf(element)).to.contain('cannot be shown');
    expect(warnings).to.have.length(1);
  });

  it('can be made by a script', async () => {
    const element = document.createElement('interview-quote-card');
    element.quote = 'older';
    element.data = smallInterview();
    fixture('<div></div>').append(element);
    await element.ready;
    expect(textOf(element)).to.contain('It is older than I am.');
  });

  it('is drawn as a picture of each size', async () => {
    const element = await show<QuoteCardElement>(
      '<interview-quote-card quote="rye" theme="dark"></interview-quote-card>',
    );
    for (const size of ['1200x630', '1080x1080', '1080x1920'] as const) {
      const {width, height} = await createImageBitmap(await element.toBlob({size}));
      expect(`${width}x${height}`).to.equal(size);
    }
  });

  it('that shows nothing is drawn as no picture, and says so', async () => {
    collectWarnings();
    const element = await show<QuoteCardElement>(
      '<interview-quote-card quote="wheat"></interview-quote-card>',
    );
    const error = await element.toBlob().then(String, String);
    expect(error).to.contain('<interview-quote-card> shows no quotation to draw.');
  });
});
