import {
  DEFAULT_SOURCE,
  type Instant,
  type Omission,
  type Order,
  type OrderLine,
} from '../../domain/index.ts';
import type { Catalog } from '../catalog/createCatalog.ts';
import { instantOf } from './instantOf.ts';
import type { SafeHistory, SafeLine, SafeOrder } from './SafeHistory.ts';

/** What `redact` goes by. */
export interface RedactionRules {
  readonly catalog: Catalog;
  /** The sources whose records may be used. */
  readonly sources: ReadonlySet<string>;
}

/** What a customer's purchases are after redaction, and what was taken out. */
export interface Redacted {
  readonly history: SafeHistory;
  /** Purchases taken out, by product id and each once. For `explain` only. */
  readonly omissions: readonly Omission[];
}

/**
 * The ONLY code that sees sensitive purchases. It takes out what the policy calls sensitive or a proxy, what is not in
 * the catalog (nobody can tell what it is), what a source brought that is not listed, other people's lines, and what
 * happened after `now`. An order that this empties does not exist; one that it thins is as old as what is left.
 */
export function redact(
  orders: readonly Order[],
  customerId: string,
  now: Instant,
  { catalog, sources }: RedactionRules,
): Redacted {
  const byOrder = new Map<string, SafeLine[]>();
  let left: Map<string, Omission> | undefined;
  const omit = (productId: string, rule: string, topic?: string, detail?: string) => {
    left ??= new Map();
    // Several lines of one product may fall to several rules: the first by name is told, whatever the rows' order.
    if ((left.get(productId)?.rule ?? '\uffff') <= rule) return;
    left.set(
      productId,
      Object.freeze({
        productId,
        rule,
        ...(topic && { topic }),
        role: 'purchase',
        ...(detail && { detail }),
      }),
    );
  };

  let orderId: string | undefined;
  let lines: SafeLine[] = [];
  // Nearly all lines come from one source: it is looked up once.
  let listed: string | undefined;
  for (const order of orders) {
    for (const line of order.lines) {
      if (line.customerId !== customerId) continue;
      const placedAt = instantOf(line.placedAt);
      if (placedAt > now) continue;
      const source = line.source ?? DEFAULT_SOURCE;
      if (source !== listed) {
        if (!sources.has(source)) {
          omit(line.productId, 'source.unlisted');
          continue;
        }
        listed = source;
      }
      const item = catalog.item(line.productId);
      if (!item) {
        omit(line.productId, 'product.unknown');
        continue;
      }
      if (!catalog.isHarmless(item)) {
        const { finding } = catalog.verdict(item);
        omit(line.productId, finding?.rule ?? 'sensitive.category', finding?.topic, finding?.detail);
        continue;
      }
      if (line.orderId !== orderId) {
        orderId = line.orderId;
        lines = byOrder.get(orderId) ?? [];
        if (lines.length === 0) byOrder.set(orderId, lines);
      }
      lines.push(safeLine(line, item, placedAt, now));
    }
  }

  const history: SafeOrder[] = [];
  for (const [id, lines] of byOrder) {
    sortLines(lines);
    history.push(branded<SafeOrder>({ id, placedAt: (lines[0] as SafeLine).placedAt, lines }));
  }
  history.sort((a, b) => b.placedAt - a.placedAt || (a.id < b.id ? -1 : 1));
  return { history: branded<SafeHistory>({ orders: history }), omissions: left ? byProduct(left) : NOTHING };
}

const NOTHING: readonly never[] = Object.freeze([]);

function byProduct(left: ReadonlyMap<string, Omission>): readonly Omission[] {
  return Object.freeze([...left.values()].sort((a, b) => (a.productId < b.productId ? -1 : 1)));
}

/** The one place where the brand is given: what stands above has earned it. */
const branded = <T>(value: { readonly [K in Extract<keyof T, string>]: T[K] }): T => value as T;

/** A status that is reached later than `now` has not been reached. */
function safeLine(line: OrderLine, item: SafeLine['item'], placedAt: Instant, now: Instant): SafeLine {
  const statusAt = line.statusAt === undefined ? placedAt : instantOf(line.statusAt);
  const status = statusAt > now ? 'kept' : (line.status ?? 'kept');
  return {
    item,
    orderId: line.orderId,
    placedAt,
    status,
    statusAt,
    gift: line.gift === true,
    quantity: line.quantity ?? 1,
  };
}

/** In place. Orders are short, and for short arrays the engine's own sort costs more than everything else here. */
function sortLines(lines: SafeLine[]): void {
  if (lines.length > 32) {
    lines.sort(compareLines);
    return;
  }
  for (let end = 1; end < lines.length; end++) {
    const line = lines[end] as SafeLine;
    let at = end;
    for (; at > 0 && compareLines(lines[at - 1] as SafeLine, line) > 0; at--)
      lines[at] = lines[at - 1] as SafeLine;
    lines[at] = line;
  }
}

/** Any fixed order will do, as long as the rows' own order does not show. */
function compareLines(a: SafeLine, b: SafeLine): number {
  return (
    a.placedAt - b.placedAt ||
    a.item.index - b.item.index ||
    a.statusAt - b.statusAt ||
    Number(a.gift) - Number(b.gift) ||
    (a.status < b.status ? -1 : a.status > b.status ? 1 : 0)
  );
}
