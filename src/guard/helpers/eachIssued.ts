import { MesuraError } from '../../domain/index.ts';
import { type Issued, issuedRecord } from '../view/issued.ts';
import { unseal } from '../view/sealView.ts';
import { call, fromRoot, type HelperFunction, type HelperOptions } from './HelperFunction.ts';

/**
 * The only door to products: `{{#complements max=2}}...{{else}}...{{/complements}}`. Repeats its block for what the
 * guard issued for this decision, whatever the context says; `max` can narrow, never widen.
 */
export function eachIssued(list: 'purchases' | 'complements', kind: Issued['kind']): HelperFunction {
  return function (this: unknown, ...args: unknown[]): string {
    const { values, options } = call(args);
    const { fn, inverse } = options;
    if (!fn || values.length > 0) throw misused(list);
    const items = issuedItems(fromRoot(options, list), list, kind).slice(0, limit(options.hash.max, list));
    if (items.length === 0) return inverse?.(this) ?? '';
    return items.map((item, index) => fn(item, frame(options, item, index, items.length))).join('');
  };
}

function issuedItems(value: unknown, list: string, kind: Issued['kind']): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw notIssued(list);
  const items: readonly unknown[] = value.map(unseal);
  const decision = issuedRecord(items[0])?.decision;
  for (const item of items) {
    const record = issuedRecord(item);
    if (!record || record.kind !== kind || record.decision !== decision) throw notIssued(list);
  }
  return items;
}

function limit(max: unknown, list: string): number | undefined {
  if (max === undefined) return undefined;
  const most = typeof max === 'string' ? Number(max) : max;
  if (typeof most === 'number' && Number.isInteger(most) && most >= 0) return most;
  throw new MesuraError('TEMPLATE_INVALID', `{{#${list} max=...}} needs a whole number`, {
    fix: `write {{#${list} max=2}}`,
  });
}

/** What `{{#each}}` gives its block: `@index`, `@first`, `@last`, `@key`, and `../@index` through `_parent`. */
function frame({ data }: HelperOptions, item: unknown, index: number, length: number) {
  return {
    data: { ...data, _parent: data, key: index, index, first: index === 0, last: index === length - 1 },
    blockParams: [item, index],
  };
}

const notIssued = (list: string) =>
  new MesuraError('NOT_ISSUED', `{{#${list}}} met something that the guard did not issue for this email`, {
    why: 'only products that the guard issued for this very decision can be printed',
    fix: "pass the decision's own view to the template, unchanged",
  });

const misused = (list: string) =>
  new MesuraError('TEMPLATE_INVALID', `{{#${list}}} is a block without arguments`, {
    fix: `write {{#${list}}} ... {{else}} ... {{/${list}}}; it can be narrowed: {{#${list} max=2}}`,
  });
