import { DEFAULT_POLICY } from '../../../guard/policy/default/index.ts';
import { policySchema } from '../../../guard/policy/policySchema.ts';
import { officialTaxonomy } from '../../../guard/policy/taxonomy/officialTaxonomy.ts';
import { lineage } from '../../../guard/review/lineage.ts';
import type { Completion, Completions } from '../../../template/editor/index.ts';
import type { Shop } from '../../shop/openShop.ts';
import { yamlAt } from './yamlAt.ts';

/** Of 5,600 categories, a list of more than this is not read. */
const MOST = 60;

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string;
}

/** What can be written at a place of `policy.yaml`: keys and words of its schema, topics, the shop's shelves, Google's categories. */
export async function completePolicy(
  { workspace, store }: Pick<Shop, 'workspace' | 'store'>,
  text: string,
  offset: number,
): Promise<Completions> {
  const { path, word, from, kind } = yamlAt(text, offset);
  const topics = () => Object.keys({ ...DEFAULT_POLICY.topics, ...workspace.policy.topics });
  const here = (options: readonly Completion[]): Completions => ({ from, to: offset, options });
  const last = path.at(-1);
  if (kind === 'key') {
    if (path.length === 1 && path[0] === 'topics') return here(named(topics(), 'topic'));
    if (path[0] === 'categories' && last === 'map')
      return here(
        (await shelves(store)).map((label) => ({ label, kind: 'word', snippet: `${yaml(label)}: ` })),
      );
    return here(keysOf(schemasAt(path)));
  }
  if (last === 'topic') return here(named(topics(), 'topic', false));
  if (last === 'product' || (typeof last === 'number' && path.at(-2) === 'proxies'))
    return here(
      (await store.products())
        .slice(0, 5000)
        .map(({ id, name }) => ({ label: id, kind: 'id', detail: name })),
    );
  if (
    last === 'category' ||
    (typeof last === 'number' && /^(categories|proxyCategories)$/.test(String(path.at(-2))))
  )
    return here((await shelves(store)).map((label) => ({ label, kind: 'word', snippet: yaml(label) })));
  if (
    (path[0] === 'categories' && path[1] === 'map') ||
    (typeof last === 'number' && path.at(-2) === 'taxonomy')
  )
    return here(official(word));
  return here(wordsOf(schemasAt(path)));
}

const named = (labels: readonly string[], detail: string, asKey = true): Completion[] =>
  labels.map((label) => ({ label, kind: 'word', detail, ...(asKey && { snippet: `${label}:` }) }));

async function shelves(store: Shop['store']): Promise<string[]> {
  const all = (await store.products()).flatMap(({ category }) => lineage(category));
  return [...new Set(all)].sort();
}

function official(word: string): Completion[] {
  const wanted = word.toLowerCase().split(/\s+/).filter(Boolean);
  return officialTaxonomy()
    .filter(({ id, path }) => wanted.every((part) => `${id} ${path}`.toLowerCase().includes(part)))
    .slice(0, MOST)
    .map(({ id, path }) => ({ label: `${id} - ${path}`, kind: 'word', snippet: yaml(`${id} - ${path}`) }));
}

/** All schemas that a path can mean: of alternatives, each. */
function schemasAt(path: readonly (string | number)[]): Schema[] {
  let at: Schema[] = alternatives(policySchema() as Schema);
  for (const step of path) {
    at = at.flatMap(({ properties, additionalProperties, items }) => {
      const next = typeof step === 'number' ? items : (properties?.[step] ?? additionalProperties);
      return typeof next === 'object' ? alternatives(next) : [];
    });
  }
  return at;
}

const alternatives = (schema: Schema): Schema[] =>
  (schema.anyOf ?? schema.oneOf)?.flatMap(alternatives) ?? [schema];

function keysOf(schemas: readonly Schema[]): Completion[] {
  const keys = new Map<string, Schema>();
  for (const { properties } of schemas)
    for (const [key, schema] of Object.entries(properties ?? {})) keys.set(key, schema);
  return [...keys].map(([label, { description, type, properties, additionalProperties }]) => ({
    label,
    kind: 'keyword',
    ...(description !== undefined && { detail: description }),
    snippet:
      type === 'object' || properties || additionalProperties || type === 'array'
        ? `${label}:`
        : `${label}: `,
  }));
}

function wordsOf(schemas: readonly Schema[]): Completion[] {
  const words = schemas.flatMap(
    (schema) =>
      schema.enum ??
      (schema.const === undefined ? (schema.type === 'boolean' ? [true, false] : []) : [schema.const]),
  );
  return [...new Set(words.map(String))].map((label) => ({ label, kind: 'word' }));
}

/** A text as YAML takes it as a value or key. */
const yaml = (text: string) => (/^[\p{L}\d][^#:"'[\]{},&*!|%@`]*$/u.test(text) ? text : JSON.stringify(text));
