import {expect} from 'chai';
import {onlyWhere} from '../support/engine.js';
import {emulateMedia} from '../support/input.js';
import {markupOf, showIn, TAGS} from './all-elements.js';
import {all, one} from './show.js';

async function shown(tag: (typeof TAGS)[number], attributes = '') {
  const [element] = await showIn(markupOf(tag, attributes));
  if (!element) throw new Error('no element');
  return element;
}

onlyWhere('emulateMedia', () => {
  describe('on paper', () => {
    it('every answer of an accordion is there, open or not', async () => {
      const element = await shown('interview-qa-accordion');
      const closed = () => all(element, '.words').filter((words) => !words.checkVisibility());
      expect(closed()).not.to.have.length(0);
      await emulateMedia({type: 'print'});
      expect(closed()).to.have.length(0);
      for (const words of all(element, '.words')) {
        expect(words.getBoundingClientRect().height).to.be.greaterThan(10);
      }
    });

    it('only what is open is there with print="as-shown"', async () => {
      const element = await shown('interview-qa-accordion', 'print="as-shown"');
      await emulateMedia({type: 'print'});
      const seen = all(element, '.panel').map(
        (panel) => panel.querySelector('.words')?.checkVisibility() ?? false,
      );
      expect(seen).to.deep.equal([true, false, false]);
    });

    it('an answer is there too where the engine knows no hidden="until-found"', async () => {
      const element = await shown('interview-qa-accordion');
      const panels = all(element, '.panel');
      // What hides there is the attribute, whatever its value.
      for (const panel of panels) if (panel.hidden) panel.setAttribute('hidden', '');
      const displays = () => panels.map((panel) => getComputedStyle(panel).display);
      expect(displays()).to.include('none');
      await emulateMedia({type: 'print'});
      expect(new Set(displays())).to.deep.equal(new Set(['block']));
    });

    it('nothing is left of what is only for the screen', async () => {
      const element = await shown('interview-qa-accordion');
      await emulateMedia({type: 'print'});
      for (const only of ['.who', '.toolbar', '.link']) {
        expect(all(element, only)).not.to.have.length(0);
        expect(all(element, only).filter((node) => node.checkVisibility())).to.have.length(0);
      }
      for (const row of all(element, '.head')) {
        expect(getComputedStyle(row, '::before').display).to.equal('none');
      }
    });

    for (const theme of ['host', 'dark']) {
      it(`it is black on white, whatever the page's colors and theme="${theme}"`, async () => {
        const [element] = await showIn(
          `<div style="color: #eee">${markupOf('interview-quote-card', `theme="${theme}"`)}</div>`,
        );
        if (!element) throw new Error('no element');
        await emulateMedia({type: 'print'});
        expect(getComputedStyle(one(element, 'blockquote')).color).to.equal('rgb(0, 0, 0)');
        expect(getComputedStyle(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      });
    }

    it('a link is followed by its address', async () => {
      const element = await shown('interview-quote-card');
      const after = () => getComputedStyle(one(element, 'cite a'), '::after').content;
      expect(after()).to.equal('none');
      await emulateMedia({type: 'print'});
      expect(after()).to.contain('https://loaf.example/bakers');
    });

    it('the address of a quotation is one that can be typed', async () => {
      for (const tag of ['interview-quote-card', 'interview-speaker-profile'] as const) {
        const element = await shown(tag);
        await emulateMedia({type: 'print'});
        for (const link of all(element, 'cite a')) {
          expect((link as HTMLAnchorElement).href).to.contain('#:~:text=');
          const {content} = getComputedStyle(link, '::after');
          expect(content.replace(/"/g, '')).to.contain('(https://loaf.example/bakers)');
        }
      }
    });

    it('no room is left for what leads to a speaker’s answers', async () => {
      const element = await shown('interview-article');
      const [person] = all(element, '[part="speakers"] > li');
      if (!person) throw new Error('nobody');
      await emulateMedia({type: 'print'});
      expect(getComputedStyle(person).paddingBlockEnd).to.equal('0px');
    });

    it('nothing is split from its speaker', async () => {
      const card = await shown('interview-quote-card');
      const accordion = await shown('interview-qa-accordion');
      await emulateMedia({type: 'print'});
      expect(getComputedStyle(one(card, 'figure')).breakInside).to.equal('avoid');
      for (const name of all(accordion, '[part="speaker"]')) {
        expect(getComputedStyle(name).breakAfter).to.equal('avoid');
      }
    });
  });

  describe('with forced colors', () => {
    it('hairlines and markers are drawn, in full color', async () => {
      const element = await shown('interview-qa-accordion');
      await emulateMedia({forcedColors: 'active'});
      const [item, row] = [one(element, '[data-exchange="night"]'), all(element, '.head')[1]];
      if (!row) throw new Error('no row');
      for (const style of [getComputedStyle(item), getComputedStyle(row, '::before')]) {
        expect(style.borderTopStyle).to.equal('solid');
        expect(parseFloat(style.borderTopWidth)).to.be.at.least(1);
        expect(style.borderTopColor).to.match(/^rgb\(\d+, \d+, \d+\)$/);
      }
    });

    it('the rule of a quote card and the ring of a monogram are drawn', async () => {
      const element = await shown('interview-quote-card');
      await emulateMedia({forcedColors: 'active'});
      for (const selector of ['figure', '[part="portrait"]']) {
        const style = getComputedStyle(one(element, selector));
        expect(style.borderTopStyle).to.equal('solid');
        expect(style.borderTopColor).to.match(/^rgb\(\d+, \d+, \d+\)$/);
      }
    });
  });

  for (const tag of TAGS) {
    it(`nothing moves in <${tag}> for those who asked for less motion`, async () => {
      const element = await shown(tag);
      await emulateMedia({reducedMotion: 'reduce'});
      for (const node of all(element, '*')) {
        for (const pseudo of ['', '::before', '::after']) {
          const {transitionDuration, animationName} = getComputedStyle(node, pseudo);
          expect([transitionDuration, animationName]).to.deep.equal(['0s', 'none']);
        }
      }
    });
  }
});
