import type { MakeRule } from '../markup/MarkupRule.ts';
import type { Span } from '../report/SourceFile.ts';
import { plainKey } from '../resolve/Scope.ts';
import type { GuardedLists } from './MailRules.ts';

/**
 * Lists that are opened by their helper and by nothing else: `{{#each purchases}}` and `{{complements.0.name}}` are refused,
 * `{{#if purchases}}` and `{{purchases.length}}` ask only whether there is something.
 */
export const guardedLists =
  (guarded: readonly GuardedLists[]): MakeRule =>
  (findings) => {
    const refuse = (opens: (list: string) => boolean, span: Span) => {
      for (const { code, severity, message, fix, lists } of guarded)
        if (lists.some(opens)) findings.reportRule(code, severity, span, { message, fix });
    };
    return {
      print({ keys, span }) {
        refuse((list) => keys.some((key) => reachesInto(list, plainKey(key))), span);
      },
      loop({ condition, helper, span }) {
        if (helper !== undefined || condition === undefined) return;
        refuse((list) => condition === list || reachesInto(list, condition), span);
      },
    };
  };

/** `purchases` itself, as for `{{lookup purchases 0}}`, or one of its items by number. */
function reachesInto(list: string, key: string): boolean {
  return (
    key === list || (key.startsWith(`${list}.`) && /^(?:\d+|\?)(?:\.|$)/.test(key.slice(list.length + 1)))
  );
}
