/**
 * The interview that is open: follows what the builder's state says, has a text compiled as it is
 * written, and says what was done. Knows nothing of how that is shown.
 */
import type {Opening} from '../compiler/messages.js';
import {withInterview, type InterviewRef} from '../state/state.js';
import type {GivenInterview} from '../state/share.js';
import type {Builder} from '../state/store.js';
import {addressOf, fetchAddress, fileOf} from './addresses.js';
import type {Draft, Words} from './draft.js';
import {contentOf, readFile} from './files.js';
import type {Content} from './library.js';
import {Shelf} from './shelf.js';

/** In milliseconds after the last key. */
const TYPING = 300;

/** What was done, and what may be done about it. */
export interface Note {
  readonly text: string;
  readonly action?: {readonly label: string; readonly run: () => void} | undefined;
}

export class Workspace {
  readonly shelf: Shelf;
  note: Note = {text: ''};
  /** The interview that is open, where it is one of this browser's. */
  draft: Draft | undefined;
  /** What came of compiling the draft last. */
  opening: Opening | undefined;
  /** Whether the text has changed since then. */
  isStale = false;
  readonly #builder: Builder;
  readonly #told: () => void;
  /** What was fetched and is about to be opened. */
  #fetched: {src: string; text: string} | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Which opening is the last: one that waits for something gives way to it. */
  #turn = 0;
  #opening: Promise<void> | undefined;
  /** What is compiled last. */
  #settled: Promise<unknown> = Promise.resolve();

  constructor(builder: Builder, told: () => void) {
    this.#builder = builder;
    this.#told = told;
    this.shelf = new Shelf({
      onChange: told,
      onMove: (draft) => this.#follow(draft),
      onOutdated: (drafts) => this.#reopen(drafts),
    });
  }

  /** Opens what the state says, now and whenever it says another. What is returned ends that. */
  start(): () => void {
    const {store, history} = this.#builder;
    const {shelf} = this;
    void shelf.open();
    history.onGiven((given) => Promise.resolve(this.#keepGiven(given)));
    void this.#open(store.state.interview);
    const stop = new AbortController();
    const {signal} = stop;
    const end = store.subscribe(({before, after}) => {
      if (JSON.stringify(before.interview) === JSON.stringify(after.interview)) return;
      this.#opening = this.#open(after.interview);
    });
    shelf.keepOnLeaving(signal);
    return () => {
      end();
      stop.abort();
      shelf.flush();
    };
  }

  /** Keeps an interview that came with a link; the history opens it by its key. */
  #keepGiven({text, format, name}: GivenInterview): string {
    const content: Content =
      format === 'json' ? {kind: 'json', text} : {kind: 'text', text, format};
    return this.shelf.put(content, name).entry.key;
  }

  select(ref: InterviewRef): void {
    this.say('');
    this.#builder.store.change((state) => withInterview(state, ref));
  }

  say(text: string, action?: Note['action']): void {
    this.note = {text, action};
    this.#told();
  }

  /** Adds files, and opens the last of those that can be read. */
  async addFiles(files: readonly File[]): Promise<void> {
    const refusals: string[] = [];
    let last: Draft | undefined;
    for (const file of files) {
      const read = readFile(new Uint8Array(await file.arrayBuffer()), file.name);
      if (read.ok) last = this.shelf.put(read.content, file.name);
      else refusals.push(read.problem);
    }
    if (last) this.select({kind: 'saved', key: last.entry.key});
    const added = files.length - refusals.length;
    this.say([added > 1 ? `${added} interviews added.` : '', ...refusals].join(' ').trim());
  }

  /** Adds a text, and opens it. */
  addText(text: string, name = ''): Draft {
    const draft = this.shelf.put(contentOf(text), name);
    this.select({kind: 'saved', key: draft.entry.key});
    return draft;
  }

  /** Adds what is at an address, and opens it: JSON stays there, a transcript is kept here. */
  async addAddress(given: string): Promise<boolean> {
    const src = addressOf(given);
    if (src === undefined) {
      this.say(`“${given}” is no address: wanted https://…, of a file.`);
      return false;
    }
    this.say(`Fetching ${src} …`);
    const fetched = await fetchAddress(src);
    const read = fetched.ok ? readFile(fetched.bytes, fileOf(src)) : fetched;
    if (!read.ok) {
      this.say(read.problem);
      return false;
    }
    const {content} = read;
    if (content.kind === 'json') {
      this.#fetched = {src, text: content.text};
      this.select({kind: 'address', src});
    } else {
      const {entry} = this.shelf.put(content, fileOf(src));
      this.select({kind: 'saved', key: entry.key});
    }
    return true;
  }

  /** Another text of the draft, as it is typed. */
  write(words: Words): void {
    const {draft} = this;
    if (!draft) return;
    draft.write(words);
    this.isStale = true;
    this.shelf.touch(draft);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#compile(draft), TYPING);
    this.#told();
  }

  /** Resolves when what is written is compiled. */
  async settled(): Promise<void> {
    if (this.draft && this.isStale) this.#compile(this.draft);
    for (let work; work !== this.#settled;) {
      work = this.#settled;
      await work;
    }
  }

  /** The interview that is open as Markdown to be edited: in place of a file, beside any other. */
  async toMarkdown(): Promise<Draft> {
    const {draft} = this;
    const {compiler, summary} = this.#builder.desk;
    const text = await compiler.markdown();
    if (!draft) {
      const copy = this.addText(text, summary?.title ?? '');
      await this.#opening;
      this.say('A copy, as Markdown, is yours to edit. The interview itself stays as it is.');
      return copy;
    }
    const {content} = draft;
    this.#become(draft, {kind: 'text', text});
    this.say('It is Markdown now, with all that was guessed written down.', {
      label: 'Undo',
      run: () => {
        this.#become(draft, content);
        this.say('It is as it was.');
      },
    });
    return draft;
  }

  /** Deletes an interview from this browser; the note offers to undo that. */
  async remove(key: string): Promise<void> {
    const draft = await this.shelf.draftOf(key);
    if (!draft) return;
    const {name} = draft.entry;
    const restore = this.shelf.remove(draft);
    if (this.draft === draft) this.select({kind: 'bundled'});
    this.say(`“${name}” is deleted.`, {
      label: 'Undo',
      run: () => {
        restore();
        this.select({kind: 'saved', key});
        this.say(`“${name}” is back.`);
      },
    });
  }

  #become(draft: Draft, content: Content): void {
    draft.replace(content);
    this.shelf.touch(draft);
    if (this.draft === draft) this.#compile(draft);
  }

  /** Two tabs changed one interview: this tab's is another now, with all that was chosen for it. */
  #follow(draft: Draft): void {
    const {key} = draft.entry;
    if (this.draft === draft) {
      const interview = {kind: 'saved', key} as const;
      this.#builder.store.change((state) => ({...state, interview}), {isPartial: true});
    }
    this.say('Another tab has changed this interview as well: both are kept, side by side.');
  }

  #reopen(drafts: readonly Draft[]): void {
    if (!this.draft || !drafts.includes(this.draft)) return;
    this.say('Another tab has changed this interview: it is shown as it is now.');
    void this.#open(this.#builder.store.state.interview);
  }

  async #open(ref: InterviewRef): Promise<void> {
    const turn = ++this.#turn;
    const isSame = ref.kind === 'saved' && ref.key === this.draft?.entry.key;
    // No words of the one before are to stand for it while it is fetched.
    if (!isSame) this.#builder.desk.clear();
    const draft = ref.kind === 'saved' ? await this.shelf.draftOf(ref.key) : undefined;
    if (turn !== this.#turn || (draft && draft === this.draft)) return;
    if (ref.kind === 'saved' && !draft) {
      return this.#fallBack('That interview is not kept in this browser any more.');
    }
    clearTimeout(this.#timer);
    this.draft = draft;
    this.opening = undefined;
    this.isStale = false;
    this.#told();
    if (draft) this.#compile(draft);
    else if (ref.kind === 'address') await this.#openAddress(ref.src, turn);
    else await this.#opened({kind: 'bundled'}, 'bundled');
  }

  async #openAddress(src: string, turn: number): Promise<void> {
    const before = this.#builder.store.state;
    const held = await this.#textAt(src);
    if (turn !== this.#turn) return;
    const opening = 'text' in held ? await this.#opened({kind: 'json', ...held}, src) : undefined;
    if (turn !== this.#turn || opening?.summary) return;
    const [first] = opening?.problems ?? [];
    const why = first && `it is no interview. Found ${first.found}; wanted ${first.wanted}.`;
    this.#fallBack('problem' in held ? held.problem : `${src}: ${why ?? 'it cannot be read.'}`, {
      label: 'Try again',
      run: () => {
        this.say('');
        this.#builder.store.change(before, {isTraveling: true});
      },
    });
  }

  async #textAt(src: string): Promise<{text: string} | {problem: string}> {
    const fetched = this.#fetched;
    this.#fetched = undefined;
    if (fetched?.src === src) return {text: fetched.text};
    if (addressOf(src) === undefined) return {problem: `“${src}” is no address.`};
    const loaded = await fetchAddress(src);
    const read = loaded.ok ? readFile(loaded.bytes, fileOf(src)) : loaded;
    if (!read.ok) return read;
    return 'text' in read.content ? read.content : {problem: `${src} is no interview in JSON.`};
  }

  /** Opens the bundled interview in place of one that is not to be had: no step that could be undone. */
  #fallBack(why: string, action?: Note['action']): void {
    const {store} = this.#builder;
    store.change((state) => withInterview(state, {kind: 'bundled'}), {isTraveling: true});
    this.say(`${why} The bundled interview is shown.`, action);
  }

  #compile(draft: Draft): void {
    clearTimeout(this.#timer);
    const {version, source} = draft;
    const work = this.#opened(source, draft).then((opening) => {
      if (!opening || this.draft !== draft) return;
      this.opening = opening;
      this.isStale = draft.version !== version;
      if (opening.summary) draft.rename(opening.summary.title);
      this.shelf.remind(draft);
      this.#told();
    });
    this.#settled = work;
  }

  #retry(): void {
    if (this.draft) this.#compile(this.draft);
    else void this.#open(this.#builder.store.state.interview);
  }

  /** What came of opening a source; nothing where another was opened meanwhile, or none can be. */
  async #opened(source: Draft['source'], subject: unknown): Promise<Opening | undefined> {
    try {
      return await this.#builder.desk.open(source, subject);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.say(`It could not be read: ${why}`, {
        label: 'Try again',
        run: () => {
          this.say('');
          this.#retry();
        },
      });
      return undefined;
    }
  }
}
