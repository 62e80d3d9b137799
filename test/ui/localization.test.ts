import {expect} from 'chai';
import '../../src/define.js';
import {de} from '../../src/locale/de.js';
import {he} from '../../src/locale/he.js';
import {uk} from '../../src/locale/uk.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {registerLocale} from '../../src/ui/localization.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {fixture} from '../support/page.js';
import {until} from '../support/wait.js';
import {all, focused, one, show, words} from './show.js';

const ACCORDION = '<interview-qa-accordion></interview-qa-accordion>';

registerLocale(de, uk, he);

/** What the button says that opens all answers. */
const offer = (element: Element) => words(one(element, '.all'));

/** An accordion within markup, which says where it stands by its one `<i>`. */
async function within(markup: string, attributes = ''): Promise<InterviewElement> {
  const place = fixture(markup.replace('<i></i>', `<div class="place"></div>`));
  const element = await show(`<interview-qa-accordion ${attributes}></interview-qa-accordion>`);
  (place.querySelector('.place') ?? place).append(element);
  await element.updateComplete;
  return element;
}

describe('the language of an element’s own words', () => {
  afterEach(() => (document.documentElement.lang = 'en'));

  it('is that of where it stands', async () => {
    const element = await within('<div lang="uk"><section lang="de"><i></i></section></div>');
    expect(offer(element)).to.equal(de.accordion.expandAll);
    expect(one(element, '.all').lang).to.equal('de');
  });

  it('leaves the interview’s words in theirs', async () => {
    const element = await within('<div lang="de"><i></i></div>');
    expect(one(element, '.root').lang).to.equal('en');
    expect(words(one(element, '[data-exchange="flour"] .heading'))).to.equal(
      'Which flour do you use?',
    );
  });

  it('is that of the page around a shadow root', async () => {
    const host = fixture('<div lang="uk"></div>');
    const root = host.attachShadow({mode: 'open'});
    const element = await show(ACCORDION);
    root.append(element);
    await element.updateComplete;
    expect(offer(element)).to.equal(uk.accordion.expandAll);
  });

  it('is that of ui-lang before any other', async () => {
    const element = await within('<div lang="uk"><i></i></div>', 'ui-lang="de-AT"');
    expect(offer(element)).to.equal(de.accordion.expandAll);
    element.uiLang = '';
    await element.updateComplete;
    expect(offer(element)).to.equal(uk.accordion.expandAll);
  });

  it('is English where there are no words in it', async () => {
    expect(offer(await within('<div lang="fi"><i></i></div>'))).to.equal('Expand all');
    expect(offer(await within('<div lang=""><i></i></div>'))).to.equal('Expand all');
    expect(offer(await within('<div lang="no language"><i></i></div>'))).to.equal('Expand all');
  });

  it('is that of where it stands where ui-lang is no language, and the console says so', async () => {
    const warnings = collectWarnings();
    const element = await within('<div lang="de"><i></i></div>', 'ui-lang="the same"');
    expect(offer(element)).to.equal(de.accordion.expandAll);
    expect(warnings).to.deep.equal([
      '<interview-qa-accordion ui-lang="the same"> is not known: write a language tag such as "de".',
    ]);
  });

  it('follows the page, in a shadow root too', async () => {
    const element = await within('<section lang="de"><i></i></section>');
    const inRoot = await show(ACCORDION);
    const host = fixture('<div></div>');
    host.attachShadow({mode: 'open'}).append(inRoot);
    element.closest('section')?.setAttribute('lang', 'uk');
    document.documentElement.lang = 'he';
    await until(() => offer(element) === uk.accordion.expandAll, 'it follows the section');
    await until(() => offer(inRoot) === he.accordion.expandAll, 'it follows the page');
  });

  it('follows the element to another place', async () => {
    const element = await within('<div lang="de"><i></i></div>');
    fixture('<div lang="uk"></div>').append(element);
    await element.updateComplete;
    expect(offer(element)).to.equal(uk.accordion.expandAll);
  });

  it('changes nothing of what a reader has open and typed, and leaves the focus', async () => {
    const section = fixture('<section lang="de"></section>');
    const element = await show('<interview-qa-accordion></interview-qa-accordion>');
    section.append(element);
    await element.updateComplete;
    const button = one(element, '[data-exchange="night"] .heading button');
    button.click();
    button.focus();
    section.lang = 'uk';
    await until(() => offer(element) === uk.accordion.expandAll, 'it follows');
    expect(all(element, '.item.open').map(({dataset}) => dataset['exchange'])).to.deep.equal([
      'night',
    ]);
    expect(focused()).to.equal('Why at night?');
  });

  it('counts as the language does', async () => {
    const element = await within('<div lang="uk"><i></i></div>');
    one(element, '.all').click();
    await until(() => words(one(element, '#status')), 'it is said');
    expect(words(one(element, '#status'))).to.equal(uk.accordion.expanded(3));
  });

  it('has its own direction among words that run the other way', async () => {
    const element = await within('<div lang="he"><i></i></div>', 'speaker="ana"');
    expect(one(element, '.all').dir).to.equal('rtl');
    const others = one(element, '[data-exchange="flour"] .others > span');
    expect([others.lang, others.dir]).to.deep.equal(['he', 'rtl']);
    const [name] = others.children as unknown as [HTMLElement];
    expect([name.lang, name.dir, words(name)]).to.deep.equal(['en', 'ltr', 'Ben']);
  });

  it('is said in dates', async () => {
    const source = {name: 'The Daily Loaf', published: '2024-05-01'};
    const element = await show(
      '<interview-quote-card ui-lang="de"></interview-quote-card>',
      smallInterview({source}),
    );
    expect(words(one(element, 'time'))).to.equal('1. Mai 2024');
  });

  it('is the apology’s too', async () => {
    const warnings = collectWarnings();
    const element = await show('<interview-quote-card ui-lang="de"></interview-quote-card>', {});
    expect(words(one(element, '.apology'))).to.contain(de.unavailable);
    expect(warnings).to.have.length(1);
  });
});

describe('registerLocale()', () => {
  it('puts some words in other words, and keeps the others', async () => {
    const element = await within('<div lang="de-CH"><i></i></div>', 'searchable');
    registerLocale({lang: 'de-CH', accordion: {expandAll: 'Alles auf'}});
    await element.updateComplete;
    expect(offer(element)).to.equal('Alles auf');
    one(element, '.all').click();
    await element.updateComplete;
    expect(offer(element)).to.equal(de.accordion.collapseAll);
    expect(offer(await within('<div lang="de"><i></i></div>'))).to.equal(de.accordion.expandAll);
  });

  it('completes a language of the page’s own by English', async () => {
    registerLocale({lang: 'fy', accordion: {expandAll: 'Alles útklappe'}});
    const element = await within('<div lang="fy"><i></i></div>');
    expect(offer(element)).to.equal('Alles útklappe');
    one(element, '.all').click();
    await element.updateComplete;
    expect(offer(element)).to.equal('Collapse all');
  });

  it('puts what an action says in other words, one of a group', async () => {
    registerLocale({lang: 'en-NZ', cardActions: {formats: {text: 'Plain words'}}});
    const element = await show('<interview-quote-card ui-lang="en-NZ"></interview-quote-card>');
    one(element, '[name="cite"]').click();
    await until(() => all(element, '.choice button').length, 'there are formats');
    expect(all(element, '.choice button').map(words)).to.deep.equal([
      'Plain words',
      'BibTeX',
      'RIS',
      'CSL-JSON',
    ]);
  });

  it('leaves out what is of another kind, and says in English what throws', async () => {
    const odd = {
      lang: 'en-IE',
      accordion: {expandAll: ['x'], collapseAll: 5, search: 'Look', stranger: 'x'},
      article: 'x',
      said: () => {
        throw new Error('odd');
      },
    };
    registerLocale(odd as never);
    const element = await within('<div lang="en-IE"><i></i></div>');
    expect(offer(element)).to.equal('Expand all');
    const profile = await show(
      '<interview-speaker-profile ui-lang="en-IE"></interview-speaker-profile>',
    );
    expect(words(one(profile, '[part="counts"]'))).to.equal('2 answers, 2 quotes');
  });

  it('takes a tag that is written another way', async () => {
    registerLocale({lang: 'fr_CA', accordion: {expandAll: 'Tout ouvrir'}});
    const element = await within('<div lang="fr-CA"><i></i></div>', 'speaker="ana"');
    expect(offer(element)).to.equal('Tout ouvrir');
    expect(one(element, '.all').lang).to.equal('fr-CA');
  });

  it('keeps apart what is written in two scripts', async () => {
    registerLocale(
      {lang: 'zh', accordion: {expandAll: '全部展开'}},
      {lang: 'zh-Hant', accordion: {expandAll: '全部展開'}},
    );
    expect(offer(await within('<div lang="zh-CN"><i></i></div>'))).to.equal('全部展开');
    expect(offer(await within('<div lang="zh-Hant"><i></i></div>'))).to.equal('全部展開');
    expect(offer(await within('<div lang="zh-TW"><i></i></div>'))).to.equal('全部展開');
  });

  it('renders nothing anew of elements in other languages', async () => {
    const element = await within('<div lang="de"><i></i></div>');
    const item = one(element, '[data-exchange="night"]');
    registerLocale({lang: 'da', accordion: {expandAll: 'Åbn alle'}});
    await element.updateComplete;
    expect(item.isConnected).to.equal(true);
  });

  it('tells of an excerpt that departs once, in whatever language', async () => {
    const warnings = collectWarnings();
    const card = await show(
      '<interview-quote-card excerpt="Rye keeps for a whole week."></interview-quote-card>',
    );
    await until(() => all(card, '.remark').length, 'it says so');
    card.uiLang = 'de';
    await until(() => words(one(card, '.remark')) === de.excerpt.asPublished, 'in German');
    expect(warnings).to.have.length(1);
  });

  it('refuses what is no locale, and says so', () => {
    const warnings = collectWarnings();
    registerLocale({lang: ''}, undefined as never);
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('registerLocale() takes objects whose lang is a language tag');
  });
});
