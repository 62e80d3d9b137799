import {expect} from 'chai';
import {smallInterview} from '../fixtures/interview.js';
import {until} from '../support/wait.js';
import {
  choose,
  chosen,
  knob,
  named,
  one,
  openBuilder,
  openSource,
  plain,
  previewOf,
  set,
  showing,
} from './choosing.js';

describe("the builder's elements", () => {
  it('are four, each with what it is for', async () => {
    const {document} = await openBuilder();
    const elements = [...document.querySelectorAll('.element')].map((label) =>
      [...label.querySelectorAll('.element-name, .hint')].map(({textContent}) => textContent),
    );
    expect(elements.map(([name]) => name)).to.deep.equal([
      'Quote card',
      'Questions and answers',
      'Speaker profile',
      'Whole interview',
    ]);
    for (const [, about] of elements) expect(about).to.match(/^[A-Z].+\.$/);
  });

  for (const [element, words] of [
    ['quote-card', 'Rye keeps for a week.'],
    ['qa-accordion', 'Why at night?'],
    ['speaker-profile', 'Rye House'],
    ['article', 'Two bakers on bread'],
  ] as const) {
    it(`show a ${element} in the preview`, async () => {
      const page = await openBuilder(smallInterview());
      await choose(page, element);
      await showing(await previewOf(page, element), words);
    });
  }
});

describe("an element's option in the builder", () => {
  it('that is a flag is set and shown', async () => {
    const page = await openBuilder(smallInterview());
    const card = await previewOf(page);
    expect(card.shadowRoot?.querySelector('[part=actions]')).not.to.equal(null);
    (await knob(page, 'without-actions')).click();
    expect(chosen(page)).to.deep.equal({'without-actions': true});
    await until(() => !card.shadowRoot?.querySelector('[part=actions]'), 'the actions are gone');
    expect(await previewOf(page), 'it is the same element').to.equal(card);
  });

  it('that is one of some words is set and shown', async () => {
    const page = await openBuilder(smallInterview());
    set(await knob(page, 'variant'), 'banner');
    expect(chosen(page)).to.deep.equal({variant: 'banner'});
    const card = await previewOf(page);
    await until(() => card.shadowRoot?.querySelector('figure.banner'), 'it is a banner');
  });

  it('that is its default is not written', async () => {
    const page = await openBuilder(smallInterview());
    const variant = await knob(page, 'variant');
    set(variant, 'banner');
    set(variant, 'card');
    expect(chosen(page)).to.deep.equal({});
  });

  it('that is a quotation is set and shown', async () => {
    const page = await openBuilder(smallInterview());
    set(await knob(page, 'quote'), 'older');
    await showing(await previewOf(page), 'It is older than I am.');
  });

  it('that is a speaker is set and shown', async () => {
    const page = await openBuilder(smallInterview());
    await choose(page, 'speaker-profile');
    const profile = await previewOf(page, 'speaker-profile');
    await showing(profile, 'Ana Čech');
    set(await knob(page, 'speaker'), 'ben');
    await showing(profile, /Ben/);
  });

  it('that is some of a few words is set and shown', async () => {
    const page = await openBuilder(smallInterview());
    await choose(page, 'speaker-profile');
    const profile = await previewOf(page, 'speaker-profile');
    (await one<HTMLInputElement>(page.document, '[name=show][value=answers]')).click();
    expect(chosen(page)).to.deep.equal({show: 'bio quotes answers'});
    await showing(profile, 'Which flour do you use?');
  });

  it('that is some questions is set and shown', async () => {
    const page = await openBuilder(smallInterview());
    await choose(page, 'qa-accordion');
    const accordion = await previewOf(page, 'qa-accordion');
    named(page.document, '.ids summary', 'Choose questions (all)').click();
    (await one<HTMLInputElement>(page.document, '[name=exchanges][value=oven]')).click();
    expect(chosen(page)).to.deep.equal({exchanges: 'oven'});
    await until(
      () => accordion.shadowRoot?.querySelectorAll('.item').length === 1,
      'one question is shown',
    );
  });

  it('that is a number is set and shown', async () => {
    const page = await openBuilder(smallInterview());
    await choose(page, 'article');
    set(await knob(page, 'heading-level'), '4');
    const article = await previewOf(page, 'article');
    await until(() => article.shadowRoot?.querySelector('h4'), 'the title is of level 4');
  });

  it('that is a language is set and shown', async () => {
    const page = await openBuilder(smallInterview());
    set(await knob(page, 'ui-lang'), 'de');
    expect(chosen(page)).to.deep.equal({'ui-lang': 'de'});
    await showing(await previewOf(page), /Kopieren/);
  });

  it('stays where the interview, opened again, has its id', async () => {
    const page = await openBuilder();
    set(await knob(page, 'quote'), 'not-a-proxy-war');
    expect(chosen(page)).to.deep.equal({quote: 'not-a-proxy-war'});
    await openSource(page, {kind: 'bundled'});
    expect(chosen(page)).to.deep.equal({quote: 'not-a-proxy-war'});
  });
});

describe('the excerpt of a card in the builder', () => {
  async function typed(words: string) {
    const page = await openBuilder(smallInterview());
    const field = await knob(page, 'excerpt');
    set(field, words);
    const status = await one(page.document, '.excerpt-said');
    await until(() => status.textContent?.trim(), 'something is said of it');
    return {page, status: plain(status.textContent).replace(/\s+/g, ' ').trim()};
  }

  it('that is word for word is said to be so', async () => {
    const {status, page} = await typed('Rye keeps for a week.');
    expect(status).to.equal('The interview’s own words.');
    await showing(await previewOf(page), 'Rye keeps for a week.');
  });

  it('that cuts a clause is shown with the rest of it', async () => {
    const {status} = await typed('do not use white flour.');
    expect(status).to.contain('“We”');
  });

  it('that departs from the interview is told how', async () => {
    const {status} = await typed('We do not use brown flour. Rye keeps for a week.');
    expect(status).to.contain('For “brown” it has “white”.');
  });

  it('that is cut against a rule is told how to mend it', async () => {
    const {status} = await typed('We […] use white flour.');
    expect(status).to.match(/^The card shows the whole passage instead.+\w/);
  });

  it('that is nowhere is said not to be shown', async () => {
    const {status} = await typed('Nobody ever said anything of this kind.');
    expect(status).to.match(/^The card shows none of these words\./);
  });

  it('that stands in several places has them to choose from', async () => {
    const body = [{kind: 'paragraph' as const, content: ['It is cold.']}];
    const exchange = (id: string, speaker: string) => ({
      id,
      question: [`${id}?`],
      answers: [{speakers: [speaker], body}],
    });
    const page = await openBuilder(
      smallInterview({exchanges: [exchange('one', 'ana'), exchange('two', 'ben')], quotes: []}),
    );
    const field = await knob(page, 'excerpt');
    set(field, 'It is cold.');
    const places = await one(page.document, '.places');
    named<HTMLButtonElement>(places, 'button', 'Ben, on “two?”').click();
    expect(chosen(page)).to.deep.equal({
      excerpt: 'It is cold.',
      exchange: 'two',
      speaker: 'ben',
    });
    expect(page.document.activeElement).to.equal(field);
    await showing(await previewOf(page), /Ben/);
  });

  it('takes the place of a quotation, and the other way round', async () => {
    const page = await openBuilder(smallInterview());
    set(await knob(page, 'quote'), 'older');
    set(await knob(page, 'excerpt'), 'Rye keeps');
    expect(chosen(page)).to.deep.equal({excerpt: 'Rye keeps'});
    set(await knob(page, 'quote'), 'older');
    expect(chosen(page)).to.deep.equal({quote: 'older'});
    await until(async () => (await knob(page, 'excerpt')).value === '', 'the field is empty');
  });
});
