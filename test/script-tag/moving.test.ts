import {expect} from 'chai';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {onlyWhere} from '../support/engine.js';
import {usedHeap} from '../support/heap.js';
import type {Page} from '../support/page.js';
import {TAGS} from '../support/tags.js';
import {until} from '../support/wait.js';
import {blog, card, elements, keepScreenshot, ownText, scriptTag, settled, sight} from './blog.js';

const quiet = {warnings: [], errors: [], violations: []};
const own = {'quote-card': 'own'};
const four = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
const TIMES = 10_000;

/** Counts, in a page, the listeners of its window and document, and its observers that observe. */
const COUNTER = `<script>
  counts = {listeners: 0, observed: 0};
  for (const target of [window, document]) {
    const known = new Map();
    const {addEventListener: add, removeEventListener: remove} = target;
    const key = (options) => Boolean(options?.capture ?? options);
    target.addEventListener = (type, listener, options) => {
      const all = known.get(listener) ?? new Set();
      known.set(listener, all.add(type + key(options)));
      add.call(target, type, listener, options);
      recount();
    };
    target.removeEventListener = (type, listener, options) => {
      known.get(listener)?.delete(type + key(options));
      remove.call(target, type, listener, options);
      recount();
    };
    target.count = () => [...known.values()].reduce((sum, {size}) => sum + size, 0);
  }
  const recount = () => { counts.listeners = window.count() + document.count(); };
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver']) {
    const {observe, disconnect} = window[name].prototype;
    const watching = new WeakMap();
    window[name].prototype.observe = function (...args) {
      counts.observed++;
      watching.set(this, (watching.get(this) ?? 0) + 1);
      return observe.apply(this, args);
    };
    window[name].prototype.disconnect = function () {
      counts.observed -= watching.get(this) ?? 0;
      watching.delete(this);
      return disconnect.apply(this);
    };
  }
</script>`;

interface Counts {
  readonly listeners: number;
  readonly observed: number;
}

const countsOf = ({window}: Page): Counts => ({
  ...(window as unknown as {counts: Counts}).counts,
});

async function shownIn(loaded: Page): Promise<void> {
  await until(() => elements(loaded.document).length, 'there is an element');
  await settled(loaded);
  expect(sight(loaded.document)).to.deep.equal(own);
  expect(loaded.record).to.deep.equal(quiet);
}

describe('an element that comes', () => {
  const ways: Readonly<Record<string, (loaded: Page) => void | Promise<void>>> = {
    'by document.write while the page loads': () => undefined,
    'by innerHTML': ({document}) => {
      document.body.innerHTML = card;
    },
    'from a template': ({document}) => {
      const template = document.createElement('template');
      template.innerHTML = card;
      document.body.append(template.content.cloneNode(true));
    },
    'as a clone of one that is shown': async (loaded) => {
      loaded.document.body.innerHTML = card;
      await settled(loaded);
      const [first] = elements(loaded.document);
      const copy = first?.cloneNode(true);
      first?.remove();
      if (copy) loaded.document.body.append(copy);
    },
    'out of another document': ({document}) => {
      const other = document.implementation.createHTMLDocument();
      other.body.innerHTML = card;
      const node = other.body.firstElementChild;
      if (node) document.body.append(document.adoptNode(node));
    },
    'with a body in the place of the old, as Turbo swaps pages': ({document}) => {
      const next = new DOMParser().parseFromString(`<body>${card}</body>`, 'text/html');
      document.body.replaceWith(document.adoptNode(next.body));
    },
    'as the markup of a node in its place, as htmx swaps parts': ({document}) => {
      document.body.innerHTML = '<div></div>';
      const [old] = document.body.children;
      if (old) old.outerHTML = card;
    },
  };

  for (const [how, come] of Object.entries(ways)) {
    it(`${how} shows its words`, async () => {
      const isWritten = how.includes('document.write');
      const written = `<script>document.write(${JSON.stringify(card.replaceAll('</', '<\\/'))})</script>`;
      const loaded = await blog({
        head: await scriptTag(isWritten ? '' : 'async'),
        body: isWritten ? written.replaceAll('<\\\\/', '<\\/') : '',
      });
      await come(loaded);
      await shownIn(loaded);
      await keepScreenshot(loaded, how);
    });
  }

  it('by jQuery’s html() and append() shows its words', async () => {
    const loaded = await blog({
      head: `<script src="/node_modules/jquery/dist/jquery.min.js"></script>${await scriptTag()}`,
      body: `<div id="box"></div><script>
        addEventListener('load', () => {
          jQuery('#box').html(${JSON.stringify(card).replaceAll('</', '<\\/')});
          jQuery('#box').append(jQuery('#box').children().clone());
          jQuery('#box').children().first().remove();
        });</script>`,
    });
    await shownIn(loaded);
    await keepScreenshot(loaded, 'by jQuery');
  });
});

describe('an element that is moved from one document to another', () => {
  it('shows its words there, and back', async () => {
    const loaded = await blog({head: await scriptTag(), body: card});
    const [element] = elements(loaded.document);
    const frame = loaded.document.createElement('iframe');
    loaded.document.body.append(frame);
    if (!element || !frame.contentDocument) throw new Error('no element');
    const before = ownText(element);
    frame.contentDocument.body.append(element);
    await element.updateComplete;
    expect(ownText(element)).to.equal(before);
    loaded.document.body.append(element);
    await element.updateComplete;
    expect(ownText(element)).to.equal(before);
    expect(sight(loaded.document)).to.deep.equal(own);
    expect(loaded.record).to.deep.equal(quiet);
  });
});

describe(`elements that are taken away and put back ${TIMES} times`, () => {
  const sources = {
    'with the bundled interview': '',
    'with one of a file': 'src="/data/interview.json"',
  };

  /** All four, taken away and put back; each has time to settle now and then. */
  async function move(loaded: Page, all: readonly InterviewElement[], times: number) {
    const {body} = loaded.document;
    for (let time = 0; time < times; time++) {
      for (const element of all) element.remove();
      body.append(...all);
      if (time % 500 === 0) await settled(loaded);
    }
    await settled(loaded);
  }

  for (const [which, attribute] of Object.entries(sources)) {
    it(`leave no listener and no observer behind, ${which}`, async () => {
      const loaded = await blog({
        head: `${COUNTER}${await scriptTag()}`,
        body: four.replaceAll('></', ` ${attribute}></`),
      });
      const all = elements(loaded.document);
      await move(loaded, all, 10);
      const before = countsOf(loaded);
      await move(loaded, all, TIMES);
      expect(countsOf(loaded)).to.deep.equal(before);
      expect(sight(loaded.document)).to.deep.equal(
        Object.fromEntries(TAGS.map((tag) => [tag.replace('interview-', ''), 'own'])),
      );
      expect(loaded.record).to.deep.equal(quiet);
    });

    onlyWhere('heap', () => {
      it(`leave nothing in memory, ${which}`, async () => {
        const loaded = await blog({
          head: await scriptTag(),
          body: four.replaceAll('></', ` ${attribute}></`),
        });
        const all = elements(loaded.document);
        await move(loaded, all, 500);
        const before = await usedHeap();
        await move(loaded, all, TIMES);
        // A kilobyte for each time would be ten megabytes.
        expect((await usedHeap()) - before).to.be.lessThan(500_000);
      });

      it(`are collected once they are gone, ${which}`, async () => {
        const loaded = await blog({
          head: await scriptTag(),
          body: four.replaceAll('></', ` ${attribute}></`),
        });
        const make = async (times: number) => {
          for (let time = 0; time < times; time++) {
            loaded.document.body.innerHTML = four.replaceAll('></', ` ${attribute}></`);
            await settled(loaded);
          }
        };
        await make(20);
        const before = await usedHeap();
        await make(200);
        expect((await usedHeap()) - before).to.be.lessThan(1_500_000);
      });
    });
  }
});
