import {expect} from 'chai';
import {until} from '../support/wait.js';
import {all, one, textOf, words} from '../ui/show.js';
import {answering, cardOf, muted, quoted, seen, WAR} from './excerpt-cards.js';

const FORGED = 'We do see this as a proxy war.';
/** A passage that comes near to an excerpt ends with its last word. */
const PUBLISHED = 'We do not see this as a proxy war';
const ABSENT = 'Ana has never baked a loaf in all her life.';

describe('an excerpt that departs from the interview', () => {
  it('whose words are changed shows the passage as published, and says so', async () => {
    const {element, errors, warnings} = await cardOf({excerpt: FORGED});
    expect(quoted(element)).to.equal(PUBLISHED);
    expect(words(one(element, 'figcaption .remark'))).to.equal(
      'Shown as published: the interview has these words now.',
    );
    expect(errors.map(({code}) => code)).to.deep.equal(['excerpt-changed']);
    expect(errors[0]?.problems).to.deep.equal([
      {path: 'excerpt, character 7', found: 'nothing', wanted: '"not"'},
    ]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<interview-quote-card>').and.contain('excerpt-changed');
    expect(warnings[0]).to.contain('excerpt, character 7: found nothing; wanted "not".');
  });

  it('whose cut breaks a rule shows the passage uncut, and says the rule and the mend', async () => {
    const excerpt = 'We do […] see this as a proxy war.';
    const {element, errors, warnings} = await cardOf({excerpt});
    expect(quoted(element)).to.equal('We do not see this as a proxy war.');
    expect(muted(element)).to.deep.equal([]);
    expect(errors.map(({code}) => code)).to.deep.equal(['excerpt-refused']);
    expect(errors[0]?.problems).to.have.length(1);
    expect(errors[0]?.problems[0]?.found).to.contain(excerpt);
    expect(errors[0]?.problems[0]?.wanted).to.contain('a cut by the rules');
    expect(errors[0]?.problems[0]?.wanted).to.contain('[…] leaves out at least four');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('excerpt-refused').and.contain('at least four');
  });

  it('whose words are nowhere shows none of them, but one calm line and a link', async () => {
    const {element, errors, warnings} = await cardOf({excerpt: ABSENT});
    expect(seen(element)).to.equal(
      'This part of the interview cannot be shown here. Read it at loaf.example',
    );
    expect(one(element, 'a').getAttribute('href')).to.equal('https://loaf.example/bakers');
    expect(element.shadowRoot?.innerHTML).not.to.contain('never baked');
    expect(errors.map(({code}) => code)).to.deep.equal(['excerpt-absent']);
    expect(errors[0]?.problems[0]?.wanted).to.contain('Copy the words from an answer');
    expect(warnings).to.have.length(1);
  });

  it('whose words are nowhere hides them among the children too', async () => {
    const children = `<figure><blockquote><p>${ABSENT}</p></blockquote>
      <figcaption>— Ana</figcaption></figure>`;
    for (const excerpt of [ABSENT, '']) {
      const {element, errors} = await cardOf({excerpt, children});
      expect(seen(element)).to.contain('cannot be shown here. Read it at loaf.example');
      expect(seen(element)).not.to.contain('never baked');
      expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
      expect(errors.map(({code}) => code)).to.deep.equal(['excerpt-absent']);
    }
  });

  it('is shown once it is mended', async () => {
    const {element} = await cardOf({excerpt: ABSENT, children: `<p>${ABSENT}</p>`});
    element.excerpt = 'There are no other options.';
    await element.updateComplete;
    expect(quoted(element)).to.equal('There are no other options.');
    expect(seen(element)).not.to.contain('never baked').and.not.contain('cannot be shown');
  });

  it('is shown once the interview has the words', async () => {
    const {element} = await cardOf({excerpt: ABSENT});
    element.data = answering(`${ABSENT} So they say.`);
    await until(() => all(element, 'blockquote').length, 'the words are shown');
    expect(quoted(element)).to.equal(ABSENT);
  });

  it('departs once its words are corrected in the interview', async () => {
    const {element, errors, warnings} = await cardOf({excerpt: 'There are no other options.'});
    element.data = answering(WAR.replace('no other options', 'other options too'));
    await until(() => errors.length, 'it is told');
    await element.updateComplete;
    expect(quoted(element)).not.to.contain('no other options');
    expect(errors.map(({code}) => code)).to.have.length(1);
    expect(warnings).to.have.length(1);
  });

  it('shows the words as they are corrected, in every embed', async () => {
    const excerpt = 'it is a war of the people, and we support their right to resist.';
    const {element, errors} = await cardOf({excerpt});
    element.data = answering(WAR.replace('their right', 'every right'));
    await until(() => errors.length, 'it is told');
    expect(quoted(element)).to.contain('we support every right to resist');
    expect(words(one(element, '.remark'))).to.contain('Shown as published');
  });

  it('is told of once, however often the card is rendered', async () => {
    const {element, errors, warnings} = await cardOf({excerpt: FORGED});
    for (const variant of ['plain', 'banner', 'card'] as const) {
      element.variant = variant;
      await element.updateComplete;
    }
    expect([errors.length, warnings.length]).to.deep.equal([1, 1]);
  });

  it('is told of again where it departs otherwise', async () => {
    const {element, errors} = await cardOf({excerpt: FORGED});
    element.excerpt = 'We do […] see this as a proxy war.';
    await until(() => errors.length === 2, 'it is told');
    expect(errors.map(({code}) => code)).to.deep.equal(['excerpt-changed', 'excerpt-refused']);
  });

  it('is told of once where it is set, unset and set again', async () => {
    const {element, errors, warnings} = await cardOf({excerpt: 'There are no other options.'});
    element.excerpt = FORGED;
    await element.updateComplete;
    element.excerpt = 'First of all';
    await element.updateComplete;
    element.excerpt = FORGED;
    await until(() => errors.length, 'it is told');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(quoted(element)).to.equal(PUBLISHED);
    expect(errors.length).to.equal(warnings.length).and.be.at.most(2);
  });

  for (const [attribute, id, ids] of [
    ['speaker', 'eva', 'ana, ben'],
    ['exchange', 'peace', 'war, flour, night, oven'],
  ]) {
    it(`by a ${attribute} who is not there names those there are`, async () => {
      const {element, errors, warnings} = await cardOf({
        excerpt: 'There are no other options.',
        attributes: `${attribute}="${id}"`,
      });
      expect(all(element, 'blockquote')).to.deep.equal([]);
      expect(errors.map(({code}) => code)).to.deep.equal(['unknown-id']);
      expect(errors[0]?.problems[0]).to.deep.equal({
        path: '',
        found: `${attribute}="${id}"`,
        wanted: `one of ${ids}`,
      });
      expect(warnings).to.have.length(1);
    });
  }

  it('is absent where another speaker than the one it names says it', async () => {
    const {element, errors} = await cardOf({
      excerpt: 'There are no other options.',
      attributes: 'speaker="ben"',
    });
    expect(textOf(element)).not.to.contain('options');
    expect(errors.map(({code}) => code)).to.deep.equal(['excerpt-absent']);
    expect(errors[0]?.problems[0]?.wanted).to.contain('another speaker or exchange');
  });
});

/** Words as others may write them, and what is shown of them: the interview's own characters. */
const SAID = 'We don’t see “this” – or that – as “a proxy war”.';
const WRITTEN: Record<string, string> = {
  'straight marks': 'We don\'t see "this" – or that – as "a proxy war".',
  'marks of another language': 'We don‘t see „this“ – or that – as «a proxy war».',
  'other dashes': 'We don’t see “this” -- or that — as “a proxy war”.',
  'other white space': 'We  don’t\n see “this” –\u00a0or\tthat – as “a proxy war”.',
  'characters without width': 'We d\u200bon’t s\u00adee “th\u2060is” – or that – as “a proxy war”.',
  'controls of direction':
    '\u202eWe don’t\u202c see “this” –\u200f or that – as “a proxy war”.\u2066',
  'full-width letters': 'Ｗｅ don’t see “this” – or that – as “a proxy war”.',
  'marks around it': '“We don’t see ‘this’ – or that – as ‘a proxy war’.”',
  'elisions at its edges': '[…] We don’t see “this” – or that – as “a proxy war”. [...]',
};

describe("an excerpt's own characters", () => {
  for (const [what, excerpt] of Object.entries(WRITTEN)) {
    it(`are not shown where it has ${what}`, async () => {
      const {element, warnings} = await cardOf({excerpt, interview: answering(SAID)});
      expect(one(element, 'blockquote p').textContent).to.equal(SAID);
      expect(warnings).to.deep.equal([]);
    });
  }

  for (const [what, excerpt, sign] of [
    ['letters of another script', 'Wе dо nоt see this as a proxy war.', 'nоt'],
    ['words turned by a control', 'We do not see this as a proxy war \u202e.thgir', '\u202e'],
    ['markup', 'We do not see this as a proxy war.<img src=x onerror="window.forged = 1">', '<'],
    ['entities', 'We do not see this as a proxy war.&lt;b&gt;at all&lt;/b&gt;', '&lt;'],
    ['an insertion', 'We do [really] see this as a proxy war.', 'really'],
    ['a lone half of a character', 'We do not see this as a proxy war \ud83d.', '\ud83d'],
    ['marks that strike through', 'We do n\u0336o\u0336t\u0336 see this as a proxy war.', '\u0336'],
  ] as const) {
    it(`are never shown where it has ${what}`, async () => {
      const {element} = await cardOf({excerpt});
      const shown = seen(element);
      const apology = 'This part of the interview cannot be shown here.';
      expect(shown.includes(PUBLISHED) !== shown.includes(apology)).to.equal(true);
      expect(shown).not.to.contain(sign);
      expect(all(element, 'blockquote img, blockquote b')).to.deep.equal([]);
      expect(window).not.to.have.property('forged');
    });
  }
});
