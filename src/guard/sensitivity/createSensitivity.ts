import {
  CATEGORY_SEPARATOR,
  categoriesOf,
  isWithin,
  type Policy,
  type PolicyException,
  type Product,
  type Topic,
} from '../../domain/index.ts';
import { createReader, type Reading } from './createReader.ts';
import { createShelves } from './createShelves.ts';
import type { Finding, Verdict } from './Finding.ts';
import { words } from './fold.ts';
import { productTexts } from './productTexts.ts';

/** Answers what is sensitive under one policy. */
export interface Sensitivity {
  verdict(product: Product): Verdict;
  /** What the category alone says, as for a product without a name. */
  category(path: string): readonly Finding[];
  /** The category of Google's taxonomy that a category of the shop is mapped to. */
  mapped(path: string): string | undefined;
  /** Of which plain kinds the shelf is, such as food. */
  kindsOf(category: string): ReadonlySet<string>;
  /** What a text says, look-alikes passed over; of several topics the first one of the policy. */
  word(text: string): Finding | undefined;
  /** Where sensitive words stand in a text that is folded already, look-alikes passed over. */
  spansIn(folded: readonly string[]): readonly { readonly start: number; readonly end: number }[];
}

const path = (category: string) => category.replace(/^\d+ - /, '');

/** Prepares the policy's topics for many products. Pure: the same product always gets the same verdict. */
export function createSensitivity(policy: Policy): Sensitivity {
  const topics = Object.entries(policy.topics);
  const map = new Map(Object.entries(policy.categories.map));
  const order = new Map(topics.map(([topic], i) => [topic, i]));
  const kindsOf = createShelves(policy.shelves);
  const read = createReader(policy, kindsOf);
  const proxies = new Map<string, string[]>();
  for (const [topic, { proxies: ids }] of topics)
    for (const id of ids) proxies.set(id, [...(proxies.get(id) ?? []), topic]);

  const rankOf = ({ topic }: Finding) => order.get(topic ?? '') ?? topics.length;
  const findingOf = ({ rule, topic, detail }: Reading): Finding => ({ rule, topic, detail });
  const wordFindings = (text: string, shelf?: string): Finding[] => read(words(text), shelf).map(findingOf);

  function mapped(category: string): string | undefined {
    const levels = category.split(CATEGORY_SEPARATOR);
    for (let depth = levels.length; depth > 0; depth--) {
      const target = map.get(levels.slice(0, depth).join(CATEGORY_SEPARATOR));
      if (target !== undefined) return [path(target), ...levels.slice(depth)].join(CATEGORY_SEPARATOR);
    }
    return undefined;
  }

  function subtreeFindings(
    category: string,
    target: string | undefined,
    name: string,
    topic: Topic,
  ): Finding[] {
    const own = topic.categories.find((root) => isWithin(category, root));
    if (own !== undefined) return [{ rule: 'sensitive.category', topic: name, detail: own }];
    const official = target && topic.taxonomy.find((root) => isWithin(target, path(root)));
    if (official) return [{ rule: 'sensitive.taxonomy', topic: name, detail: official }];
    const proxy = topic.proxyCategories.find((root) => isWithin(category, root));
    return proxy === undefined ? [] : [{ rule: 'sensitive.proxy', topic: name, detail: proxy }];
  }

  const byCategory = new Map<string, readonly Finding[]>();
  function category(of: string): readonly Finding[] {
    const known = byCategory.get(of);
    if (known) return known;
    const target = mapped(of);
    const findings = topics.flatMap(([name, topic]) => subtreeFindings(of, target, name, topic));
    findings.push(...read.shelf(words(of)).map(findingOf));
    if (target === undefined && policy.categories.unmapped === 'deny')
      findings.push({ rule: 'category.unmapped', detail: of });
    byCategory.set(of, findings);
    return findings;
  }

  function exceptionFor(
    product: Product,
    finding: Finding,
    from: string | undefined,
  ): PolicyException | undefined {
    return policy.exceptions.find(
      (exception) =>
        exception.topic === finding.topic &&
        (('product' in exception && exception.product === product.id) ||
          ('category' in exception && from !== undefined && isWithin(from, exception.category))),
    );
  }

  function verdict(product: Product): Verdict {
    // Of several categories the strictest decides, and an exception for one of them lifts nothing from another.
    const categories = categoriesOf(product);
    const found: [Finding, string | undefined][] = categories.flatMap((of) =>
      category(of).map((finding): [Finding, string] => [finding, of]),
    );
    for (const text of productTexts(product))
      for (const of of categories)
        for (const finding of wordFindings(text, of)) found.push([finding, undefined]);
    for (const topic of proxies.get(product.id) ?? [])
      found.push([{ rule: 'sensitive.proxy', topic, detail: product.id }, undefined]);
    if (found.length === 0) return HARMLESS;
    found.sort(([a], [b]) => rankOf(a) - rankOf(b));
    const findings: Finding[] = [];
    const lifted: { finding: Finding; because: string }[] = [];
    const told = new Set<string>();
    for (const [finding, from] of found) {
      const key = `${from} ${finding.rule} ${finding.topic} ${finding.detail}`;
      if (told.has(key)) continue;
      told.add(key);
      const exception = exceptionFor(product, finding, from);
      if (exception) lifted.push({ finding, because: exception.because });
      else findings.push(finding);
    }
    return { ...(findings[0] && { finding: findings[0] }), findings, lifted };
  }

  return {
    verdict,
    category,
    mapped,
    kindsOf,
    word: (text) => wordFindings(text).sort((a, b) => rankOf(a) - rankOf(b))[0],
    spansIn: read,
  };
}

const HARMLESS: Verdict = Object.freeze({ findings: Object.freeze([]), lifted: Object.freeze([]) });
