import {expect} from 'chai';
import {directionOf} from '../../src/interview/lookup.js';
import {markupOf, rich, showIn, TAGS} from './all-elements.js';
import {all, one} from './show.js';

const width = (node: Element) => node.getBoundingClientRect().width;

function isClipped(node: Element): boolean {
  const {parentElement} = node;
  if (!parentElement) return false;
  return getComputedStyle(parentElement).overflowX !== 'visible' || isClipped(parentElement);
}

/** How far to the left some words within a node begin. */
function edgeOf(node: Node | undefined, words: string): number {
  if (!node) throw new Error('no node');
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const at = text.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + words.length);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`${words} is not there`);
}

/** What of an element is seen beyond its own edges. */
function overflowing(element: Element): string[] {
  const {left, right} = element.getBoundingClientRect();
  return all(element, '*').flatMap((node) => {
    const box = node.getBoundingClientRect();
    const isBeyond = box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    return isBeyond && node.checkVisibility() && !isClipped(node) ? [node.outerHTML] : [];
  });
}

describe('layout', () => {
  for (const [where, around] of [
    ['a flex row', (markup) => `<div style="display: flex">${markup}<p>Beside</p></div>`],
    ['a grid', (markup) => `<div style="display: inline-grid">${markup}</div>`],
    ['a float', (markup) => `<div style="float: left">${markup}</div>`],
    ['a table cell', (markup) => `<table><tr><td>${markup}</td><td>Beside</td></tr></table>`],
    ['an inline block', (markup) => `<div style="display: inline-block">${markup}</div>`],
    ['a box that fits its content', (markup) => `<div style="width: fit-content">${markup}</div>`],
  ] as [string, (markup: string) => string][]) {
    it(`does not collapse in ${where}`, async () => {
      const elements = await showIn(TAGS.map((tag) => around(markupOf(tag))).join('<hr>'));
      expect(elements).to.have.length(4);
      for (const element of elements) {
        expect(width(element), element.localName).to.be.at.least(240);
        expect(overflowing(element)).to.deep.equal([]);
      }
    });
  }

  it('leaves the columns of a grid their width', async () => {
    const elements = await showIn(
      `<div style="display: grid; grid-template-columns: repeat(3, 1fr); width: 700px; font-size: 16px">${TAGS.slice(
        0,
        3,
      )
        .map((tag) => markupOf(tag))
        .join('')}</div>`,
    );
    for (const element of elements) {
      expect(width(element), element.localName).to.be.closeTo(700 / 3, 1);
      expect(overflowing(element)).to.deep.equal([]);
    }
  });

  it('is never wider than what it stands in', async () => {
    const elements = await showIn(
      `<div style="width: 200px; display: flow-root">${TAGS.map((tag) => markupOf(tag)).join('')}</div>`,
    );
    for (const element of elements) {
      expect(width(element)).to.equal(200);
      expect(overflowing(element), element.localName).to.deep.equal([]);
    }
  });

  for (const tag of TAGS) {
    it(`breaks long words in <${tag}> at 320 px`, async () => {
      const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(5);
      const interview = rich({title: word, source: {name: word, url: 'https://loaf.example/'}});
      const [ana] = interview.speakers;
      if (ana) Object.assign(ana, {name: word, role: word, affiliation: {name: word}});
      const [flour] = interview.exchanges;
      if (flour) {
        flour.section = word;
        flour.question = [word];
        flour.answers = [
          {speakers: ['ana'], body: [{kind: 'paragraph', content: [{text: word, em: true}]}]},
        ];
      }
      interview.quotes = [{id: 'rye', exchange: 'flour', speaker: 'ana', exact: [word]}];
      const [element] = await showIn(`<div style="width: 320px">${markupOf(tag)}</div>`, interview);
      if (!element) throw new Error('no element');
      expect(element.interviewId).to.equal('two-bakers');
      expect(overflowing(element)).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(320);
    });
  }

  it('grows the words of a quote card with its room', async () => {
    const elements = await showIn(
      [240, 480, 700]
        .map((size) => `<div style="width: ${size}px">${markupOf('interview-quote-card')}</div>`)
        .join(''),
    );
    const ems = elements.map((element) => {
      const {fontSize} = getComputedStyle(one(element, 'blockquote'));
      return parseFloat(fontSize) / parseFloat(getComputedStyle(element).fontSize);
    });
    expect(ems[0]).to.be.closeTo(1.25, 0.02);
    expect(ems[1]).to.be.within(1.4, 1.8);
    expect(ems[2]).to.be.closeTo(1.9, 0.02);
  });

  it("sets a speaker's name above the words, and beside them where there is room", async () => {
    const [narrow, wide] = await showIn(
      [400, 900]
        .map((size) => `<div style="width: ${size}px">${markupOf('interview-qa-accordion')}</div>`)
        .join(''),
    );
    const boxes = (element: Element | undefined) => {
      const [answer] = element ? all(element, '[part="answer"]') : [];
      const name = answer?.querySelector('[part="speaker"]')?.getBoundingClientRect();
      const words = answer?.querySelector('p')?.getBoundingClientRect();
      if (!name || !words) throw new Error('no answer');
      return {name, words};
    };
    expect(boxes(narrow).words.top).to.be.at.least(boxes(narrow).name.bottom - 1);
    expect(boxes(wide).words.left).to.be.at.least(boxes(wide).name.right);
    expect(boxes(wide).words.top).to.be.lessThan(boxes(wide).name.bottom);
  });

  it('sets footnotes as wide as the words, and begins them where those begin', async () => {
    const [element] = await showIn(
      `<div style="width: 900px">${markupOf('interview-qa-accordion')}</div>`,
    );
    if (!element) throw new Error('no element');
    const notes = one(element, '.footnotes').getBoundingClientRect();
    const words = all(element, '.words')[0]?.getBoundingClientRect();
    expect(notes.left).to.be.closeTo(words?.left ?? NaN, 1);
    expect(notes.right).to.be.closeTo(words?.right ?? NaN, 1);
  });

  for (const tag of ['interview-qa-accordion', 'interview-article'] as const) {
    it(`leaves some room between a picture and its caption in <${tag}>`, async () => {
      const interview = rich();
      const src = 'https://loaf.example/oven.png';
      const image = {src, alt: 'An oven', caption: ['An oven'], credit: 'Photo: Ana'};
      interview.exchanges[0]?.answers[0]?.body.push({kind: 'image', image});
      const [element] = await showIn(markupOf(tag), interview);
      if (!element) throw new Error('no element');
      const picture = one(element, '.image img').getBoundingClientRect();
      const caption = one(element, '.image figcaption').getBoundingClientRect();
      expect(caption.top - picture.bottom).to.be.within(4, 10);
    });
  }

  it('ends all hairlines of an article that unfolds at one line', async () => {
    const [element] = await showIn(
      `<div style="width: 1000px">${markupOf('interview-article', 'collapsible')}</div>`,
    );
    if (!element) throw new Error('no element');
    const ends = all(element, 'ul[part="speakers"], .item, footer').map(
      (node) => node.getBoundingClientRect().right,
    );
    expect(ends).to.have.length(5);
    for (const end of ends) expect(end).to.be.closeTo(ends[0] ?? NaN, 0.5);
  });

  for (const size of [240, 320, 900]) {
    it(`has targets of 24 px and more at ${size} px, the whole row of a question`, async () => {
      const [element] = await showIn(
        `<div style="width: ${size}px">${markupOf('interview-qa-accordion')}</div>`,
      );
      if (!element) throw new Error('no element');
      for (const row of all(element, '.head')) {
        row.scrollIntoView({block: 'center'});
        const {left, right, top, bottom} = row.getBoundingClientRect();
        expect(bottom - top).to.be.at.least(24);
        for (const x of [left + 3, right - 3]) {
          for (const y of [top + 3, bottom - 3]) {
            const hit = element.shadowRoot?.elementFromPoint(x, y);
            expect(hit?.closest('button') === row.querySelector('button')).to.equal(true);
          }
        }
      }
    });
  }

  describe('from right to left', () => {
    const arabic = rich({lang: 'ar'});

    it('mirrors a quote card', async () => {
      const [element] = await showIn(markupOf('interview-quote-card'), arabic);
      if (!element) throw new Error('no element');
      const avatar = one(element, '[part="portrait"]').getBoundingClientRect();
      const name = one(element, 'figcaption b').getBoundingClientRect();
      expect(avatar.left).to.be.at.least(name.right);
      const range = document.createRange();
      range.selectNodeContents(one(element, 'blockquote p'));
      const words = range.getBoundingClientRect();
      const {left, right} = element.getBoundingClientRect();
      expect(right - words.right).to.be.lessThan(words.left - left);
    });

    it('mirrors an accordion, whose markers are at the left', async () => {
      const [element] = await showIn(markupOf('interview-qa-accordion'), arabic);
      if (!element) throw new Error('no element');
      expect(directionOf(arabic)).to.equal('rtl');
      for (const row of all(element, '.head')) {
        const {paddingLeft, paddingRight} = getComputedStyle(row);
        expect(paddingRight).to.equal('0px');
        expect(parseFloat(paddingLeft)).to.be.greaterThan(24);
        const {left, right} = getComputedStyle(row, '::before');
        expect(parseFloat(left)).to.be.lessThan(parseFloat(right));
      }
    });

    it('mirrors a profile', async () => {
      const markup = `<div style="width: 480px">${markupOf('interview-speaker-profile')}</div>`;
      const [element] = await showIn(markup, arabic);
      if (!element) throw new Error('no element');
      const avatar = one(element, '[part="portrait"]').getBoundingClientRect();
      const name = one(element, '[part="name"] > *').getBoundingClientRect();
      expect(avatar.left).to.be.at.least(name.right);
    });

    for (const tag of ['interview-speaker-profile', 'interview-article'] as const) {
      it(`keeps the parts of a Latin affiliation in their order in <${tag}>`, async () => {
        const interview = rich({lang: 'ar'});
        const [ana] = interview.speakers;
        if (ana) ana.role = 'خبازة';
        const [element] = await showIn(markupOf(tag), interview);
        if (!element) throw new Error('no element');
        const [affiliation] = all(element, '[part="affiliation"]');
        const edges = ['Rye House', '(', 'Житній', ')'].map((words) => edgeOf(affiliation, words));
        expect(edges).to.deep.equal([...edges].sort((one, other) => one - other));
      });
    }

    it('stays from left to right for an English interview on such a page', async () => {
      const [element] = await showIn(`<div dir="rtl">${markupOf('interview-quote-card')}</div>`);
      if (!element) throw new Error('no element');
      const avatar = one(element, '[part="portrait"]').getBoundingClientRect();
      expect(avatar.right).to.be.at.most(one(element, 'figcaption b').getBoundingClientRect().left);
      const {direction, textAlign} = getComputedStyle(one(element, 'blockquote'));
      expect([direction, textAlign]).to.deep.equal(['ltr', 'start']);
    });
  });
});
