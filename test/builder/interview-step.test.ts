import {expect} from 'chai';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {click, press} from '../support/input.js';
import {otherOrigin, requests} from '../support/page.js';
import {until} from '../support/wait.js';
import {focusOn} from './builder-page.js';
import {forget, openStep, TRANSCRIPT} from './interviewing.js';
import {docx, p} from '../transcript/docx-files.js';

const SPOKEN = `Why do you bake?

Ann: Because it rises every morning, whatever the weather was in the night before.

And who eats it all?

Ann: The whole street does, and then some more people who come by on their way to work.
`;

function fileOf(interview: Interview, name = 'small.json'): File {
  return new File([JSON.stringify(interview)], name);
}

describe("the builder's first step", () => {
  beforeEach(forget);
  after(forget);

  it('opens on the bundled interview', async () => {
    const step = await openStep();
    expect(step.list).to.deep.equal(['[The bundled interview]']);
    expect(step.title).to.equal('Interview with Ukrainian and Russian socialists');
    expect(step.text).to.contain('Nothing of them is sent anywhere');
  });

  it('opens several files at once, and each by its title', async () => {
    const step = await openStep();
    step.choose(fileOf(smallInterview({title: 'Small talk'})), new File([TRANSCRIPT], 'bread.md'));
    await step.opens('About bread');
    await step.says('2 interviews added.');
    expect(step.list).to.include('[About bread]').and.to.have.length(3);
    const [other] = [...step.section.querySelectorAll('label.choice')].filter((label) =>
      label.textContent?.includes('small'),
    );
    await click(other!.querySelector('input')!);
    await step.opens('Small talk');
    expect(step.list).to.include('[Small talk]');
  });

  it('takes files that are dropped', async () => {
    const step = await openStep();
    const {DragEvent: Drag} = step.page.window;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([TRANSCRIPT], 'bread.md'));
    const drag = (type: string) => {
      const event = new Drag(type, {bubbles: true, cancelable: true, dataTransfer});
      step.section.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(drag('dragover')).to.equal(true);
    drag('drop');
    await step.opens('About bread');
  });

  it('takes a text that is pasted, and says where there is none', async () => {
    const step = await openStep();
    step.section.querySelector<HTMLDetailsElement>('.pasting')!.open = true;
    await step.click('Add this text');
    await step.says('There is no text yet');
    const field = step.section.querySelector('textarea')!;
    expect(step.page.document.activeElement).to.equal(field);
    field.value = TRANSCRIPT;
    await step.click('Add this text');
    await step.opens('About bread');
    expect(field.value).to.equal('');
  });

  it('begins an empty text with what one needs', async () => {
    const step = await openStep();
    await step.click('Start from an empty text');
    await step.opens('Title of the interview');
    expect(step.section.querySelector('.findings')?.textContent?.trim()).to.equal('');
  });

  it('refuses what it cannot read, and keeps what is open', async () => {
    const step = await openStep();
    step.choose(new File(['%PDF-1.7'], 'a.pdf'), new File([new Uint8Array([0x80, 0x81])], 'b.txt'));
    await step.says(/a\.pdf was not added.*b\.txt was not added/);
    expect(step.list).to.deep.equal(['[The bundled interview]']);
  });

  it('lists what was guessed of a plain text, and writes it down as Markdown', async () => {
    const step = await openStep();
    step.choose(new File([SPOKEN], 'street.txt'));
    await until(() => step.text.includes('Guessed'), 'guesses are listed');
    await step.click('Write it down as Markdown');
    await until(() => !step.text.includes('Guessed'), 'nothing is guessed any more');
    await step.click('Edit the text');
    await until(() => step.written.includes('**Ann:** Because it rises'), 'it is Markdown');
    await step.click('Undo');
    await until(() => step.written.startsWith('Why do you bake?'), 'it is as it was');
  });

  it('makes Markdown of a .docx, and lists its guesses before', async () => {
    const step = await openStep();
    const paragraphs = SPOKEN.trim().split('\n\n');
    const bytes = await docx(paragraphs.map((words) => p(words)).join(''));
    step.choose(new File([bytes.slice()], 'street.docx'));
    await until(() => step.text.includes('Guessed'), 'guesses are listed');
    expect(step.text).to.contain('Paragraph 2');
    await step.click('Edit as Markdown');
    await until(() => step.written.includes('**Ann:** Because it rises'), 'it is Markdown');
    expect(step.status).to.contain('It is Markdown now');
  });

  it('says what is wrong with a file of JSON, and shows no other in its place', async () => {
    const step = await openStep();
    step.choose(new File(['{"schemaVersion": 1, "id": "Nope"}'], 'a.json'));
    await step.says(/problems: once they are mended, the interview is shown/);
    expect(step.text).to.contain('Found').and.to.contain('Line 1').and.to.contain('(id)');
    expect(step.title).to.equal('');
    expect(step.button('Download Markdown')?.disabled).to.equal(true);
    expect(step.button('Edit as Markdown')?.disabled).to.equal(true);
  });

  it('edits a copy of the bundled interview', async () => {
    const step = await openStep();
    await step.click('Edit a copy as Markdown');
    await until(() => step.written.includes('id: ukrainian-and-russian'), 'it is Markdown');
    expect(step.list[0]).to.equal('The bundled interview');
    expect(step.list[1]).to.match(/^\[/);
  });

  it('chooses by the arrow keys', async () => {
    const step = await openStep();
    step.choose(new File([TRANSCRIPT], 'bread.md'));
    await step.opens('About bread');
    await focusOn(step.page, step.section.querySelector('.shelf input:checked')!);
    await press('ArrowUp');
    await step.opens('Interview with Ukrainian and Russian socialists');
    expect(step.list).to.deep.equal(['[The bundled interview]', 'About bread']);
  });

  it('deletes an interview when it is told twice, and brings it back', async () => {
    const step = await openStep();
    step.choose(new File([TRANSCRIPT], 'bread.md'));
    await step.opens('About bread');
    await step.saves();
    const ask = () => step.click('Delete About bread');
    const dialog = () => step.section.querySelector('dialog')!;
    const answer = (name: string) =>
      click([...dialog().querySelectorAll('button')].find((one) => one.textContent === name)!);
    await ask();
    await until(() => dialog().open, 'it asks');
    expect(dialog().textContent).to.contain('Delete “About bread” from this browser?');
    await answer('Keep it');
    expect(step.list).to.include('[About bread]');
    await ask();
    await until(() => dialog().open, 'it asks again');
    await answer('Delete');
    await step.says('“About bread” is deleted.');
    expect(step.list).to.deep.equal(['[The bundled interview]']);
    await until(
      () => step.page.document.activeElement === step.button('Undo'),
      'the focus is on what undoes it',
    );
    await press('Enter');
    await step.opens('About bread');
    expect(step.list).to.include('[About bread]');
  });

  it('says calmly that an interview is not kept here', async () => {
    const step = await openStep();
    const {store} = step.app.builder;
    store.change({...store.state, interview: {kind: 'saved', key: 'gone'}});
    await step.says('brings the interview along. The bundled interview is shown.');
    expect(step.list).to.deep.equal(['[The bundled interview]']);
  });

  it('follows the state back to an interview', async () => {
    const step = await openStep();
    const {store} = step.app.builder;
    step.choose(new File([TRANSCRIPT], 'bread.md'));
    await step.opens('About bread');
    const there = store.state;
    store.change({...there, interview: {kind: 'bundled'}});
    await step.opens('Interview with Ukrainian and Russian socialists');
    store.change(there, {isTraveling: true});
    await step.opens('About bread');
  });

  it('gives its files the name of the interview', async () => {
    const step = await openStep();
    step.choose(new File([TRANSCRIPT], 'street.md'));
    await step.opens('About bread');
    const files: [name: string, content: Promise<string>][] = [];
    const prototype = step.page.window.HTMLAnchorElement.prototype;
    prototype.click = function (this: HTMLAnchorElement) {
      files.push([this.download, fetch(this.href).then((response) => response.text())]);
    };
    await step.click('Download Markdown');
    await step.click('Download JSON');
    await until(() => files.length === 2, 'both are given');
    expect(files.map(([name]) => name)).to.deep.equal(['bread.md', 'bread.json']);
    expect(await files[0]![1]).to.equal(TRANSCRIPT);
    expect(JSON.parse(await files[1]![1])).to.include({id: 'bread', title: 'About bread'});
  });
});

describe('an address in the builder', () => {
  beforeEach(forget);
  after(forget);

  /** Asks for an address as an editor does. */
  async function fetching(src: string) {
    const step = await openStep();
    step.section.querySelector<HTMLDetailsElement>('.fetching')!.open = true;
    step.section.querySelector<HTMLInputElement>('#interview-address')!.value = src;
    await step.click('Fetch it');
    return step;
  }
  const served = async (body: string, name = 'json') =>
    `${await otherOrigin()}/${name}?body=${encodeURIComponent(body)}`;

  it('opens interview JSON where it is', async () => {
    const src = await served(JSON.stringify(smallInterview({title: 'From afar'})));
    const step = await fetching(src);
    await step.opens('From afar');
    expect(step.app.builder.store.state.interview).to.deep.equal({kind: 'address', src});
    expect(step.list.at(-1)).to.equal(`[${src}]`);
    expect(step.page.record.violations).to.deep.equal([]);
    expect(step.page.record.errors).to.deep.equal([]);
  });

  it('keeps a transcript that it finds there', async () => {
    const step = await fetching(await served(TRANSCRIPT));
    await step.opens('About bread');
    expect(step.app.builder.store.state.interview.kind).to.equal('saved');
  });

  it('is asked for once, without a cookie or where it was asked from', async () => {
    const key = crypto.randomUUID();
    const step = await fetching(`${await served(JSON.stringify(smallInterview()))}&key=${key}`);
    await step.opens(smallInterview().title);
    const asked = await requests(key);
    expect(asked).to.have.length(1);
    expect(asked[0]!.headers).not.to.have.any.keys('cookie', 'referer');
  });

  for (const [name, path, said] of [
    ['may not be read from here', '/fault/no-cors', 'Access-Control-Allow-Origin'],
    ['answers with an error', '/fault/status/404', 'answered with the status 404'],
    ['sends too much', '/fault/large?bytes=40000000', 'over 32 MiB'],
    ['is silent', '/fault/silent', 'sent nothing for 10 seconds'],
    ['is no text of an interview', '/fault/large?bytes=0', 'It is empty'],
  ] as const) {
    it(`says why when it ${name}`, async () => {
      const step = await fetching((await otherOrigin()) + path);
      await step.says(said);
      expect(step.title).to.contain('Ukrainian');
    });
  }

  it('is none but of http and https', async () => {
    const step = await fetching('javascript:alert(1)');
    await step.says('is no address: wanted https://');
  });

  it('that fails at the start is told, and can be tried again', async () => {
    const src = `${await otherOrigin()}/fault/status/500`;
    const step = await openStep();
    const {store} = step.app.builder;
    store.change({...store.state, interview: {kind: 'address', src}});
    await step.says('answered with the status 500');
    expect(store.state.interview).to.deep.equal({kind: 'bundled'});
    await step.click('Try again');
    await step.says('answered with the status 500');
  });

  it('says what its JSON lacks', async () => {
    const step = await fetching(await served('{"schemaVersion": 1}'));
    await step.says(/is no interview\. Found .* The bundled interview is shown/);
  });
});
