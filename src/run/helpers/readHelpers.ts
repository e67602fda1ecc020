import { z } from 'zod';
import { MesuraError, requirement, View } from '../../domain/index.ts';
import { helperSignatures } from '../../guard/helpers/helperSignatures.ts';
import type { HelperInput, ShopHelper } from './defineHelper.ts';
import { HELPER_VALUES } from './inputs.ts';

const Input = z
  .string()
  .refine(
    (text): text is HelperInput => (HELPER_VALUES as readonly string[]).includes(text.replace(/\?$/, '')),
    `must be one of ${HELPER_VALUES.join(', ')}, with a "?" after it where it may be absent`,
  );

const Definition = z.strictObject({
  takes: z
    .array(Input)
    .refine(
      (inputs) =>
        inputs.every(
          (input, at) => !input.endsWith('?') || inputs.slice(at).every((one) => one.endsWith('?')),
        ),
      'must have those that may be absent last',
    ),
  options: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'must be a plain word'), Input).optional(),
  gives: z.enum(['text', 'address', 'markup']),
  inside: z.array(z.enum(['purchases', 'complements'])).optional(),
  run: z.custom<ShopHelper['run']>((value) => typeof value === 'function', 'must be a function'),
});

/** Words that mean something in a template already. */
const TAKEN = new Set([
  ...Object.keys(helperSignatures),
  ...Object.keys(View.shape),
  ...['if', 'unless', 'each', 'with', 'lookup', 'log', 'this', 'else', 'helperMissing', 'blockHelperMissing'],
]);

const Definitions = z.record(z.string(), Definition).superRefine((helpers, context) => {
  for (const name of Object.keys(helpers)) {
    const message = !/^[a-z][A-Za-z0-9]*$/.test(name)
      ? 'must be a plain word that begins with a small letter'
      : TAKEN.has(name)
        ? 'is a word of templates already'
        : undefined;
    if (message !== undefined) context.addIssue({ code: 'custom', path: [name], message });
  }
});

/** @throws MesuraError CONFIG_INVALID with every helper that is wrong, and what is allowed */
export function readHelpers(value: unknown, shown: string): Readonly<Record<string, ShopHelper>> {
  const result = Definitions.safeParse(value);
  if (result.success) return Object.freeze(result.data);
  throw new MesuraError('CONFIG_INVALID', `${shown} does not hold helpers`, {
    why: result.error.issues
      .map(
        (issue) =>
          `${issue.path.join('.') || 'the default export'}: ${requirement(Definitions, issue, value)}`,
      )
      .join('\n       '),
    fix: "write \"export default { initials: defineHelper({ takes: ['text'], gives: 'text', run: ... }) }\"; docs/helpers.md tells more",
    place: { file: shown },
  });
}
