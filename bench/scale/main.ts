import { startPostgres } from '../../test/support/postgres.ts';
import { benchShop } from './benchShop.ts';

// node bench/scale/main.ts [CUSTOMERS]: import, plan and dry run of a shop of so many customers (3,000,000), where `npm run bench -- scale` takes
// a small one. One JSON line a figure. It takes long and some gigabytes of disk.
const postgres = await startPostgres();
try {
  await benchShop((figure) => process.stdout.write(`${JSON.stringify(figure)}\n`), postgres, {
    customers: Number(process.argv[2] ?? 3_000_000),
  });
} finally {
  await postgres.stop();
}
