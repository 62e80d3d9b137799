/** Classes of an app's own that extend the elements, as the README has it. */
import {expect} from 'chai';
import {css, html, type TemplateResult} from 'lit';
import {
  ArticleElement,
  QaAccordionElement,
  QuoteCardElement,
  SpeakerProfileElement,
  type Interview,
  type Speaker,
  type View,
} from '../../src/index.js';
import {collectWarnings} from '../support/console.js';
import {fixture} from '../support/page.js';
import {smallInterview} from '../fixtures/interview.js';
import {one, show, textOf, words} from './show.js';

class RedCard extends QuoteCardElement {
  static override readonly tag = 'red-card';
  static override styles = [
    QuoteCardElement.styles,
    css`
      blockquote {
        color: rgb(200, 0, 0);
      }
    `,
  ];
}

class NewsCard extends QuoteCardElement {
  static override readonly tag = 'news-card';

  protected override attribution(speaker: Speaker): TemplateResult {
    return html`<em>as ${speaker.name} told us</em>`;
  }
}

/** An element with a line beneath whatever it shows. */
function lined(tag: string, base: typeof QuoteCardElement) {
  return class extends base {
    static override readonly tag = tag;

    protected override view(interview: Interview): View {
      const shown = super.view(interview);
      if (!shown || 'code' in shown) return shown;
      return html`${shown}
        <p part="line">Of ${interview.title}</p>`;
    }
  };
}

const LinedCard = lined('lined-card', QuoteCardElement);

for (const element of [RedCard, NewsCard, LinedCard, QuoteCardElement]) element.define();

describe('a subclass', () => {
  it('adds a style to those of the element', async () => {
    const plain = await show('<interview-quote-card quote="older"></interview-quote-card>');
    const red = await show('<red-card quote="older"></red-card>');
    const style = (card: Element) => getComputedStyle(one(card, 'blockquote'));
    expect(style(red).color).to.equal('rgb(200, 0, 0)');
    expect(style(plain).color).not.to.equal('rgb(200, 0, 0)');
    for (const name of ['fontFamily', 'fontSize', 'margin', 'padding'] as const) {
      expect(style(red)[name], name).to.equal(style(plain)[name]);
    }
    expect(textOf(red)).to.equal(textOf(plain));
  });

  it('says who said it in words of its own, and has all else of a card', async () => {
    const card = await show('<news-card quote="older"></news-card>');
    const plain = await show('<interview-quote-card quote="older"></interview-quote-card>');
    const attribution = words(one(card, '[part=attribution]'));
    expect(attribution).to.contain(`as ${smallInterview().speakers[0]?.name ?? ''} told us`);
    for (const part of ['quote', 'source', 'actions']) {
      const found = words(one(card, `[part=${part}]`));
      expect(found, part)
        .to.equal(words(one(plain, `[part=${part}]`)))
        .and.not.equal('');
    }
  });

  for (const base of [
    ArticleElement,
    QaAccordionElement,
    QuoteCardElement,
    SpeakerProfileElement,
  ]) {
    it(`lays its own around what <${base.tag}> shows`, async () => {
      base.define();
      const tag = `lined-${base.tag}`;
      lined(tag, base as typeof QuoteCardElement).define();
      const plain = await show(`<${base.tag}></${base.tag}>`);
      const element = await show(`<${tag}></${tag}>`);
      expect(textOf(element)).to.equal(`${textOf(plain)} Of ${smallInterview().title}`);
    });
  }

  it('keeps the fallback where the element would', async () => {
    const card = fixture<QuoteCardElement>('<lined-card quote="absent"><p>Rye.</p></lined-card>');
    const warnings = collectWarnings();
    const codes: string[] = [];
    card.addEventListener('interview-error', ({code}) => codes.push(code));
    card.data = smallInterview();
    await card.ready;
    expect(codes).to.deep.equal(['unknown-id']);
    expect(warnings.join()).to.contain('<lined-card>');
    expect(card.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(textOf(card)).to.equal('');
  });
});
