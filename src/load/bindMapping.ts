import { createHash } from 'node:crypto';
import { decodeHTML } from 'entities';
import type { Mapping, MappingRule } from './Mapping.ts';
import type { Cells } from './table/Table.ts';
import { Problem } from './values/Problem.ts';

/** Reads one raw value from a row; `undefined` for an empty cell, a `Problem` for one that must not be empty. */
export type Getter = (cells: Cells) => unknown;

/** What mappings are bound to: one file. */
export interface Binding {
  /** The getter of a column. @throws MesuraError when the file must have it and has not */
  readonly column: (name: string) => Getter;
  /** Called for each readable row in order, and with nothing for a row that cannot be read, before anything is taken from it. */
  readonly observers: ((cells: Cells | undefined) => void)[];
}

const EMPTY = new Problem(
  'is empty, and the configuration translates its values: state a `default`, or the meaning of an empty cell as values: { "": … }',
);

const isBlank = (value: string): boolean =>
  value === '' || (value.charCodeAt(0) <= 32 && value.trim() === '');
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && isBlank(value));

/** The value in one cell; blank text and null are nothing. */
export function cell(key: string | number): Getter {
  return (cells) => {
    const value = (cells as Readonly<Record<string | number, unknown>>)[key];
    return isEmpty(value) ? undefined : value;
  };
}

export function bindMapping(mapping: Mapping, binding: Binding): Getter {
  if (mapping === false) return () => undefined;
  if (typeof mapping === 'string') return binding.column(mapping);
  if (isList(mapping)) return joined(mapping.map(binding.column), ' > ');
  let get = sourceOf(mapping, binding);
  const { fillDown, fillFrom, entities, many, levels, values, as } = mapping;
  if (fillDown !== undefined) get = filledDown(get, bindMapping(fillDown, binding), binding);
  if (fillFrom !== undefined) get = filledFrom(get, bindMapping(fillFrom, binding), binding);
  if (many !== undefined) get = split(get, many);
  if (levels !== undefined) get = mapText(get, (path) => asPath(path, levels, mapping.dropLevels ?? 0));
  if (entities) get = mapText(get, plainText);
  if (values !== undefined) get = translated(get, values, mapping);
  else if (mapping.default !== undefined) {
    const raw = get;
    get = (cells) => raw(cells) ?? (mapping.default || undefined);
  }
  return as === 'key' ? mapText(get, addressKey) : get;
}

const isList = (mapping: Mapping): mapping is readonly string[] => Array.isArray(mapping);

function sourceOf(rule: MappingRule, binding: Binding): Getter {
  const { column, firstOf, join, template, value, count } = rule;
  if (column !== undefined) return binding.column(column);
  if (join !== undefined)
    return joined(
      join.map((one) => bindMapping(one, binding)),
      rule.with ?? ' ',
    );
  if (template !== undefined) return templated(template, binding);
  if (count !== undefined) return counted(count, binding);
  if (firstOf !== undefined) {
    const getters = firstOf.map((one) => bindMapping(one, binding));
    return (cells) => {
      for (const get of getters) {
        const found = get(cells);
        if (found !== undefined) return found;
      }
      return undefined;
    };
  }
  return () => (isEmpty(value) ? undefined : value);
}

function joined(getters: readonly Getter[], separator: string): Getter {
  return (cells) => {
    const parts = getters.flatMap((get) => get(cells) ?? []);
    return parts.find((part) => part instanceof Problem) ?? (parts.join(separator) || undefined);
  };
}

function templated(text: string, { column }: Binding): Getter {
  const parts = text
    .split(/\{([^{}]+)\}/)
    .map((part, index) => (index % 2 === 1 ? column(part.trim()) : part));
  return (cells) => {
    let whole = '';
    for (const part of parts) {
      const piece = typeof part === 'string' ? part : part(cells);
      if (piece === undefined) return undefined;
      whole += String(piece);
    }
    return whole;
  };
}

/** Nothing is taken over from one group into the next, nor past a row that could not be read. */
function filledDown(get: Getter, groupOf: Getter, { observers }: Binding): Getter {
  let group: unknown;
  let held: unknown;
  observers.push((cells) => {
    const next = cells && groupOf(cells);
    const value = cells && get(cells);
    held = next !== undefined && next === group ? (value ?? held) : value;
    group = next;
  });
  return () => held;
}

function filledFrom(get: Getter, groupOf: Getter, { observers }: Binding): Getter {
  const known = new Map<unknown, unknown>();
  let held: unknown;
  observers.push((cells) => {
    const group = cells && groupOf(cells);
    const value = cells && get(cells);
    held = value ?? (group === undefined ? undefined : known.get(group));
    if (value !== undefined && group !== undefined && !known.has(group)) known.set(group, value);
  });
  return () => held;
}

function counted(count: NonNullable<MappingRule['count']>, binding: Binding): Getter {
  const of = bindMapping(count.of, binding);
  const within = bindMapping(count.within, binding);
  let group: unknown;
  let seen = new Map<unknown, number>();
  let current = 0;
  binding.observers.push((cells) => {
    if (!cells) return;
    const next = within(cells);
    if (next !== group) seen = new Map();
    group = next;
    const key = of(cells);
    current = (seen.get(key) ?? 0) + 1;
    seen.set(key, current);
  });
  return () => (current > 1 ? String(current) : undefined);
}

/** A backslash keeps a comma that is part of a name together, as WooCommerce writes it. */
function split(get: Getter, separator: string): Getter {
  const between = separator.trim() || separator;
  return (cells) => {
    const value = get(cells);
    if (typeof value !== 'string') return value;
    const parts: string[] = [];
    for (const part of value.split(between)) {
      const before = parts.at(-1);
      if (before?.endsWith('\\')) parts[parts.length - 1] = before.slice(0, -1) + between + part;
      else parts.push(part);
    }
    const filled = parts.map((part) => part.trim()).filter((part) => part !== '');
    return filled.length === 0 ? undefined : filled;
  };
}

const asPath = (path: string, levels: string, drop: number): string =>
  path.split(levels).slice(drop).join(' > ');

function translated(
  get: Getter,
  values: Readonly<Record<string, string>>,
  { rest, default: fallback }: MappingRule,
): Getter {
  const exact = new Map(Object.entries(values));
  const folded = new Map(Object.entries(values).map(([raw, value]) => [raw.toLowerCase(), value]));
  const of = (raw: string) => exact.get(raw) ?? folded.get(raw.toLowerCase()) ?? rest;
  const whenEmpty = exact.get('') ?? fallback;
  return (cells) => {
    const value = get(cells);
    if (value === undefined) return whenEmpty === undefined ? EMPTY : whenEmpty || undefined;
    if (value instanceof Problem || typeof value === 'object') return value;
    const meant = of(String(value).trim());
    return meant === undefined ? value : meant || fallback || undefined;
  };
}

/** Tags that shops put into names to format them. Anything else between angle brackets is part of the name. */
const TAGS =
  /<\/?(?:a|abbr|b|big|center|del|div|em|font|h[1-6]|i|ins|mark|p|s|small|span|strike|strong|sub|sup|u)(?:\s[^<>]*)?>/gi;
const BREAKS = /\s*<(?:br|wbr|hr)\s*\/?>\s*/gi;

/** What a reader of the HTML would see. */
function plainText(html: string): string {
  return decodeHTML(html.replace(BREAKS, ' ').replace(TAGS, '')).trim();
}

/** Changes text, and each text of a list. What becomes empty is nothing. */
function mapText(get: Getter, change: (text: string) => string): Getter {
  const changed = (value: unknown) => (typeof value === 'string' ? change(value) || undefined : value);
  return (cells) => {
    const value = get(cells);
    if (!Array.isArray(value)) return changed(value);
    const kept = value.map(changed).filter((one) => one !== undefined);
    return kept.length === 0 ? undefined : kept;
  };
}

/** Two spellings of one address that differ in capitals are one person. The key shows nobody's address in a log. */
function addressKey(address: string): string {
  return `a-${createHash('sha256').update(address.trim().toLowerCase()).digest('base64url').slice(0, 16)}`;
}
