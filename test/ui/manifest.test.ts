import {expect} from 'chai';
import type {Interview} from '../../src/interview/schema.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {clipboard, stub} from '../quote-card/row.js';
import {collectWarnings} from '../support/console.js';
import {until} from '../support/wait.js';
import {markupOf, rich, showIn, TAGS} from './all-elements.js';
import {all, words} from './show.js';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssParts: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
}

/** What makes an element show and do everything. */
const ATTRIBUTES: Record<(typeof TAGS)[number], string> = {
  'interview-quote-card': '',
  'interview-qa-accordion': 'searchable',
  'interview-speaker-profile': '',
  'interview-article': 'collapsible',
};

async function declared(tag: string): Promise<Declaration> {
  const response = await fetch('/dist/custom-elements.json');
  const {modules} = (await response.json()) as {modules: {declarations: Declaration[]}[]};
  const found = modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`No <${tag}> in the manifest`);
  return found;
}

/** An interview that has everything: a portrait with its credit, sections, enough for contents. */
function everything(): Interview {
  const interview = rich({
    corrections: [{date: '2024-03-04', text: ['Rye, not wheat.']}],
    interviewers: [{name: 'Eva'}],
  });
  const [ana] = interview.speakers;
  const src = new URL('/demo/elements.png', location.href).href;
  if (ana) ana.portrait = {src, alt: 'Ana', credit: 'Photo: Ben'};
  const [flour] = interview.exchanges;
  for (const id of ['a', 'b', 'c', 'd']) if (flour) interview.exchanges.push({...flour, id});
  return interview;
}

/** The element, and the names of the events that it has fired since it was made. */
async function used(tag: (typeof TAGS)[number]) {
  const [shown] = await showIn(markupOf(tag, ATTRIBUTES[tag]), everything());
  if (!shown) throw new Error(`No <${tag}>`);
  return shown;
}

const named = (list: readonly Named[]) => list.map(({name}) => name).sort();
const partsOf = (element: Element) => all(element, '[part]').flatMap(({part}) => [...part]);

/** Clicks every button but those that save a file; the last first, as the first ones filter the rest. */
async function clickAll(element: InterviewElement): Promise<void> {
  for (const button of all(element, 'button').reverse()) {
    if (/×|Save|BibTeX|RIS|CSL/.test(words(button))) continue;
    button.click();
    await element.updateComplete;
  }
}

describe('the manifest', () => {
  for (const tag of TAGS) {
    it(`has the parts of <${tag}>`, async () => {
      const element = await used(tag);
      const parts = new Set(partsOf(element));
      const context = all(element, '.actions [name=context]')[0];
      if (context) {
        context.click();
        await until(() => partsOf(element).includes('answer'), 'the context unfolds');
      }
      for (const part of partsOf(element)) parts.add(part);
      expect([...parts].sort()).to.deep.equal(named((await declared(tag)).cssParts));
    });

    it(`has the slots of <${tag}>, which the fallback is in`, async () => {
      collectWarnings();
      const [element] = await showIn(`<${tag}></${tag}>`, {} as Interview);
      if (!element) throw new Error(`No <${tag}>`);
      const slots = all(element, 'slot').map((slot) => (slot as HTMLSlotElement).name);
      expect(slots).to.deep.equal(named((await declared(tag)).slots));
    });

    it(`has the events of <${tag}>`, async () => {
      collectWarnings();
      clipboard();
      stub(document, 'featurePolicy', {allowsFeature: () => true});
      stub(navigator, 'share', () => Promise.resolve());
      const fired = new Set<string>();
      const own = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent');
      const dispatch = own?.value as (this: EventTarget, event: Event) => boolean;
      stub(EventTarget.prototype, 'dispatchEvent', function (this: EventTarget, event: Event) {
        if (event.type.startsWith('interview-')) fired.add(event.type);
        return dispatch.call(this, event);
      });
      const element = await used(tag);
      const wanted = named((await declared(tag)).events);
      await clickAll(element);
      element.data = {} as Interview;
      await element.ready;
      await until(() => fired.size >= wanted.length, `${wanted.join()} of ${[...fired].join()}`);
      expect([...fired].sort()).to.deep.equal(wanted);
    });
  }
});
