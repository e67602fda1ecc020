import type { Element } from '../markup/Element.ts';
import type { MakeRule } from '../markup/MarkupRule.ts';
import type { Span } from '../report/SourceFile.ts';
import { plainKey } from '../resolve/Scope.ts';
import type { RequiredPath } from './MailRules.ts';
import { isVisible } from './visible.ts';

/** A link that is open, with the paths that its target comes from. */
interface OpenLink {
  readonly element: Element;
  readonly keys: readonly string[];
  seen: boolean;
}

/**
 * Each email, whatever its blocks decide, must show these paths: as text, or as the target of a link that a reader can see and
 * click. What only some branches show is reported at the place that shows it.
 */
export const requiredPaths =
  (required: readonly RequiredPath[]): MakeRule =>
  (findings) => {
    // The rules that each email has met so far; one set for the template, one for each branch that we are in.
    const met: Set<RequiredPath>[] = [new Set()];
    const branches: Set<RequiredPath>[] = [];
    const places = new Map<RequiredPath, Span>();
    const openLinks: OpenLink[] = [];
    let body: Span | undefined;

    const meet = (keys: readonly string[], where: RequiredPath['where'], span: Span) => {
      for (const rule of required) {
        if (rule.where !== where || !keys.some((key) => plainKey(key) === rule.path)) continue;
        met.at(-1)?.add(rule);
        if (!places.has(rule)) places.set(rule, span);
      }
    };
    const see = (element: Element | undefined) => {
      if (isVisible(element)) for (const link of openLinks) link.seen = true;
    };

    return {
      open(element) {
        if (element.name === 'mj-body') body ??= element.span;
        const href = element.attributes.find(({ name }) => name === 'href');
        if (href) {
          const keys = href.values.flatMap((value) =>
            value.flatMap((piece) => (typeof piece === 'string' ? [] : piece.keys)),
          );
          openLinks.push({ element, keys, seen: false });
        }
        if (element.name === 'img' || element.name === 'mj-image' || element.name === 'mj-carousel-image')
          see(element);
      },
      close(element) {
        const link = openLinks.findLast((open) => open.element === element);
        if (!link) return;
        openLinks.splice(openLinks.indexOf(link), 1);
        if (link.seen) meet(link.keys, 'href', element.span);
      },
      text(text, element, _span, kind) {
        if (kind !== 'raw-text' && text.replace(/&nbsp;|&#160;|&zwnj;/g, '').trim() !== '') see(element);
      },
      print(part, { element, where }) {
        if (where !== 'text') return;
        see(element);
        if (isVisible(element)) meet(part.keys, 'text', part.span);
      },
      branchStart() {
        met.push(new Set());
      },
      branchEnd() {
        branches.push(met.pop() ?? new Set());
      },
      choiceEnd(count) {
        const [first, ...others] = branches.splice(-count);
        for (const rule of first ?? []) if (others.every((branch) => branch.has(rule))) met.at(-1)?.add(rule);
      },
      end(start) {
        for (const rule of required) {
          if (met[0]?.has(rule)) continue;
          const place = places.get(rule);
          findings.reportRule(rule.code, rule.severity, place ?? body ?? start, {
            message: place
              ? `${rule.message}: only some emails have it, because it is inside a block`
              : rule.message,
            fix: place ? 'put it outside of the block, or into each of its branches' : rule.fix,
          });
        }
      },
    };
  };
