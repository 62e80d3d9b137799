/** What a server has rendered, and what becomes of it as the elements come. */
import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import type {Interview} from '../../src/interview/schema.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {wholeInterview} from '../html/whole-interview.js';
import {page, type Page} from '../support/page.js';
import {nextFrame, until} from '../support/wait.js';
import {longInterview} from './many.js';
import {all, one, textOf, words} from './show.js';

interface Served {
  readonly tag: string;
  readonly attributes?: string;
  readonly children?: string;
  readonly interview?: Interview;
}

/** What an app's page loads: Lit's support for what a server has rendered, then the elements. */
const SUPPORT = '/node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js';
const ELEMENTS = '/dist/define.js';
const SCRIPT_TAG = '/dist/interview-widgets.min.js';

/** A page with an element that a server has rendered; with scripts that the test adds later. */
async function served(element: Served, sandbox?: string): Promise<Page> {
  const markup: string = await executeServerCommand('render-on-server', {...element});
  return page({
    html: `<!doctype html><html lang="en"><head><title>An app</title></head><body>${markup}
      <p>What comes after.</p></body></html>`,
    ...(sandbox !== undefined && {sandbox}),
  });
}

async function load({document}: Page, ...sources: readonly string[]): Promise<void> {
  for (const src of sources) {
    const script = document.createElement('script');
    script.type = src === SCRIPT_TAG ? '' : 'module';
    if (!script.type) script.removeAttribute('type');
    script.src = src;
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${src} did not load`));
    });
    document.head.append(script);
    await loaded;
  }
}

function elementIn({document}: Page): InterviewElement {
  const element = document.querySelector<InterviewElement>(
    'interview-quote-card, interview-qa-accordion, interview-speaker-profile, interview-article',
  );
  if (!element) throw new Error('The page has no element of ours');
  return element;
}

/** All elements within the root, and the words beside them. */
function nodesOf({shadowRoot}: Element): Element[] {
  return [...(shadowRoot?.querySelectorAll('.root, .root *') ?? [])];
}

/** The words of what is shown, without the browser's own, such as a button to share. */
function wordsOf(element: Element): string {
  return words(one(element, '.root')).replace(/Share ?(?=Picture)/, '');
}

/** Words within the root that are not seen, but for what is only there for what the script does. */
function hiddenWords({shadowRoot}: Element): string[] {
  const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  const hidden: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    let box = node.parentElement;
    while (box && getComputedStyle(box).display === 'contents') box = box.parentElement;
    const isWords =
      /\p{L}/u.test(node.data) &&
      !box?.closest('style, nav, .toolbar, .actions, .jump, .open .who, [role="status"]');
    const isSeen = box?.checkVisibility({visibilityProperty: true});
    if (isWords && !(isSeen && box?.getBoundingClientRect().height)) {
      hidden.push(node.data);
    }
  }
  return hidden;
}

/** Gives the element its interview, and waits until that is shown and all is as it will be. */
async function give(element: InterviewElement, interview: Interview): Promise<void> {
  element.data = interview;
  await element.ready;
  await element.updateComplete;
}

const many = () => longInterview(120);

/** An interview of everything but pictures, which take room of their own once they have failed. */
function whole(): Interview {
  const interview = wholeInterview();
  delete interview.image;
  return JSON.parse(JSON.stringify(interview), (_, value: unknown) =>
    Array.isArray(value) ? value.filter((item) => Object(item).kind !== 'image') : value,
  ) as Interview;
}
const CASES: readonly Served[] = [
  {tag: 'interview-quote-card', attributes: 'quote="rye"', interview: whole()},
  {
    tag: 'interview-quote-card',
    attributes: 'quote="eat" variant="banner" without-actions',
    interview: whole(),
  },
  {tag: 'interview-qa-accordion', interview: whole()},
  {tag: 'interview-qa-accordion', attributes: 'searchable open="all"', interview: whole()},
  {
    tag: 'interview-qa-accordion',
    attributes: 'speaker="ana" id="faq"',
    interview: whole(),
  },
  {tag: 'interview-qa-accordion', attributes: 'open="first"', interview: many()},
  {
    tag: 'interview-speaker-profile',
    attributes: 'show="bio quotes answers"',
    interview: whole(),
  },
  {tag: 'interview-article', interview: whole()},
  {tag: 'interview-article', attributes: 'collapsible', interview: whole()},
  {tag: 'interview-article', interview: many()},
  {tag: 'interview-article', interview: longInterview(520)},
  {
    tag: 'interview-qa-accordion',
    attributes: 'exclusive open="all"',
    interview: many(),
  },
];

const nameOf = ({tag, attributes = '', interview}: Served) =>
  `<${[tag, attributes].filter(Boolean).join(' ')}> of ${interview?.exchanges.length ?? 0} exchanges`;

/** How high it is once what comes into view is laid out, some frames later. */
async function heightOf(shown: Element): Promise<number> {
  let height = -1;
  for (let same = 0; same < 3;) {
    await nextFrame();
    const now = shown.getBoundingClientRect().height;
    same = now === height ? same + 1 : 0;
    height = now;
  }
  return height;
}

describe('an element that a server has rendered', () => {
  for (const element of CASES) {
    it(`takes over every node of it: ${nameOf(element)}`, async () => {
      const loaded = await served(element);
      const shown = elementIn(loaded);
      const before = nodesOf(shown);
      const said = wordsOf(shown);
      const height = await heightOf(shown);
      expect(before.length).to.be.above(5);
      await load(loaded, SUPPORT, ELEMENTS);
      expect(nodesOf(shown)).to.deep.equal(before);
      await give(shown, element.interview!);
      expect(before.filter((node) => !node.isConnected)).to.deep.equal([]);
      expect(wordsOf(shown)).to.equal(said);
      expect(await heightOf(shown)).to.be.closeTo(height, 1);
      expect(all(shown, '.root')).to.have.length(1);
      expect(loaded.record.errors).to.deep.equal([]);
      expect(loaded.record.warnings).to.deep.equal([]);
    });
  }

  it('is as one that a browser has rendered, once it has taken over', async () => {
    const interview = whole();
    const tag = 'interview-qa-accordion';
    const loaded = await served({tag, attributes: 'id="faq" open="night"', interview});
    await load(loaded, SUPPORT, ELEMENTS);
    const shown = elementIn(loaded);
    await give(shown, interview);
    const fresh = loaded.document.createElement(tag) as InterviewElement;
    fresh.setAttribute('open', 'night');
    shown.after(fresh);
    await give(fresh, interview);
    const tree = (element: Element) =>
      nodesOf(element).map((node) => [
        node.localName,
        ...[...node.attributes].map(({name, value}) => `${name}=${value}`).sort(),
      ]);
    expect(tree(shown)).to.deep.equal(tree(fresh));
    expect(words(one(shown, '.root'))).to.equal(words(one(fresh, '.root')));
  });

  it('opens an answer at a click', async () => {
    const interview = whole();
    const loaded = await served({tag: 'interview-qa-accordion', interview});
    await load(loaded, SUPPORT, ELEMENTS);
    const shown = elementIn(loaded);
    await give(shown, interview);
    const button = one(shown, '#q-night');
    button.click();
    await shown.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(one(shown, '#a-night').hasAttribute('hidden')).to.equal(false);
  });

  it('gives an answer of many the form that answers have as it opens', async () => {
    const interview = many();
    const loaded = await served({tag: 'interview-qa-accordion', interview});
    await load(loaded, SUPPORT, ELEMENTS);
    const shown = elementIn(loaded);
    await give(shown, interview);
    const [, second] = interview.exchanges;
    one(shown, `#q-${second?.id ?? ''}`).click();
    await shown.updateComplete;
    const panel = one(shown, `#a-${second?.id ?? ''}`);
    expect(panel.querySelectorAll('.answer')).to.have.length(1);
    expect(panel.querySelectorAll('p').length).to.be.above(0);
  });

  it('shows another interview that it is given later', async () => {
    const loaded = await served({tag: 'interview-article', interview: whole()});
    await load(loaded, SUPPORT, ELEMENTS);
    const shown = elementIn(loaded);
    await give(shown, whole());
    await give(shown, smallInterview({title: 'Another title'}));
    expect(words(one(shown, '[part="title"]'))).to.equal('Another title');
    expect(textOf(shown)).not.to.include('Bread & <water>');
  });

  it('shows the words of the page where the server had others, once', async () => {
    const loaded = await served({
      tag: 'interview-quote-card',
      attributes: 'quote="rye"',
      interview: whole(),
    });
    await load(loaded, SUPPORT, ELEMENTS);
    const shown = elementIn(loaded);
    await give(shown, smallInterview());
    expect(all(shown, 'figure')).to.have.length(1);
    expect(textOf(shown)).to.include('Rye keeps for a week.');
    expect(getComputedStyle(one(shown, 'figure')).position).to.equal('relative');
    expect(loaded.record.errors).to.deep.equal([]);
  });

  for (const [how, scripts] of [
    ['the page has no support for it', [ELEMENTS]],
    ['the script-tag file comes, whatever the page has', [SUPPORT, SCRIPT_TAG]],
  ] as const) {
    it(`is rendered anew in one task where ${how}`, async () => {
      const interview = whole();
      const loaded = await served({
        tag: 'interview-quote-card',
        attributes: 'quote="rye"',
        interview,
      });
      const shown = elementIn(loaded);
      const seen: number[] = [];
      new MutationObserver(() => seen.push(all(shown, 'blockquote').length)).observe(
        shown.shadowRoot!,
        {childList: true},
      );
      await load(loaded, ...scripts);
      await give(shown, interview);
      await until(() => seen.length, 'the root was changed');
      expect(seen.every((count) => count === 1)).to.equal(true);
      expect(all(shown, '.root')).to.have.length(1);
      expect(getComputedStyle(one(shown, 'figure')).position).to.equal('relative');
      expect(loaded.record.errors).to.deep.equal([]);
    });
  }

  it('shows the words of the page where one of them was another on the server', async () => {
    const loaded = await served({
      tag: 'interview-article',
      interview: smallInterview({title: 'Two bakers on wheat'}),
    });
    await load(loaded, SUPPORT, ELEMENTS);
    const shown = elementIn(loaded);
    await give(shown, smallInterview({title: 'Two bakers on rye'}));
    expect(words(one(shown, '[part="title"]'))).to.equal('Two bakers on rye');
    expect(all(shown, '.root')).to.have.length(1);
  });

  it('is rendered anew as a browser does it where it cannot take over', async () => {
    const interview = many();
    const loaded = await served({tag: 'interview-qa-accordion', interview});
    await load(loaded, ELEMENTS);
    const shown = elementIn(loaded);
    await give(shown, interview);
    const fresh = loaded.document.createElement('interview-qa-accordion') as InterviewElement;
    shown.after(fresh);
    await give(fresh, interview);
    expect(one(shown, '.items').innerHTML).to.equal(one(fresh, '.items').innerHTML);
  });

  it('stands there once where the support for it comes after the elements', async () => {
    const interview = whole();
    const loaded = await served({tag: 'interview-article', interview});
    await load(loaded, ELEMENTS, SUPPORT);
    const shown = elementIn(loaded);
    await give(shown, interview);
    expect(all(shown, '.root')).to.have.length(1);
    expect(all(shown, '[part="title"]')).to.have.length(1);
  });

  it('stands there once where the page has lost its comments', async () => {
    const interview = whole();
    const loaded = await served({tag: 'interview-article', interview});
    const shown = elementIn(loaded);
    const comments = document.createTreeWalker(shown.shadowRoot!, NodeFilter.SHOW_COMMENT);
    const list: ChildNode[] = [];
    while (comments.nextNode()) list.push(comments.currentNode as Comment);
    for (const comment of list) comment.remove();
    await load(loaded, SUPPORT, ELEMENTS);
    await give(shown, interview);
    expect(all(shown, '[part="title"]')).to.have.length(1);
    expect(loaded.record.errors).to.deep.equal([]);
  });

  it('does not show an excerpt that the interview does not have', async () => {
    const loaded = await served({
      tag: 'interview-quote-card',
      attributes: 'excerpt="Nobody ever said these seven words here."',
      children: '<blockquote>Nobody ever said these seven words here.</blockquote>',
      interview: whole(),
    });
    await load(loaded, SUPPORT, ELEMENTS);
    const shown = elementIn(loaded);
    await give(shown, whole());
    const quotation = loaded.document.querySelector('blockquote');
    await until(() => !quotation?.checkVisibility(), 'the words are hidden');
    expect(one(shown, '.apology').checkVisibility()).to.equal(true);
  });

  it('has what a reader had open on the last visit', async () => {
    const interview = whole();
    const attributes = 'remember id="kept"';
    const before = await served({tag: 'interview-qa-accordion', attributes, interview});
    await load(before, SUPPORT, ELEMENTS);
    const first = elementIn(before);
    await give(first, interview);
    one(first, '#q-night').click();
    await first.updateComplete;
    const {pathname} = before.window.location;
    const again = before.document.createElement('div');
    const markup: string = await executeServerCommand('render-on-server', {
      tag: 'interview-qa-accordion',
      attributes,
      interview,
    });
    first.remove();
    again.setHTMLUnsafe(markup);
    before.document.body.append(again);
    expect(before.window.location.pathname).to.equal(pathname);
    const second = elementIn(before);
    await give(second, interview);
    expect(one(second, '#q-night').getAttribute('aria-expanded')).to.equal('true');
    expect(one(second, '#a-night').hasAttribute('hidden')).to.equal(false);
  });

  it('keeps open what a page opens as soon as it is told', async () => {
    const interview = whole();
    const loaded = await served({tag: 'interview-qa-accordion', interview});
    await load(loaded, SUPPORT, ELEMENTS);
    const shown = elementIn(loaded) as InterviewElement & {expand(exchange: string): void};
    shown.addEventListener('interview-load', () => shown.expand('night'));
    await give(shown, interview);
    expect(one(shown, '#q-night').getAttribute('aria-expanded')).to.equal('true');
  });

  it('closes again what was opened for want of an interview, once there is one', async () => {
    const loaded = await served({tag: 'interview-qa-accordion', interview: whole()});
    await load(loaded, SUPPORT, ELEMENTS);
    const shown = elementIn(loaded);
    await give(shown, {title: 'Nothing else'} as Interview);
    await give(shown, whole());
    expect(all(shown, '.panel').every((panel) => panel.hasAttribute('hidden'))).to.equal(true);
  });

  it('leaves the focus where it is', async () => {
    const interview = whole();
    const loaded = await served({
      tag: 'interview-qa-accordion',
      attributes: 'open="all"',
      interview,
    });
    await load(loaded, SUPPORT, ELEMENTS);
    const shown = elementIn(loaded);
    const link = one(shown, '.source a');
    link.focus();
    await give(shown, interview);
    expect(shown.shadowRoot?.activeElement).to.equal(link);
  });

  it('gives the focus to the same link where it is rendered anew', async () => {
    const interview = whole();
    const loaded = await served({tag: 'interview-qa-accordion', interview});
    await load(loaded, ELEMENTS);
    const shown = elementIn(loaded);
    one(shown, '.source a').focus();
    await give(shown, interview);
    expect(shown.shadowRoot?.activeElement).to.equal(one(shown, '.source a'));
  });

  it('keeps the words, and opens all, where the interview is wrong', async () => {
    const loaded = await served({tag: 'interview-qa-accordion', interview: whole()});
    await load(loaded, SUPPORT, ELEMENTS);
    const shown = elementIn(loaded);
    const codes: string[] = [];
    shown.addEventListener('interview-error', ({code}) => codes.push(code));
    await give(shown, {title: 'Nothing else'} as Interview);
    expect(codes).to.deep.equal(['invalid']);
    await until(() => !hiddenWords(shown).length, 'all answers are open');
    expect(textOf(shown)).to.include('Because people eat in the morning.');
  });

  it('keeps the words where the page has another interview, which does not have them', async () => {
    const interview = whole();
    const loaded = await served({
      tag: 'interview-quote-card',
      attributes: 'quote="rye"',
      interview,
    });
    await load(loaded, SCRIPT_TAG);
    const shown = elementIn(loaded);
    await shown.ready;
    expect(words(one(shown, 'blockquote'))).to.equal('Rye keeps for a week.');
    expect(loaded.record.warnings.join()).to.include('unknown-id');
  });

  it('shows every word where no script runs', async () => {
    for (const element of CASES) {
      const shown = elementIn(await served(element, 'allow-same-origin'));
      expect(hiddenWords(shown), nameOf(element)).to.deep.equal([]);
    }
  });

  it('offers nothing that needs a script where none runs', async () => {
    for (const element of CASES) {
      const shown = elementIn(await served(element, 'allow-same-origin'));
      const offered = all(shown, 'button:not([aria-expanded]), nav a').filter((node) =>
        node.checkVisibility(),
      );
      expect(offered.map(words), nameOf(element)).to.deep.equal([]);
    }
  });

  it('opens all answers where no script has come for 10 seconds', async () => {
    const shown = elementIn(await served({tag: 'interview-qa-accordion', interview: whole()}));
    expect(hiddenWords(shown)).not.to.deep.equal([]);
    for (const panel of all(shown, '.panel')) {
      for (const animation of panel.getAnimations()) animation.currentTime = 10_001;
    }
    await until(() => !hiddenWords(shown).length, 'all answers are open');
  });

  it('shows its children where the server has no interview', async () => {
    const loaded = await served({
      tag: 'interview-quote-card',
      attributes: 'src="talk.json"',
      children: '<p id="own">Words of the page</p>',
    });
    expect(loaded.document.getElementById('own')?.checkVisibility()).to.equal(true);
  });
});
