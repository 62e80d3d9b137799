import {expect} from 'chai';
import '../../src/article/article-define.js';
import type {ArticleElement} from '../../src/article/article-element.js';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {expectAccessible} from '../support/accessible.js';
import {collectWarnings} from '../support/console.js';
import {press} from '../support/input.js';
import {fixture} from '../support/page.js';
import {until} from '../support/wait.js';
import {longInterview} from '../ui/many.js';
import {all, focused, one, served, show, textOf, words} from '../ui/show.js';

/** The small interview in another language, with other words and the same ids. */
function translated(lang: string, title: string): Interview {
  const interview = smallInterview({lang, title, quotes: []});
  for (const exchange of interview.exchanges) {
    exchange.question = [`${title} ${exchange.id}?`];
    for (const {body} of exchange.answers) {
      body.push({kind: 'paragraph', content: [`${title}. `.repeat(20)]});
    }
  }
  return interview;
}

/** An article with those translations, each at an address or as what is served there. */
async function article(translations: Record<string, unknown>): Promise<ArticleElement> {
  const list = Object.entries(translations).map(async ([lang, value]) => ({
    lang,
    src: typeof value === 'string' ? value : await served(value),
  }));
  const interview = smallInterview({translations: await Promise.all(list)});
  const element = await show<ArticleElement>('<interview-article></interview-article>', interview);
  element.style.fontSize = '40px';
  await until(() => buttons(element).length, 'the choice is loaded');
  return element;
}

const buttons = (element: Element) => all(element, '.languages button');
const button = (element: Element, lang: string) =>
  one<HTMLButtonElement>(element, `.languages button[lang="${lang}"]`);
const pressed = (element: Element) =>
  buttons(element)
    .filter(({ariaPressed}) => ariaPressed === 'true')
    .map(({lang}) => lang);
const said = (element: Element) => words(one(element, '[role="status"]'));
const title = (element: Element) => words(one(element, '[part="title"]'));
const top = (element: Element, exchange: string) =>
  one(element, `section[data-exchange="${exchange}"]`).getBoundingClientRect().top;

function spacer(size: string): HTMLElement {
  const node = fixture('<div></div>');
  node.style.blockSize = size;
  return node;
}

async function choose(element: ArticleElement, lang: string): Promise<void> {
  button(element, lang).click();
  await until(() => pressed(element).join() === lang, `it is shown in ${lang}`);
}

describe('the translations of an <interview-article>', () => {
  afterEach(() => scrollTo(0, 0));

  it('are not offered where the interview names none', async () => {
    const element = await show<ArticleElement>('<interview-article></interview-article>');
    expect(all(element, '.languages')).to.have.length(0);
  });

  it('are offered by their own names, beside the language that is shown', async () => {
    const element = await article({uk: translated('uk', 'Хліб'), de: translated('de', 'Brot')});
    const names = buttons(element).map((one) => words(one).toLocaleLowerCase('uk'));
    expect(names).to.deep.equal(['english', 'українська', 'deutsch']);
    expect(pressed(element)).to.deep.equal(['en']);
  });

  it('take the place of the interview, with their language, and tell the page', async () => {
    const element = await article({uk: translated('uk', 'Хліб')});
    const loaded: string[] = [];
    element.addEventListener('interview-load', ({interview}) => loaded.push(interview.lang));
    await choose(element, 'uk');
    expect(title(element)).to.equal('Хліб');
    expect(one(element, '.root').lang).to.equal('uk');
    expect(said(element)).to.equal('Now in Ukrainian.');
    expect(loaded).to.deep.equal(['uk']);
  });

  it('set the direction of what is written from right to left', async () => {
    const element = await article({ar: translated('ar', 'خبز')});
    await choose(element, 'ar');
    expect(one(element, '.root').dir).to.equal('rtl');
    expect(getComputedStyle(one(element, '[part="title"]')).direction).to.equal('rtl');
  });

  it('give way to the interview again', async () => {
    const element = await article({uk: translated('uk', 'Хліб')});
    const before = textOf(element).replace(/\s+/g, ' ');
    await choose(element, 'uk');
    await choose(element, 'en');
    expect(title(element)).to.equal('Two bakers on bread');
    await until(() => said(element) === 'Now in English.', 'it is announced');
    expect(textOf(element).replace(/\s+/g, ' ')).to.equal(`${before} Now in English.`);
  });

  it('have contents whose links lead to the questions, whatever the file calls itself', async () => {
    const many = (lang: string, id: string) => {
      const {exchanges, ...rest} = longInterview(8);
      return {...rest, lang, id, exchanges};
    };
    const src = await served(many('uk', 'khlib'));
    const interview = {...many('en', 'bread'), translations: [{lang: 'uk', src}]};
    const element = await show<ArticleElement>(
      '<interview-article></interview-article>',
      interview,
    );
    await until(() => buttons(element).length, 'the choice is loaded');
    await choose(element, 'uk');
    one(element, 'nav details').setAttribute('open', '');
    const link = all(element, 'nav a')[5];
    history.replaceState(null, '', '?elsewhere');
    link?.click();
    await until(() => focused() === 'Question 5?', 'the question has the focus');
    history.replaceState(null, '', location.pathname);
  });

  it('say of a file in another language that it is none', async () => {
    const warnings = collectWarnings();
    const element = await article({uk: translated('de', 'Brot')});
    button(element, 'uk').click();
    await until(() => said(element), 'it says what is wrong');
    expect(title(element)).to.equal('Two bakers on bread');
    expect(warnings.join()).to.contain('lang "de"').and.contain('an interview in "uk"');
  });

  it('count by the language of the list, where the file names a region of it', async () => {
    const element = await article({'pt-BR': translated('pt', 'Pão')});
    await choose(element, 'pt-BR');
    expect(title(element)).to.equal('Pão');
  });

  it('say where the words are from that a reader quotes', async () => {
    const element = await article({uk: translated('uk', 'Хліб')});
    expect(element.shownSrc).to.equal(undefined);
    await choose(element, 'uk');
    expect(element.shownSrc).to.match(/^http:.*Хліб|%D0%A5/);
  });

  it('say nothing of an interview that is gone', async () => {
    const slow = `${await served(translated('uk', 'Хліб'))}&delay=300`;
    const element = await article({uk: slow});
    button(element, 'uk').click();
    element.data = smallInterview({
      title: 'Another',
      translations: [{lang: 'de', src: 'https://bread.example/de.json'}],
    });
    await until(() => title(element) === 'Another', 'the other is shown');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect([title(element), said(element)]).to.deep.equal(['Another', '']);
  });

  it('are offered without the questions as well', async () => {
    const src = await served(translated('uk', 'Хліб'));
    const element = await show<ArticleElement>(
      '<interview-article show="intro"></interview-article>',
      smallInterview({translations: [{lang: 'uk', src}]}),
    );
    await until(() => buttons(element).length, 'the choice is loaded');
    await choose(element, 'uk');
    expect(title(element)).to.equal('Хліб');
  });

  it('say whose file the words are from', async () => {
    const element = await article({uk: translated('uk', 'Хліб')});
    expect(element.vouchedBy).to.equal('');
    await choose(element, 'uk');
    expect(element.vouchedBy).to.match(/^127\.0\.0\.1:\d+$/);
    await choose(element, 'en');
    expect(element.vouchedBy).to.equal('');
  });

  it('keep the focus, and the links to the interview’s questions', async () => {
    const element = await article({uk: translated('uk', 'Хліб')});
    button(element, 'uk').focus();
    await press('Enter');
    await until(() => title(element) === 'Хліб', 'it is shown');
    expect(focused().toLocaleLowerCase('uk')).to.equal('українська');
    location.hash = `#${smallInterview().id}/oven`;
    await until(() => focused().startsWith('Хліб oven?'), 'the question has the focus');
    location.hash = '';
  });

  it('keep the reader at the same exchange', async () => {
    const element = await article({uk: translated('uk', 'Хліб')});
    const [before, after] = [spacer('300px'), spacer('3000px')];
    element.before(before);
    element.after(after);
    one(element, 'section[data-exchange="night"]').scrollIntoView();
    scrollBy(0, -50);
    expect(top(element, 'night')).to.be.closeTo(50, 1);
    // The exchange before it becomes much longer.
    await choose(element, 'uk');
    await until(() => said(element), 'it is announced');
    expect(top(element, 'night')).to.be.closeTo(50, 2);
  });

  for (const [what, served] of Object.entries({
    'no interview': {nothing: 'of the kind'},
    'an address without an answer': 'http://localhost:1/',
  })) {
    it(`leave what is shown where there is ${what}, and say so`, async () => {
      const warnings = collectWarnings();
      const element = await article({uk: served});
      button(element, 'uk').click();
      await until(() => said(element), 'it says what is wrong');
      expect(said(element)).to.equal('The translation into Ukrainian could not be loaded.');
      expect(words(one(element, '.languages p'))).to.equal(said(element));
      expect(title(element)).to.equal('Two bakers on bread');
      expect(pressed(element)).to.deep.equal(['en']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(
        /^<interview-article> shows no translation \((invalid|network)\)/,
      );
    });
  }

  it('are shown by what was chosen last, however long another takes', async () => {
    const slow = `${await served(translated('uk', 'Хліб'))}&delay=600`;
    const element = await article({uk: slow, de: translated('de', 'Brot')});
    button(element, 'uk').click();
    await choose(element, 'de');
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(title(element)).to.equal('Brot');
  });

  it('go with the interview that they are of', async () => {
    const element = await article({uk: translated('uk', 'Хліб')});
    await choose(element, 'uk');
    element.data = smallInterview({title: 'Another'});
    await until(() => title(element) === 'Another', 'the other interview is shown');
  });

  it('are accessible', async () => {
    const element = await article({uk: translated('uk', 'Хліб')});
    await choose(element, 'uk');
    await expectAccessible(element);
  });
});
