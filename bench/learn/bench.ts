import { type Print, rounded } from '../Figure.ts';
import { groceries, hasGroceries } from '../guard/groceries.ts';
import { coCount, plainRatio, popularity, ratioOfOtherShelves } from './baselines.ts';
import { hasLuma, luma } from './luma.ts';
import { type Market, type Recommender, splitAt, type Trainer } from './Market.ts';
import { hasOnlineRetail, onlineRetail } from './onlineRetail.ts';
import { ours } from './ours.ts';
import { learnSpeed } from './speed.ts';

/** What is compared, in one run and on the same people. */
const ARMS: Readonly<Record<string, Trainer>> = {
  learned: ours,
  popularity,
  cocount: coCount,
  llr: plainRatio,
  'llr-other-shelves': ratioOfOtherShelves,
};

/**
 * `learn.precision3.*`, `learn.hit10.*`, `learn.reach.*`, `learn.substitutes.*`: learned pairs, all approved and through the guard,
 * beside what other shops do. Baselines are cut to the reach, and to the number of suggestions, of the learned pairs:
 * who suggests to everybody is otherwise compared with who suggests where there is a reason.
 */
export async function bench(print: Print): Promise<void> {
  learnSpeed(print);
  if (hasLuma) lumaFigures(print);
  if (hasGroceries) {
    const { catalog, households } = groceries();
    later(print, 'journey', { catalog, people: households }, 10);
  }
  if (hasOnlineRetail) later(print, 'onlineretail', onlineRetail(), 25);
  if (!hasLuma && !hasGroceries && !hasOnlineRetail)
    print({ name: 'learn.skipped: ../shared/data is absent', value: 0, unit: 'none' });
}

function lumaFigures(print: Print): void {
  const { market, crossSells, upSells } = luma();
  const anchors = [...crossSells.keys()];
  const shelf = new Map(market.catalog.map(({ id, category }) => [id, category]));
  const suggestions = (recommend: Recommender) =>
    anchors
      .map((sku) => ({ sku, list: recommend([sku], 3) }))
      .filter(({ list }) => list.length > 0)
      .sort((a, b) => (b.list[0]?.score ?? 0) - (a.list[0]?.score ?? 0));
  const mine = suggestions(ours(market, 25));
  for (const [arm, train] of Object.entries(ARMS)) {
    const theirs = arm === 'learned' ? mine : suggestions(train(market, 25));
    print({ name: `learn.reach.luma.${arm}`, value: rounded(theirs.length / anchors.length), unit: 'share' });
    // Each arm speaks where it is surest, for as many products as the learned pairs do.
    const given = theirs
      .slice(0, mine.length)
      .flatMap(({ sku, list }) => list.map(({ id }) => ({ sku, id })));
    const right = given.filter(({ sku, id }) => crossSells.get(sku)?.has(id));
    const same = given.filter(({ sku, id }) => upSells.get(sku)?.has(id) || shelf.get(id) === shelf.get(sku));
    print({
      name: `learn.precision3.luma.${arm}`,
      value: rounded(right.length / given.length),
      unit: 'share',
    });
    print({
      name: `learn.substitutes.luma.${arm}`,
      value: rounded(same.length / given.length),
      unit: 'share',
    });
  }
}

/** Trained on the first nine months of twelve; a hit is one of at most ten new products that is bought in the last three. */
function later(print: Print, name: string, market: Market, k: number): void {
  const moments = market.people.flatMap(({ lines }) => lines.map(({ placedAt }) => placedAt));
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const moment of moments) {
    first = Math.min(first, moment);
    last = Math.max(last, moment);
  }
  const { train, later: bought } = splitAt(market, first + (last - first) * 0.75);
  const category = new Map(market.catalog.map(({ id, category: shelf }) => [id, shelf]));
  const owned = train.people.map(({ lines }) => [...new Set(lines.map(({ productId }) => productId))]);
  const suggestions = (recommend: Recommender) =>
    owned.map((products) => recommend(products, 10).map(({ id }) => id));
  const mine = suggestions(ours(train, k));
  for (const [arm, trainer] of Object.entries(ARMS)) {
    const theirs = arm === 'learned' ? mine : suggestions(trainer(train, k));
    const reach = theirs.filter((list) => list.length > 0).length / owned.length;
    print({ name: `learn.reach.${name}.${arm}`, value: rounded(reach), unit: 'share' });
    let [hits, right, all, same, asked] = [0, 0, 0, 0, 0];
    theirs.forEach((list, i) => {
      const few = list.slice(0, (mine[i] as readonly string[]).length);
      if ((bought[i] as ReadonlySet<string>).size === 0 || few.length === 0) return;
      asked++;
      all += few.length;
      const found = few.filter((id) => bought[i]?.has(id)).length;
      right += found;
      if (found > 0) hits++;
      const shelves = new Set(owned[i]?.map((id) => category.get(id)));
      same += few.filter((id) => shelves.has(category.get(id))).length;
    });
    print({ name: `learn.hit10.${name}.${arm}`, value: rounded(hits / asked), unit: 'share' });
    print({ name: `learn.hits.${name}.${arm}`, value: rounded(right / all), unit: 'share' });
    print({ name: `learn.substitutes.${name}.${arm}`, value: rounded(same / all), unit: 'share' });
  }
}
