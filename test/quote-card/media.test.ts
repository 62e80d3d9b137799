import {expect} from 'chai';
import {onlyWhere} from '../support/engine.js';
import {emulateMedia} from '../support/input.js';
import {until} from '../support/wait.js';
import {all, one, words} from '../ui/show.js';
import {answering, cardOf, paragraph} from './excerpt-cards.js';

const VARIANTS = ['card', 'plain', 'banner'];

/** A card of a cut excerpt with a note in it, whose context is unfolded. */
async function unfolded(variant: string) {
  const {element} = await cardOf({
    excerpt: 'see this as a proxy',
    attributes: `variant="${variant}"`,
    interview: answering(
      paragraph('We do not see this', {text: ' [sighs]', note: true}, ' as a proxy war.'),
    ),
  });
  one(element, '.actions [name=context]').click();
  await until(() => all(element, '#panel mark').length, 'the context is there');
  return element;
}

onlyWhere('emulateMedia', () => {
  for (const variant of VARIANTS) {
    it(`a ${variant} on paper is its words and its attribution, without what is to be pressed`, async () => {
      const element = await unfolded(variant);
      const isSeen = (selector: string) => one(element, selector).checkVisibility();
      expect(isSeen('.actions')).to.equal(true);
      await emulateMedia({type: 'print'});
      expect(['.actions', '#panel'].map(isSeen)).to.deep.equal([false, false]);
      expect(['blockquote', 'figcaption'].map(isSeen)).to.deep.equal([true, true]);
      expect(words(one(element, 'blockquote'))).to.contain('We do not see this');
    });

    it(`a ${variant} in forced colors has all its words in full color`, async () => {
      const element = await unfolded(variant);
      await emulateMedia({forcedColors: 'active'});
      for (const node of all(element, 'blockquote, .rest, .note, figcaption, b, .actions button')) {
        expect(getComputedStyle(node).color, node.outerHTML).to.match(/^rgb\(\d+, \d+, \d+\)$/);
      }
    });

    it(`nothing moves in a ${variant} for those who asked for less motion`, async () => {
      const element = await unfolded(variant);
      await emulateMedia({reducedMotion: 'reduce'});
      for (const node of all(element, '*')) {
        const {transitionDuration, animationName} = getComputedStyle(node);
        expect([transitionDuration, animationName]).to.deep.equal(['0s', 'none']);
      }
    });
  }

  it('the passage is told from its context in forced colors', async () => {
    const element = await unfolded('card');
    await emulateMedia({forcedColors: 'active'});
    const [mark] = all(element, '#panel mark');
    if (!mark) throw new Error('no mark');
    const around = getComputedStyle(one(element, '#panel .words p'));
    const {backgroundColor} = getComputedStyle(mark);
    expect(backgroundColor).to.match(/^rgb\(\d+, \d+, \d+\)$/);
    expect(backgroundColor).not.to.equal(around.backgroundColor);
  });
});
