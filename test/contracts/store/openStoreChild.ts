import { openStore } from '../../../src/store/index.ts';

/** A process of its own that opens the store at the address given as its argument, writes, and says so. */
try {
  const store = await openStore({ at: process.argv[2] ?? '' });
  await store.upsert('customers', [{ id: `c${process.pid}`, email: 'someone@example.test' }]);
  await store.close();
  process.stdout.write('ready\n');
} catch (error) {
  process.stdout.write(`${error instanceof Error && 'code' in error ? error.code : String(error)}\n`);
}
