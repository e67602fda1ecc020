import { expectTypeOf, it } from 'vitest';
import type { Order } from '../../src/domain/index.ts';
import { recommend } from '../../src/guard/complements/recommend.ts';
import type { Wish } from '../../src/guard/complements/Wish.ts';
import type { Redacted, redact } from '../../src/guard/history/redact.ts';
import type { SafeHistory, SafeLine, SafeOrder } from '../../src/guard/history/SafeHistory.ts';
import type { Situation } from '../../src/guard/rules/Rule.ts';
import type { viewWithHistory } from '../../src/guard/view/createView.ts';

// Checked by `tsc`: were one of these lines to compile without its error, `npm run check` would fail.
it('only redact makes a SafeHistory, and nothing after it takes anything else', () => {
  expectTypeOf<ReturnType<typeof redact>>().toEqualTypeOf<Redacted>();
  expectTypeOf<Redacted['history']>().toEqualTypeOf<SafeHistory>();
  expectTypeOf<Wish['history']>().toEqualTypeOf<SafeHistory>();
  expectTypeOf<Situation['history']>().toEqualTypeOf<SafeHistory>();
  expectTypeOf<{ orders: readonly SafeOrder[] }>().not.toExtend<SafeHistory>();
  expectTypeOf<readonly Order[]>().not.toExtend<SafeHistory>();
  expectTypeOf<Order>().not.toExtend<SafeOrder>();
  expectTypeOf<{ id: string; placedAt: number; lines: readonly SafeLine[] }>().not.toExtend<SafeOrder>();
  expectTypeOf<Parameters<typeof viewWithHistory>[2]>().toEqualTypeOf<SafeOrder>();

  const raw: readonly Order[] = [];
  const handMade: { orders: readonly SafeOrder[] } = { orders: [] };
  // @ts-expect-error: raw orders are no SafeHistory
  const first = (): Wish['history'] => raw;
  // @ts-expect-error: nor is an object that looks like one
  const second = (): Parameters<typeof recommend>[1]['history'] => handMade;
  expectTypeOf(first).returns.toEqualTypeOf<SafeHistory>();
  expectTypeOf(second).returns.toEqualTypeOf<SafeHistory>();
  expectTypeOf(recommend).parameter(1).toEqualTypeOf<Wish>();
});
