import {expect} from 'chai';
import {until} from '../support/wait.js';
import {open, ours} from './site.js';

function choose(document: Document, name: string, value: string): void {
  const select = document.querySelector<HTMLSelectElement>(`.bar [name=${name}]`);
  if (!select) throw new Error(`There is no choice of ${name}`);
  select.value = value;
  expect(select.value, 'an option').to.equal(value);
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

describe("the examples' bar", () => {
  it('tells what events tell, the newest first', async () => {
    const {document} = await open('qa-accordion.html');
    const question = ours(document)[0]?.shadowRoot?.querySelector<HTMLElement>('[part=question] *');
    question?.click();
    const log = document.querySelector('[role=log]');
    const line = await until(() => log?.firstElementChild?.textContent, 'the event is told');
    expect(line).to.equal(
      'interview-toggle exchange: "getting-involved", open: true, trigger: "user"',
    );
  });

  it('has elements speak another language, and one that is made up', async () => {
    const {document} = await open('quote-card.html');
    const copy = () => ours(document)[0]?.shadowRoot?.querySelector('[name=copy]')?.textContent;
    await until(() => copy()?.includes('Copy'), 'it is English at first');
    choose(document, 'language', 'de');
    await until(() => copy()?.includes('Kopieren'), 'it is German');
    choose(document, 'language', 'en-XA');
    await until(() => copy()?.includes('[Çòpy one two]'), 'it is made up');
  });

  it('has all languages', async () => {
    const {document} = await open('quote-card.html');
    const codes = [...document.querySelectorAll<HTMLOptionElement>('[name=language] option')].map(
      ({value}) => value,
    );
    expect(codes).to.have.length(16);
    expect(codes).to.include.members(['en', 'ar', 'he', 'ja', 'uk', 'en-XA']);
  });

  it('sets a theme, and the one that is written', async () => {
    const {document} = await open('quote-card.html');
    const themes = () => ours(document).map((element) => element.getAttribute('theme'));
    const written = themes();
    choose(document, 'theme', 'dark');
    expect(new Set(themes())).to.deep.equal(new Set(['dark']));
    choose(document, 'theme', '');
    expect(themes()).to.deep.equal(written);
  });
});
