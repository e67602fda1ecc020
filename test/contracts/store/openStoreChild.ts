import { openStore } from '../../../src/store/index.ts';

/** A process of its own that opens the store at its first argument, writes as many customers as its second, and says so. */
try {
  const store = await openStore({ at: process.argv[2] ?? '' });
  const count = Number(process.argv[3] ?? 1);
  const ids = Array.from({ length: count }, (_, index) => `c${process.pid}-${index}`);
  await store.upsert(
    'customers',
    ids.map((id) => ({ id, email: 'someone@example.test' })),
  );
  await store.close();
  process.stdout.write('ready\n');
} catch (error) {
  process.stdout.write(`${error instanceof Error && 'code' in error ? error.code : String(error)}\n`);
}
