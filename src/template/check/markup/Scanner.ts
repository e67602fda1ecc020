import type { Span } from '../report/SourceFile.ts';
import type { TextPart } from '../resolve/Part.ts';
import type { Attribute, Element } from './Element.ts';
import { RAW_TEXT_TAGS, VOID_TAGS } from './elements.ts';
import { addPiece, type State } from './State.ts';

/** What a scan meets, in the order of the source. */
export interface Events {
  onOpen(element: Element): void;
  /** An end tag, or the end of an element that has none. Gives the element in which the markup goes on. */
  onClose(name: string, current: Element | undefined, span: Span): Element | undefined;
  onText(text: string, element: Element | undefined, span: Span, mode: 'text' | 'raw-text' | 'cdata'): void;
}

const TAG_START = /<(?=[a-z/!?]|$)/gi;
const NAME = /[^\s/>=]+/y;
const SPACE = /[\s/]+/y;

/**
 * Reads a piece of markup as MJML's parser does, from wherever the last piece ended: mustaches and blocks stand between the pieces.
 */
export function scanText(part: TextPart, from: State, events: Events): State {
  const { text, span } = part;
  const { file } = span;
  let state = from;
  let at = 0;

  const until = (end: string): string => {
    const found = text.indexOf(end, at);
    const taken = found < 0 ? text.slice(at) : text.slice(at, found);
    at = found < 0 ? text.length : found + end.length;
    return taken;
  };
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const textEvent = (start: number, mode: 'text' | 'raw-text' | 'cdata') => {
    if (at > start)
      events.onText(
        text.slice(start, at),
        state.element,
        { file, start: span.start + start, end: span.start + at },
        mode,
      );
  };
  const finishTag = (selfClosing: boolean) => {
    const { tag } = state;
    if (!tag) return;
    const end = span.start + at;
    const whole: Span = { file, start: tag.file === file ? tag.start : end, end };
    const element: Element = Object.freeze({
      name: tag.name,
      attributes: tag.attributes,
      parent: state.element,
      depth: (state.element?.depth ?? 0) + 1,
      span: whole,
    });
    events.onOpen(element);
    // A tag whose name is a mustache was reported, and cannot be matched with its end.
    const ends = selfClosing || VOID_TAGS.has(tag.name) || tag.name === '';
    state = {
      mode: !ends && RAW_TEXT_TAGS.has(tag.name) ? 'raw-text' : 'text',
      element: ends ? events.onClose(tag.name, element, whole) : element,
    };
  };
  const finishAttribute = () => {
    const { tag, attribute, element } = state;
    if (!tag || !attribute) return;
    const { name, values } = attribute;
    const done: Attribute = {
      name,
      values,
      span: {
        file,
        start: attribute.file === file ? attribute.start : span.start + at,
        end: span.start + at,
      },
    };
    state = { mode: 'tag', element, tag: { ...tag, attributes: [...tag.attributes, done] } };
  };

  while (at < text.length) {
    const start = at;
    switch (state.mode) {
      case 'text': {
        // A "<" before anything else (`<%`, `a < b`) is text.
        TAG_START.lastIndex = at;
        const open = TAG_START.exec(text)?.index ?? -1;
        at = open < 0 ? text.length : open;
        textEvent(start, 'text');
        if (open >= 0) {
          at += 1;
          state = {
            ...state,
            mode: 'tag-open',
            tag: { name: '', start: span.start + open, file, attributes: [] },
          };
          if (at === text.length) return state;
        }
        break;
      }
      case 'raw-text': {
        const name = state.element?.name ?? '';
        const end = text.slice(at).search(new RegExp(`</${name}\\s*>`, 'i'));
        at = end < 0 ? text.length : at + end;
        textEvent(start, 'raw-text');
        if (end >= 0) {
          const tagStart = at;
          until('>');
          state = {
            mode: 'text',
            element: events.onClose(name, state.element, {
              file,
              start: span.start + tagStart,
              end: span.start + at,
            }),
          };
        }
        break;
      }
      case 'tag-open':
        if (text.startsWith('!--', at)) {
          at += 3;
          state = {
            mode: 'comment',
            element: state.element,
            isConditional: /^\s*\[if\s/i.test(text.slice(at, at + 20)),
          };
        } else if (text.startsWith('![CDATA[', at)) {
          at += 8;
          state = { mode: 'cdata', element: state.element };
        } else if (text[at] === '!' || text[at] === '?') {
          state = { mode: 'declaration', element: state.element };
        } else if (text[at] === '/') {
          at += 1;
          state = { ...state, mode: 'end-tag', endTag: '' };
        } else if (/[a-z]/i.test(text[at] ?? '')) {
          state = { ...state, mode: 'tag-name' };
        } else {
          // A lone "<" is text.
          state = { mode: 'text', element: state.element };
        }
        break;
      case 'tag-name': {
        const name = (state.tag?.name ?? '') + match(NAME).toLowerCase();
        if (state.tag)
          state = { ...state, tag: { ...state.tag, name }, mode: at < text.length ? 'tag' : 'tag-name' };
        break;
      }
      case 'tag': {
        const space = match(SPACE);
        if (at >= text.length) return { ...state, quote: space.endsWith('/') ? '/' : '' };
        const slash = space.endsWith('/') || (space === '' && state.quote === '/');
        if (text[at] === '>') {
          at += 1;
          finishTag(slash);
        } else
          state = {
            ...state,
            mode: 'attribute-name',
            attribute: { name: '', start: span.start + at, file, values: [[]] },
          };
        break;
      }
      case 'attribute-name': {
        const name =
          (state.attribute?.name ?? '') +
          (text[at] === '=' && state.attribute?.name === '' ? match(/=/y) : match(NAME));
        if (state.attribute)
          state = { ...state, attribute: { ...state.attribute, name: name.toLowerCase() } };
        if (at >= text.length) return state;
        const [gap] = /^\s*/.exec(text.slice(at)) ?? [''];
        if (text[at + gap.length] === '=') {
          at += gap.length + 1;
          state = { ...state, mode: 'before-value' };
        } else finishAttribute();
        break;
      }
      case 'before-value': {
        const [gap] = /^\s*/.exec(text.slice(at)) ?? [''];
        at += gap.length;
        const first = text[at];
        if (first === undefined) return state;
        if (first === '"' || first === "'") {
          at += 1;
          state = { ...state, mode: 'value', quote: first };
        } else state = { ...state, mode: 'unquoted' };
        break;
      }
      case 'value': {
        const found = text.indexOf(state.quote ?? '"', at);
        const piece = until(state.quote ?? '"');
        state = addPiece(state, piece);
        if (found >= 0) finishAttribute();
        break;
      }
      case 'unquoted': {
        const piece = match(/[^\s>]+/y);
        state = addPiece(state, piece);
        if (at < text.length) finishAttribute();
        break;
      }
      case 'end-tag': {
        const found = text.indexOf('>', at);
        const name = (state.endTag ?? '') + until('>');
        if (found < 0) return { ...state, endTag: name };
        const tagStart = state.tag?.file === file ? state.tag.start : span.start + start;
        const closing: Span = { file, start: tagStart, end: span.start + at };
        state = { mode: 'text', element: events.onClose(name.trim().toLowerCase(), state.element, closing) };
        break;
      }
      case 'comment':
      case 'declaration': {
        const end = state.mode === 'comment' ? '-->' : '>';
        const found = text.indexOf(end, at);
        until(end);
        if (found >= 0) state = { mode: 'text', element: state.element };
        break;
      }
      case 'cdata': {
        const found = text.indexOf(']]>', at);
        at = found < 0 ? text.length : found;
        textEvent(start, 'cdata');
        if (found >= 0) {
          at += 3;
          state = { mode: 'text', element: state.element };
        }
        break;
      }
    }
  }
  return state;
}
