import {expect} from 'chai';
import {TAGS} from '../support/tags.js';

/** A tag of ours, or `:is()` of nothing but such and, for its weight, an id that no element has. */
const OURS = new RegExp(
  `^(?:(?:${TAGS.join('|')})(?![\\w-])|:(?:is|where)\\((?:\\s*(?:${TAGS.join('|')}|#id:not\\(\\*\\))\\s*(?:,|(?=\\))))+\\))`,
);

async function text(): Promise<string> {
  const response = await fetch('/dist/fallback.css');
  expect(response.status).to.equal(200);
  return response.text();
}

async function styleRules(): Promise<CSSStyleRule[]> {
  const sheet = new CSSStyleSheet();
  await sheet.replace(await text());
  const flatten = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return [rule, ...flatten(rule.cssRules)];
      if (rule instanceof CSSGroupingRule) return flatten(rule.cssRules);
      throw new Error(`A rule that may reach the whole page: ${rule.cssText}`);
    });
  return flatten(sheet.cssRules);
}

/** The selectors of a list, where the commas within parentheses do not count. */
function selectors(list: string): string[] {
  let depth = 0;
  let current = '';
  const all: string[] = [];
  for (const char of list) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === ',' && depth === 0) {
      all.push(current.trim());
      current = '';
    } else current += char;
  }
  return [...all, current.trim()];
}

describe('fallback.css', () => {
  it('begins every selector with a tag of ours, so that it touches nothing of the page', async () => {
    const rules = await styleRules();
    expect(rules).to.have.length.above(20);
    const all = rules.flatMap(({selectorText}) => selectors(selectorText));
    expect(all.filter((selector) => !OURS.test(selector))).to.deep.equal([]);
    // An element beside ours is the page's as well.
    expect(all.filter((selector) => /^\S+\s*[+~]/.test(selector))).to.deep.equal([]);
  });

  it('would be seen to touch the page', () => {
    for (const selector of ['p', ':root', 'p interview-article', ':is(p, interview-article) b']) {
      expect(OURS.test(selector), selector).to.equal(false);
    }
  });

  it('hides no words by visibility, opacity, clip or a color that is none', async () => {
    const banned = /^(visibility|opacity|clip|clip-path|mask.*|filter|text-indent-.*)$/;
    for (const {style, selectorText} of await styleRules()) {
      for (const property of style) {
        expect(property, selectorText).not.to.match(banned);
      }
      expect(style.getPropertyValue('content-visibility'), selectorText).to.match(/^(visible)?$/);
      expect(style.color, selectorText).not.to.equal('transparent');
      expect(style.fontSize, selectorText).not.to.match(/^0(px|em|rem)?$/);
    }
  });

  it('takes away nothing but what the author hides and the marker of a summary', async () => {
    const gone = (await styleRules())
      .filter(({style}) => style.display === 'none')
      .flatMap(({selectorText}) => selectors(selectorText));
    for (const selector of gone) expect(selector).to.match(/\[hidden\]$|-details-marker$/);
  });

  it('asks for nothing else', async () => {
    expect(await text()).not.to.match(/url\(|@import|@font-face/);
  });

  it('sets no property of the public ones, which are for the page to set', async () => {
    for (const {style} of await styleRules()) {
      expect([...style].filter((property) => property.startsWith('--interview'))).to.deep.equal([]);
    }
  });
});
