import { writeFile } from 'node:fs/promises';
import { policySchema } from '../src/guard/index.ts';

/** `node scripts/policy-schema.ts`: writes policy.schema.json anew. A test fails when it is out of date. */
await writeFile(
  new URL('../policy.schema.json', import.meta.url),
  `${JSON.stringify(policySchema(), undefined, 2)}\n`,
);
