import { z } from 'zod';
import { Policy } from '../../domain/index.ts';

/** The JSON Schema of `policy.yaml`, by which editors complete and check it. Written from the schema that reads it. */
export function policySchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(Policy, { io: 'input', unrepresentable: 'any' });
  return {
    $schema,
    title: "Mesura's policy.yaml",
    description:
      'The rules of what emails may say, signed by whoever answers for privacy. See docs/policy.md.',
    ...schema,
  };
}
