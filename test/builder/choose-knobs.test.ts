import {expect} from 'chai';
import {withKnownIds} from '../../demo/builder/choose/known-ids.js';
import {knobsOf} from '../../demo/builder/choose/knobs.js';
import {matching} from '../../demo/builder/choose/question-filter.js';
import {withExcerpt, withPassage, withQuote} from '../../demo/builder/choose/quote-options.js';
import {INITIAL, optionsOf, withOption} from '../../demo/builder/state/state.js';
import {entries, entryOf, invented, summary} from './knobs.js';

/** What controls the options of an element have, by their names. */
function kinds(tag: string): Record<string, string> {
  return Object.fromEntries(
    knobsOf(entryOf(tag), summary, ['en', 'uk']).map(({name, kind}) => [name, kind]),
  );
}

describe("the builder's table of options", () => {
  it('knows what each attribute of a quote card takes', () => {
    expect(kinds('quote-card')).to.deep.equal({
      quote: 'id',
      excerpt: 'text',
      speaker: 'id',
      exchange: 'id',
      variant: 'choice',
      'without-portrait': 'flag',
      'without-actions': 'flag',
      'without-context': 'flag',
      quotable: 'flag',
      theme: 'choice',
      'ui-lang': 'language',
      'json-ld': 'flag',
    });
  });

  it('knows what those of the other elements take', () => {
    expect(kinds('qa-accordion')).to.include({
      exchanges: 'ids',
      open: 'ids',
      speaker: 'id',
      print: 'choice',
      'heading-level': 'number',
    });
    expect(kinds('speaker-profile')).to.include({speaker: 'id', show: 'names'});
    expect(kinds('article')).to.include({show: 'names', collapsible: 'flag'});
  });

  it('has every attribute of every element, but for where the words are from', () => {
    for (const {tagName, attributes} of entries) {
      const names = attributes.map(({name}) => name);
      const left = names.filter((name) => !(name in kinds(tagName.replace('interview-', ''))));
      const idle = tagName === 'interview-quote-card' ? ['heading-level'] : [];
      expect(left, tagName).to.have.members(['src', 'interview', ...idle]);
    }
  });

  it('offers the ids that the interview has, by their words', () => {
    const knobs = knobsOf(entryOf('quote-card'), summary);
    const choices = (name: string) => {
      const knob = knobs.find((one) => one.name === name)!;
      return 'choices' in knob ? knob.choices.map(({value, label}) => [value, label]) : [];
    };
    expect(choices('quote')).to.deep.equal([['not', '\u2068Ann\u2069: “\u2068It is not.\u2069”']]);
    expect(choices('exchange')).to.deep.equal([
      ['why', '\u2068Why so?\u2069'],
      ['when', '\u2068When, Čech?\u2069'],
    ]);
    // An interviewer's words are not what an element is narrowed down to.
    expect(choices('speaker')).to.deep.equal([['ann', '\u2068Ann\u2069']]);
  });

  it('takes the limits of a number from its description', () => {
    const [knob] = knobsOf(invented('number', 'Lines, 2 to 7.'), summary);
    expect(knob).to.include({kind: 'number', min: 2, max: 7});
  });

  it('names an option readably, and says what it does', () => {
    const [knob] = knobsOf(invented('boolean', 'Shows a thing.'), summary);
    expect(knob).to.include({label: 'New thing', hint: 'Shows a thing.', isMain: false});
  });

  it('says what an option does as its editors would, and not as the manifest does', () => {
    const hint = (tag: string, option: string) =>
      knobsOf(entryOf(tag), summary).find(({name}) => name === option)?.hint;
    expect(hint('speaker-profile', 'speaker')).to.equal('The person who is introduced.');
    expect(hint('quote-card', 'speaker')).to.contain('what this person says');
    expect(hint('article', 'heading-level')).to.equal(hint('qa-accordion', 'heading-level'));
  });

  it('puts what matters first before the rest', () => {
    for (const entry of entries) {
      const isMain = knobsOf(entry, summary).map((knob) => knob.isMain);
      expect(isMain.indexOf(false), entry.tagName).to.equal(isMain.lastIndexOf(true) + 1);
    }
  });
});

describe('the words of a quote card', () => {
  const passage = {excerpt: 'It is not.', exchange: 'why', speaker: undefined};

  it('are a quotation or an excerpt, never both', () => {
    const excerpt = withExcerpt(withQuote(INITIAL, 'not'), 'It is');
    expect(optionsOf(excerpt)).to.deep.equal({excerpt: 'It is'});
    expect(optionsOf(withQuote(excerpt, 'not'))).to.deep.equal({quote: 'not'});
  });

  it('that were selected take the place of others, and leave the other options', () => {
    const before = withOption(withQuote(INITIAL, 'not'), 'variant', 'banner');
    expect(optionsOf(withPassage(before, passage))).to.deep.equal({
      variant: 'banner',
      excerpt: 'It is not.',
      exchange: 'why',
    });
  });

  it('that were selected make it a quote card', () => {
    const state = withPassage({...INITIAL, element: 'article'}, passage);
    expect(state.element).to.equal('quote-card');
  });
});

describe('options of an interview that is another now', () => {
  const options = (before: Record<string, string>, element = 'qa-accordion') =>
    withKnownIds({...INITIAL, options: {[element]: before}}, entries, summary).options;

  it('lose the ids that it does not have', () => {
    expect(options({exchanges: 'gone when', speaker: 'nobody', open: 'gone'})).to.deep.equal({
      'qa-accordion': {exchanges: 'when'},
    });
  });

  it('keep an interviewer, whose words may be quoted', () => {
    const before = {excerpt: 'Why so?', speaker: 'ira'};
    expect(options(before, 'quote-card')).to.deep.equal({'quote-card': before});
  });

  it('keep the words that stand for ids, and all that is none', () => {
    const before = {open: 'first', theme: 'dark', 'heading-level': '4'};
    expect(options(before)).to.deep.equal({'qa-accordion': before});
  });
});

describe('the search for a question', () => {
  const ids = (query: string) => matching(summary.exchanges, query).map(({id}) => id);

  it('finds those that have all words, whatever their case and accents', () => {
    expect(ids('cech WHEN')).to.deep.equal(['when']);
    expect(ids('so cech')).to.deep.equal([]);
  });

  it('finds all where nothing is asked for', () => {
    expect(ids('  ')).to.deep.equal(['why', 'when']);
  });
});
