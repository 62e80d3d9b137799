import {expect} from 'chai';
import '../../src/quote-card/quote-card-define.js';
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import type {Answer, Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {until} from '../support/wait.js';
import {all, one, show, words} from '../ui/show.js';
import {button, heard, isUnfolded, offered, unfold} from './row.js';

const CONTEXT = 'Show in context';
const rye = '<interview-quote-card quote="rye"></interview-quote-card>';

/** An interview in which Ana gives these answers, and a quotation of these words of hers. */
function saying(exact: string[], ...answers: Answer[]): Interview {
  const {speakers} = smallInterview();
  return smallInterview({
    speakers: [...speakers, {id: 'eva', name: 'Eva', interviewer: true}],
    exchanges: [{id: 'dough', question: ['What of the ', {text: 'dough', em: true}, '?'], answers}],
    quotes: [{id: 'said', exchange: 'dough', speaker: 'ana', exact}],
  });
}

const by = (speaker: string, ...body: Answer['body']): Answer => ({speakers: [speaker], body});
const paragraph = (...content: Extract<Answer['body'][number], {content: unknown}>['content']) => ({
  kind: 'paragraph' as const,
  content,
});

/** What the card unfolds of an interview whose only quotation it shows. */
async function contextOf(interview: Interview): Promise<HTMLElement> {
  return unfold(
    await show('<interview-quote-card quote="said"></interview-quote-card>', interview),
    CONTEXT,
  );
}

/** The words that are marked, without those that say so. */
function marked(panel: Element): string[] {
  return [...panel.querySelectorAll('mark')].map((mark) => {
    const copy = mark.cloneNode(true) as Element;
    for (const node of copy.querySelectorAll('.unseen')) node.remove();
    return copy.textContent;
  });
}

describe("a quotation's context", () => {
  it('is the question and the whole answer, with the quotation marked', async () => {
    const panel = await unfold(await show(rye), CONTEXT);
    expect([...panel.children].map(words)).to.deep.equal([
      'Which flour do you use?',
      'Ana Čech: We do not use white flour. Quotation begins: Rye keeps for a week. Quotation ends.',
    ]);
    expect(marked(panel)).to.deep.equal(['Rye keeps for a week.']);
  });

  it('says where the quotation begins and ends to those alone who do not see it', async () => {
    const panel = await unfold(await show(rye), CONTEXT);
    const signs = [...panel.querySelectorAll<HTMLElement>('.unseen')];
    expect(signs.map((sign) => sign.textContent)).to.deep.equal([
      'Quotation begins: ',
      ' Quotation ends.',
    ]);
    for (const sign of signs) {
      expect(sign.closest('[lang]')?.getAttribute('lang')).to.equal('en');
      expect(sign.ariaHidden).to.equal(null);
      expect(getComputedStyle(sign).clipPath).to.equal('inset(50%)');
    }
  });

  it('marks the words through runs, paragraphs and items, and says once where they end', async () => {
    const panel = await contextOf(
      saying(
        ['knead it well.\n\nThen rest:\n\nan hour\ntwo hours'],
        by(
          'ana',
          paragraph('First ', {text: 'knead', em: true}, ' it ', {text: 'well', strong: true}, '.'),
          paragraph('Then rest:'),
          {kind: 'list', items: [['an hour'], ['two hours'], ['three']]},
        ),
      ),
    );
    expect(marked(panel)).to.deep.equal([
      'knead',
      ' it ',
      'well',
      '.',
      'Then rest:',
      'an hour',
      'two hours',
    ]);
    expect([...panel.querySelectorAll('.words :is(p, li)')].map(words)).to.deep.equal([
      'First Quotation begins: knead it well.',
      'Then rest:',
      'an hour',
      'two hours Quotation ends.',
      'three',
    ]);
  });

  it('marks each part of an elided quotation', async () => {
    const panel = await contextOf(
      saying(
        ['I knead it.', 'I bake it.'],
        by('ana', paragraph('I knead it. I let it rest. I bake it. Then I eat.')),
      ),
    );
    expect(marked(panel)).to.deep.equal(['I knead it.', 'I bake it.']);
    expect(words(panel)).to.contain(
      'begins: I knead it. Quotation ends. I let it rest. Quotation begins: I bake it. Quotation ends.',
    );
  });

  it('has the notes of the editor and the footnotes', async () => {
    const panel = await contextOf(
      saying(
        ['I knead it. I bake it.'],
        by(
          'ana',
          paragraph(
            'So: I knead it.',
            {text: ' [laughs]', note: true},
            {text: ' I bake it.', footnote: ['At 230 °C.']},
            ' Yes.',
          ),
        ),
      ),
    );
    expect(marked(panel).join('')).to.equal('I knead it. [laughs] I bake it.');
    expect(words(panel.querySelector('sup'))).to.equal('1');
    expect(panel.querySelector('mark sup')).to.equal(null);
    expect(words(panel.querySelector('.footnotes'))).to.equal('At 230 °C.');
  });

  it('has the follow-ups that the answer answers, and no answer else', async () => {
    const panel = await contextOf(
      saying(
        ['And oats.'],
        by('ana', paragraph('Rye.')),
        by('eva', paragraph('Only rye?')),
        by('eva', paragraph('No oats?')),
        by('ana', paragraph('And oats.')),
        by('eva', paragraph('Salt?')),
      ),
    );
    expect([...panel.children].map(words)).to.deep.equal([
      'What of the dough?',
      'Eva: Only rye?',
      'Eva: No oats?',
      'Ana Čech: Quotation begins: And oats. Quotation ends.',
    ]);
  });

  it('marks the place of an excerpt where its words stand twice', async () => {
    const card = await show(
      '<interview-quote-card excerpt="and then I bake it."></interview-quote-card>',
      saying(['I eat it'], by('ana', paragraph('I bake it. I eat it, and then I bake it.'))),
    );
    const panel = await unfold(card, CONTEXT);
    expect(marked(panel)).to.have.length(1);
    expect(words(panel)).to.match(/I bake it\. I eat it, Quotation begins: and then I bake it\./);
  });
});

describe('the button of the context', () => {
  it('says whether it is unfolded, and what it unfolds', async () => {
    const card = await show(rye);
    const node = button(card, CONTEXT);
    node.focus();
    await until(() => node.getAttribute('aria-expanded') === 'false', 'it says that it unfolds');
    const panel = await unfold(card, CONTEXT);
    expect(isUnfolded(card, CONTEXT)).to.equal(true);
    expect(node.getAttribute('aria-controls')).to.equal(panel.id);
    expect(panel.checkVisibility()).to.equal(true);
  });

  it('folds it again, and the page hears of both', async () => {
    const card = await show(rye);
    const events = heard('interview-context');
    const panel = await unfold(card, CONTEXT);
    button(card, CONTEXT).click();
    await until(() => !panel.childElementCount, 'it folds');
    expect(isUnfolded(card, CONTEXT)).to.equal(false);
    expect(words(panel)).to.equal('');
    expect(events.map(({open, target}) => [open, target === card])).to.deep.equal([
      [true, true],
      [false, true],
    ]);
  });

  it('folds it when another action takes its place, and the page hears of it', async () => {
    const card = await show(rye);
    const events = heard('interview-context');
    await unfold(card, CONTEXT);
    button(card, 'Cite').click();
    await until(() => isUnfolded(card, 'Cite'), 'the citations unfold');
    expect(isUnfolded(card, CONTEXT)).to.equal(false);
    expect(words(one(card, '#panel'))).not.to.contain('Which flour');
    expect(events.map(({open}) => open)).to.deep.equal([true, false]);
  });

  it('folds it when the card shows another quotation, and the page hears of it', async () => {
    const card = await show<QuoteCardElement>(rye);
    const events = heard('interview-context');
    const panel = await unfold(card, CONTEXT);
    card.quote = 'older';
    await card.updateComplete;
    expect(isUnfolded(card, CONTEXT)).to.equal(false);
    expect(words(panel)).to.equal('');
    expect(events.map(({open}) => open)).to.deep.equal([true, false]);
    expect(words(await unfold(card, CONTEXT))).to.contain('What of the oven?');
  });

  it('folds no citations that the page would hear of as context', async () => {
    const card = await show(rye);
    const events = heard('interview-context');
    await unfold(card, 'Cite');
    button(card, 'Cite').click();
    await until(() => !isUnfolded(card, 'Cite'), 'the citations fold');
    expect(events).to.have.length(0);
  });

  const offers = async (attributes: string, exact = ['Rye keeps for a week.']) => {
    const quotes = [{id: 'rye', exchange: 'flour', speaker: 'ana', exact}];
    const card = `<interview-quote-card quote="rye" ${attributes}></interview-quote-card>`;
    return show(card, smallInterview({quotes}));
  };

  it('goes with without-context, and with all others with without-actions', async () => {
    const without = offered(await offers('without-context'));
    expect(without).to.include('Copy').and.not.to.include(CONTEXT);
    expect(offered(await offers('without-context="false"'))).to.include(CONTEXT);
    expect(offered(await offers('without-actions'))).to.deep.equal([]);
  });

  for (const attributes of [
    'without-context',
    'without-actions',
    'without-context without-actions',
  ]) {
    it(`is always there where words are left out, with ${attributes}`, async () => {
      const elided = ['We do not use', 'for a week.'];
      const card = await offers(attributes, elided);
      const others = attributes === 'without-context';
      expect(offered(card)).to.include(CONTEXT);
      expect(offered(card).includes('Copy')).to.equal(others);
      const panel = await unfold(card, CONTEXT);
      expect(marked(panel)).to.deep.equal(elided);
      expect(words(panel)).to.contain('We do not use');
    });
  }

  it('lies on nothing where it is the only one', async () => {
    const card = await offers('without-actions', ['We do not use', 'for a week.']);
    const [source] = all(card, '[part="source"]');
    expect(source?.getBoundingClientRect().bottom).to.be.at.most(
      button(card, CONTEXT).getBoundingClientRect().top,
    );
  });
});
