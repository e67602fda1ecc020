import { createHmac } from 'node:crypto';
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { MIGRATIONS, SQLITE_TYPES } from '../../src/store/database/migrations.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { all, customer, NOON, orderLine, reservation } from '../contracts/store/samples.ts';

const SECRET = 'the-first-secret-that-is-long-enough-to-sign';

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'mesura-objections-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function using<T>(
  at: string,
  secrets: readonly string[],
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore({ at, secrets, journal: path.join(path.dirname(at), 'objections.ndjson') });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const isSuppressed = async (store: Store, id: string) => (await store.history(id))?.customer.suppressed;

/** What a shop does with its database over the years, one thing after another. */
const Event = fc.oneof(
  fc.record({ do: fc.constant('new-address' as const), number: fc.nat(9) }),
  fc.record({ do: fc.constant('new-id' as const), number: fc.nat(9) }),
  fc.record({ do: fc.constant('written-otherwise' as const), number: fc.nat(3) }),
  fc.record({ do: fc.constant('import-again' as const) }),
  fc.record({ do: fc.constant('backup' as const) }),
  fc.record({ do: fc.constant('restore' as const) }),
  fc.record({ do: fc.constant('rotate-secret' as const) }),
  fc.record({ do: fc.constant('rotate-key' as const) }),
  fc.record({ do: fc.constant('new-database' as const) }),
);

const SPELLINGS = [
  (local: string) => `${local}@gmail.com`,
  (local: string) => `${local.toUpperCase()}+shop@GMAIL.com`,
  (local: string) => `${local[0]}.${local.slice(1)}@googlemail.com`,
  (local: string) => `${local}+2@gmail.com`,
] as const;

it('whoever was erased or unsubscribed is never written to again, whatever is imported, rotated, restored or renamed', async () => {
  let run = 0;
  const home = folder();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('erase' as const, 'unsubscribe' as const, 'by-address' as const),
      fc.array(Event, { minLength: 1, maxLength: 12 }),
      async (first, events) => {
        const here = mkdtempSync(path.join(home, `${run++}-`));
        const at = path.join(here, 'shop.db');
        const backup = path.join(here, 'backup.db');
        let secrets = [SECRET];
        let person = { id: 'c0', local: 'ana', spelling: 0 };
        const email = () => SPELLINGS[person.spelling]?.(person.local) ?? '';
        const importFiles = (store: Store) =>
          store.upsert('customers', [customer(person.id, { email: email() }), customer('bystander')]);

        await using(at, secrets, async (store) => {
          await importFiles(store);
        });
        copyFileSync(at, backup);
        await using(at, secrets, async ({ forget, suppressions }) => {
          if (first === 'erase') await forget(person.id, NOON);
          else if (first === 'by-address') await suppressions.add(email(), 'manual', NOON);
          else
            await suppressions.record({
              ...{ customerId: person.id, address: email(), reason: 'unsubscribed', at: NOON },
            });
        });

        for (const event of events) {
          if (event.do === 'backup') copyFileSync(at, backup);
          if (event.do === 'restore') copyFileSync(backup, at);
          if (event.do === 'new-database') rmSync(at);
          // The new one in front, a command, and only then the old one away. A backup from before finds its key in the journal.
          if (event.do === 'rotate-secret') {
            secrets = [`secret-number-${run}-${secrets[0]}`.slice(0, 60).padEnd(40, '.'), ...secrets].slice(
              0,
              2,
            );
            await using(at, secrets, async () => undefined);
            secrets = secrets.slice(0, 1);
          }
          // One of id and address is known from before, each time: else nobody could tell that it is the same person.
          if (event.do === 'new-address') person = { ...person, local: `ana${event.number}` };
          if (event.do === 'new-id') person = { ...person, id: `c${event.number}` };
          if (event.do === 'written-otherwise') person = { ...person, spelling: event.number };
          await using(at, secrets, async (store) => {
            if (event.do === 'rotate-key') await store.suppressions.rotateKey();
            await importFiles(store);
            expect(await store.suppressions.obstacle()).toBeUndefined();
            expect(await isSuppressed(store, person.id)).toBe(true);
            expect(await isSuppressed(store, 'bystander')).toBe(false);
            const messageId = `<${person.id}${person.local}@shop.example>`;
            await store.ledger.reserve(
              reservation(`${person.id}${person.local}`, { customerId: person.id, messageId }),
            );
            const sent = await store.ledger
              .markSending({ messageId, address: email(), at: NOON })
              .catch(() => ({ state: 'refused' }));
            expect(sent.state).not.toBe('sending');
          });
        }
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);

it('a backup from before an erasure holds the person no longer once it is opened', async () => {
  const at = path.join(folder(), 'shop.db');
  await using(at, [SECRET], async (store) => {
    await store.upsert('customers', [customer('c1'), customer('c2')]);
    await store.upsert('orders', [orderLine('o1', 'c1'), orderLine('o2', 'c2')]);
  });
  copyFileSync(at, `${at}.backup`);
  await using(at, [SECRET], (store) => store.forget('c1', NOON));
  copyFileSync(`${at}.backup`, at);
  await using(at, [SECRET], async (store) => {
    expect(await store.exportPerson('c1')).toBeUndefined();
    expect(await store.exportPerson('c2')).toBeDefined();
  });
});

it('an undo outlives a restored backup too', async () => {
  const at = path.join(folder(), 'shop.db');
  const who = { customerId: 'c1', address: 'c1@example.test' };
  await using(at, [SECRET], async (store) => {
    await store.upsert('customers', [customer('c1')]);
    await store.suppressions.record({ ...who, reason: 'unsubscribed', at: NOON });
  });
  copyFileSync(at, `${at}.backup`);
  await using(at, [SECRET], (store) => store.answers.record('c1', { rejoin: [''] }, NOON));
  copyFileSync(`${at}.backup`, at);
  await using(at, [SECRET], async (store) => expect(await isSuppressed(store, 'c1')).toBe(false));
});

it('the journal names nobody, and a line that a crash cut off costs no other', async () => {
  const at = path.join(folder(), 'shop.db');
  const journal = path.join(path.dirname(at), 'objections.ndjson');
  await using(at, [SECRET], async (store) => {
    await store.upsert('customers', [customer('canary', { email: 'canary@example.test' })]);
    await store.suppressions.record({
      ...{ customerId: 'canary', address: 'canary@example.test', reason: 'unsubscribed', at: NOON },
    });
  });
  expect(readFileSync(journal, 'utf8')).not.toContain('canary');
  appendFileSync(journal, '{"do":"add","hash":"abc');
  await using(at, [SECRET], (store) => store.suppressions.add('other@example.test', 'manual', NOON));
  rmSync(at);
  await using(at, [SECRET], async (store) => {
    expect(await store.suppressions.has('other@example.test')).toBe(true);
    expect(await store.suppressions.has('canary@example.test')).toBe(true);
  });
});

it('with a journal of another database nothing is mixed up, and it is said', async () => {
  const here = folder();
  const [first, second] = [path.join(here, 'a.db'), path.join(here, 'b.db')] as const;
  const open = async (at: string, journal: string) => {
    const store = await openStore({ at, secrets: [SECRET], journal: path.join(here, journal) });
    onTestFinished(() => store.close());
    return store;
  };
  for (const [at, journal] of [
    [first, 'a.ndjson'],
    [second, 'b.ndjson'],
  ] as const) {
    const store = await open(at, journal);
    await store.upsert('customers', [customer('c1')]);
    await store.forget('c1', NOON);
  }
  const mixed = await open(second, 'a.ndjson');
  expect(await mixed.suppressions.obstacle()).toMatchObject({
    why: expect.stringContaining('another database'),
  });
  await mixed.upsert('customers', [customer('c1')]);
  expect(await isSuppressed(mixed, 'c1')).toBe(true);
});

it('who was forgotten by a version before there was a keyring stays so', async () => {
  const at = path.join(folder(), 'shop.db');
  const database = new DatabaseSync(at);
  database.exec(`pragma application_id = ${0x4d455355}`);
  database.exec(
    'create table mesura_migrations (version integer primary key not null, name text not null) strict',
  );
  for (const [index, { name, statements }] of MIGRATIONS.slice(0, 3).entries()) {
    for (const statement of statements(SQLITE_TYPES)) database.exec(statement);
    database.prepare('insert into mesura_migrations values (?, ?)').run(index + 1, name);
  }
  const hash = createHmac('sha256', SECRET).update('address ana@example.test').digest('base64url');
  database
    .prepare(
      `insert into suppressions values (?, null, 'forgotten', 1), ('bo@example.test', 'bo@example.test', 'manual', 2)`,
    )
    .run(`hash:${hash}`);
  database.close();
  await using(at, [], async (store) => expect(await store.suppressions.obstacle()).toBeDefined());
  const newer = 'a-newer-secret-that-is-long-enough-to-sign';
  await using(at, [newer, SECRET], async (store) => {
    await store.upsert('customers', [customer('c1', { email: 'Ana@Example.test' }), customer('c2')]);
    expect([await isSuppressed(store, 'c1'), await isSuppressed(store, 'c2')]).toEqual([true, false]);
    expect(await store.suppressions.has('bo@example.test')).toBe(true);
  });
  await using(at, [newer], async (store) => {
    expect(await isSuppressed(store, 'c1')).toBe(true);
    expect(await all(store.suppressions.list())).not.toHaveLength(0);
  });
});
