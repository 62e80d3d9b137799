/**
 * The interviews of this browser: those that it keeps and those that this page has in hand. What other
 * tabs do to them is seen here, and nothing that was written is lost by it.
 */
import {Draft} from './draft.js';
import {Keeper} from './keeper.js';
import {Library, type Content, type Entry, type Kept} from './library.js';

interface Told {
  onChange(): void;
  /** A draft has another key: another tab had changed it as well. */
  onMove(draft: Draft): void;
  /** Another tab has changed or deleted these, of which this page had nothing to keep. */
  onOutdated(drafts: readonly Draft[]): void;
}

export class Shelf {
  /** Whether this browser keeps interviews; not known before it was asked. */
  keeps: boolean | undefined;
  readonly #told: Told;
  readonly #entries = new Map<string, Entry>();
  readonly #drafts = new Map<string, Draft>();
  /** What was deleted in this page. */
  readonly #removed = new Map<string, Kept>();
  readonly #keeper: Keeper;
  #library: Library | undefined;
  #opened: Promise<void> | undefined;

  constructor(told: Told) {
    this.#told = told;
    this.#keeper = new Keeper({
      onChange: () => told.onChange(),
      onMove: (draft, before) => this.#move(draft, before),
    });
  }

  /** Looks for what this browser keeps. */
  open(): Promise<void> {
    return (this.#opened ??= this.#openLibrary());
  }

  /** The one that was changed last comes first. */
  get entries(): Entry[] {
    const entries = new Map(this.#entries);
    for (const {entry} of this.#drafts.values()) entries.set(entry.key, entry);
    return [...entries.values()].sort((a, b) => b.modified - a.modified);
  }

  /** An interview of this page that could not be kept. */
  get unkept(): Draft | undefined {
    const drafts = [...this.#drafts.values()].filter(({isKept}) => !isKept);
    return drafts.find(({failure}) => failure) ?? (this.keeps === false ? drafts[0] : undefined);
  }

  /** Keeps whatever is not, at once. */
  flush(): void {
    this.#keeper.flush();
  }

  /** Keeps all when the page is left, which asks first where that failed. */
  keepOnLeaving(signal: AbortSignal): void {
    const flush = () => this.flush();
    addEventListener('pagehide', flush, {signal});
    document.addEventListener('visibilitychange', flush, {signal});
    const guard = (event: BeforeUnloadEvent) => {
      flush();
      if (this.#keeper.hasUnkept) event.preventDefault();
    };
    addEventListener('beforeunload', guard, {signal});
  }

  /** Adds an interview that came as a file of this name, or as none. */
  put(content: Content, file: string): Draft {
    const name = file.replace(/\.[a-z\d]{2,8}$/i, '') || 'Untitled';
    const entry = {key: crypto.randomUUID(), name, modified: Date.now(), revision: 0};
    return this.#hold(new Draft({...entry, ...(file && {file})}, content), 0);
  }

  /** Keeps what was changed of a draft, soon. */
  touch(draft: Draft): void {
    this.#keeper.touch(draft);
  }

  /** Keeps what is not, without putting off when that is due. */
  remind(draft: Draft): void {
    this.#keeper.remind(draft);
  }

  /** An interview by its key: one that was deleted in this page, too, which brings it back. */
  async draftOf(key: string): Promise<Draft | undefined> {
    const held = this.#drafts.get(key) ?? this.#restored(key);
    if (held) return held;
    await this.#opened;
    const kept = await this.#library?.read(key).catch(() => undefined);
    if (!kept) return undefined;
    const draft = new Draft(kept.entry, kept.content, {isKept: true});
    this.#drafts.set(key, draft);
    return draft;
  }

  /** Deletes an interview; as long as this page is open, `draftOf()` brings it back. */
  async remove(draft: Draft): Promise<void> {
    const {entry, content} = draft;
    this.#keeper.drop(draft);
    this.#drafts.delete(entry.key);
    this.#entries.delete(entry.key);
    this.#removed.set(entry.key, {entry, content});
    await this.#library?.remove(entry.key);
    // There may be room now.
    this.#keeper.flush();
  }

  #restored(key: string): Draft | undefined {
    const removed = this.#removed.get(key);
    if (!removed) return undefined;
    this.#removed.delete(key);
    return this.#hold(new Draft(removed.entry, removed.content), 0);
  }

  async #openLibrary(): Promise<void> {
    try {
      const library = await Library.open();
      this.#library = library;
      await this.#list();
      library.onChange(() => void this.#list().then(() => this.#follow()));
      this.#keeper.library = library;
      this.keeps = true;
    } catch {
      this.keeps = false;
    }
    this.#told.onChange();
  }

  #hold(draft: Draft, delay: number): Draft {
    this.#drafts.set(draft.entry.key, draft);
    this.#keeper.touch(draft, delay);
    return draft;
  }

  async #list(): Promise<void> {
    const kept = await this.#library?.entries().catch(() => undefined);
    if (!kept) return;
    this.#entries.clear();
    for (const entry of kept) this.#entries.set(entry.key, entry);
    this.#told.onChange();
  }

  #follow(): void {
    const outdated = [...this.#drafts.values()].filter(
      ({isKept, entry}) => isKept && this.#entries.get(entry.key)?.revision !== entry.revision,
    );
    for (const {entry} of outdated) this.#drafts.delete(entry.key);
    if (outdated.length) this.#told.onOutdated(outdated);
  }

  #move(draft: Draft, before: string): void {
    // Another may have been opened under its key meanwhile.
    if (this.#drafts.get(before) === draft) this.#drafts.delete(before);
    this.#drafts.set(draft.entry.key, draft);
    void this.#list();
    this.#told.onMove(draft);
  }
}
