import { StreamLanguage, type StringStream } from '@codemirror/language';

/** Where the highlighting is: markup, a tag, a quoted value, and in each of them a mustache or a comment. */
interface State {
  where: 'text' | 'tag' | 'value';
  quote: string;
  inside: 'mustache' | 'comment' | 'note' | undefined;
  /** How a note ends: `--}}` or `}}`. */
  end: string;
}

/** MJML with Handlebars, for the eye: mustaches stand out in texts, tags and quotes alike. What is right is the check's matter. */
export const mjmlLanguage = StreamLanguage.define<State>({
  name: 'mjml',
  startState: () => ({ where: 'text', quote: '', inside: undefined, end: '' }),
  copyState: (state) => ({ ...state }),
  token(stream, state) {
    if (state.inside === 'note') return until(stream, state, state.end);
    if (state.inside === 'comment') return until(stream, state, '-->');
    if (state.inside === 'mustache') return mustache(stream, state);
    if (stream.match('{{')) {
      if (stream.match(/~?!--/)) return enter(state, 'note', '--}}');
      if (stream.match(/~?!/)) return enter(state, 'note', '}}');
      stream.match(/[{~]*\s*(?:#[>*]?|[/^>&])?/);
      state.inside = 'mustache';
      return 'keyword';
    }
    if (state.where === 'value') {
      if (stream.eat(state.quote)) {
        state.where = 'tag';
        return 'string';
      }
      stream.next();
      while (!stream.eol() && stream.peek() !== state.quote && !stream.match('{{', false)) stream.next();
      return 'string';
    }
    if (state.where === 'tag') return tag(stream, state);
    if (stream.match('<!--')) return enter(state, 'comment', '-->');
    if (stream.match(/<\/?[\w-]+/)) {
      state.where = 'tag';
      return 'tagName';
    }
    stream.next();
    while (!stream.eol() && stream.peek() !== '<' && !stream.match('{{', false)) stream.next();
    return null;
  },
  languageData: {
    commentTokens: { block: { open: '{{!--', close: '--}}' } },
    closeBrackets: { brackets: ['{', '"', '('] },
  },
});

function enter(state: State, inside: 'note' | 'comment', end: string): string {
  state.inside = inside;
  state.end = end;
  return 'comment';
}

function until(stream: StringStream, state: State, end: string): string {
  if (stream.skipTo(end)) {
    stream.match(end);
    state.inside = undefined;
  } else stream.skipToEnd();
  return 'comment';
}

function mustache(stream: StringStream, state: State): string | null {
  if (stream.match(/~?\}\}\}?/)) {
    state.inside = undefined;
    return 'keyword';
  }
  if (stream.match(/"[^"]*"|'[^']*'/)) return 'string';
  if (stream.match(/\b(?:if|unless|each|with|else|as|lookup)\b/)) return 'keyword';
  if (stream.match(/[\w-]+(?==)/)) return 'attributeName';
  if (stream.match(/[@\w./[\]-]+/)) return 'variableName';
  stream.next();
  return null;
}

function tag(stream: StringStream, state: State): string | null {
  if (stream.match(/\/?>/)) {
    state.where = 'text';
    return 'tagName';
  }
  const quote = stream.match(/["']/) as RegExpMatchArray | null;
  if (quote) {
    state.where = 'value';
    state.quote = quote[0];
    return 'string';
  }
  if (stream.match(/[\w:-]+/)) return 'attributeName';
  stream.next();
  return null;
}
