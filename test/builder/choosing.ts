/** The embed builder as the site has it, for tests of what is chosen and of the preview. */
import type {Source} from '../../demo/builder/compiler/messages.js';
import type {Options} from '../../demo/builder/state/state.js';
import type {Interview} from '../../src/interview/schema.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import type {Page} from '../support/page.js';
import {until} from '../support/wait.js';
import {appIn, loadBuilder, type BuilderOptions} from './builder-page.js';

/** The builder with an interview open. */
export async function openBuilder(
  interview: Interview | 'bundled' = 'bundled',
  options: BuilderOptions = {},
): Promise<Page> {
  const loaded = await loadBuilder(options);
  const {document} = loaded;
  await openSource(
    loaded,
    interview === 'bundled' ? {kind: 'bundled'} : {kind: 'json', text: JSON.stringify(interview)},
  );
  await until(() => document.querySelector('.questions details'), 'its questions are there');
  return loaded;
}

/** Opens another interview, as the first step does. */
export async function openSource(
  {document}: Page,
  opened: Source,
  subject: unknown = opened,
): Promise<void> {
  const {desk} = appIn(document).builder;
  await until(() => !desk.isBusy, 'nothing else is being opened');
  await desk.open(opened, subject);
}

/** Opens another version of the interview that is open, as its editor does. */
export async function edit(page: Page, opened: Source): Promise<void> {
  await openSource(page, opened, appIn(page.document).builder.desk.subject);
}

/** The options of the element that is chosen. */
export function chosen({document}: Page): Options {
  const {state} = appIn(document).builder.store;
  return state.options[state.element] ?? {};
}

/** What a selector finds first, once it is there. */
export function one<E extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
): Promise<E> {
  return until(() => root.querySelector<E>(selector), `there is ${selector}`);
}

/** A control or another thing by the words of its label or its own. */
export function named<E extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
  words: string,
): E {
  const found = [...root.querySelectorAll<E>(selector)].find(
    (element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim() === words,
  );
  if (found) return found;
  throw new Error(`There is no ${selector} "${words}"`);
}

/** The control of an option. */
export function knob<E extends Element = HTMLInputElement>(
  {document}: Page,
  name: string,
): Promise<E> {
  return one<E>(document, `#knob-${name}`);
}

/** Chooses in a select or types into a field, as its change event tells it. */
export function set(control: HTMLSelectElement | HTMLInputElement, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event('input', {bubbles: true}));
  control.dispatchEvent(new Event('change', {bubbles: true}));
}

/** The page in the preview. */
export async function previewed({document}: Page): Promise<Document> {
  const frame = await one<HTMLIFrameElement>(document, 'preview-pane iframe');
  await until(
    () => frame.contentDocument?.querySelector('#preview > *'),
    'the preview shows an element',
  );
  return frame.contentDocument!;
}

/** The element in the preview, once it is that one and shown. */
export async function previewOf<E extends InterviewElement = InterviewElement>(
  loaded: Page,
  element = 'quote-card',
): Promise<E> {
  const document = await previewed(loaded);
  const shown = await one<E>(document, `interview-${element}`);
  await until(() => shown.shadowRoot?.querySelector('.root'), 'the element shows words');
  return shown;
}

/** What an element shows, once it has some words. */
export async function showing(element: Element, words: string | RegExp): Promise<string> {
  const text = () =>
    (element.shadowRoot?.querySelector('.root')?.textContent ?? '').replace(/\s+/g, ' ');
  await until(() => text().match(words), `the preview shows ${String(words)}, not ${text()}`);
  return text();
}

/** Chooses one of the elements. */
export async function choose({document}: Page, element: string): Promise<void> {
  (await one<HTMLInputElement>(document, `input[name=element][value=${element}]`)).click();
}

/** Opens a question, and gives the words of one of its answers. */
export async function openAnswer(
  {document}: Page,
  exchange: string,
  answer = 0,
): Promise<HTMLElement> {
  const details = await one(document, `.questions [data-exchange="${exchange}"]`);
  details.querySelector('summary')?.click();
  return one(details, `.words[data-answer="${answer}"]`);
}

/** What is said of the selection. */
export function said({document}: Page): string {
  return plain(document.querySelector('.words-said')?.textContent ?? '');
}

/** Words without the marks by which they keep their direction. */
export function plain(words: string): string {
  return words.replace(/[\u2068\u2069]/g, '');
}
