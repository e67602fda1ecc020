/** What the check knows of a value. `any` is known to exist and nothing else, so everything is allowed with it. */
export type Type =
  | { readonly kind: 'any' | 'null' | 'number' | 'boolean' }
  | { readonly kind: 'string'; readonly format?: string; readonly allowed?: readonly string[] }
  | { readonly kind: 'list'; readonly items: Type; readonly max?: number }
  | ObjectType
  | { readonly kind: 'union'; readonly options: readonly Type[] };

export interface ObjectType {
  readonly kind: 'object';
  readonly properties: ReadonlyMap<string, Property>;
  /** The type of properties that are not named; absent: there are none. */
  readonly rest?: Type;
}

export interface Property {
  readonly type: Type;
  readonly optional: boolean;
}

/** A value that an expression can have. */
export interface Value {
  readonly type: Type;
  /** Whether it can be absent or null. */
  readonly optional: boolean;
  /** Where in the view it comes from, such as `purchases[1].name`: guards and rules go by it. Absent: computed. */
  readonly key?: string;
}

export const ANY: Type = Object.freeze({ kind: 'any' });
export const STRING: Type = Object.freeze({ kind: 'string' });
export const NUMBER: Type = Object.freeze({ kind: 'number' });
export const BOOLEAN: Type = Object.freeze({ kind: 'boolean' });

/** The same value without null: what it is once a guard has seen it. */
export function withoutNull(type: Type): { readonly type: Type; readonly nullable: boolean } {
  if (type.kind === 'null') return { type: ANY, nullable: true };
  if (type.kind !== 'union') return { type, nullable: false };
  const options = type.options.filter((option) => option.kind !== 'null');
  const [only] = options;
  const rest: Type = options.length === 1 && only ? only : { kind: 'union', options };
  return { type: rest, nullable: options.length < type.options.length };
}

/** A type in words, for messages. */
export function describeType(type: Type): string {
  switch (type.kind) {
    case 'list':
      return 'a list';
    case 'object':
      return 'an object';
    case 'string':
      if (type.allowed?.length === 1) return `the text "${type.allowed[0]}"`;
      return type.allowed ? `one of ${type.allowed.map((word) => `"${word}"`).join(', ')}` : 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'nothing';
    case 'union':
      return [...new Set(type.options.map(describeType))].join(' or ');
    case 'any':
      return 'anything';
  }
}

/** Whether a value of one type can stand where the other is expected. Unknown parts are given the benefit of the doubt. */
export function accepts(expected: Type, given: Type): boolean {
  if (expected.kind === 'any' || given.kind === 'any') return true;
  if (given.kind === 'union') return given.options.every((option) => accepts(expected, option));
  if (expected.kind === 'union') return expected.options.some((option) => accepts(option, given));
  if (expected.kind === 'string' && given.kind === 'string') {
    const { allowed } = expected;
    return allowed === undefined || (given.allowed?.every((word) => allowed.includes(word)) ?? true);
  }
  if (expected.kind === 'list' && given.kind === 'list') return accepts(expected.items, given.items);
  if (expected.kind === 'object' && given.kind === 'object') return acceptsObject(expected, given);
  return expected.kind === given.kind;
}

function acceptsObject(expected: ObjectType, given: ObjectType): boolean {
  for (const [name, property] of expected.properties) {
    const own = given.properties.get(name);
    if (own === undefined ? !property.optional && !given.rest : !accepts(property.type, own.type))
      return false;
  }
  return true;
}
