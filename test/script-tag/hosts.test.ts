import {expect} from 'chai';
import type {Page} from '../support/page.js';
import {
  allOwn,
  blog,
  card,
  elements,
  keepScreenshot,
  missing,
  ownText,
  scriptTag,
  sight,
  stripped,
  wordsOf,
} from './blog.js';

const body = `${card}
<interview-qa-accordion open="first"><p>Fallback.</p></interview-qa-accordion>
<interview-speaker-profile><p>Fallback.</p></interview-speaker-profile>
<interview-article show="intro speakers"><p>Fallback.</p></interview-article>`;
const sheet = (file: string) => `<link rel="stylesheet" href="/node_modules/${file}">`;
const style = (rules: string) => `<style>${rules}</style>`;
const script = (code: string) => `<script>${code}</script>`;

/** What old libraries do to the language and to the page's nodes. */
const EXTENSIONS = {
  'as Prototype.js does': `
    const extend = (object, methods) => { for (const name in methods) object[name] = methods[name]; };
    const each = function (iterate) { for (let i = 0; i < this.length; i++) iterate(this[i], i); return this; };
    Array.from = function (list) { const all = []; if (!list) return all; for (let i = list.length; i--;) all[i] = list[i]; return all; };
    extend(Array.prototype, {each, all: Array.prototype.every, select: Array.prototype.filter, include: Array.prototype.includes, first() { return this[0]; }, last() { return this[this.length - 1]; }, clear() { this.length = 0; return this; }, without() { return this; }, uniq() { return this; }, toJSON() { return '[' + this.join() + ']'; }, inspect() { return ''; }, reverse(inline) { return (inline === false ? this : this.slice()).sort(() => -1); }});
    extend(String.prototype, {strip: String.prototype.trim, stripTags() { return this; }, toArray() { return this.split(''); }, escapeHTML() { return this; }, toJSON() { return '"' + this + '"'; }, blank() { return !this.trim(); }});
    extend(Number.prototype, {succ() { return this + 1; }, times() { return this; }, toJSON() { return String(this); }});
    extend(Object, {extend, inspect: String, toJSON: String});
    extend(Function.prototype, {argumentNames() { return []; }, curry() { return this; }, delay() { return this; }, defer() { return this; }, wrap() { return this; }, methodize() { return this; }});
    extend(Element.prototype, {hide() { this.style.display = 'none'; return this; }, show() { return this; }, update() { return this; }, visible() { return true; }, select: Element.prototype.querySelectorAll, observe() { return this; }, identify() { return this.id; }, absolutize() { return this; }, setOpacity() { return this; }});
    const Native = Element; window.Element = function (name) { return document.createElement(name); }; extend(window.Element, Native); window.Element.prototype = Native.prototype;
    document.getElementsByClassName = (name) => [...document.querySelectorAll('.' + name)];
    window.$ = (id) => document.getElementById(id); window.$$ = (query) => [...document.querySelectorAll(query)];`,
  'as MooTools does': `
    const set = (object, methods) => Object.entries(methods).forEach(([name, value]) => { object[name] = value; });
    set(Array.prototype, {erase() { return this; }, append() { return this; }, combine() { return this; }, clean() { return this; }, contains(item) { return this.indexOf(item) > -1; }, link() { return {}; }, pick() { return this[0]; }, hexToRgb() { return ''; }, empty() { this.length = 0; return this; }, item(at) { return this[at]; }, associate() { return {}; }, invoke() { return []; }});
    set(String.prototype, {test(re) { return new RegExp(re).test(this); }, clean() { return this.trim(); }, camelCase() { return this; }, hyphenate() { return this; }, capitalize() { return this; }, substitute() { return this; }, contains(part) { return this.indexOf(part) > -1; }});
    set(Function.prototype, {$extend() { return this; }, implement() { return this; }, overloadSetter() { return this; }, overloadGetter() { return this; }, hide() { return this; }, protect() { return this; }, attempt() {}, pass() { return this; }, periodical() {}});
    set(Number.prototype, {limit() { return this; }, round() { return this; }, times() {}, toInt() { return this | 0; }});
    set(Element.prototype, {set(name, value) { this[name] = value; return this; }, get(name) { return this[name]; }, getElement: Element.prototype.querySelector, getElements: Element.prototype.querySelectorAll, inject() { return this; }, grab() { return this; }, adopt() { return this; }, dispose() { this.parentNode?.removeChild(this); return this; }, erase() { return this; }, clone(deep) { return this.cloneNode(deep !== false); }, empty() { return this; }, destroy() { return null; }, addEvent() { return this; }, fireEvent() { return this; }, store() { return this; }, retrieve() { return null; }, toggleClass(name) { this.classList.toggle(name); return this; }, appendText() { return this; }});
    const Native = Element; window.Element = function (tag) { return document.createElement(tag); }; Object.assign(window.Element, {parent: Native}); window.Element.prototype = Native.prototype;
    Object.prototype.$family = undefined; delete Object.prototype.$family; window.$ = (id) => document.getElementById(id);`,
};

interface Host {
  /** Before our script. */
  readonly head?: string;
  /** After our script, which has run by then. */
  readonly later?: string;
  readonly body?: string;
  readonly root?: string;
  readonly isQuirky?: boolean;
}

const HOSTS: Readonly<Record<string, Host>> = {
  'normalize.css': {head: sheet('normalize.css/normalize.css')},
  Bootstrap: {
    head: sheet('bootstrap/dist/css/bootstrap.min.css'),
    body: `<div class="container"><div class="row"><div class="col card">${body}</div></div></div>`,
  },
  'Tailwind’s preflight': {head: sheet('tailwindcss/preflight.css')},
  'all: unset': {head: style('* { all: unset !important }')},
  'text set for all': {
    head: style(
      '* { box-sizing: content-box; line-height: 3; letter-spacing: 1em; word-spacing: 2em; text-transform: uppercase; text-indent: 5em; text-align: justify }',
    ),
  },
  'a root font of 62.5 %': {head: style('html { font-size: 62.5% } body { font-size: 1.6rem }')},
  'a root font of 200 %': {head: style('html { font-size: 200% }')},
  'quirks mode': {isQuirky: true},
  'Arabic from right to left': {root: 'lang="ar" dir="rtl"'},
  ...Object.fromEntries(
    Object.entries(EXTENSIONS).flatMap(([how, code]) => [
      [`built-ins extended ${how}`, {head: script(code)}],
      [`built-ins extended ${how}, after our script`, {later: script(code)}],
      [
        `built-ins extended ${how}, and its elements stripped`,
        {head: script(code), body: stripped},
      ],
      [
        `built-ins extended ${how}, after our script, and its elements stripped`,
        {later: script(code), body: stripped},
      ],
    ]),
  ),
};

/** What a reader of an element would see of a page's rules for its own text. */
function styleOf(loaded: Page): Record<string, string>[] {
  return elements(loaded.document).map((element) => {
    const text = element.shadowRoot?.querySelector('.root p, .root .heading, .root blockquote');
    if (!text) throw new Error('no text');
    const style = getComputedStyle(text);
    const {letterSpacing, wordSpacing, textTransform, textIndent, textAlign, direction} = style;
    const lines = String(parseFloat(style.lineHeight) / parseFloat(style.fontSize));
    return {letterSpacing, wordSpacing, textTransform, textIndent, textAlign, direction, lines};
  });
}

describe('a page that has', () => {
  for (const [name, {head = '', later, body: inner = body, ...page}] of Object.entries(HOSTS)) {
    it(`${name} shows the words, in lines of their own, and nothing runs out of it`, async () => {
      const scripted = later === undefined ? await scriptTag() : (await scriptTag('')) + later;
      const loaded = await blog({
        head: head + scripted,
        body: inner,
        width: 800,
        height: 900,
        ...page,
      });
      const {document: shown, record} = loaded;
      expect(record).to.deep.equal({warnings: [], errors: [], violations: []});
      expect(sight(shown)).to.deep.equal(allOwn);
      const [quoted, questions] = elements(shown);
      if (!quoted || !questions) throw new Error('no elements');
      const quote = wordsOf('We do not see this as a proxy war');
      expect(missing(quote, wordsOf(ownText(quoted)))).to.equal(undefined);
      expect(
        missing(wordsOf('How did you get involved in politics'), wordsOf(ownText(questions))),
      ).to.equal(undefined);
      for (const one of styleOf(loaded)) {
        const set = {
          ...{textTransform: 'none', textIndent: '0px', textAlign: 'start'},
          direction: 'ltr',
        };
        expect(one).to.deep.equal({...one, ...set});
        expect(Number(one['lines'])).to.be.within(1, 1.6);
        expect(['0px', 'normal']).to.include(one['wordSpacing']);
        expect(['0px', 'normal']).to.include(one['letterSpacing']);
      }
      const root = shown.scrollingElement ?? shown.documentElement;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      expectApart(elements(shown));
      await keepScreenshot(loaded, name);
    });
  }
});

/** One below the other, each with room for its words. */
function expectApart(all: readonly HTMLElement[]): void {
  let end = -Infinity;
  for (const element of all) {
    const box = element.shadowRoot?.querySelector('.root')?.getBoundingClientRect();
    if (!box) throw new Error('no box');
    expect(box.top).to.be.at.least(end - 1);
    expect(box.width).to.be.greaterThan(300);
    expect(box.height).to.be.greaterThan(40);
    end = box.bottom;
  }
}
