import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the colours of the studio: they come through as variables, so that a change of the theme reaches it. */
export const look = [
  EditorView.theme({
    '&': { height: '100%', backgroundColor: 'var(--panel)', color: 'var(--ink)', fontSize: '13px' },
    '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
    '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6', overflow: 'auto' },
    '.cm-content': { caretColor: 'var(--ink)', padding: '8px 0' },
    '.cm-cursor': { borderLeftColor: 'var(--ink)' },
    '.cm-gutters': {
      backgroundColor: 'var(--panel)',
      color: 'var(--quiet)',
      borderRight: '1px solid var(--line)',
    },
    '.cm-activeLine': { backgroundColor: 'var(--code-line)' },
    '.cm-activeLineGutter': { backgroundColor: 'var(--sunk)', color: 'var(--ink)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: 'var(--code-selected)',
    },
    '.cm-panels': { backgroundColor: 'var(--ground)', color: 'var(--ink)', borderColor: 'var(--line)' },
    '.cm-textfield': {
      backgroundColor: 'var(--panel)',
      border: '1px solid var(--edge)',
      color: 'var(--ink)',
    },
    '.cm-button': {
      backgroundImage: 'none',
      backgroundColor: 'var(--panel)',
      border: '1px solid var(--edge)',
    },
    '.cm-tooltip': {
      backgroundColor: 'var(--panel)',
      color: 'var(--ink)',
      border: '1px solid var(--edge)',
      borderRadius: '6px',
      boxShadow: 'var(--shade)',
      maxWidth: 'min(560px, 90vw)',
      fontFamily: 'var(--sans)',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '16em' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px' },
    '.cm-tooltip-autocomplete ul li[aria-selected]': {
      backgroundColor: 'var(--accent-ground)',
      color: 'var(--ink)',
    },
    '.cm-completionDetail': { color: 'var(--quiet)', fontStyle: 'normal', fontFamily: 'var(--sans)' },
    '.cm-diagnostic': { padding: '6px 10px', borderLeftWidth: '3px' },
    '.cm-diagnosticAction': {
      backgroundColor: 'var(--accent)',
      color: 'var(--on-accent)',
      borderRadius: '4px',
      padding: '2px 8px',
    },
    '.cm-lintRange-error': { backgroundImage: 'none', borderBottom: '2px solid var(--bad)' },
    '.cm-lintRange-warning': { backgroundImage: 'none', borderBottom: '2px dotted var(--wait)' },
    '.cm-lintPoint-error::after': { borderBottomColor: 'var(--bad)' },
    '.cm-searchMatch': { backgroundColor: 'var(--wait-ground)', outline: '1px solid var(--wait)' },
    '.cm-changedLine': { backgroundColor: 'var(--code-line)' },
    '.cm-changedText': { background: 'var(--wait-ground)' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: [tags.tagName, tags.definition(tags.propertyName)], color: 'var(--code-tag)' },
      { tag: [tags.attributeName, tags.number, tags.bool], color: 'var(--code-attribute)' },
      { tag: tags.string, color: 'var(--code-string)' },
      { tag: tags.keyword, color: 'var(--code-mustache)', fontWeight: '600' },
      { tag: [tags.variableName, tags.propertyName], color: 'var(--code-mustache)' },
      { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
    ]),
  ),
];
