/** The builder's first step as an editor has it: a page of its own, and an empty library. */
import {DATABASE} from '../../demo/builder/interview/library.js';
import type {BuilderApp} from '../../demo/builder/app.js';
import type {Page} from '../support/page.js';
import {click} from '../support/input.js';
import {until} from '../support/wait.js';
import {appIn, loadBuilder, type BuilderOptions} from './builder-page.js';

export const TRANSCRIPT = `---
id: bread
title: About bread
lang: en
source: {name: The Crumb}
speakers:
  ann: {name: Ann Baker}
---

## Why bread? {#why}

**Ann Baker:** Because it rises every morning.
`;

/** What the last test kept goes; a page that has it open lets go of it. */
export function forget(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('The database was not deleted'));
  });
}

export class Step {
  readonly page: Page;

  constructor(opened: Page) {
    this.page = opened;
  }

  get section(): HTMLElement {
    const section = this.page.document.querySelector<HTMLElement>('section.interview');
    if (!section) throw new Error('There is no first step');
    return section;
  }

  get app(): BuilderApp {
    return appIn(this.page.document);
  }

  /** What is said, and what there is to read. */
  get status(): string {
    return this.section.querySelector('[role=status]')?.textContent?.trim() ?? '';
  }

  get text(): string {
    return this.section.innerText;
  }

  /** The title of the interview that the rest of the builder has. */
  get title(): string {
    return this.app.builder.desk.summary?.title ?? '';
  }

  /** The interviews that may be chosen, the chosen one in brackets. */
  get list(): string[] {
    return [...this.section.querySelectorAll<HTMLElement>('.choice')].map((choice) => {
      const name = choice.querySelector('.name-of')?.textContent ?? '';
      return choice.querySelector('input')?.checked ? `[${name}]` : name;
    });
  }

  /** The editor's text. */
  get written(): string {
    return this.lines.join('\n');
  }

  get lines(): string[] {
    const root = this.section.querySelector('transcript-editor')?.shadowRoot;
    return [...(root?.querySelectorAll('.cm-line') ?? [])].map((line) => line.textContent ?? '');
  }

  /** The line that the cursor is in, once there is an editor. */
  get activeLine(): Element | null | undefined {
    const editor = this.section.querySelector('transcript-editor');
    return editor?.shadowRoot?.querySelector('.cm-activeLine');
  }

  get content(): HTMLElement {
    const root = this.section.querySelector('transcript-editor')?.shadowRoot;
    const content = root?.querySelector<HTMLElement>('.cm-content');
    if (!content) throw new Error('There is no editor');
    return content;
  }

  button(name: string | RegExp): HTMLButtonElement | undefined {
    return [...this.section.querySelectorAll('button')].find((button) => {
      const label = (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
      return typeof name === 'string' ? label === name : name.test(label);
    });
  }

  async click(name: string | RegExp): Promise<void> {
    await click(await until(() => this.button(name), `a button "${name}"`));
  }

  /** Opens files as their dialog would. */
  choose(...files: readonly File[]): void {
    const input = this.section.querySelector<HTMLInputElement>('input[type=file]')!;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** Resolves when an interview of this title is compiled. */
  async opens(title: string): Promise<void> {
    await until(() => this.title === title && !this.app.builder.desk.isBusy, `"${title}" is open`);
  }

  async says(words: string | RegExp): Promise<void> {
    const isSaid = () =>
      typeof words === 'string' ? this.status.includes(words) : words.test(this.status);
    await until(isSaid, `the status says ${words}`).catch(() => {
      throw new Error(`The status never said ${words}; it says "${this.status}"`);
    });
  }

  /** Puts the focus into the editor. */
  async focuses(): Promise<void> {
    const {document, window} = this.page;
    const isIn = () => {
      // Two frames may each have something in focus: keys go to the one that has it itself.
      window.focus();
      const editor = this.section.querySelector('transcript-editor');
      editor?.shadowRoot?.querySelector<HTMLElement>('.cm-content')?.focus();
      return document.hasFocus() && editor?.matches(':focus-within');
    };
    await until(isIn, 'the editor has the focus');
  }

  /** Resolves when all that was written is in the browser's storage. */
  async saves(): Promise<void> {
    // What a browser has written, the editor reads a moment later.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await until(() => /Saved in this browser/.test(this.text), 'it is saved');
  }

  /** Opens the transcript in the editor. */
  async edits(text = TRANSCRIPT): Promise<void> {
    this.choose(new File([text], 'bread.md'));
    await until(() => this.button('Edit the text') ?? this.lines.length, 'the text is there');
    // What is said where it cannot be kept takes room, and the button moves.
    await until(() => !this.text.includes('Saving …'), 'it is known whether it is kept');
    if (this.button('Edit the text')) await this.opensText();
    await until(() => this.lines.length > 1, 'the editor shows the text');
  }

  /** Opens the editor, which takes the focus once it is there, and the keys of any other page with it. */
  async opensText(): Promise<void> {
    await this.click('Edit the text');
    const isIn = () => this.section.querySelector('transcript-editor:focus-within');
    await until(isIn, 'the editor has the focus');
  }
}

/** Opens the builder, and waits until an interview is there. */
export async function openStep(options?: BuilderOptions): Promise<Step> {
  const step = new Step(await loadBuilder(options));
  await until(() => step.title, 'an interview is open');
  return step;
}
