import {expect} from 'chai';
import {render} from 'lit';
import {IdsKnob} from '../../demo/builder/choose/ids-knob.js';
import {withKnownIds} from '../../demo/builder/choose/known-ids.js';
import {renderKnob} from '../../demo/builder/choose/knob-controls.js';
import {knobsOf, type AttributeEntry, type ElementEntry} from '../../demo/builder/choose/knobs.js';
import {matching} from '../../demo/builder/choose/question-filter.js';
import {withExcerpt, withPassage, withQuote} from '../../demo/builder/choose/quote-options.js';
import type {Summary} from '../../demo/builder/compiler/messages.js';
import {INITIAL, optionsOf, withOption} from '../../demo/builder/state/state.js';
import {Store} from '../../demo/builder/state/store.js';
import {fixture} from '../support/page.js';
import {nextFrame} from '../support/wait.js';

interface Manifest {
  modules: {declarations: (ElementEntry & {tagName?: string})[]}[];
}

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
const entries: ElementEntry[] = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

const summary: Summary = {
  id: 'talk',
  title: 'A talk',
  lang: 'en',
  dir: 'ltr',
  speakers: [
    {id: 'ann', name: 'Ann', isInterviewer: false},
    {id: 'ira', name: 'Ira', isInterviewer: true},
  ],
  exchanges: [
    {id: 'why', question: 'Why so?'},
    {id: 'when', question: 'When, Čech?'},
  ],
  quotes: [{id: 'not', words: 'It is not.', speaker: 'ann'}],
  size: 100,
};

function entryOf(tag: string): ElementEntry {
  const entry = entries.find(({tagName}) => tagName === `interview-${tag}`);
  if (!entry) throw new Error(`no ${tag}`);
  return entry;
}

/** What controls the options of an element have, by their names. */
function kinds(tag: string): Record<string, string> {
  return Object.fromEntries(
    knobsOf(entryOf(tag), summary, ['en', 'uk']).map(({name, kind}) => [name, kind]),
  );
}

/** An element whose manifest has one attribute more than the four have. */
function invented(type: string, description: string, standard?: string): ElementEntry {
  const attribute: AttributeEntry = {
    name: 'new-thing',
    type: {text: type},
    description,
    default: standard,
  };
  return {tagName: 'interview-quote-card', summary: 'A card.', attributes: [attribute]};
}

/** The control of the element's one option in the page, and the state that it changes. */
function controlled(entry: ElementEntry): {control: HTMLInputElement; store: Store} {
  const store = new Store();
  const place = fixture('<div></div>');
  const update = () => {
    const [knob] = knobsOf(entry, summary);
    render(
      renderKnob(knob!, optionsOf(store.state)[knob!.name], (name, value) =>
        store.change((state) => withOption(state, name, value)),
      ),
      place,
    );
  };
  store.subscribe(update);
  update();
  return {control: place.querySelector<HTMLInputElement>('input, select')!, store};
}

function set(control: HTMLInputElement, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event('change'));
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
    expect(choices('quote')).to.deep.equal([['not', 'Ann: “It is not.”']]);
    expect(choices('exchange')).to.deep.equal([
      ['why', 'Why so?'],
      ['when', 'When, Čech?'],
    ]);
    // An interviewer's words are not what an element is narrowed down to.
    expect(choices('speaker')).to.deep.equal([['ann', 'Ann']]);
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

describe('an attribute that an element gets', () => {
  it('is a box to tick where it is boolean', () => {
    const {control, store} = controlled(invented('boolean', 'Shows a thing.', 'false'));
    control.click();
    expect(optionsOf(store.state)).to.deep.equal({'new-thing': true});
    control.click();
    expect(optionsOf(store.state)).to.deep.equal({});
  });

  it('is a list to choose from where it is one of some words', () => {
    const entry = invented("'small' | 'large'", 'How large.', "'small'");
    const {control, store} = controlled(entry);
    expect(control.value).to.equal('small');
    set(control, 'large');
    expect(optionsOf(store.state)).to.deep.equal({'new-thing': 'large'});
    set(control, 'small');
    expect(optionsOf(store.state)).to.deep.equal({});
  });

  it('is a field of numbers within their limits where it is a number', () => {
    const {control, store} = controlled(invented('number', 'Lines, 2 to 7.', 'undefined'));
    set(control, '4');
    expect(optionsOf(store.state)).to.deep.equal({'new-thing': '4'});
    set(control, '9');
    expect(optionsOf(store.state)).to.deep.equal({'new-thing': '4'});
  });

  it('is a field of text where nothing else is known of it', () => {
    const {control, store} = controlled(invented('string', 'What it is called.', "''"));
    set(control, 'A "name"');
    expect(optionsOf(store.state)).to.deep.equal({'new-thing': 'A "name"'});
  });

  it('is some of the words that its description lists', () => {
    const entry = invented('string', 'Of `one`, `two` and `three`.', "'one two'");
    const {control, store} = controlled(entry);
    const boxes = [...control.closest('fieldset')!.querySelectorAll('input')];
    expect(boxes.map(({checked}) => checked)).to.deep.equal([true, true, false]);
    boxes[2]!.click();
    expect(optionsOf(store.state)).to.deep.equal({'new-thing': 'one two three'});
    boxes[2]!.click();
    expect(optionsOf(store.state)).to.deep.equal({});
  });

  it('never has none of those words', () => {
    const entry = invented('string', 'Of `one`, `two` and `three`.', "'one two'");
    const {control, store} = controlled(entry);
    const boxes = [...control.closest('fieldset')!.querySelectorAll('input')];
    boxes[0]!.click();
    boxes[1]!.click();
    expect(boxes.map(({checked}) => checked)).to.deep.equal([false, true, false]);
    expect(optionsOf(store.state)).to.deep.equal({'new-thing': 'two'});
  });
});

describe('the questions of an accordion', () => {
  customElements.define('ids-knob', IdsKnob);

  async function settled(knob: IdsKnob): Promise<void> {
    await nextFrame();
    await knob.updateComplete;
  }

  async function list(name: string): Promise<{knob: IdsKnob; store: Store}> {
    const store = new Store({...INITIAL, element: 'qa-accordion'});
    const knob = document.createElement('ids-knob') as IdsKnob;
    fixture('<div></div>').append(knob);
    const update = () =>
      Object.assign(knob, {
        knob: knobsOf(entryOf('qa-accordion'), summary).find((one) => one.name === name),
        value: optionsOf(store.state)[name] ?? '',
        set: (option: string, value: string | undefined) =>
          store.change((state) => withOption(state, option, value)),
      });
    // The panel that holds it renders after the store has told it, as any element of Lit's does.
    store.subscribe(
      () =>
        void Promise.resolve()
          .then(() => Promise.resolve())
          .then(update),
    );
    update();
    await knob.updateComplete;
    const details = knob.querySelector('details')!;
    details.open = true;
    await new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
    await knob.updateComplete;
    return {knob, store};
  }

  it('are shown in the order in which they are chosen, until they are moved', async () => {
    const {knob, store} = await list('exchanges');
    const [why, when] = [...knob.querySelectorAll<HTMLInputElement>('.checklist input')];
    when!.click();
    await settled(knob);
    why!.click();
    await settled(knob);
    expect(optionsOf(store.state)['exchanges']).to.equal('when why');
    const up = knob.querySelector<HTMLButtonElement>('[aria-label="Up: Why so?"]')!;
    up.focus();
    up.click();
    await settled(knob);
    expect(optionsOf(store.state)['exchanges']).to.equal('why when');
    expect(knob.querySelector('[role=status]')?.textContent).to.equal('Now number 1 of 2.');
    // The button that was pressed leads no further, and the other one has the focus.
    expect(document.activeElement?.getAttribute('aria-label')).to.equal('Down: Why so?');
  });

  it('that are open at first are a word or ids', async () => {
    const {knob, store} = await list('open');
    const select = knob.querySelector('select')!;
    expect(select.value).to.equal('none');
    select.value = 'all';
    select.dispatchEvent(new Event('change'));
    expect(optionsOf(store.state)['open']).to.equal('all');
    await settled(knob);
    knob.querySelector<HTMLInputElement>('.checklist input')!.click();
    expect(optionsOf(store.state)['open']).to.equal('why');
    await settled(knob);
    expect(select.selectedOptions[0]?.textContent).to.equal('The questions chosen');
  });
});

describe('a speaker who is chosen', () => {
  it('is shown by name, though interviewers are not offered', () => {
    const [knob] = knobsOf(entryOf('quote-card'), summary).filter(({name}) => name === 'speaker');
    const select = (value: string) => {
      const place = fixture('<div></div>');
      render(
        renderKnob(knob!, value, () => undefined),
        place,
      );
      return place.querySelector('select')!;
    };
    expect(select('ira').selectedOptions[0]?.textContent.trim()).to.equal('Ira');
    expect([...select('ann').options].map(({value}) => value)).to.deep.equal(['', 'ann']);
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
