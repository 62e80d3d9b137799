import {expect} from 'chai';
import {de} from '../../src/locale/de.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import type {Exchange} from '../../src/interview/schema.js';
import {registerLocale} from '../../src/ui/localization.js';
import {smallInterview} from '../fixtures/interview.js';
import {slowly} from '../support/clock.js';
import {press} from '../support/input.js';
import {fixture} from '../support/page.js';
import {nextFrame, until} from '../support/wait.js';
import {question} from '../ui/items.js';
import {longInterview} from '../ui/many.js';
import {all, focused, one, words} from '../ui/show.js';
import {count, enter, field, marked, search, searchable, sentences, shown} from './searching.js';

const MANY = 600;

/** Every tenth has an oven in its answer, and one a stove. */
function many(section?: (index: number) => string | undefined) {
  const exchanges = Array.from({length: MANY}, (_, index): Exchange => {
    const text = index % 10 ? 'It rises.' : index === 250 ? 'The stove.' : 'In the oven it rises.';
    const title = section?.(index);
    return {
      id: `q-${index}`,
      question: [`Question number ${index}?`],
      answers: [{speakers: ['ana'], body: [{kind: 'paragraph', content: [text]}]}],
      ...(title && {section: title}),
    };
  });
  return searchable('id="many"', smallInterview({exchanges, quotes: []}));
}

/** Ids of the items that are not hidden, nor their groups, in view or not. */
const left = (element: Element) =>
  all(element, '.group:not([hidden]) > .item:not([hidden])').map(
    ({dataset}) => dataset['exchange'] ?? '',
  );

const tens = Array.from({length: MANY / 10}, (_, index) => `q-${index * 10}`);
const ovens = tens.filter((id) => id !== 'q-250');

/** The sizes that the groups are said to have, by their number of items. */
const sizes = (element: Element) =>
  all(element, '.group:not([hidden])').map((group) =>
    Number(/calc\((\d+) \*/.exec(group.style.containIntrinsicBlockSize)?.[1] ?? 25),
  );

const inLine = (element: QaAccordionElement, ids: readonly string[]) =>
  until(() => left(element).join() === ids.join(), 'all items are as the search has them');

describe("an accordion's search of many", () => {
  afterEach(() => scrollTo(0, 0));

  it('finds them near and far', async () => {
    const element = await many();
    await search(element, 'oven', '59 of 600');
    await inLine(element, ovens);
    await until(() => element.offsetHeight < 59 * 150, 'the list is as long as what it shows');
  });

  it('counts as the language that the accordion speaks writes numbers', async () => {
    registerLocale(de);
    const element = await searchable('ui-lang="de"', longInterview(1200));
    await search(element, 'given', '1.200 von 1.200');
  });

  it('hides groups that have nothing as a whole', async () => {
    const element = await many();
    await search(element, 'stove', '1 of 600');
    // A group, and the group of groups that it is in.
    expect(all(element, '.group:not([hidden])')).to.have.length(2);
    await inLine(element, ['q-250']);
    expect(shown(element)).to.deep.equal(['q-250']);
    await until(() => sentences(element)['q-250'], 'its sentence is shown');
    expect(sentences(element)).to.deep.equal({'q-250': 'Ana Čech: The stove.'});
  });

  it('tells groups out of view at once how many they show', async () => {
    const element = await many();
    await search(element, 'oven', '59 of 600');
    const [whole, ...far] = sizes(element).slice(-5);
    expect(whole).to.equal(10);
    expect(far).to.deep.equal([3, 2, 3, 2]);
  });

  it('marks what comes into view', async () => {
    const element = await many();
    await search(element, 'rises', '599 of 600');
    await until(() => sentences(element)['q-0'], 'the first sentence is shown');
    expect(sentences(element)).not.to.have.property('q-599');
    await until(() => {
      // Sentences take room, by which the end moves on.
      scrollTo(0, document.documentElement.scrollHeight);
      return sentences(element)['q-599'];
    }, 'the last sentence is shown');
    const last = one(element, '[data-exchange="q-599"] .sentence');
    expect(words(last)).to.equal('It rises.');
    expect(marked(element)).to.include('rises');
  });

  it('marks an answer that is opened while others are being marked', async () => {
    const element = await many();
    await search(element, 'stove', '1 of 600');
    const later = one(element, '[data-exchange="q-16"]');
    const opened = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!later.querySelector(':scope > .found')) return;
        observer.disconnect();
        question(element, 'q-0').click();
        resolve();
      });
      observer.observe(later, {childList: true});
    });
    await slowly(async () => {
      enter(element, 'rises');
      await opened;
      await element.updateComplete;
    });
    await until(() => !sentences(element)['q-0'], 'its sentence is gone');
  });

  it('is cleared by Escape, and all is as it was', async () => {
    const element = await many();
    const before = left(element);
    await search(element, 'oven', '59 of 600');
    await inLine(element, ovens);
    await press('Escape');
    await inLine(element, before);
    await until(() => !all(element, '.found').length, 'the sentences are gone');
    expect(marked(element)).to.deep.equal([]);
    expect(sizes(element)).to.deep.equal([500, ...Array(20).fill(25), 100, ...Array(4).fill(25)]);
    expect(count(element)).to.equal('');
  });

  it('takes the reader back, by Escape, to where they were before it', async () => {
    const before = fixture('<div style="block-size: 1500px"></div>');
    const element = await many();
    before.after(element);
    scrollTo(0, 1200);
    await search(element, 'number', '600 of 600');
    await search(element, 'oven', '59 of 600');
    await inLine(element, ovens);
    scrollTo(0, 2400);
    await nextFrame();
    expect(scrollY).to.be.greaterThan(2000);
    await press('Escape');
    await until(() => !all(element, '.found').length, 'the sentences are gone');
    await nextFrame();
    expect(scrollY).to.equal(1200);
    expect(focused()).to.equal(words(field(element)));
  });

  it('goes by the last key, whatever was left to do for one before', async () => {
    const element = await many();
    field(element).focus();
    for (const text of ['o', 'oven', 's', 'stove', 'question', 'oven']) {
      field(element).value = text;
      field(element).dispatchEvent(new InputEvent('input', {bubbles: true}));
      await nextFrame();
    }
    await until(() => count(element) === '59 of 600', 'the last is found');
    await inLine(element, ovens);
  });

  it('gives way to a link to one that is far', async () => {
    const element = await many();
    await search(element, 'stove', '1 of 600');
    location.hash = '#many/q-599';
    await until(() => focused() === 'Question number 599?', 'the question has the focus');
    expect(field(element).value).to.equal('');
    expect(left(element)).to.have.length(MANY);
    expect(question(element, 'q-599').ariaExpanded).to.equal('true');
    const {top} = question(element, 'q-599').getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight);
    location.hash = '';
  });

  it('shows the title of a section whose questions are in the next group', async () => {
    const element = await many((index) => (index === 90 ? 'Late' : index ? undefined : 'Early'));
    await search(element, 'number 100', '1 of 600');
    const titles = all(element, '[part="section"]').filter((title) => title.checkVisibility());
    expect(titles.map(words)).to.deep.equal(['Late']);
    await inLine(element, ['q-100']);
  });

  it('opens what it shows with "Expand all"', async () => {
    const element = await many();
    await search(element, 'stove', '1 of 600');
    one(element, '.toolbar .all').click();
    await element.updateComplete;
    expect(question(element, 'q-250').ariaExpanded).to.equal('true');
    await until(() => marked(element).join() === 'stove', 'the answer is marked');
    field(element).focus();
    await press('Escape');
    await inLine(
      element,
      Array.from({length: MANY}, (_, index) => `q-${index}`),
    );
    const open = all(element, 'button[aria-expanded="true"]').map(words);
    expect(open).to.deep.equal(['Question number 250?']);
  });
});
