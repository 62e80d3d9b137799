import {expect} from 'chai';
import {until} from '../support/wait.js';
import {all, one, words} from '../ui/show.js';
import {answering, cardOf, paragraph, quoted, seen, WAR, type Asked} from './excerpt-cards.js';

const OPTIONS = 'There are no other options.';

/** An interview in which Ana says two paragraphs, the second of two lines. */
const lines = answering(
  'It is old. So am I.',
  paragraph('We both work,', {br: true}, 'all night.'),
);

/** What a page may have put into a card, and what is shown for it. */
const CHILDREN: Record<string, Asked & {readonly shown: readonly string[]}> = {
  'in a paragraph': {
    children: `<blockquote><p>${OPTIONS}</p></blockquote>`,
    shown: [OPTIONS],
  },
  'without a paragraph': {
    children: `<figure><blockquote>\n  ${OPTIONS}\n</blockquote></figure>`,
    shown: [OPTIONS],
  },
  'in several paragraphs': {
    children: `<blockquote><p>It is old. So am I.</p><p>We both work,<br>all night.</p></blockquote>`,
    shown: ['It is old. So am I.', 'We both work, all night.'],
    interview: lines,
  },
  'in lines': {
    children: `<blockquote>It is old. So am I.<br><br>We both work,<br>all night.</blockquote>`,
    shown: ['It is old. So am I.', 'We both work, all night.'],
    interview: lines,
  },
  'with markup in it': {
    children: `<blockquote><p>There are <em>no <b>other</b></em> options.</p></blockquote>`,
    shown: [OPTIONS],
  },
  'with a footer beside its paragraphs': {
    children: `<blockquote><p>${OPTIONS}</p><footer>— Ana, <cite>A talk</cite></footer></blockquote>`,
    shown: [OPTIONS],
  },
  'with a footer that has a paragraph': {
    children: `<blockquote><p>${OPTIONS}</p><footer><p>— Ana, A talk</p></footer></blockquote>`,
    shown: [OPTIONS],
  },
  'with a footer beside bare words': {
    children: `<blockquote>${OPTIONS}<footer>— Ana, A talk</footer></blockquote>`,
    shown: [OPTIONS],
  },
  'with who said it in cite, as WordPress has it': {
    children: `<blockquote class="wp-block-quote"><p>${OPTIONS}</p><cite>Ana</cite></blockquote>`,
    shown: [OPTIONS],
  },
  'with a list': {
    children: `<blockquote><p>So I do it:</p><ul><li>Knead it well.</li><li>Let it rest.</li></ul></blockquote>`,
    shown: ['So I do it:', 'Knead it well.', 'Let it rest.'],
    interview: answering('So I do it:', {
      kind: 'list',
      items: [['Knead it well.'], ['Let it rest.']],
    }),
  },
  'in quotation marks': {
    children: `<blockquote><p>“${OPTIONS}”</p></blockquote>`,
    shown: [OPTIONS],
  },
  'with an elision': {
    children: `<blockquote><p>see this as a proxy war. […] ${OPTIONS}</p></blockquote>`,
    shown: [`We do not see this as a proxy war. […] ${OPTIONS}`],
  },
};

describe('a blockquote within a card', () => {
  for (const [what, {shown, ...asked}] of Object.entries(CHILDREN)) {
    it(`${what} is checked, and the interview’s words stand in its place`, async () => {
      const {element, warnings} = await cardOf(asked);
      expect(all(element, 'blockquote p').map((node) => words(node).trim())).to.deep.equal(
        shown.map((text) => text.replace('work, all', 'work,all')),
      );
      expect(warnings).to.deep.equal([]);
      expect(element.querySelector('blockquote')?.checkVisibility()).to.equal(false);
    });
  }

  it('that is changed is not shown, and the page is told where', async () => {
    const {element, errors} = await cardOf({
      children: '<blockquote><p>We do see this as a proxy war.</p></blockquote>',
    });
    expect(seen(element)).to.contain('We do not see this as a proxy war');
    expect(seen(element)).not.to.contain('We do see');
    expect(errors.map(({code}) => code)).to.deep.equal(['excerpt-changed']);
  });

  it('gives way to the quotation that the card names', async () => {
    const {element, warnings} = await cardOf({
      attributes: 'quote="older"',
      children: '<blockquote><p>Ana has never baked a loaf.</p></blockquote>',
    });
    expect(quoted(element)).to.equal('It is older than I am.');
    expect(warnings).to.deep.equal([]);
  });

  it('gives way to the excerpt that the card has', async () => {
    const {element} = await cardOf({
      excerpt: OPTIONS,
      children: '<blockquote><p>It is older than I am.</p></blockquote>',
    });
    expect(quoted(element)).to.equal(OPTIONS);
  });

  for (const [what, change] of Object.entries({
    'is taken away': (element: Element) => element.removeAttribute('excerpt'),
    'is white space': (element: Element) => element.setAttribute('excerpt', ' '),
  })) {
    it(`is read once the excerpt ${what}`, async () => {
      const {element} = await cardOf({
        excerpt: 'It is older than I am.',
        children: `<blockquote><p>${OPTIONS}</p></blockquote>`,
      });
      change(element);
      await until(() => quoted(element) === OPTIONS, 'its words are shown');
    });
  }

  it('is narrowed as an excerpt is', async () => {
    const {errors} = await cardOf({
      attributes: 'speaker="ben"',
      children: `<blockquote><p>${OPTIONS}</p></blockquote>`,
    });
    expect(errors.map(({code}) => code)).to.deep.equal(['excerpt-absent']);
  });

  for (const [what, children] of [
    ['no words', '<blockquote> \n </blockquote>'],
    ['a picture alone', '<blockquote><img alt="" src="data:,"></blockquote>'],
  ] as const) {
    it(`with ${what} is no excerpt`, async () => {
      const {errors} = await cardOf({children});
      expect(errors.map(({code}) => code)).not.to.include('excerpt-absent');
    });
  }

  it('that comes later takes the place of what was shown', async () => {
    const {element} = await cardOf({interview: answering(WAR)});
    expect(quoted(element)).to.equal('Rye keeps for a week.');
    element.innerHTML = `<blockquote><p>${OPTIONS}</p></blockquote>`;
    element.requestUpdate();
    await until(() => quoted(element) === OPTIONS, 'its words are shown');
    expect(words(one(element, 'figcaption b'))).to.equal('Ana Čech');
  });
});
