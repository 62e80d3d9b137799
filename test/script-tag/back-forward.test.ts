import {expect} from 'chai';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {
  comings,
  inWindow,
  leaveAndReturn,
  openWindow,
  untilInWindow,
} from '../support/own-window.js';
import {requests, type PageRecord} from '../support/page.js';
import {TAGS} from '../support/tags.js';
import {blogHtml, dist, FALLBACK} from './blog.js';

/** All four, with what makes them listen, wait, load and keep. */
const BODY = `
  <interview-quote-card excerpt="see this as a proxy war">${FALLBACK}</interview-quote-card>
  <interview-qa-accordion id="faq" open="none" searchable quotable remember>${FALLBACK}</interview-qa-accordion>
  <interview-speaker-profile show="bio quotes answers">${FALLBACK}</interview-speaker-profile>
  <interview-article src="/data/interview.json" quotable>${FALLBACK}</interview-article>`;

/** The files that these load, each once. */
const LOADED = [
  ...['excerpt', 'validator', 'json-ld'].map((chunk) => `interview-widgets.${chunk}.min.js`),
  'interview.json',
];

/** More pages than any engine keeps. */
const MANY = 8;

/** Keeps by which events a page's scripts want to know that it is left, and what they connect to. */
const WATCHED = `<script>
  used = [];
  for (const target of [window, document]) {
    const {addEventListener} = target;
    target.addEventListener = (type, ...rest) => {
      if (/unload/.test(type)) used.push(type);
      return addEventListener.call(target, type, ...rest);
    };
  }
  for (const name of ['WebSocket', 'EventSource', 'BroadcastChannel', 'Worker', 'SharedWorker', 'RTCPeerConnection']) {
    if (!window[name]) continue;
    window[name] = new Proxy(window[name], {construct(type, args) {
      used.push(name);
      return Reflect.construct(type, args);
    }});
  }
</script>`;

interface Watched {
  readonly used: readonly string[];
  readonly __record: PageRecord;
  changes: () => number;
}

/** A blog's page in a window of its own, once all that its elements load is there. */
async function read(head = ''): Promise<{key: string}> {
  const key = crypto.randomUUID();
  const src = `${await dist()}?key=${key}`;
  const tag = `<script src="${src}" data-interview-json-ld async></script>`;
  await openWindow({html: blogHtml({head: head + tag, body: BODY})});
  await settled();
  return {key};
}

/** Until all four show their own words, and all is there that is known to come, and has had its effect. */
async function settled(): Promise<void> {
  const allOwn = TAGS.map(() => 'own');
  await untilInWindow(allOwn, sight, TAGS);
  await untilInWindow(1, described);
  await untilInWindow([], missing, LOADED);
  await inWindow(drawn, TAGS);
}

/** Time in which a page could do what it is not to do. */
async function aWhile(): Promise<void> {
  await inWindow(() => new Promise((resolve) => setTimeout(resolve, 300)));
}

// What follows runs in the page.

function sight(tags: readonly string[]): string[] {
  return tags.map((tag) => {
    const root = document.querySelector(tag)?.shadowRoot?.querySelector('.root');
    return root?.checkVisibility() && root.textContent?.trim() ? 'own' : 'nothing of its own';
  });
}

function texts(tags: readonly string[]): string[] {
  return tags.map((tag) => document.querySelector(tag)?.shadowRoot?.textContent ?? '');
}

function openOnes(): string[] {
  const root = document.querySelector('#faq')?.shadowRoot;
  const buttons = root?.querySelectorAll('[data-exchange] button[aria-expanded="true"]') ?? [];
  return [...buttons]
    .filter((button) => {
      const answer = root?.getElementById(button.getAttribute('aria-controls') ?? '');
      return answer?.querySelector('p')?.checkVisibility();
    })
    .map((button) => button.closest<HTMLElement>('[data-exchange]')?.dataset['exchange'] ?? '');
}

async function toggle(exchange: string): Promise<void> {
  const accordion = document.querySelector<InterviewElement>('#faq');
  accordion?.shadowRoot
    ?.querySelector<HTMLElement>(`[data-exchange="${exchange}"] button[aria-controls]`)
    ?.click();
  await accordion?.updateComplete;
}

function requested(): string[] {
  const names = performance.getEntriesByType('resource').map(({name}) => name);
  // Firefox asks for it when it comes to that.
  return names.filter((name) => !name.endsWith('/favicon.ico'));
}

/** What is still to be loaded; a script that is there takes its element away. */
function missing(files: readonly string[]): string[] {
  const loaded = performance.getEntriesByType('resource').map(({name}) => name);
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[integrity]')];
  return [
    ...files.filter((file) => !loaded.some((name) => name.endsWith(`/${file}`))),
    ...scripts.map(({src}) => src),
  ];
}

/** Once the elements have nothing more to update, nothing moves and the page is painted. */
async function drawn(tags: readonly string[]): Promise<void> {
  const elements = [...document.querySelectorAll<InterviewElement>(tags.join())];
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  const moving = [document, ...elements.map(({shadowRoot}) => shadowRoot)].flatMap(
    (root) => root?.getAnimations() ?? [],
  );
  await Promise.allSettled(moving.map(({finished}) => finished));
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function described(): number {
  return document.querySelectorAll('script[type="application/ld+json"]').length;
}

/** Counts from now on what changes in the page and in its elements' own roots. */
function watch(tags: readonly string[]): void {
  let count = 0;
  const observer = new MutationObserver((records) => (count += records.length));
  const what = {childList: true, subtree: true, attributes: true, characterData: true};
  for (const node of [document, ...document.querySelectorAll(tags.join())]) {
    const root = node instanceof Document ? node : node.shadowRoot;
    if (root) observer.observe(root, what);
  }
  (window as unknown as Watched).changes = () => count;
}

function hinderedBy(): unknown {
  const [entry] = performance.getEntriesByType('navigation');
  // Chromium's alone.
  return (entry as {notRestoredReasons?: unknown} | undefined)?.notRestoredReasons ?? null;
}

describe('a page that its reader leaves and comes back to', () => {
  it('was kept by the browser, as nothing of ours hinders that', async () => {
    await read();
    await inWindow(toggle, 'the-war');
    await leaveAndReturn();
    expect(await inWindow(hinderedBy)).to.equal(null);
    expect(await comings()).to.deep.equal([false, true]);
  });

  it('is not told of that it is left by what would hinder it, and holds nothing open', async () => {
    await read(WATCHED);
    await inWindow(toggle, 'the-war');
    expect(
      await inWindow(() => [
        ...(window as unknown as Watched).used,
        window.onunload,
        window.onbeforeunload,
      ]),
    ).to.deep.equal([null, null]);
  });

  it('has its words, and open what the reader had opened', async () => {
    await read();
    await inWindow(toggle, 'the-war');
    const before = await inWindow(texts, TAGS);
    await leaveAndReturn();
    expect(await inWindow(sight, TAGS)).to.deep.equal(TAGS.map(() => 'own'));
    expect(await inWindow(texts, TAGS)).to.deep.equal(before);
    expect(await inWindow(openOnes)).to.deep.equal(['the-war']);
  });

  it('goes on as it was: nothing is changed, announced, added or said', async () => {
    await read();
    await inWindow(toggle, 'the-war');
    await settled();
    await inWindow(watch, TAGS);
    await leaveAndReturn();
    await aWhile();
    expect(await inWindow(() => (window as unknown as Watched).changes())).to.equal(0);
    expect(await inWindow(described)).to.equal(1);
    expect(await inWindow(() => (window as unknown as Watched).__record)).to.deep.equal({
      warnings: [],
      errors: [],
      violations: [],
    });
  });

  it('asks for nothing again', async () => {
    const {key} = await read();
    const before = await inWindow(requested);
    await leaveAndReturn();
    await aWhile();
    expect(await inWindow(requested)).to.deep.equal(before);
    expect(await requests(key)).to.have.length(1);
  });

  it('opens an answer by a click, and another by a link to it', async () => {
    await read();
    await leaveAndReturn();
    await inWindow(toggle, 'far-right');
    await untilInWindow(['far-right'], openOnes);
    await inWindow(() => {
      const link = document.createElement('a');
      link.href = '#faq/the-war';
      document.body.append(link);
      link.click();
    });
    await untilInWindow(['the-war', 'far-right'], openOnes);
    await untilInWindow(true, () => scrollY > 0);
  });

  it('if it was not kept, shows its words anew, and open what was remembered', async () => {
    await read();
    await inWindow(toggle, 'the-war');
    await leaveAndReturn(MANY);
    expect(await comings()).to.deep.equal([false]);
    await settled();
    expect(await inWindow(openOnes)).to.deep.equal(['the-war']);
    expect(await inWindow(described)).to.equal(1);
    expect(await inWindow(() => (window as unknown as Watched).__record.errors)).to.deep.equal([]);
  });
});
