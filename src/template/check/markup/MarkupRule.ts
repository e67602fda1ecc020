import type { Findings } from '../report/Findings.ts';
import type { Span } from '../report/SourceFile.ts';
import type { LoopPart, PrintPart } from '../resolve/Part.ts';
import type { Element } from './Element.ts';

/** Where a value is printed. */
export interface PrintContext {
  /** The element around it; for an attribute, the one around its tag. */
  readonly element: Element | undefined;
  readonly where: 'text' | 'raw-text' | 'attribute' | 'unquoted' | 'tag' | 'comment';
  /** For an attribute: the names of its tag and its own. */
  readonly tag?: string;
  readonly attribute?: string;
  /** For a comment: whether it is one of those that Outlook reads (`<!--[if mso]>`). */
  readonly isConditional?: boolean;
}

/**
 * One rule about markup: it hears what a walk meets, in the order of the source, with each branch of each block once.
 * A rule that counts what every email has also hears where branches begin and end.
 */
export interface MarkupRule {
  open?(element: Element): void;
  close?(element: Element): void;
  text?(text: string, element: Element | undefined, span: Span, kind: 'text' | 'raw-text' | 'cdata'): void;
  print?(part: PrintPart, context: PrintContext): void;
  loop?(part: LoopPart, element: Element | undefined): void;
  branchStart?(): void;
  branchEnd?(): void;
  /** After the last of `count` branches, one of which is always taken. */
  choiceEnd?(count: number): void;
  /** After the whole template; `start` is its first character. Not where there is no `<mjml>`: MJML itself says so then. */
  end?(start: Span): void;
}

/** Makes a rule that reports to `findings`. Rules hold what they have seen, so each check makes its own. */
export type MakeRule = (findings: Findings) => MarkupRule;
