import {expect} from 'chai';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {expectAccessible} from '../support/accessible.js';
import {click, drag, press} from '../support/input.js';
import {fixture, type Page} from '../support/page.js';
import {nextFrame, until} from '../support/wait.js';
import {focusOn} from './builder-page.js';
import {
  chosen,
  choose,
  one,
  openAnswer,
  openBuilder,
  previewOf,
  said,
  showing,
} from './choosing.js';

/** The middle of a word's left or right edge in the test's window. */
function edgeOf({frame, window}: Page, words: Element, some: string, atEnd: boolean) {
  const {document} = window;
  const walker = document.createTreeWalker(words, window.NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const at = text.data.indexOf(some);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + some.length);
    const {left, right, top, height} = range.getBoundingClientRect();
    const box = frame.getBoundingClientRect();
    const x = (atEnd ? right : left) + box.left;
    return [x, top + height / 2 + box.top] as const;
  }
  throw new Error(`"${some}" is not there`);
}

/** Whether the caret is drawn where some words begin. */
function isBefore(page: Page, caret: Element, words: Element, some: string): boolean {
  const [x] = edgeOf(page, words, some, false);
  const left = caret.getBoundingClientRect().left + page.frame.getBoundingClientRect().left;
  return Math.abs(left - x) <= 2;
}

/** Drags the mouse over words from where some begin to where others end. */
async function dragOver(page: Page, words: Element, from: string, to: string): Promise<void> {
  words.scrollIntoView({block: 'center'});
  await nextFrame();
  await drag(edgeOf(page, words, from, false), edgeOf(page, words, to, true));
}

const selected = ({document}: Page) => String(document.getSelection());

/** The builder with an answer of many words in focus, and the caret at the second one. */
async function atSecondWord(): Promise<{page: Page; words: HTMLElement; caret: HTMLElement}> {
  const page = await openBuilder(smallInterview());
  const words = await openAnswer(page, 'flour');
  await focusOn(page, words);
  await press('ArrowRight');
  await until(() => said(page) === 'do', 'it is said where the caret is');
  const caret = await one(page.document, '.word-caret:not([hidden])');
  await until(() => isBefore(page, caret, words, 'do'), 'it is before the second word');
  return {page, words, caret};
}

const offer = ({document}: Page) => one<HTMLButtonElement>(document, '.quote-offer button');

const hebrew = (): Interview =>
  smallInterview({
    id: 'baking',
    lang: 'he',
    exchanges: [
      {
        id: 'night',
        question: ['למה בלילה?'],
        answers: [
          {
            speakers: ['ana'],
            body: [{kind: 'paragraph', content: ['אנחנו אופים בלילה. כי קר.']}],
          },
        ],
      },
    ],
    quotes: [],
  });

/** An interview in which somebody says the same twice. */
const repeating = (): Interview => {
  const body = (text: string) => [{kind: 'paragraph' as const, content: [text]}];
  return smallInterview({
    exchanges: [
      {
        id: 'night',
        question: ['Why at night?'],
        answers: [
          {speakers: ['ana'], body: body('It is cold. Yes, it is. It is cold.')},
          {speakers: ['ben'], body: body('It is cold.')},
        ],
      },
    ],
    quotes: [],
  });
};

describe('words that are selected in the builder', () => {
  it('become a quote card of exactly them, by mouse', async () => {
    const page = await openBuilder(smallInterview());
    const words = await openAnswer(page, 'flour');
    await dragOver(page, words, 'Rye', 'week.');
    await click(await offer(page));
    const excerpt = 'Rye keeps for a week.';
    await until(() => chosen(page)['excerpt'], 'the card has words');
    expect(chosen(page)).to.deep.equal({excerpt, exchange: 'flour'});
    expect(said(page)).to.equal(`The quote card shows “${excerpt}”.`);
    await showing(await previewOf(page), excerpt);
    expect(page.record.violations).to.deep.equal([]);
    expect(page.record.errors).to.deep.equal([]);
    expect(page.record.warnings).to.deep.equal([]);
  });

  it('become one by the keyboard alone', async () => {
    const page = await openBuilder(smallInterview());
    const words = await openAnswer(page, 'flour');
    await focusOn(page, words);
    await press('ArrowDown');
    await until(() => said(page) === 'Rye', 'the caret is there');
    await press('Shift+ArrowRight');
    await press('Shift+ArrowRight');
    await until(() => selected(page) === 'Rye keeps', 'two words are selected');
    await press('Shift+ArrowDown');
    await until(() => selected(page) === 'Rye keeps for a week.', 'the sentence is selected');
    await press('Enter');
    await until(() => chosen(page)['excerpt'], 'the card has words');
    expect(chosen(page)).to.deep.equal({excerpt: 'Rye keeps for a week.', exchange: 'flour'});
    expect(page.document.activeElement).to.equal(words);
  });

  it('are followed by the offer in the order of the tab key', async () => {
    const page = await openBuilder(smallInterview());
    const words = await openAnswer(page, 'flour');
    await focusOn(page, words);
    await press('End');
    await press('Shift+Home');
    const button = await offer(page);
    // In WebKit the tab key passes over buttons unless the system is set so: the place is what counts.
    expect(words.nextElementSibling).to.equal(button.parentElement);
    button.focus();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(button.isConnected, 'the offer stays while it has the focus').to.equal(true);
    await press('Enter');
    await until(() => chosen(page)['excerpt'], 'the card has words');
    await press('Escape');
    await until(() => page.document.activeElement === words, 'the words have the focus');
  });

  it('are not covered by the offer', async () => {
    const page = await openBuilder(smallInterview());
    const words = await openAnswer(page, 'flour');
    await dragOver(page, words, 'We', 'flour.');
    const button = await offer(page);
    await nextFrame();
    const selection = page.document.getSelection()!.getRangeAt(0).getBoundingClientRect();
    const box = button.getBoundingClientRect();
    expect(box.top).to.be.at.least(selection.bottom);
    expect(box.top - selection.bottom, 'near its end').to.be.below(40);
  });

  it('do not show through the offer, whatever color the system gives its button', async () => {
    const page = await openBuilder(smallInterview());
    const words = await openAnswer(page, 'flour');
    page.document.getSelection()!.selectAllChildren(words);
    const {parentElement} = await offer(page);
    const {backgroundColor} = page.window.getComputedStyle(parentElement!);
    expect(backgroundColor).to.match(/^rgb\(/);
  });

  it('show where the caret is', async () => {
    const {words, caret} = await atSecondWord();
    words.blur();
    expect(caret.hidden).to.equal(true);
  });

  it('have the caret where it was, when the focus comes back', async () => {
    const {page, words, caret} = await atSecondWord();
    words.blur();
    await focusOn(page, words);
    await until(() => isBefore(page, caret, words, 'do'), 'it is there again');
    await press('ArrowRight');
    await until(() => said(page) === 'not', 'it goes on from there');
  });

  it('have the caret where it was, also when another answer has had the focus', async () => {
    const {page, words} = await atSecondWord();
    const others = await one(page.document, '[data-exchange=flour] .words[data-answer="1"]');
    await focusOn(page, others);
    await press('Shift+ArrowRight');
    await until(() => selected(page) === 'Whatever', "another's word is selected");
    await focusOn(page, words);
    await press('Shift+ArrowRight');
    await until(() => selected(page) === 'do', 'it is where it was, and selects anew');
  });

  it('have the caret where the mouse selected, when they are deselected', async () => {
    const page = await openBuilder(smallInterview());
    const words = await openAnswer(page, 'flour');
    await dragOver(page, words, 'not', 'white');
    await until(() => selected(page) === 'not use white', 'it is selected');
    await press('Escape');
    await until(() => page.document.getSelection()!.isCollapsed, 'nothing is selected');
    await press('ArrowRight');
    await until(() => said(page) === 'flour', 'the caret goes on from there');
  });

  it('go on being selected, when the window is left and comes back', async () => {
    const page = await openBuilder(smallInterview());
    const words = await openAnswer(page, 'flour');
    const elsewhere = fixture<HTMLButtonElement>('<button type="button">Elsewhere</button>');
    await focusOn(page, words);
    for (let presses = 0; presses < 3; presses += 1) await press('Shift+ArrowRight');
    await until(() => selected(page) === 'We do not', 'three words are selected');
    elsewhere.focus();
    await until(() => !page.document.hasFocus(), 'the window is left');
    await focusOn(page, words);
    await press('Shift+ArrowLeft');
    await until(() => selected(page) === 'We do', 'two words are selected');
  });

  it('follow the arrows as one sees them, from right to left', async () => {
    const page = await openBuilder(hebrew());
    const words = await openAnswer(page, 'night');
    await focusOn(page, words);
    await press('ArrowLeft');
    await until(() => said(page) === 'אופים', 'the caret is there');
    await press('Shift+ArrowLeft');
    await press('Shift+ArrowLeft');
    await press('q');
    await until(() => chosen(page)['excerpt'], 'the card has words');
    expect(chosen(page)['excerpt']).to.match(/^אופים בלילה\.?$/);
  });

  it('are in their own language and direction', async () => {
    const {document} = await openBuilder(hebrew());
    const questions = await one(document, '.questions');
    expect(questions.lang).to.equal('he');
    expect(questions.dir).to.equal('rtl');
  });

  it('are of one answer, or it is said why nothing is offered', async () => {
    const page = await openBuilder(smallInterview());
    const words = await openAnswer(page, 'flour', 0);
    const others = await openAnswer(page, 'night', 0);
    const {document} = page;
    const selection = document.getSelection()!;
    selection.setBaseAndExtent(words.querySelector('p')!.firstChild!, 0, others, 1);
    await until(() => said(page), 'something is said');
    expect(said(page)).to.contain('more than one answer');
    expect(document.querySelector('.quote-offer')).to.equal(null);
  });

  it('are no question', async () => {
    const page = await openBuilder(smallInterview());
    const {document} = page;
    const summary = await one(document, '.questions summary');
    document.getSelection()!.selectAllChildren(summary);
    await until(() => said(page), 'something is said');
    expect(said(page)).to.contain('not questions or names');
  });

  it('are none that a card would show at another place', async () => {
    const page = await openBuilder(repeating());
    const words = await openAnswer(page, 'night');
    const nodes = [...words.querySelector('p')!.childNodes];
    const text = nodes.find((node): node is Text => node.nodeType === Node.TEXT_NODE)!;
    const at = text.data.lastIndexOf('It is cold');
    page.document.getSelection()!.setBaseAndExtent(text, at, text, text.length);
    await until(() => said(page), 'something is said');
    expect(said(page)).to.contain('more than once');
    expect(page.document.querySelector('.quote-offer')).to.equal(null);
  });

  it('are none that the interview has no more', async () => {
    const page = await openBuilder(smallInterview());
    const words = await openAnswer(page, 'night');
    const text = words.querySelector('p')!;
    text.append(' And so it was.');
    page.document.getSelection()!.selectAllChildren(text);
    await until(() => said(page), 'something is said');
    expect(said(page)).to.contain('does not have these words any more');
  });

  it('are none where there are only marks', async () => {
    const page = await openBuilder(smallInterview());
    const words = await openAnswer(page, 'flour');
    const text = words.ownerDocument
      .createTreeWalker(words, NodeFilter.SHOW_TEXT, (node) =>
        /\.$/.test(node.nodeValue!) ? 1 : 3,
      )
      .nextNode() as Text;
    const selection = page.document.getSelection()!;
    selection.setBaseAndExtent(text, text.length - 1, text, text.length);
    await until(() => said(page), 'something is said');
    expect(said(page)).to.equal('Select words to quote them.');
  });

  it('name the speaker where another says the same', async () => {
    const page = await openBuilder(repeating());
    const words = await openAnswer(page, 'night', 1);
    page.document.getSelection()!.selectAllChildren(words);
    (await offer(page)).click();
    await until(() => chosen(page)['excerpt'], 'the card has words');
    expect(chosen(page)).to.deep.equal({
      excerpt: 'It is cold.',
      exchange: 'night',
      speaker: 'ben',
    });
  });

  it('lead from another element to the card', async () => {
    const page = await openBuilder(smallInterview());
    await choose(page, 'article');
    const words = await openAnswer(page, 'night');
    page.document.getSelection()!.selectAllChildren(words);
    (await offer(page)).click();
    await until(() => chosen(page)['excerpt'], 'the card has words');
    const radio = await one<HTMLInputElement>(page.document, '[name=element][value=quote-card]');
    await until(() => radio.checked, 'the card is chosen');
  });
});

describe('the choosing of words', () => {
  for (const [what, interview, options] of [
    ['as it opens', smallInterview(), {}],
    ['at 320 pixels', smallInterview(), {width: 320, height: 640}],
    ['from right to left', hebrew(), {}],
  ] as const) {
    it(`is accessible ${what}`, async () => {
      const page = await openBuilder(interview, options);
      const words = await openAnswer(page, 'night');
      page.document.getSelection()!.selectAllChildren(words);
      await offer(page);
      page.document.querySelector<HTMLDetailsElement>('.more-knobs')!.open = true;
      await expectAccessible(await one(page.document, 'choose-step'));
      const {scrollWidth, clientWidth} = page.document.documentElement;
      expect(scrollWidth, 'nothing is wider than the page').to.be.at.most(clientWidth);
    });
  }
});
