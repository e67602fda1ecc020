import { openStore } from '../../src/store/index.ts';
import { reservation } from '../contracts/store/samples.ts';

/** A process that reserves one message after the other, as many as its second argument says, and says each answer. */
const { ledger } = await openStore({ at: process.argv[2] ?? '' });
const count = Number(process.argv[3] ?? Number.POSITIVE_INFINITY);
for (let index = 0; index < count; index++) {
  await ledger.reserve(reservation(`m${index}`));
  process.stdout.write('.\n');
}
