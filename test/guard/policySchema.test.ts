import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policySchema } from '../../src/guard/index.ts';

it('policy.schema.json is what the schema of the policy says (write it with: node scripts/policy-schema.ts)', () => {
  const written = readFileSync(new URL('../../policy.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(policySchema())));
});
