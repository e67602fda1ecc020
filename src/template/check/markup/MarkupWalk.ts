import { COPIED_ATTRIBUTES } from '../../shape/passThrough.ts';
import type { Findings } from '../report/Findings.ts';
import type { SourceFile, Span } from '../report/SourceFile.ts';
import type { ChoicePart, LoopPart, Part, PrintPart, TextPart } from '../resolve/Part.ts';
import { ContentBlocks } from './ContentBlocks.ts';
import type { Element } from './Element.ts';
import { OPTIONAL_END_TAGS, VOID_TAGS } from './elements.ts';
import type { MarkupRule, PrintContext } from './MarkupRule.ts';
import { mergeBranches, sameContext } from './mergeBranches.ts';
import { type Events, scanText } from './Scanner.ts';
import { addPiece, START, type State } from './State.ts';

/** Partials that are put in again and again make a template long; past this many parts it is not walked further. */
const MOST_PARTS = 500_000;

/** Walks a template's markup through its mustaches, blocks and partials, and tells the rules what it meets. */
export class MarkupWalk implements Events {
  readonly #findings: Findings;
  readonly #rules: readonly MarkupRule[];
  /** Elements that a block left open or closed from within: reported once. */
  readonly #crossed = new Set<Element>();
  readonly #attributes = new Map<PrintPart, string>();
  /** Blocks in the content of a text: the renderer fills them in like values. */
  readonly inContent = new Set<Part>();
  /** Values in attributes with which MJML computes: each different one is a shape. */
  readonly structural = new Set<PrintPart>();
  readonly #content = new ContentBlocks();
  #inBlock = false;
  /** The element in which the branch that is walked began. */
  #outer: Element | undefined;
  /** `mj-raw` elements of outside that this branch closed: it may open the next one. */
  #closedRaws: { readonly element: Element; readonly span: Span }[] = [];
  #parts = 0;
  #hasRoot = false;

  constructor(findings: Findings, rules: readonly MarkupRule[]) {
    this.#findings = findings;
    this.#rules = rules;
  }

  /** Walks a whole template. Gives the attribute that each mustache in a tag stands in. */
  run(parts: readonly Part[], file: SourceFile): ReadonlyMap<PrintPart, string> {
    const start: Span = { file, start: 0, end: 0 };
    const state = this.#walk(parts, START);
    if (state.mode !== 'text' && this.#parts < MOST_PARTS) {
      const tag: Span = state.tag
        ? { file: state.tag.file, start: state.tag.start, end: state.tag.start + 1 }
        : start;
      this.#findings.report('unclosed-element', tag, {
        message: 'the template ends inside a tag or a comment',
        fix: 'close it',
      });
    }
    for (let left = state.element; left; left = left.parent) this.#reportUnclosed(left);
    if (this.#hasRoot) for (const rule of this.#rules) rule.end?.(start);
    return this.#attributes;
  }

  #walk(parts: readonly Part[], from: State): State {
    let state = from;
    for (const part of parts) {
      this.#parts += 1;
      if (this.#parts >= MOST_PARTS) {
        if (this.#parts === MOST_PARTS) {
          this.#findings.report('too-large', part.span, {
            message: 'the template is too large to check to its end',
            fix: 'include less',
          });
        }
        return state;
      }
      state = this.#step(part, state);
    }
    return state;
  }

  #step(part: Part, state: State): State {
    switch (part.kind) {
      case 'text':
        return scanText(part satisfies TextPart, state, this);
      case 'print':
        return this.#print(part, state);
      case 'partial':
        return this.#walk(part.body, state);
      case 'choice':
        return this.#branches(part, part.branches, state);
      case 'loop':
        for (const rule of this.#rules) rule.loop?.(part, state.element);
        return this.#branches(part, [part.body, part.otherwise], state);
    }
  }

  #branches(block: ChoicePart | LoopPart, branches: readonly (readonly Part[])[], from: State): State {
    if (this.#content.has(block, from)) this.inContent.add(block);
    const outerInBlock = this.#inBlock;
    const outer = this.#outer;
    const outerRaws = this.#closedRaws;
    const ends: State[] = [];
    for (const branch of branches) {
      this.#inBlock = true;
      this.#outer = from.element;
      this.#closedRaws = [];
      for (const rule of this.#rules) rule.branchStart?.();
      ends.push(this.#endBranch(block, from, this.#walk(branch, from)));
      for (const rule of this.#rules) rule.branchEnd?.();
    }
    this.#inBlock = outerInBlock;
    this.#outer = outer;
    this.#closedRaws = outerRaws;
    for (const rule of this.#rules) rule.choiceEnd?.(branches.length);
    return mergeBranches(from, ends);
  }

  /** Reports what a branch leaves open. Elements whose end tag may be left out end with it. */
  #endBranch(block: ChoicePart | LoopPart, from: State, end: State): State {
    const base = from.element?.depth ?? 0;
    let { element } = end;
    while (element && element.depth > base && OPTIONAL_END_TAGS.has(element.name))
      element = this.#pop(element);
    if (this.#closedRaws.length > 0) {
      // <mj-raw>{{#if a}}</mj-raw> ... <mj-raw>{{/if}}</mj-raw>: how blocks are written where MJML runs first.
      const inNext =
        element?.name === 'mj-raw' && element.depth === base && element.parent === from.element?.parent;
      if (inNext) element = from.element;
      else
        for (const raw of this.#closedRaws) {
          this.#cross(raw.element, raw.span, 'the block closes <mj-raw>, which was opened outside of it');
        }
    }
    let outermost: Element | undefined;
    for (let at = element; at && at.depth > base; at = at.parent) outermost = at;
    if (outermost) {
      this.#cross(outermost, outermost.span, `the block opens <${outermost.name}> and does not close it`);
    } else if (!sameContext(from, end) && this.#parts < MOST_PARTS) {
      this.#findings.report('block-crosses-element', block.span, {
        message:
          'the block begins and ends in different places: inside a tag, an attribute or a comment at one end only',
        fix: 'put whole elements, or whole attribute values, into the block',
      });
    }
    return { ...end, element };
  }

  #print(part: PrintPart, state: State): State {
    const context = this.#contextOf(state);
    for (const rule of this.#rules) rule.print?.(part, context);
    if (context.attribute !== undefined) {
      this.#attributes.set(part, context.attribute);
      const tag = context.tag ?? '';
      if (tag.startsWith('mj-') && !COPIED_ATTRIBUTES[tag]?.has(context.attribute)) this.structural.add(part);
    }
    switch (state.mode) {
      case 'value':
        return addPiece(state, part);
      case 'unquoted':
      case 'before-value':
        return addPiece({ ...state, mode: 'unquoted' }, part);
      case 'tag': {
        const { file, start } = part.span;
        return { ...state, mode: 'attribute-name', attribute: { name: '{{}}', start, file, values: [[]] } };
      }
      default:
        return state;
    }
  }

  #contextOf({ mode, element, tag, attribute, isConditional = false }: State): PrintContext {
    switch (mode) {
      case 'text':
      case 'cdata':
        return { element, where: 'text' };
      case 'raw-text':
        return { element, where: 'raw-text' };
      case 'comment':
      case 'declaration':
        return { element, where: 'comment', isConditional };
      case 'value':
        return { element, where: 'attribute', tag: tag?.name ?? '', attribute: attribute?.name ?? '' };
      case 'unquoted':
      case 'before-value':
        return { element, where: 'unquoted', tag: tag?.name ?? '', attribute: attribute?.name ?? '' };
      default:
        return { element, where: 'tag' };
    }
  }

  onOpen(element: Element): void {
    this.#hasRoot ||= element.name === 'mjml';
    this.#content.open(element);
    for (const rule of this.#rules) rule.open?.(element);
  }

  onText(text: string, element: Element | undefined, span: Span, kind: 'text' | 'raw-text' | 'cdata'): void {
    this.#content.text(text, element);
    for (const rule of this.#rules) rule.text?.(text, element, span, kind);
  }

  onClose(name: string, current: Element | undefined, span: Span): Element | undefined {
    let match = current;
    while (match && match.name !== name) match = match.parent;
    if (!match) {
      if (name !== '' && !VOID_TAGS.has(name)) {
        this.#findings.report('stray-end-tag', span, {
          message: `</${name}> closes nothing`,
          fix: 'take it out, or open the element before',
        });
      }
      return current;
    }
    if (this.#inBlock && isWithin(this.#outer, match)) {
      if (match.name === 'mj-raw') this.#closedRaws.push({ element: match, span });
      else this.#cross(match, span, `the block closes <${name}>, which was opened outside of it`);
    }
    let at = current;
    while (at && at !== match) {
      this.#reportUnclosed(at);
      at = this.#pop(at);
    }
    return this.#pop(match);
  }

  #pop(element: Element): Element | undefined {
    for (const rule of this.#rules) rule.close?.(element);
    return element.parent;
  }

  #cross(element: Element, span: Span, message: string): void {
    if (this.#crossed.has(element)) return;
    this.#crossed.add(element);
    this.#findings.report('block-crosses-element', span, {
      message,
      fix: 'put the whole element into the block, or the whole block into the element',
    });
  }

  #reportUnclosed(element: Element): void {
    if (OPTIONAL_END_TAGS.has(element.name) || this.#crossed.has(element) || this.#parts >= MOST_PARTS)
      return;
    this.#findings.report('unclosed-element', element.span, {
      message: `<${element.name}> is never closed`,
      fix: `add </${element.name}>`,
    });
  }
}

/** Whether an element is another one, or stands in it. */
function isWithin(element: Element | undefined, outer: Element): boolean {
  for (let at = element; at; at = at.parent) if (at === outer) return true;
  return false;
}
