import {expect} from 'chai';
import {render} from 'lit';
import {IdsKnob} from '../../demo/builder/choose/ids-knob.js';
import {renderKnob} from '../../demo/builder/choose/knob-controls.js';
import {knobsOf, type ElementEntry} from '../../demo/builder/choose/knobs.js';
import {INITIAL, optionsOf, withOption} from '../../demo/builder/state/state.js';
import {Store} from '../../demo/builder/state/store.js';
import {fixture} from '../support/page.js';
import {nextFrame} from '../support/wait.js';
import {entryOf, invented, summary} from './knobs.js';

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

  async function list(name: string, value = ''): Promise<{knob: IdsKnob; store: Store}> {
    const store = new Store(withOption({...INITIAL, element: 'qa-accordion'}, name, value));
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
    const up = knob.querySelector<HTMLButtonElement>('[aria-label="Up: \u2068Why so?\u2069"]')!;
    up.focus();
    up.click();
    await settled(knob);
    expect(optionsOf(store.state)['exchanges']).to.equal('why when');
    expect(knob.querySelector('[role=status]')?.textContent).to.equal('Now number 1 of 2.');
    // The button that was pressed leads no further, and the other one has the focus.
    expect(document.activeElement?.getAttribute('aria-label')).to.equal(
      'Down: \u2068Why so?\u2069',
    );
  });

  it('are all listed again when the list that was searched is opened anew', async () => {
    const {knob} = await list('exchanges');
    const choices = Array.from({length: 13}, (_, index) => ({
      value: `q-${index}`,
      label: `Question ${index}`,
    }));
    knob.knob = {...knob.knob, choices};
    await knob.updateComplete;
    const field = knob.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = '12';
    field.dispatchEvent(new Event('input'));
    await knob.updateComplete;
    expect(knob.querySelectorAll('.checklist li')).to.have.length(1);
    const details = knob.querySelector('details')!;
    for (const isOpen of [false, true]) {
      details.open = isOpen;
      await new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
      await knob.updateComplete;
    }
    expect(knob.querySelector<HTMLInputElement>('input[type=search]')!.value).to.equal('');
    expect(knob.querySelectorAll('.checklist li')).to.have.length(13);
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

  it('that the interview has no more are kept until they are taken away', async () => {
    const {knob, store} = await list('exchanges', 'lost why');
    expect(knob.querySelector('.ids summary')?.textContent).to.contain('2 chosen');
    expect(knob.querySelector('.gone code')?.textContent).to.equal('lost');
    knob.querySelectorAll<HTMLInputElement>('.checklist input')[1]!.click();
    await settled(knob);
    expect(optionsOf(store.state)['exchanges']).to.equal('why when lost');
    knob.querySelector<HTMLButtonElement>('.gone button')!.click();
    await settled(knob);
    expect(optionsOf(store.state)['exchanges']).to.equal('why when');
    expect(knob.querySelector('.gone')).to.equal(null);
    expect(document.activeElement === knob.querySelector('.ids summary')).to.equal(true);
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
    expect(select('ira').selectedOptions[0]?.textContent.trim()).to.equal('\u2068Ira\u2069');
    expect([...select('ann').options].map(({value}) => value)).to.deep.equal(['', 'ann']);
  });
});

describe('an id that the interview does not have any more', () => {
  function selecting(value: string, isOpen = true) {
    const store = new Store(withOption(INITIAL, 'speaker', value));
    const place = fixture('<div></div>');
    const update = () => {
      const knobs = knobsOf(entryOf('quote-card'), isOpen ? summary : undefined);
      const knob = knobs.find(({name}) => name === 'speaker')!;
      const set = (name: string, chosen: string | true | undefined) =>
        store.change((state) => withOption(state, name, chosen));
      render(renderKnob(knob, optionsOf(store.state)['speaker'], set), place);
    };
    store.subscribe(update);
    update();
    return {place, store, select: place.querySelector('select')!};
  }

  it('is shown as one that is not there', () => {
    const {select, place} = selecting('gone');
    expect(select.value).to.equal('gone');
    expect(select.selectedOptions[0]?.textContent.trim()).to.equal('gone (not in the interview)');
    expect(place.querySelector('.gone code')?.textContent).to.equal('gone');
  });

  it('is taken away by its button, and the focus stays with the control', () => {
    const {place, store} = selecting('gone');
    place.querySelector<HTMLButtonElement>('.gone button')!.click();
    expect(optionsOf(store.state)).to.deep.equal({});
    expect(place.querySelector('.gone')).to.equal(null);
    expect(document.activeElement === place.querySelector('select')).to.equal(true);
    expect(place.querySelector('select')!.value).to.equal('');
  });

  it('is not said to be missing before there is an interview', () => {
    const {select, place} = selecting('ann', false);
    expect(select.value).to.equal('ann');
    expect(place.querySelector('.gone')).to.equal(null);
  });
});
