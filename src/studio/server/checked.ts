import { validator } from 'hono/validator';
import type { z } from 'zod';
import { MesuraError } from '../../domain/index.ts';
import { describeError } from '../../run/desk/describeError.ts';

/** What comes from outside is what its schema says, or is refused with the fields that are wrong: never with their values. */
export function checked<T extends 'query' | 'json' | 'param', S extends z.ZodType>(target: T, schema: S) {
  return validator(target, (value, context): z.output<S> | Response => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const why = result.error.issues.map(({ path, message }) => `${path.join('.') || target}: ${message}`);
    const error = new MesuraError('USAGE', `the ${target} of the request is not valid`, {
      why: why.join('; '),
    });
    return context.json({ error: describeError(error) }, 400);
  });
}
