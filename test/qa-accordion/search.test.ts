import {expect} from 'chai';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {expectAccessible} from '../support/accessible.js';
import {slowly} from '../support/clock.js';
import {onlyWhere} from '../support/engine.js';
import {emulateMedia, press, type} from '../support/input.js';
import {fixture} from '../support/page.js';
import {until} from '../support/wait.js';
import {openOnes, panel, question} from '../ui/items.js';
import {all, focused, one, words} from '../ui/show.js';
import {
  count,
  enter,
  field,
  marked,
  said,
  search,
  searchable,
  sentences,
  shown,
} from './searching.js';

const CLEARED = '';
const EVERYTHING = ['flour', 'night', 'oven'];

/** The small interview, with answers that a search has to look at closely. */
function bakers() {
  const interview = smallInterview();
  const [flour, night, oven] = interview.exchanges;
  if (!flour || !night || !oven) throw new Error('no exchanges');
  flour.answers[0]!.body.push({
    kind: 'paragraph',
    content: ['A ', {text: 'café', lang: 'fr', em: true}, ' buys the rest.'],
  });
  night.answers[0]!.body.push({
    kind: 'quote',
    content: ['Start before the cafés open.'],
  });
  return interview;
}

async function reset(element: QaAccordionElement): Promise<void> {
  await search(element, '', CLEARED);
}

describe("an accordion's search", () => {
  it('is offered where the page asks for it', async () => {
    expect(all(await searchable(), '.search input')).to.have.length(1);
    expect(all(await searchable('without-toolbar'), '.search')).to.have.length(0);
  });

  it('finds what a reader types, letter by letter', async () => {
    const element = await searchable();
    field(element).focus();
    await type('ov');
    await until(() => count(element) === '1 of 3', 'the search has found the oven');
    expect(shown(element)).to.deep.equal(['oven']);
  });

  it('looks at questions and at answers', async () => {
    const element = await searchable();
    await search(element, 'flour', '1 of 3');
    await search(element, 'morning', '1 of 3');
    expect(shown(element)).to.deep.equal(['night']);
  });

  it('folds diacritics and case', async () => {
    const element = await searchable('', bakers());
    await search(element, 'CAFE', '2 of 3');
    expect(shown(element)).to.deep.equal(['flour', 'night']);
  });

  it('takes words for the beginnings of words', async () => {
    const element = await searchable('', bakers());
    await search(element, 'art', '0 of 3');
    expect(shown(element)).to.deep.equal([]);
    await search(element, 'sta', '1 of 3');
    expect(shown(element)).to.deep.equal(['night']);
  });

  it('wants all words, in any order', async () => {
    const element = await searchable();
    await search(element, 'week rye', '1 of 3');
    await search(element, 'rye morning', '0 of 3');
  });

  it('is none of spaces and signs alone', async () => {
    const element = await searchable();
    await search(element, 'oven', '1 of 3');
    await search(element, ' ? ', CLEARED);
    expect(shown(element)).to.deep.equal(EVERYTHING);
  });

  it('marks what it finds in the questions', async () => {
    const element = await searchable();
    await search(element, 'do ov', '0 of 3');
    await search(element, 'fl', '1 of 3');
    expect(marked(element)).to.include('fl');
    expect(words(question(element, 'flour'))).to.equal('Which flour do you use?');
  });

  it('shows the sentence of a closed answer, with who says it', async () => {
    const element = await searchable();
    await search(element, 'keeps', '1 of 3');
    expect(sentences(element)).to.deep.equal({flour: 'Ana Čech: Rye keeps for a week.'});
    expect(marked(element)).to.deep.equal(['keeps']);
    expect(question(element, 'flour').ariaExpanded).to.equal('false');
    expect(words(question(element, 'flour'))).to.equal('Which flour do you use?');
  });

  it('keeps the language and the emphasis of a sentence', async () => {
    const element = await searchable('', bakers());
    await search(element, 'buys cafe', '1 of 3');
    expect(sentences(element)).to.deep.equal({flour: 'Ana Čech: A café buys the rest.'});
    expect(words(one(element, '.found [lang="fr"] em'))).to.equal('café');
    expect(marked(element)).to.deep.equal(['café', 'buys']);
  });

  it('marks a hit that runs over several runs of text', async () => {
    const interview = bakers();
    interview.exchanges[2]!.question = ['What of the ', {text: 'ov', em: true}, 'en?'];
    const element = await searchable('', interview);
    await search(element, 'oven', '1 of 3');
    expect(marked(element).join('')).to.equal('oven');
  });

  it('says of a quotation that it is one, and who quotes', async () => {
    const element = await searchable('', bakers());
    await search(element, 'before', '1 of 3');
    expect(sentences(element)).to.deep.equal({
      night: 'Ben, quoting someone else: Start before the cafés open.',
    });
  });

  it('says of what leads in to a question, and of a caption, that it is that', async () => {
    const interview = smallInterview({quotes: []});
    const [flour, night, oven] = interview.exchanges;
    flour!.preamble = [{kind: 'paragraph', content: ['They walk to the mill.']}];
    night!.preamble = [{kind: 'quote', content: ['To the mill!']}];
    const image = {src: 'https://a.example/b.png', alt: '', caption: ['The mill at noon.']};
    oven!.answers[0]!.body = [{kind: 'image', image}];
    const element = await searchable('', interview);
    await search(element, 'mill', '3 of 3');
    expect(sentences(element)).to.deep.equal({
      flour: 'Introduction: They walk to the mill.',
      night: 'Introduction, quoting someone else: To the mill!',
      oven: 'Caption: The mill at noon.',
    });
    await expectAccessible(element);
  });

  it('shows no sentence where the question alone has the words', async () => {
    const element = await searchable();
    await search(element, 'which', '1 of 3');
    expect(sentences(element)).to.deep.equal({});
  });

  it('marks an open answer, which needs no sentence', async () => {
    const element = await searchable('open="flour"');
    await search(element, 'keeps', '1 of 3');
    expect(marked(element)).to.deep.equal(['keeps']);
    expect(sentences(element)).to.deep.equal({});
  });

  it('marks an answer that is opened meanwhile, and shows the sentence as it closes', async () => {
    const element = await searchable();
    await search(element, 'keeps', '1 of 3');
    question(element, 'flour').click();
    await element.updateComplete;
    expect(sentences(element)).to.deep.equal({});
    expect(marked(element)).to.deep.equal(['keeps']);
    expect(panel(element, 'flour').checkVisibility()).to.equal(true);
    question(element, 'flour').click();
    await element.updateComplete;
    expect(Object.keys(sentences(element))).to.deep.equal(['flour']);
  });

  it('does not mark footnotes and editor’s notes, which it does not search', async () => {
    const interview = smallInterview({quotes: []});
    interview.exchanges[2]!.answers[0]!.body = [
      {
        kind: 'paragraph',
        content: [
          'Brick',
          {text: ' [brick, that is]', note: true},
          {text: ' and clay.', footnote: ['Brick of the town.']},
        ],
      },
    ];
    const element = await searchable('open="oven"', interview);
    await search(element, 'brick', '1 of 3');
    expect(marked(element)).to.deep.equal(['Brick']);
  });

  it('counts for the ear when typing rests', async () => {
    const element = await searchable();
    await search(element, 'oven zzz', '0 of 3');
    await until(() => said(element) === 'No questions found.', 'there is nothing');
    const told: string[] = [];
    const observer = new MutationObserver(() => told.push(said(element)));
    const anything = {childList: true, characterData: true, subtree: true};
    observer.observe(one(element, '[role="status"]'), anything);
    // In one task: no timer comes between the keys.
    enter(element, 'o');
    enter(element, 'ov');
    await until(() => told.length, 'the count is announced');
    observer.disconnect();
    expect(told).to.deep.equal(['1 question found.']);
    await search(element, 'o', '2 of 3');
    await until(() => said(element) === '2 questions found.', 'there are two');
  });

  it('never announces what is not there any more', async () => {
    const element = await searchable();
    await search(element, 'oven', '1 of 3');
    await reset(element);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(said(element)).to.equal('');
  });

  it('is cleared by Escape, and all is as it was', async () => {
    const element = await searchable('open="night"', bakers());
    await search(element, 'ca', '2 of 3');
    expect(marked(element)).not.to.deep.equal([]);
    await press('Escape');
    await until(() => shown(element).length === 3, 'all questions are back');
    await until(() => !marked(element).length, 'no mark is left');
    await until(() => count(element) === CLEARED, 'the count is gone');
    expect(field(element).value).to.equal('');
    expect(marked(element)).to.deep.equal([]);
    expect(all(element, '.found, .item[hidden], mark')).to.have.length(0);
    expect(await openOnes(element)).to.deep.equal(['night']);
    expect(focused()).to.equal(words(field(element)));
  });

  it('leaves the page where it is as Enter is pressed, in a form of the page as well', async () => {
    const form = fixture<HTMLFormElement>('<form action="#sent"></form>');
    const element = await searchable();
    form.append(element);
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    await search(element, 'oven', '1 of 3');
    const {href} = location;
    await press('Enter');
    await until(() => said(element) === '1 question found.', 'it says what it found');
    expect([location.href, sent, field(element).value]).to.deep.equal([href, 0, 'oven']);
  });

  it('takes Escape from the page where it clears something, and only there', async () => {
    const element = await searchable();
    const heard: string[] = [];
    const listen = ({type: kind}: Event) => heard.push(kind);
    document.body.addEventListener('keydown', listen);
    document.body.addEventListener('keyup', listen);
    await search(element, 'oven', '1 of 3');
    await press('Escape');
    expect(heard).to.deep.equal([]);
    await press('Escape');
    document.body.removeEventListener('keydown', listen);
    document.body.removeEventListener('keyup', listen);
    expect(heard).to.deep.equal(['keydown', 'keyup']);
  });

  it('waits for a word that is being put together', async () => {
    const element = await searchable();
    await search(element, 'oven', '1 of 3');
    const input = field(element);
    input.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
    input.value = 'night';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['oven']);
    input.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}));
    await until(() => shown(element).join() === 'night', 'the whole word is looked for');
  });

  it('goes with a field that goes in the middle of a word', async () => {
    const element = await searchable();
    await search(element, 'oven', '1 of 3');
    field(element).dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
    element.searchable = false;
    await element.updateComplete;
    await until(() => shown(element).length === 3, 'all questions are back');
    element.searchable = true;
    await element.updateComplete;
    await search(element, 'night', '1 of 3');
  });

  it('keeps what is typed as Safari cancels a word, whose key it does not call composing', async () => {
    const element = await searchable();
    await search(element, 'oven', '1 of 3');
    const escape = new KeyboardEvent('keydown', {key: 'Escape', keyCode: 229, bubbles: true});
    field(element).dispatchEvent(escape);
    expect(field(element).value).to.equal('oven');
    expect(shown(element)).to.deep.equal(['oven']);
  });

  it('hides an item also where the page says how items are displayed', async () => {
    const style = fixture('<div><style>.styled::part(item) {display: grid}</style></div>');
    const element = await searchable('class="styled"');
    await search(element, 'oven', '1 of 3');
    expect(style.isConnected).to.equal(true);
    expect(shown(element)).to.deep.equal(['oven']);
  });

  it('hides the title of a section that has nothing', async () => {
    const interview = smallInterview();
    interview.exchanges[1]!.section = 'Hours';
    interview.exchanges[2]!.section = 'Tools';
    const element = await searchable('', interview);
    const titles = () =>
      all(element, '[part="section"]')
        .filter((title) => title.checkVisibility())
        .map(words);
    await search(element, 'oven', '1 of 3');
    expect(titles()).to.deep.equal(['Tools']);
    await reset(element);
    expect(titles()).to.deep.equal(['Hours', 'Tools']);
  });

  it('leaves to the button "Expand all" what it shows', async () => {
    const element = await searchable();
    await search(element, 'oven', '1 of 3');
    one(element, '.toolbar .all').click();
    expect(said(element)).to.equal('1 answer expanded.');
    await reset(element);
    expect(await openOnes(element)).to.deep.equal(['oven']);
  });

  it('gives way to a link to what it hides', async () => {
    const element = await searchable('id="searched"');
    await search(element, 'oven', '1 of 3');
    location.hash = '#searched/night';
    await until(() => focused() === 'Why at night?', 'the question has the focus');
    expect(field(element).value).to.equal('');
    expect(shown(element)).to.deep.equal(EVERYTHING);
    location.hash = '';
  });

  it('stays for a link to what it shows', async () => {
    const element = await searchable('id="kept"');
    await search(element, 'oven', '1 of 3');
    location.hash = '#kept/oven';
    await until(() => focused() === 'What of the oven?', 'the question has the focus');
    expect(field(element).value).to.equal('oven');
    location.hash = '';
  });

  it('looks at the chosen speakers’ answers alone', async () => {
    const element = await searchable();
    await search(element, 'rye', '1 of 3');
    const ben = all(element, '.speakers button').find((button) => words(button) === 'Ben');
    ben?.click();
    await element.updateComplete;
    expect(count(element)).to.equal('0 of 2');
    expect(shown(element)).to.deep.equal([]);
    await until(() => said(element) === '0 questions shown.', 'it was announced');
    ben?.click();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['flour']);
    expect(marked(element)).to.deep.equal(['Rye']);
  });

  it('never announces a count of other items', async () => {
    const element = await searchable();
    await search(element, 'rye', '1 of 3');
    const ben = all(element, '.speakers button').find((button) => words(button) === 'Ben');
    ben?.click();
    await until(() => said(element) === '0 questions shown.', 'it was announced');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(said(element)).to.equal('0 questions shown.');
  });

  it('announces what is looked for in items that are rendered anew meanwhile', async () => {
    const element = await searchable();
    await search(element, 'oven zzz', '0 of 3');
    await until(() => said(element) === 'No questions found.', 'there is nothing');
    await slowly(async () => {
      enter(element, 'oven');
      element.headingLevel = 4;
      await element.updateComplete;
    });
    await until(() => said(element) === '1 question found.', 'the count is announced');
  });

  it('holds for items that are rendered anew, before they are painted', async () => {
    const element = await searchable();
    await search(element, 'keeps', '1 of 3');
    // A slice of work later, as on a slow machine.
    await slowly(async () => {
      element.headingLevel = 4;
      await element.updateComplete;
    });
    expect(shown(element)).to.deep.equal(['flour']);
    expect(sentences(element)).to.deep.equal({flour: 'Ana Čech: Rye keeps for a week.'});
    expect(marked(element)).to.deep.equal(['keeps']);
  });

  it('holds for other data', async () => {
    const element = await searchable();
    await search(element, 'cafe', '0 of 3');
    element.data = bakers();
    await element.ready;
    expect(shown(element)).to.deep.equal(['flour', 'night']);
    expect(count(element)).to.equal('2 of 3');
  });

  it('holds for an element that is moved, before it is painted', async () => {
    const element = await searchable();
    await search(element, 'o', '2 of 3');
    const before = marked(element);
    expect(before.length).to.be.above(1);
    await slowly(() => element.parentElement?.append(element));
    expect(marked(element)).to.deep.equal(before);
  });

  it('goes with its field', async () => {
    const element = await searchable();
    await search(element, 'oven', '1 of 3');
    element.searchable = false;
    await element.updateComplete;
    await until(() => shown(element).length === 3, 'all questions are back');
    await until(() => !marked(element).length, 'no mark is left');
  });

  it('shares its marks with other accordions of the page, and takes its own along', async () => {
    const [one, other] = [await searchable(), await searchable()];
    await search(one, 'oven', '1 of 3');
    await search(other, 'night', '1 of 3');
    expect(marked(one)).to.deep.equal(['oven']);
    expect(marked(other)).to.deep.equal(['night']);
    const parent = one.parentElement;
    one.remove();
    expect(marked(one)).to.deep.equal([]);
    expect(marked(other)).to.deep.equal(['night']);
    parent?.append(one);
    expect(marked(one)).to.deep.equal(['oven']);
    await search(one, '', CLEARED);
    await search(other, '', CLEARED);
    expect(CSS.highlights.has('interview-search')).to.equal(false);
  });

  it('is accessible as it shows what it found', async () => {
    const element = await searchable('', bakers());
    await search(element, 'cafe', '2 of 3');
    await expectAccessible(element);
    await search(element, 'nothing', '0 of 3');
    await expectAccessible(element);
  });

  it('reads what was typed before it was there', async () => {
    const element = await searchable();
    field(element).value = 'oven';
    field(element).dispatchEvent(new InputEvent('input', {bubbles: true}));
    await until(() => count(element) === '1 of 3', 'the search has found the oven');
    await until(() => said(element) === '1 question found.', 'the count is announced');
    enter(element, '');
    await until(() => count(element) === '', 'the search is over');
  });

  onlyWhere('emulateMedia', () => {
    it('is not printed: all questions are, without its sentences', async () => {
      const element = await searchable();
      await search(element, 'keeps', '1 of 3');
      await emulateMedia({type: 'print'});
      expect(shown(element)).to.deep.equal(EVERYTHING);
      expect(sentences(element)).to.deep.equal({});
      expect(panel(element, 'night').checkVisibility()).to.equal(true);
    });

    it('is printed where the page prints what is shown', async () => {
      const element = await searchable('print="as-shown"');
      await search(element, 'keeps', '1 of 3');
      await emulateMedia({type: 'print'});
      expect(shown(element)).to.deep.equal(['flour']);
      expect(Object.keys(sentences(element))).to.deep.equal(['flour']);
    });
  });
});
