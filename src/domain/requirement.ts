import { z } from 'zod';

/** The parts of a JSON Schema that can be put into a sentence. */
export interface Expected {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Expected>>;
  readonly additionalProperties?: Expected | boolean;
  readonly items?: Expected;
}

/** What a schema expects at a path, as far as it can be told. For errors only: it takes milliseconds. */
export function expectedAt(schema: z.ZodType, path: readonly PropertyKey[]): Expected | undefined {
  let node: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  for (const step of path) {
    if (typeof node !== 'object' || node === null) return undefined;
    const { properties, additionalProperties, items }: Expected = node;
    node = typeof step === 'number' ? items : (properties?.[String(step)] ?? additionalProperties);
  }
  return typeof node === 'object' && node !== null ? node : undefined;
}

/**
 * What a value of a file that a person wrote must be: "must be a whole number from 1 to 20". The schema's own sentences
 * are kept; zod's, which are for programmers, are never shown. The value itself is not told.
 */
export function requirement(schema: z.ZodType, issue: z.core.$ZodIssue, whole: unknown): string {
  if (!/^(Invalid|Too|Unrecognized)\b/.test(issue.message)) return issue.message;
  const expected = expectedAt(schema, issue.path);
  if (valueAt(whole, issue.path) !== undefined) return sentence(expected);
  return expected?.type === 'object' ? 'is missing' : `is missing; it ${sentence(expected)}`;
}

function sentence(expected: Expected | undefined): string {
  if (expected === undefined) return 'is not what is expected here';
  if (expected.const !== undefined) return `must be ${JSON.stringify(expected.const)}`;
  if (expected.enum) return `must be one of ${expected.enum.map((word) => JSON.stringify(word)).join(', ')}`;
  switch (expected.type) {
    case 'integer':
      return `must be a whole number${range(expected)}`;
    case 'number':
      return `must be a number${range(expected)}`;
    case 'boolean':
      return 'must be true or false';
    case 'string':
      return 'must be a text';
    case 'array':
      return expected.minItems ? `must be a list of at least ${expected.minItems}` : 'must be a list';
    case 'object':
      return 'must be an object, with a name for each of its values';
    default:
      return 'is not what is expected here';
  }
}

/** zod gives every whole number the bounds of what a computer counts exactly: those say nothing. */
function range({ minimum, exclusiveMinimum, maximum }: Expected): string {
  const least = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
  const most = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  const bounds = [
    exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`],
    least === undefined ? [] : [`of at least ${least}`],
    most === undefined ? [] : [`of at most ${most}`],
  ].flat();
  return bounds.length === 0 ? '' : ` ${bounds.join(' and ')}`;
}

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    whole,
  );
}
