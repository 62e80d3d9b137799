/**
 * The text of an interview to be edited: CodeMirror, with what is wrong with the text marked at its lines.
 * In a shadow root, so that its style sheets are adopted ones, which a strict policy allows. Loaded when
 * somebody edits.
 */
import {defaultKeymap, history, historyKeymap, isolateHistory} from '@codemirror/commands';
import {json} from '@codemirror/lang-json';
import {markdown} from '@codemirror/lang-markdown';
import {syntaxHighlighting} from '@codemirror/language';
import {lintGutter, lintKeymap, setDiagnostics, type Diagnostic} from '@codemirror/lint';
import {search, searchKeymap} from '@codemirror/search';
import {EditorState, type ChangeSet, type Text} from '@codemirror/state';
import {EditorView, highlightActiveLine, keymap, lineNumbers} from '@codemirror/view';
import {problemText} from '../../../src/transcript/problem.js';
import type {Edit, Finding, Remedy} from '../compiler/messages.js';
import {highlight, theme} from './editor-theme.js';

/** The text is another. */
export class WriteEvent extends Event {
  /** Written out only when somebody asks for it. */
  readonly words: Text;
  /** What makes it of the text before. */
  readonly changes: ChangeSet;

  constructor(words: Text, changes: ChangeSet) {
    super('transcript-write');
    this.words = words;
    this.changes = changes;
  }
}

/** A mend was chosen at its mark. */
export class MendEvent extends Event {
  readonly finding: Finding;
  readonly remedy: Remedy;

  constructor(finding: Finding, remedy: Remedy) {
    super('transcript-mend');
    this.finding = finding;
    this.remedy = remedy;
  }
}

export class TranscriptEditor extends HTMLElement {
  #view: EditorView | undefined;
  /** Whether the text comes from outside, so that nobody needs to be told of it. */
  #isShowing = false;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.#view ??= new EditorView({root, parent: root, state: this.#stateOf('', 'text')});
  }

  disconnectedCallback(): void {
    this.#view?.destroy();
    this.#view = undefined;
  }

  /** Shows another text; what was typed before cannot be undone into it. */
  show(text: string, kind: 'text' | 'json'): void {
    this.#view?.setState(this.#stateOf(text, kind));
  }

  /** Puts another text in place of this one, which can be undone. */
  replace(text: string): void {
    const {view} = this;
    this.#isShowing = true;
    view.dispatch({
      changes: {from: 0, to: view.state.doc.length, insert: text},
      annotations: isolateHistory.of('full'),
    });
    this.#isShowing = false;
  }

  /** Makes edits that belong together, and goes to the first of them. */
  apply(edits: readonly Edit[]): void {
    const {view} = this;
    const [first] = edits;
    if (!first) return;
    view.dispatch({
      changes: edits,
      selection: {anchor: first.from},
      effects: EditorView.scrollIntoView(first.from, {y: 'center'}),
      annotations: isolateHistory.of('full'),
      userEvent: 'input.mend',
    });
    view.focus();
  }

  /** Puts the cursor to a place. */
  goTo(place: {readonly line: number; readonly column: number}): void {
    const {view} = this;
    const {from} = rangeOf(view.state.doc, place);
    view.dispatch({
      selection: {anchor: from},
      effects: EditorView.scrollIntoView(from, {y: 'center'}),
    });
    view.focus();
  }

  /** Marks what is wrong, and what was guessed, at its line. */
  mark(problems: readonly Finding[], guesses: readonly Finding[]): void {
    const {view} = this;
    const {doc} = view.state;
    const marks = [
      ...problems.map((finding) => this.#diagnostic(finding, 'error', doc)),
      ...guesses.map((finding) => this.#diagnostic(finding, 'info', doc)),
    ];
    view.dispatch(setDiagnostics(view.state, marks));
  }

  override focus(): void {
    this.#view?.focus();
  }

  private get view(): EditorView {
    if (this.#view) return this.#view;
    throw new Error('The editor is not in the page: put it there first.');
  }

  #diagnostic(finding: Finding, severity: Diagnostic['severity'], doc: Text): Diagnostic {
    const actions = (finding.remedies ?? []).map((remedy) => ({
      name: remedy.label,
      apply: () => void this.dispatchEvent(new MendEvent(finding, remedy)),
    }));
    return {...rangeOf(doc, finding), severity, message: problemText(finding), actions};
  }

  #stateOf(doc: string, kind: 'text' | 'json'): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        // Front matter's --- would be the line below a heading; the compiler takes none so.
        kind === 'json' ? json() : markdown({extensions: {remove: ['SetextHeading']}}),
        syntaxHighlighting(highlight),
        theme,
        search({top: true}),
        // Tab is left to the page: it leads out of the editor.
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap]),
        // Files are for the page to open, and no part of this text.
        EditorView.domEventHandlers({
          drop: ({dataTransfer}) => Boolean(dataTransfer?.files.length),
        }),
        EditorView.contentAttributes.of({
          'aria-label': 'Text of the interview',
          // What corrects words makes curly marks of those that JSON is written with.
          ...(kind === 'text' && {spellcheck: 'true', autocorrect: 'on'}),
        }),
        EditorView.updateListener.of(({docChanged, state, changes}) => {
          if (docChanged && !this.#isShowing) {
            this.dispatchEvent(new WriteEvent(state.doc, changes));
          }
        }),
      ],
    });
  }
}

/** From a place to the end of its word, or of its line. */
function rangeOf(doc: Text, {line, column}: {line: number; column: number}) {
  const {from: start, to: end, text} = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const from = Math.min(start + column - 1, end);
  const word = /^\S{1,80}/.exec(text.slice(from - start))?.[0].length ?? 0;
  return {from, to: word ? from + word : end};
}

customElements.define('transcript-editor', TranscriptEditor);

declare global {
  interface HTMLElementTagNameMap {
    'transcript-editor': TranscriptEditor;
  }
}
