/**
 * The interview that is open: follows what the builder's state says, has a text compiled as it is
 * written, and says what was done. Knows nothing of how that is shown.
 */
import type {ChangeSet} from '@codemirror/state';
import type {Writing} from '../compiler/desk.js';
import type {Opening, Source} from '../compiler/messages.js';
import {withInterview, type InterviewRef} from '../state/state.js';
import type {GivenInterview} from '../state/share.js';
import type {Builder} from '../state/store.js';
import {Arrivals} from './arrivals.js';
import type {Draft} from './draft.js';
import {givenOf} from './given.js';
import type {Content} from './library.js';
import {Shelf} from './shelf.js';
import type {Words} from './words.js';

/** In milliseconds after the last key. */
const TYPING = 300;

/** What was done, and what may be done about it. */
export interface Note {
  readonly text: string;
  readonly action?: {readonly label: string; readonly run: () => void} | undefined;
}

export class Workspace {
  readonly shelf: Shelf;
  readonly arrivals: Arrivals;
  note: Note = {text: ''};
  /** The interview that is open, where it is one of this browser's. */
  draft: Draft | undefined;
  /** What came of compiling the draft last. */
  opening: Opening | undefined;
  /** Whether the text has changed since then. */
  isStale = false;
  readonly #builder: Builder;
  readonly #told: () => void;
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
    this.arrivals = new Arrivals(this.shelf, {
      say: (text, action) => this.say(text, action),
      select: (ref) => this.select(ref),
      turn: () => this.#turn,
    });
  }

  /** Opens what the state says, now and whenever it says another. What is returned ends that. */
  start(): () => void {
    const {store, history} = this.#builder;
    const {shelf} = this;
    void shelf.open();
    history.onGiven({
      keep: (given) => Promise.resolve(this.arrivals.addGiven(given)),
      give: (key) => this.#give(key),
    });
    this.#opening = this.#open(store.state.interview);
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

  /** An interview to go into a link. */
  async #give(key: string): Promise<GivenInterview> {
    await this.#opening;
    const draft = await this.shelf.draftOf(key);
    if (!draft) throw new Error('the interview is not kept in this browser any more.');
    if (draft === this.draft) await this.settled();
    return givenOf(draft.source, draft === this.draft ? this.opening : undefined);
  }

  select(ref: InterviewRef): void {
    this.say('');
    this.#builder.store.change((state) => withInterview(state, ref));
  }

  say(text: string, action?: Note['action']): void {
    this.note = {text, action};
    this.#told();
  }

  /** Another text of the draft, as it is typed, with what makes it of the one before. */
  write(words: Words, changes: ChangeSet): void {
    const {draft} = this;
    if (!draft) return;
    draft.write(words, changes);
    this.isStale = true;
    this.#builder.desk.expect();
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

  /**
   * The interview that is open as a text to be edited, in place of a file, beside any other: as Markdown, or
   * as its words where it has problems.
   */
  async toMarkdown(): Promise<Draft | undefined> {
    await this.settled();
    const {draft} = this;
    const version = draft?.version;
    const {compiler, summary, opening} = this.#builder.desk;
    const isBroken = opening.problems.length > 0;
    if (isBroken && opening.text === undefined) return this.#refuse('Mend its problems first.');
    const text = opening.text ?? (await compiler.markdown().catch(() => undefined));
    if (text === undefined) return this.#refuse('It could not be written down. Try again.');
    if (draft !== this.draft || version !== draft?.version) {
      return this.#refuse('Something else was opened or written meanwhile. Try again.');
    }
    if (!draft) {
      const copy = this.arrivals.addText(text, summary?.title ?? '');
      await this.#opening;
      this.say('A copy, as Markdown, is yours to edit. The interview itself stays as it is.');
      return copy;
    }
    const {content} = draft;
    this.#become(draft, {kind: 'text', text, ...(isBroken && {format: 'text'})});
    const become = isBroken
      ? 'Its words are a text now, in which its problems can be mended.'
      : 'It is Markdown now, with all that was guessed written down.';
    this.say(become, {label: 'Undo', run: () => this.#revert(draft, content, text)});
    return draft;
  }

  /** Puts back what was written down as Markdown; what was written in that since is kept beside it. */
  #revert(draft: Draft, before: Content, text: string): void {
    const now = draft.content;
    const isWritten = now.kind !== 'text' || now.text !== text;
    const as = now.kind === 'text' && now.format ? 'text' : 'Markdown';
    if (isWritten) this.shelf.put(now, `${draft.entry.name} (${as})`);
    this.#become(draft, before);
    this.say(`It is as it was.${isWritten ? ' What you wrote since is kept beside it.' : ''}`);
  }

  #refuse(why: string): undefined {
    this.say(why);
  }

  /** Deletes an interview from this browser; the note offers to undo that. */
  async remove(key: string): Promise<void> {
    const draft = await this.shelf.draftOf(key);
    if (!draft) return;
    const {name} = draft.entry;
    const isShown = this.draft === draft;
    const removed = this.shelf.remove(draft);
    if (isShown) this.select({kind: 'bundled'});
    this.say(`“${name}” is deleted.`, {
      label: 'Undo',
      run: () => {
        void this.shelf.draftOf(key);
        if (isShown) this.select({kind: 'saved', key});
        this.say(`“${name}” is back.`);
      },
    });
    await removed.catch(() => this.say(`“${name}” could not be deleted. Reload the page.`));
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
    if (turn !== this.#turn) return;
    if (draft && draft === this.draft) {
      // Another was about to take its place.
      if (this.#builder.desk.subject !== draft) this.#compile(draft);
      return;
    }
    if (ref.kind === 'saved' && !draft) {
      return this.#fallBack(
        'This browser does not have that interview. If somebody sent you the address, ask for one made by “Copy link to this”, which brings the interview along.',
      );
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
    const held = await this.arrivals.textAt(src);
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

  /** Opens the bundled interview in place of one that is not to be had: no step that could be undone. */
  #fallBack(why: string, action?: Note['action']): void {
    const {store} = this.#builder;
    store.change((state) => withInterview(state, {kind: 'bundled'}), {isTraveling: true});
    this.say(`${why} The bundled interview is shown.`, action);
  }

  #compile(draft: Draft): void {
    clearTimeout(this.#timer);
    let {version} = draft;
    const {kind} = draft;
    const since = (known: number | undefined) => {
      // It may have waited, and more been written.
      ({version} = draft);
      return draft.since(known);
    };
    const work = this.#opened({kind, since}, draft).then((opening) => {
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
  async #opened(source: Source | Writing, subject: unknown): Promise<Opening | undefined> {
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
