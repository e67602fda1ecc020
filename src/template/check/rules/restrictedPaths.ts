import { closest, type Element } from '../markup/Element.ts';
import type { MakeRule } from '../markup/MarkupRule.ts';
import type { Span } from '../report/SourceFile.ts';
import { plainKey } from '../resolve/Scope.ts';
import type { RestrictedPath } from './MailRules.ts';

/** Values and helpers that must not be used in some elements, such as product names in the subject. */
export const restrictedPaths =
  (restricted: readonly RestrictedPath[]): MakeRule =>
  (findings) => {
    const refuse = (
      keys: readonly string[],
      helper: string | undefined,
      element: Element | undefined,
      span: Span,
    ) => {
      for (const rule of restricted) {
        const used =
          (helper !== undefined && rule.helpers?.includes(helper)) ||
          keys.some((key) => rule.paths?.some((path) => covers(path, plainKey(key))));
        if (!used || !closest(element, (name) => rule.inside.includes(name))) continue;
        findings.reportRule(rule.code, rule.severity, span, { message: rule.message, fix: rule.fix });
      }
    };
    return {
      print(part, { element }) {
        refuse(part.keys, part.helper, element, part.span);
      },
      loop(part, element) {
        refuse([], part.helper, element, part.span);
      },
    };
  };

function covers(path: string, key: string): boolean {
  return key === path || (key.startsWith(path) && /^[.[]/.test(key.slice(path.length)));
}
