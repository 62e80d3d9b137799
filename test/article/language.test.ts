/** What stays as it is where an article's own words change to another language. */
import {expect} from 'chai';
import {de} from '../../src/locale/de.js';
import {registerLocale} from '../../src/ui/localization.js';
import {smallInterview} from '../fixtures/interview.js';
import {until} from '../support/wait.js';
import {openOnes, question} from '../ui/items.js';
import {longInterview} from '../ui/many.js';
import {all, focused, one, words} from '../ui/show.js';
import {article} from './shown.js';

registerLocale(de);

/** With so many exchanges that there are contents; the first has a link, and footnotes to question and answer. */
function noted() {
  const more = longInterview(4).exchanges;
  const interview = smallInterview();
  interview.exchanges.push(...more);
  const [flour] = interview.exchanges;
  if (!flour) throw new Error('no exchange');
  flour.question.push({text: '!', footnote: ['As asked.']});
  flour.answers[0]!.body.push({
    kind: 'paragraph',
    content: [{text: 'The mill', href: 'https://mill.example/', footnote: ['As milled.']}],
  });
  return interview;
}

async function turnGerman(element: Awaited<ReturnType<typeof article>>): Promise<void> {
  document.documentElement.lang = 'de';
  await until(
    () => one(element, 'nav').ariaLabel === de.article.contents,
    'the contents are named in German',
  );
  await element.updateComplete;
}

describe('an article whose page changes its language', () => {
  afterEach(() => (document.documentElement.lang = 'en'));

  it('keeps the words as the nodes that they are, and the focus in them', async () => {
    const element = await article('', noted());
    const before = all(element, '.prose *');
    const link = one<HTMLAnchorElement>(element, 'a[href="https://mill.example/"]');
    link.focus();
    await turnGerman(element);
    expect(all(element, '.prose *').every((node, index) => node === before[index])).to.equal(true);
    expect(focused()).to.equal('The mill');
  });

  it('keeps the contents open, and the focus in them', async () => {
    const element = await article('', noted());
    const contents = one<HTMLDetailsElement>(element, 'nav details');
    contents.open = true;
    contents.querySelector('a')?.focus();
    await turnGerman(element);
    expect(one<HTMLDetailsElement>(element, 'nav details').open).to.equal(true);
    expect(words(one(element, 'nav summary'))).to.equal(de.article.contents);
    expect(focused()).to.equal('Which flour do you use?!');
  });

  it('says what is its own in it in the new language, and back', async () => {
    const element = await article('', noted());
    const said = () => {
      const [copy] = all(element, '.prose .link');
      const notes = all(element, '.prose [role=doc-noteref]');
      const backs = all(element, '.prose [role=doc-backlink]');
      const named = [copy, ...notes, ...backs].map((node) => `${node?.lang} ${node?.ariaLabel}`);
      return [...named, copy?.title, ...backs.map(({title}) => title)];
    };
    const english = said();
    await turnGerman(element);
    const {copyLink} = de.accordion;
    expect(said()).to.deep.equal([
      `de ${copyLink}`,
      ...[1, 2].map((number) => `de ${de.note(number)}`),
      ...[1, 2].map((number) => `de ${de.backFrom(number)}`),
      copyLink,
      ...[1, 2].map((number) => de.backFrom(number)),
    ]);
    element.uiLang = 'en';
    await element.updateComplete;
    expect(said()).to.deep.equal(english);
  });

  it('leaves answers open where it is collapsible, and the focus on the question', async () => {
    const element = await article('collapsible', noted());
    question(element, 'night').click();
    expect(await openOnes(element)).to.deep.equal(['night']);
    question(element, 'night').focus();
    await turnGerman(element);
    expect(await openOnes(element)).to.deep.equal(['night']);
    expect(focused()).to.equal('Why at night?');
    element.collapsible = false;
    await element.updateComplete;
    expect(all(element, '.prose .link')[0]?.title).to.equal(de.accordion.copyLink);
  });

  it('offers the next answer of a speaker in the new language', async () => {
    const element = await article('', noted());
    all(element, 'a.jump')[0]?.click();
    const next = await until(() => all(element, '.next button')[0], 'the next answer is offered');
    next.focus();
    await turnGerman(element);
    expect(words(next)).to.equal(words(one(element, '.next button')));
    expect(words(next)).to.equal('Nächste Antwort von Ana Čech');
    expect(focused()).to.equal(words(next));
  });
});
