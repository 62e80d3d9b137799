/** How the editor looks: in the page's own colors, so that it is light and dark as the page is. */
import {HighlightStyle} from '@codemirror/language';
import {EditorView} from '@codemirror/view';
import {tags} from '@lezer/highlight';

const BORDER = '1px solid light-dark(#8a867e, #7b7871)';

export const theme = EditorView.theme({
  '&': {
    blockSize: 'clamp(14rem, 60vh, 36rem)',
    border: BORDER,
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    fontSize: '0.9375rem',
  },
  '&.cm-focused': {outline: '2px solid var(--accent)', outlineOffset: '2px'},
  '.cm-scroller': {fontFamily: 'var(--mono)', lineHeight: '1.6', overflow: 'auto'},
  '.cm-content': {caretColor: 'var(--ink)', paddingBlock: '0.5rem'},
  '.cm-gutters': {border: 'none', color: 'var(--quiet)', backgroundColor: 'var(--paper)'},
  '.cm-activeLine': {backgroundColor: 'light-dark(#f6f3ec, #1f1f1d)'},
  '.cm-panels': {color: 'var(--ink)', backgroundColor: 'var(--paper)'},
  '.cm-panels.cm-panels-top': {borderBlockEnd: BORDER},
  '.cm-panels.cm-panels-bottom': {borderBlockStart: BORDER},
  '.cm-panel.cm-panel-lint ul [aria-selected]': {backgroundColor: 'light-dark(#f6f3ec, #2a2a27)'},
  '.cm-textfield, .cm-button': {
    border: BORDER,
    color: 'inherit',
    background: 'var(--paper)',
    fontSize: 'inherit',
  },
  '.cm-panel.cm-search label': {fontSize: '0.875rem'},
  '.cm-panel.cm-search [name=close], .cm-panel.cm-panel-lint [name=close]': {
    minInlineSize: '1.5rem',
    minBlockSize: '1.5rem',
    color: 'inherit',
  },
  '.cm-searchMatch': {color: 'inherit', backgroundColor: 'light-dark(#f6e3b4, #5a4713)'},
  '.cm-tooltip': {border: BORDER, color: 'var(--ink)', backgroundColor: 'var(--paper)'},
  '.cm-diagnostic': {
    maxInlineSize: '32rem',
    paddingBlock: '0.5rem',
    fontFamily: 'system-ui, sans-serif',
    lineHeight: '1.45',
  },
  '.cm-diagnosticAction': {
    minBlockSize: '1.75rem',
    padding: '0.1rem 0.6rem',
    border: '1px solid var(--accent)',
    borderRadius: '0',
    color: 'var(--paper)',
    backgroundColor: 'var(--accent)',
  },
});

export const highlight = HighlightStyle.define([
  {tag: tags.heading, fontWeight: '700'},
  {tag: tags.strong, fontWeight: '700'},
  {tag: tags.emphasis, fontStyle: 'italic'},
  {tag: tags.quote, color: 'var(--quiet)'},
  {tag: [tags.link, tags.url], color: 'var(--accent)'},
  // Of JSON, so that the words stand out from what they are of.
  {tag: tags.propertyName, color: 'var(--accent)'},
  {tag: [tags.separator, tags.brace, tags.squareBracket], color: 'var(--quiet)'},
  {tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--quiet)'},
]);
