import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryRates, createPacer, createRoutes, RateLimits } from '../../src/deliver/index.ts';
import { type NameServer, startNameServer } from '../support/nameServer.ts';

let names: NameServer;
beforeAll(async () => {
  names = await startNameServer({
    'one.test': [
      [10, 'alt1.aspmx.l.google.com'],
      [1, 'ASPMX.L.GOOGLE.COM'],
    ],
    'two.test': [[5, 'aspmx.l.google.com']],
    'own.test': [[10, 'mail.own.test']],
    // Its first server is its own; the large provider only stands by.
    'backup.test': [
      [20, 'aspmx.l.google.com'],
      [10, 'mail.backup.test'],
    ],
    'evil.test': [[10, 'mx.notgoogle.com']],
    'broken.test': 'broken',
  });
});
afterAll(() => names.stop());

const limits = (rates: object) => RateLimits.parse({ resolvers: [names.address], ...rates });
const GOOGLE = { google: { mx: ['google.com'], perHour: 3 } };

/** How many of six messages to each domain may go at once. */
async function granted(rates: object, domains: readonly string[]) {
  const parsed = limits(rates);
  const pacer = createPacer({
    ...{ limits: parsed, store: createMemoryRates(), now: () => 1e12, sleep: async () => {}, patience: 0 },
    routeOf: createRoutes(parsed, { ticks: () => 0 }),
  });
  const counts: Record<string, number> = {};
  for (const domain of domains) {
    counts[domain] = 0;
    for (let message = 0; message < 6; message++)
      if ((await pacer.turn(`reader@${domain}`)).kind === 'go') counts[domain]++;
  }
  await pacer.close();
  return counts;
}

describe('domains whose mail goes to the same place', () => {
  it('share one limit, by the most preferred server', async () => {
    const counts = await granted({ groups: GOOGLE }, ['one.test', 'two.test', 'own.test', 'backup.test']);
    expect(counts).toEqual({ 'one.test': 3, 'two.test': 0, 'own.test': 6, 'backup.test': 6 });
  });

  it('are told by whole parts of a name', async () => {
    expect(await granted({ groups: GOOGLE }, ['evil.test'])).toEqual({ 'evil.test': 6 });
  });

  it('may be named, and are not looked up then', async () => {
    const before = names.asked.get('named.test');
    const groups = { google: { ...GOOGLE.google, domains: ['named.test', 'gmail.com'] } };
    expect(await granted({ groups }, ['gmail.com', 'named.test', 'two.test'])).toEqual({
      ...{ 'gmail.com': 3, 'named.test': 0, 'two.test': 0 },
    });
    expect(names.asked.get('named.test')).toBe(before);
  });

  it('a limit of the domain itself holds besides, and "*" is for all others', async () => {
    const domains = { 'one.test': { perHour: 2 }, '*': { perHour: 1 } };
    expect(await granted({ groups: GOOGLE, domains }, ['one.test', 'two.test', 'own.test'])).toEqual({
      ...{ 'one.test': 2, 'two.test': 1, 'own.test': 1 },
    });
  });

  it('a domain that cannot be looked up stands for itself; one that does not exist too', async () => {
    const domains = { '*': { perHour: 2 } };
    expect(await granted({ groups: GOOGLE, domains }, ['broken.test', 'nowhere.test'])).toEqual({
      ...{ 'broken.test': 2, 'nowhere.test': 2 },
    });
  });

  it('are asked for once an hour, and after a failure again in five minutes', async () => {
    let ticks = 0;
    const routeOf = createRoutes(limits({ groups: GOOGLE }), { ticks: () => ticks });
    const before = names.asked.get('one.test') ?? 0;
    expect(await Promise.all([routeOf('one.test'), routeOf('one.test')])).toEqual(['google', 'google']);
    ticks = 59 * 60_000;
    await routeOf('one.test');
    expect(names.asked.get('one.test')).toBe(before + 1);
    ticks = 61 * 60_000;
    await routeOf('one.test');
    expect(names.asked.get('one.test')).toBe(before + 2);
    await routeOf('broken.test');
    const failed = names.asked.get('broken.test') ?? 0;
    ticks += 4 * 60_000;
    await routeOf('broken.test');
    expect(names.asked.get('broken.test')).toBe(failed);
    ticks += 2 * 60_000;
    await routeOf('broken.test');
    expect(names.asked.get('broken.test')).toBeGreaterThan(failed);
  });

  it('nothing is looked up while no group asks for servers', async () => {
    const asked = new Map(names.asked);
    const groups = { mine: { domains: ['gmail.com'], perHour: 1 } };
    expect(await granted({ groups }, ['unheard.test', 'gmail.com'])).toEqual({
      ...{ 'unheard.test': 6, 'gmail.com': 1 },
    });
    expect(names.asked).toEqual(asked);
  });
});
