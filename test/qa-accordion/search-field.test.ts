import {expect} from 'chai';
import {html} from 'lit';
import type {ReactiveController} from 'lit';
import type {Exchange} from '../../src/interview/schema.js';
import {en} from '../../src/locale/en.js';
import {searchField} from '../../src/qa-accordion/search-field.js';
import type {Items} from '../../src/ui/exchange-items.js';
import {smallInterview} from '../fixtures/interview.js';
import {fixture} from '../support/page.js';

/** More than can be searched between two frames. */
const MANY = 20_000;

function items(word: string): Items {
  const exchanges = Array.from({length: MANY}, (_, index): Exchange => {
    const text = `${'We went on with the work. '.repeat(10)} ${word}${index}`;
    return {
      id: `q-${index}`,
      question: ['Why?'],
      answers: [{speakers: ['ana'], body: [{kind: 'paragraph', content: [text]}]}],
    };
  });
  const interview = smallInterview({exchanges, quotes: []});
  return {interview, exchanges, speakers: [], rendered: html``, panel: () => undefined};
}

/** A search of items that are not rendered, in what stands for an accordion. */
async function searching() {
  const node = fixture('<div></div>');
  const root = node.attachShadow({mode: 'open'});
  root.innerHTML =
    '<div class="search"><input><span class="count"></span></div><div class="items"></div>';
  let shown = items('topic');
  const host = Object.assign(node, {
    addController: (controller: ReactiveController) => controller.hostConnected?.(),
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  });
  const search = await searchField(host, {
    items: () => shown,
    labels: () => en,
    say: () => undefined,
  });
  search.hostUpdated();
  await search.settled();
  return {
    search,
    shown: () => shown,
    count: () => root.querySelector('.count')?.textContent,
    enter: (text: string) => {
      const input = root.querySelector('input');
      if (!input) throw new Error('no field');
      input.value = text;
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    },
    /** Renders others, or the same anew, soon. */
    show: (next: Items) => {
      shown = next;
      host.updateComplete = Promise.resolve().then(() => {
        search.hostUpdated();
        return true;
      });
    },
  };
}

describe('SearchField', () => {
  it('is settled once what is typed was looked for, and then says what it finds', async () => {
    const {search, count, enter} = await searching();
    enter('topic19999');
    expect(count()).to.equal('');
    await search.settled();
    expect(count()).to.equal('1 of 20,000');
    expect(search.finds('q-19999')).to.equal(true);
    expect(search.finds('q-0')).to.equal(false);
  });

  it('is settled once the last of what is typed was looked for', async () => {
    const {search, enter} = await searching();
    enter('topic0');
    const settled = search.settled();
    enter('topic7');
    await settled;
    expect(search.finds('q-0')).to.equal(false);
    expect(search.finds('q-7')).to.equal(true);
  });

  it('is settled once items that are about to be rendered were searched', async () => {
    const {search, count, enter, show} = await searching();
    enter('other0');
    await search.settled();
    expect(count()).to.equal('0 of 20,000');
    show(items('other'));
    await search.settled();
    expect(count()).to.equal('1 of 20,000');
    expect(search.finds('q-0')).to.equal(true);
    expect(search.finds('q-1')).to.equal(false);
  });

  it('goes on with what is typed where its element is moved', async () => {
    const {search, count, enter} = await searching();
    enter('topic19999');
    expect(count()).to.equal('');
    search.hostDisconnected();
    search.hostConnected();
    await search.settled();
    expect(count()).to.equal('1 of 20,000');
  });

  it('goes on with what is typed where the same items are rendered anew', async () => {
    const {search, shown, enter, show} = await searching();
    enter('topic7');
    await search.settled();
    enter('topic0');
    show({...shown()});
    await search.settled();
    expect(search.finds('q-0')).to.equal(true);
    expect(search.finds('q-7')).to.equal(false);
  });
});
