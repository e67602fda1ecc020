import { closest, type Element } from '../markup/Element.ts';
import { INLINE_TAGS } from '../markup/elements.ts';
import type { MakeRule } from '../markup/MarkupRule.ts';
import type { Span } from '../report/SourceFile.ts';
import type { PrintPart } from '../resolve/Part.ts';
import { decodeEntities } from './decodeEntities.ts';
import type { RestrictedPhrases, RestrictedWords } from './MailRules.ts';

/** A stretch of copy: where each piece of it came from, in order. */
interface Piece {
  readonly text: string;
  readonly span: Span;
  /** Whether each character of the text is one character of the source. */
  readonly exact: boolean;
}

/**
 * Words that the copy must not have. A sentence is read across inline tags, mustaches and partials, so
 * `we <b>noticed</b>` is found; a mustache reads as `{}`.
 */
export const phrases = (rules: readonly (RestrictedPhrases | RestrictedWords)[]): MakeRule => {
  const searches = rules.map((rule) => ({ rule, find: 'find' in rule ? rule.find : finder(rule) }));
  return (findings) => {
    // The sentence that we are in, and how it began at the start of each block that we are in.
    let run: Piece[] = [];
    const starts: Piece[][] = [];
    const ends: Piece[][] = [];

    const search = (pieces: readonly Piece[]) => {
      const text = pieces.map((piece) => piece.text).join('');
      if (text.trim() === '') return;
      for (const { rule, find } of searches) {
        for (const { start, end } of find(text)) {
          const span = spanOf(pieces, start, end);
          const said = text.slice(start, end).replace(/\s+/g, ' ');
          findings.reportRule(rule.code, rule.severity, span, {
            message: `${rule.message}: "${said}"`,
            fix: rule.fix,
          });
        }
      }
    };
    const flush = () => {
      search(run);
      run = [];
    };
    const inCopy = (element: Element | undefined) =>
      closest(element, (name) => name === 'mj-body' || name === 'mj-title' || name === 'mj-preview') !==
      undefined;
    const tag = (element: Element) => {
      if (!INLINE_TAGS.has(element.name)) flush();
    };

    return {
      open(element) {
        tag(element);
        for (const { name, values } of element.attributes) {
          if (name !== 'alt' && name !== 'title') continue;
          for (const value of values) search(value.map((piece) => attributePiece(piece, element.span)));
        }
      },
      close: tag,
      text(text, element, span, kind) {
        if (kind === 'raw-text' || !inCopy(element)) return;
        const copy = decodeEntities(text);
        run.push({ text: copy, span, exact: copy.length === text.length });
      },
      print({ span }, { element, where }) {
        if (where === 'text' && inCopy(element)) run.push({ text: '{}', span, exact: false });
      },
      branchStart() {
        starts.push([...run]);
      },
      branchEnd() {
        search(run);
        ends.push(run);
        run = starts.pop() ?? [];
      },
      choiceEnd(count) {
        run = ends.splice(-count)[0] ?? [];
      },
      end: flush,
    };
  };
};

function finder({ patterns }: RestrictedPhrases): RestrictedWords['find'] {
  const pattern = wholeWords(patterns);
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** A space in a pattern stands for any white space, line breaks and `&nbsp;` included. */
function wholeWords(patterns: readonly string[]): RegExp {
  const any = patterns.map((pattern) => pattern.replaceAll(' ', '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
}

function attributePiece(piece: string | PrintPart, span: Span): Piece {
  return typeof piece === 'string'
    ? { text: decodeEntities(piece), span, exact: false }
    : { text: '{}', span: piece.span, exact: false };
}

function spanOf(run: readonly Piece[], from: number, to: number): Span {
  let at = 0;
  for (const { text, span, exact } of run) {
    if (from < at + text.length) {
      if (!exact) return span;
      const start = span.start + from - at;
      return { ...span, start, end: Math.min(span.end, start + to - from) };
    }
    at += text.length;
  }
  return (run[0] as Piece).span;
}
