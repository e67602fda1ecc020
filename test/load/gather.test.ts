import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordKind } from '../../src/domain/index.ts';
import { createGatherer, createPartedGatherer } from '../../src/load/index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mesura-gather-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const KINDS = ['products', 'customers', 'consents', 'orders', 'messages'] as const;
type Taken = Parameters<ReturnType<typeof createGatherer>['take']>[1][number];

/** Rows of two files that say the same, other things, and contradict each other, about few ids. */
function rowsOf(seed: number, count: number): { file: string; row: Taken }[] {
  let state = seed;
  const below = (n: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  return Array.from({ length: count }, (_, line) => {
    const customerId = `c${below(40)}\ud83e\udde4"\\`;
    const kind = KINDS[below(KINDS.length)] as (typeof KINDS)[number];
    const at = 1e12 + below(3);
    const record = {
      products: { id: `p${below(9)}`, name: `name ${below(3)}`, category: 'A', inStock: true },
      // One of them has two addresses in one file.
      customers: {
        id: customerId,
        email: `${below(9) === 0 ? 'other' : 'one'}@shop.test`,
        firstName: `${below(2)}`,
      },
      consents: {
        customerId,
        purpose: 'email',
        state: below(2) ? 'granted' : 'withdrawn',
        at,
        where: `${below(2)}`,
      },
      orders: {
        ...{
          orderId: `o${below(60)}`,
          customerId,
          productId: `p${below(9)}`,
          placedAt: at,
          quantity: 1 + below(2),
        },
        ...{ status: 'kept', gift: false, source: 'shop' },
      },
      messages: { customerId, campaign: 'old', at, productIds: [`p${below(3)}`] },
    }[kind];
    const file = below(4) === 0 ? 'second.csv' : 'first.csv';
    const isReturn = kind === 'orders' && below(10) === 0;
    return {
      file,
      row: { kind, line: line + 2, record, derived: below(3) === 0, isReturn } as unknown as Taken,
    };
  });
}

const sorted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();

describe('gathering in parts', () => {
  it.each([1, 2, 3, 4, 5, 6])('gives what gathering in memory gives (seed %d)', (seed) => {
    const whole = createGatherer();
    using parted = createPartedGatherer({ folder, limit: seed * 10 });
    for (const { file, row } of rowsOf(seed, 2000)) {
      whole.take(file, [row]);
      parted.take(file, [row]);
    }
    const expected = whole.finish();
    for (const kind of KINDS) {
      const parts = [...parted.parts(kind as RecordKind)];
      expect(sorted(parts.flat())).toEqual(sorted(expected.records[kind]));
      if (kind !== 'products') expect(parts.length).toBeGreaterThan(1);
    }
    expect(parted.returns()).toEqual(expected.returns);
    expect(sorted(parted.refusals)).toEqual(sorted(expected.refusals));
    const counts = (conflicts: typeof expected.conflicts) =>
      sorted(conflicts.map(({ kind, what, count }) => [kind, what, count]));
    expect(counts(parted.conflicts)).toEqual(counts(expected.conflicts));
    expect(expected.conflicts.length).toBeGreaterThan(0);
    expect(expected.refusals.length).toBeGreaterThan(0);
  });

  it('has all consents of a person in one part', () => {
    using parted = createPartedGatherer({ folder, limit: 5 });
    for (const { file, row } of rowsOf(7, 1000)) parted.take(file, [row]);
    const seen = new Map<string, number>();
    for (const [index, part] of [...parted.parts('consents')].entries())
      for (const { customerId } of part)
        expect(seen.set(customerId, seen.get(customerId) ?? index).get(customerId)).toBe(index);
  });

  it('leaves no file behind, and has none that others could find', () => {
    {
      using parted = createPartedGatherer({ folder, limit: 5 });
      for (const { file, row } of rowsOf(8, 1000)) parted.take(file, [row]);
      if (process.platform !== 'win32') expect(readdirSync(folder)).toEqual([]);
    }
    expect(readdirSync(folder)).toEqual([]);
  });
});
