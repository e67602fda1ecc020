import { z } from 'zod';
import { line } from '../domain/index.ts';

/** A column of the file, by the name in its header (CSV), its key (NDJSON) or its element (XML). */
const Column = line(200);

/** Where a value comes from, and what is done to it before a field reads it. One of the first six is needed. */
export interface MappingRule {
  readonly column?: string | undefined;
  /** The first of these that is not empty. */
  readonly firstOf?: readonly Mapping[] | undefined;
  /** Those of these that are not empty, with `with` between them. */
  readonly join?: readonly Mapping[] | undefined;
  readonly with?: string | undefined;
  /** A text around columns: `{id}@example.com`. Empty when one of them is. */
  readonly template?: string | undefined;
  /** A constant. */
  readonly value?: string | undefined;
  /** The second line with this value among those that follow one another with the same `within` gets `2`, and so on; the first gets none. */
  readonly count?: { readonly of: Mapping; readonly within: Mapping } | undefined;
  /** An empty cell takes the value of the line before, while this stays the same: the order's number, the product's handle. */
  readonly fillDown?: Mapping | undefined;
  /** The same, also where other lines stand between: a variant names its product, which came before. */
  readonly fillFrom?: Mapping | undefined;
  /** Several values in one cell, with this between them. Of several categories the strictest decides what is sensitive. */
  readonly many?: string | undefined;
  /** What stands between the levels of a category path, and how many of the first levels say nothing (`Default Category/Men/Tops`). */
  readonly levels?: string | undefined;
  readonly dropLevels?: number | undefined;
  /** HTML is read: entities (`Shirt &amp; tie`), and the tags of plain text (`Shirt <em>blue</em>`), which are taken out. */
  readonly entities?: boolean | undefined;
  /** Raw value -> value of the field, capitals aside; `''` is an empty cell on the left, and nothing on the right. What is not listed stays as it is. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  /** The value of everything that `values` does not list; `''` is nothing. */
  readonly rest?: string | undefined;
  /** The value where there is none. */
  readonly default?: string | undefined;
  /** `key`: an address becomes a short key, the same in every file, for systems whose orders carry no customer number. */
  readonly as?: 'key' | undefined;
}

/** A column; several columns, joined with ` > ` (a category path); a rule; `false`: never read, even if a column has the name. */
export type Mapping = string | readonly string[] | false | MappingRule;

const SOURCES = ['column', 'firstOf', 'join', 'template', 'value', 'count'] as const;
const nested: z.ZodType<Mapping> = z.lazy(() => Mapping);

export const MappingRule: z.ZodType<MappingRule> = z
  .strictObject({
    column: Column.optional(),
    firstOf: z.array(nested).min(1).optional(),
    join: z.array(nested).min(1).optional(),
    with: z.string().max(20).optional(),
    template: z
      .string()
      .regex(/\{[^{}]+\}/, 'must hold a column in braces, such as "{id}"')
      .optional(),
    value: z.string().optional(),
    count: z.strictObject({ of: nested, within: nested }).optional(),
    fillDown: nested.optional(),
    fillFrom: nested.optional(),
    levels: z.string().min(1).max(5).optional(),
    dropLevels: z.int().min(1).max(5).optional(),
    many: z.string().min(1).max(20).optional(),
    entities: z.boolean().optional(),
    values: z.record(z.string(), z.string()).optional(),
    rest: z.string().optional(),
    default: z.string().optional(),
    as: z.literal('key').optional(),
  })
  .refine((rule) => SOURCES.filter((source) => rule[source] !== undefined).length === 1, {
    message: `must have exactly one of ${SOURCES.join(', ')}`,
  });

export const Mapping: z.ZodType<Mapping> = z.union([
  Column,
  z.array(Column).min(1),
  z.literal(false),
  MappingRule,
]);

/** Beside a preset: further words of a field that the preset reads, such as an order's status of the shop's own. */
export const MoreValues = z.strictObject({ values: z.record(z.string(), z.string()) });

/** Rows that are none of the kind: postage, fees, tests, orders that were never paid. */
export const LeaveOut = z.strictObject({
  where: Mapping,
  /** Capitals do not count; `''` is an empty cell, and a `*` at the end stands for any rest. */
  is: z.array(z.string()).min(1),
});
export type LeaveOut = z.infer<typeof LeaveOut>;
