import {expect} from 'chai';
import {renderQaAccordion, type QaAccordionOptions} from '../../src/html/index.js';
import {smallInterview} from '../fixtures/interview.js';
import {parsed} from './parsed.js';
import {wholeInterview} from './whole-interview.js';

function rendered(options: QaAccordionOptions = {}, interview = smallInterview()): HTMLElement {
  return parsed(renderQaAccordion(interview, options));
}

function openOnes(options: QaAccordionOptions): (string | undefined)[] {
  const all = [...rendered(options).querySelectorAll('details')];
  return all.filter(({open}) => open).map(({dataset}) => dataset['exchange']);
}

describe('renderQaAccordion', () => {
  it('is the element with its fallback', () => {
    const markup = renderQaAccordion(smallInterview(), {
      exchanges: ['night'],
      open: ['night'],
      searchable: true,
      headingLevel: 4,
    });
    expect(markup).to.equal(
      `<interview-qa-accordion exchanges="night" open="night" searchable heading-level="4">
  <div lang="en" dir="ltr">
    <details data-exchange="night" open>
      <summary>Why at night?</summary>
      <p id="two-bakers/night"><b>Ben:</b> Because people eat in the morning.</p>
    </details>
    <p><cite><a href="https://loaf.example/bakers">Two bakers on bread</a></cite>, The Daily Loaf</p>
  </div>
</interview-qa-accordion>`,
    );
  });

  it('is a section that a sanitizer leaves alone', () => {
    const options = {exchanges: ['night', 'flour'], speaker: 'ben', open: 'first', exclusive: true};
    const markup = renderQaAccordion(smallInterview(), {...options, as: 'markup', open: 'first'});
    expect(markup.split('\n')[0]).to.equal(
      '<section class="interview-qa-accordion" data-exchanges="night flour" data-speaker="ben" ' +
        'data-interview-open="first" data-interview-exclusive lang="en" dir="ltr">',
    );
    const children = [...(parsed(markup).firstElementChild?.children ?? [])];
    expect(children.map(({localName}) => localName)).to.deep.equal(['details', 'details', 'p']);
  });

  it('is text, with names before the answers', () => {
    const text = renderQaAccordion(smallInterview(), {as: 'text', exchanges: ['night', 'flour']});
    expect(text).to.equal(
      [
        'Why at night?',
        'Ben: Because people eat in the morning.',
        'Which flour do you use?',
        'Ana Čech: We do not use white flour. Rye keeps for a week.',
        'Ben: Whatever is on the shelf.',
        'Two bakers on bread, The Daily Loaf\nhttps://loaf.example/bakers',
      ].join('\n\n'),
    );
  });

  it('leads to each answer from within, so that a browser opens it by a link', () => {
    const targets = (options: QaAccordionOptions) =>
      [...rendered(options, wholeInterview()).querySelectorAll('[id]')].map(
        ({id, parentElement}) => [id, parentElement?.dataset['exchange']],
      );
    expect(targets({})).to.deep.equal([
      ['two-bakers/flour', 'flour'],
      ['two-bakers/night', 'night'],
      ['two-bakers/oven', 'oven'],
    ]);
    expect(targets({id: 'faq', exchanges: ['oven']})).to.deep.equal([
      ['faq', undefined],
      ['faq/oven', 'oven'],
    ]);
    expect(targets({withoutAnchors: true})).to.deep.equal([]);
    expect(targets({as: 'email'})).to.deep.equal([]);
    const [first] = rendered({}, wholeInterview()).querySelectorAll('summary + [id]');
    expect(first?.textContent).to.equal('We talk of bread.');
  });

  it('has open what is to be open', () => {
    expect(openOnes({})).to.deep.equal([]);
    expect(openOnes({open: 'first'})).to.deep.equal(['flour']);
    expect(openOnes({open: 'all'})).to.deep.equal(['flour', 'night', 'oven']);
    expect(openOnes({open: ['oven', 'night']})).to.deep.equal(['night', 'oven']);
    expect(openOnes({open: 'all', exclusive: true})).to.deep.equal(['flour']);
  });

  it('has all open in mail, beneath headings', () => {
    const body = rendered({as: 'email', headingLevel: 2}, wholeInterview());
    expect(body.querySelector('details')).to.equal(null);
    const headings = [...body.querySelectorAll('h2, h3')];
    expect(headings.map(({localName, textContent}) => `${localName} ${textContent}`)).to.deep.equal(
      ['h2 Which flour?', 'h2 Hours', 'h3 Why at night?', 'h2 Tools', 'h3 What of the oven?'],
    );
  });

  it('shows one speaker’s answers, and who else answers', () => {
    for (const as of ['element', 'markup', 'email', 'text'] as const) {
      const text = renderQaAccordion(smallInterview(), {as, speaker: 'ben'});
      expect(text).to.contain('Also answered by Ana Čech');
      expect(text).not.to.contain('We do not use white flour');
      expect(text).not.to.contain('What of the oven?');
    }
  });

  it('sets a follow-up as the question it is', () => {
    const strong = rendered({}, wholeInterview()).querySelector('p > strong');
    expect(strong?.parentElement?.textContent).to.equal('Kim: Never?');
  });

  it('has its own words in the language they are of', () => {
    const hebrew = rendered({speaker: 'noa'}, wholeInterview({lang: 'he'}));
    const words = hebrew.querySelector('[lang=en]');
    expect([words?.textContent, words?.getAttribute('dir')]).to.deep.equal([
      'Also answered by Nadia',
      'ltr',
    ]);
    expect(rendered({speaker: 'noa'}, wholeInterview()).querySelector('p [lang=en]')).to.equal(
      null,
    );
  });

  it('says what it does not know', () => {
    const said = (options: QaAccordionOptions) => () =>
      renderQaAccordion(smallInterview(), options);
    expect(said({exchanges: ['flour', 'x']})).to.throw(
      'exchanges: found "x"; wanted one of flour, night, oven.',
    );
    expect(said({speaker: 'eve'})).to.throw('speaker: found "eve"; wanted one of ana, ben.');
    expect(said({speaker: 'ben', exchanges: ['oven']})).to.throw('wanted exchanges that');
    expect(said({open: ['x']})).to.throw('wanted one of none, first, all, flour, night, oven.');
    expect(() => renderQaAccordion(smallInterview({exchanges: [], quotes: []}))).to.throw(
      'exchanges: found nothing; wanted an interview that has any.',
    );
    expect(said({headingLevel: 0})).to.throw('headingLevel: found 0; wanted a whole number');
  });
});
