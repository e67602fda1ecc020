import assert from 'node:assert/strict';
import Handlebars from 'handlebars';
import { DAY_MS, type Decision, type Instant, toOrders } from '../../../src/domain/index.ts';
import { createGuard, type Guard, guardHelpers } from '../../../src/guard/index.ts';
import { RULES } from '../../../src/guard/rules/index.ts';
import { type RandomShop, randomPolicy, type Terms } from './randomShop.ts';

const handlebars = Handlebars.create();
handlebars.registerHelper({ ...guardHelpers() });
// Each value on a line of its own, as the last door gets them: side by side, two harmless ones could look like a third.
const render = handlebars.compile(`{{language}}
{{customer.firstName}}
{{#if order}}{{date order.placedAt}}{{/if}}
{{#purchases}}
{{@index}}
{{name}}
{{link url}}
{{image}}
{{#if care}}{{care}}{{/if}}
{{#if price}}{{money price}}{{/if}}
{{else}}none{{/purchases}}
{{#complements}}
{{name}}
{{why}}
{{link url}}
{{image}}
{{#if price}}{{money price}}{{/if}}{{#unless @last}}, {{/unless}}
{{else}}none{{/complements}}`);

const visible = ({ omissions: _, ...rest }: Decision) => rest;
const isSend = ({ kind }: Decision) => kind === 'send' || kind === 'send-without-history';

// One guard for all arms of a comparison, as in a run: what it remembers of one customer must not show in another's email.
const guards = new WeakMap<RandomShop['catalog'], Map<unknown, Guard>>();
function guardOf({ policy, catalog, complements }: RandomShop): Guard {
  const ofCatalog = guards.get(catalog) ?? new Map<unknown, Guard>();
  guards.set(catalog, ofCatalog);
  const guard = ofCatalog.get(policy) ?? createGuard({ policy, catalog, complements });
  ofCatalog.set(policy, guard);
  return guard;
}

/** Made once for all people of a shop. */
function perShop<K extends object, T extends object>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, T>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed | 1;
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    state = Math.imul(state, 1_103_515_245) + 12_345;
    const j = (state >>> 8) % (i + 1);
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}

const otherCatalog = perShop((catalog: RandomShop['catalog']) => shuffled(catalog, 7));
const otherComplements = perShop((complements: RandomShop['complements']) => shuffled(complements, 11));

const decide = (shop: RandomShop, now: Instant = shop.now, guard = guardOf(shop)): Decision =>
  guard.decide({
    customer: shop.customer,
    orders: toOrders(shop.lines),
    impressions: shop.impressions,
    campaign: shop.campaign,
    rivals: shop.rivals,
    now,
  });

/** A sensitive purchase changes neither the decision nor a byte of the email. */
export function nonInterference(shop: RandomShop): void {
  const clean = { ...shop, lines: shop.lines.filter(({ productId }) => !shop.secret.has(productId)) };
  const [mine, theirs] = [decide(shop), decide(clean)];
  assert.deepEqual(visible(mine), visible(theirs));
  if (mine.view) assert.equal(render(mine.view), render(theirs.view));
  const told = (decision: Decision) => decision.omissions.filter(({ role }) => role === 'candidate');
  assert.deepEqual(told(mine), told(theirs));
  assert.deepEqual(path(shop), path(clean));
}

const path = (shop: RandomShop) =>
  guardOf(shop).path({ ...shop, orders: toOrders(shop.lines), now: shop.now });

/** The path that is shown is the one that was gone: it ends as the decision did, by its reasons, at its moment. */
export function shownPath(shop: RandomShop): void {
  const decision = decide(shop);
  const rounds = path(shop);
  const turns = rounds.flatMap(({ steps }) => steps.filter(({ result }) => result !== 'pass'));
  const last = rounds.at(-1);
  assert(last);
  if (isSend(decision)) assert.deepEqual([rounds.length, turns.length], [1, 0]);
  else {
    assert.deepEqual(
      [...new Set(turns.map(({ reason }) => reason?.rule))],
      decision.reasons.map(({ rule }) => rule),
    );
    assert.equal(decision.kind === 'defer' ? last.at : undefined, decision.until);
  }
  for (const { steps, notAsked } of rounds)
    assert.equal(new Set([...steps.map(({ rule }) => rule), ...notAsked]).size, RULES.length);
}

/** What a source brought that is not listed plays no part, in any direction. */
export function unlistedSources(shop: RandomShop): void {
  const without = { ...shop, lines: shop.lines.filter(({ source }) => source === 'shop') };
  const [mine, theirs] = [decide(shop), decide(without)];
  assert.deepEqual(visible(mine), visible(theirs));
  if (mine.view) assert.equal(render(mine.view), render(theirs.view));
}

/** Every suggestion goes with something kept, by a row of the complements, and is nothing that may not be suggested. */
export function onlyComplements(shop: RandomShop): void {
  const { recommendations } = decide(shop);
  const mine = shop.lines.filter(({ productId, source }) => !shop.secret.has(productId) && source === 'shop');
  const kept = mine.filter(({ status, gift }) => status === 'kept' && !gift);
  const categoryOf = new Map(shop.catalog.map(({ id, category }) => [id, category]));
  for (const { product, basis, evidence } of recommendations) {
    assert(
      kept.some((line) => line.productId === basis.product.id && line.orderId === basis.orderId),
      'the basis was kept',
    );
    assert(!mine.some(({ productId }) => productId === product.id), 'it was not bought before');
    assert(
      !kept.some(({ productId }) => categoryOf.get(productId) === product.category),
      'it is no substitute',
    );
    assert(!shop.secret.has(product.id), 'it is not sensitive');
    assert(product.inStock, 'it is in stock');
    const covers = (end: object, { id, category }: typeof product) =>
      'product' in end
        ? end.product === id
        : 'category' in end && `${category} > `.startsWith(`${end.category} > `);
    const rows = shop.complements.filter(
      ({ from, to }) => covers(from, basis.product) && covers(to, product),
    );
    assert(
      rows.some((row) => row.evidence.strength === evidence.strength && evidence.strength > 0),
      'a row says so',
    );
  }
  const ids = recommendations.map(({ product }) => product.id);
  assert.equal(new Set(ids).size, ids.length);
}

/** Rows in another order give the same decision, omissions included; and deciding twice is deciding once. */
export function orderOfRows(shop: RandomShop): void {
  const other = {
    ...shop,
    catalog: otherCatalog(shop.catalog),
    complements: otherComplements(shop.complements),
    lines: shuffled(shop.lines, shop.seed),
    impressions: shuffled(shop.impressions, shop.seed),
    customer: { ...shop.customer, consents: shuffled(shop.customer.consents, shop.seed) },
  };
  const guard = guardOf(shop);
  const mine = decide(shop, shop.now, guard);
  assert.deepEqual({ ...decide(other) }, { ...mine });
  assert.deepEqual({ ...decide(shop, shop.now, guard) }, { ...mine });
}

/** `until` is the earliest moment at which the answer is to send. */
export function earliestMoment(shop: RandomShop): void {
  const guard = guardOf(shop);
  const { kind, until } = decide(shop, shop.now, guard);
  if (kind !== 'defer' || until === undefined) return;
  assert(until > shop.now);
  assert(isSend(decide(shop, until, guard)), 'at that moment it sends');
  const length = until - shop.now;
  for (const share of [0.07, 0.31, 0.5, 0.83, 0.97])
    assert(!isSend(decide(shop, shop.now + Math.floor(length * share), guard)), 'and not before');
  assert(!isSend(decide(shop, until - 1, guard)), 'not even a millisecond');
}

const tighter = perShop(({ limits, proxies, pick }: Terms) => {
  const { suggestions = {}, frequency = {} } = limits;
  return randomPolicy(
    {
      ...limits,
      ...(pick === 0 && { suggestions: { ...suggestions, max: 2, maxPerCategory: 1 } }),
      ...(pick === 1 && { suggestions: { ...suggestions, minCustomers: 6, priceCeiling: 0.5 } }),
      ...(pick === 2 && { suggestions: { ...suggestions, maxImpressions: 1, min: 2 } }),
      ...(pick === 3 && { history: { lookback: '10 days' } }),
      ...(pick === 4 && { frequency: { ...frequency, cap: { messages: 1, period: '60 days' } } }),
      ...(pick === 5 && { frequency: { ...frequency, minGap: '5 days', growth: 3 } }),
    },
    proxies,
  );
});

/** With tighter limits there are never more suggestions, and never an email where there was none. */
export function stricterShowsNoMore(shop: RandomShop): void {
  const { pick } = shop.terms;
  const lax = decide(shop);
  const strict = decide({ ...shop, policy: tighter(shop.terms) });
  // A campaign that goes first steps back when it has nothing to suggest any more: then another one may write.
  const mayStepBack = shop.rivals.some(({ withoutSuggestions }) => withoutSuggestions === 'skip');
  if (isSend(strict) && pick !== 3 && !mayStepBack) assert(isSend(lax), 'no email where there was none');
  if (isSend(strict) && isSend(lax) && strict.orderId === lax.orderId)
    assert(strict.recommendations.length <= lax.recommendations.length, 'not more suggestions');
}

/** The last door finds nothing in what the guard issued, and finds what it did not. */
export function lastDoor(shop: RandomShop): void {
  const guard = guardOf(shop);
  const decision = decide(shop, shop.now, guard);
  if (!decision.view) return;
  assert.equal(guard.findLeak(decision, render(decision.view).split('\n')), undefined);
  const shown = new Set(
    [...decision.view.purchases, ...decision.view.complements].flatMap(({ name, image, url }) => [
      ...[name, image, url],
    ]),
  );
  const cared = JSON.stringify(decision.view.purchases.map(({ care }) => care));
  const isShared = (image: string | undefined) =>
    shop.catalog.some((other) => other.image === image && !shop.secret.has(other.id));
  // What others would print of any sensitive product, bought or not: the door stops it, and is blind to who bought it.
  const clean = { ...shop, lines: shop.lines.filter(({ productId }) => !shop.secret.has(productId)) };
  const other = decide(clean);
  for (const { name, image, url, id } of shop.catalog) {
    const planted = [`look at ${name}!`, `${url}?utm=1`, `${image}`];
    const found = planted.map((value) => guard.findLeak(decision, [value])?.rule);
    assert.deepEqual(
      found,
      planted.map((value) => guard.findLeak(other, [value])?.rule),
    );
    if (!shop.secret.has(id)) continue;
    if (!shown.has(name) && !cared.includes(name)) assert(found[0], 'a planted name is found');
    assert(found[1], 'a planted address is found');
    assert(found[2] || isShared(image), 'a planted picture is found, unless it is shared');
  }
}

/** Freezes what goes in, so that a change to it would throw. */
export function frozenInputs(shop: RandomShop): void {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  };
  freeze(shop.catalog);
  freeze(shop.complements);
  freeze(shop.customer);
  freeze(shop.lines);
  freeze(shop.impressions);
  decide(shop);
  decide(shop, shop.now + DAY_MS);
}

export const PROMISES = {
  'inputs are not changed': frozenInputs,
  'a sensitive purchase changes nothing': nonInterference,
  'what an unlisted source brought plays no part': unlistedSources,
  'only complements of what was kept are suggested': onlyComplements,
  'the order of rows does not matter': orderOfRows,
  'a deferral names the earliest moment': earliestMoment,
  'a stricter policy shows no more': stricterShowsNoMore,
  'the path that is shown is the one that was gone': shownPath,
  'the last door passes what was issued, and nothing else': lastDoor,
} as const;
