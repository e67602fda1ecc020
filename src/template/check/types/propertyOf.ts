import { ANY, NUMBER, type Property, type Type } from './Type.ts';

/**
 * The property of a type as Handlebars looks it up: own properties of objects, `length`, and places in a list. Of a union, it is
 * there when any of the options has it, and optional when another has not. Undefined: no value of the type has it.
 */
export function propertyOf(type: Type, name: string): Property | undefined {
  switch (type.kind) {
    case 'any':
      return { type: ANY, optional: false };
    case 'object': {
      const own = type.properties.get(name);
      return own ?? (type.rest ? { type: type.rest, optional: type.rest.kind !== 'any' } : undefined);
    }
    case 'list':
      if (name === 'length') return { type: NUMBER, optional: false };
      return /^\d+$/.test(name) ? { type: type.items, optional: true } : undefined;
    case 'string':
      return name === 'length' ? { type: NUMBER, optional: false } : undefined;
    case 'union': {
      const found = type.options.map((option) => propertyOf(option, name));
      const some = found.filter((property) => property !== undefined);
      const [first] = some;
      if (!first) return undefined;
      const optional = some.length < found.length || some.some((property) => property.optional);
      return {
        type:
          some.length === 1 ? first.type : { kind: 'union', options: some.map((property) => property.type) },
        optional,
      };
    }
    default:
      return undefined;
  }
}

/** The names that can be looked up in a type, for suggestions. */
export function propertyNames(type: Type): string[] {
  if (type.kind === 'object') return [...type.properties.keys()];
  if (type.kind === 'union') return type.options.flatMap(propertyNames);
  return type.kind === 'list' || type.kind === 'string' ? ['length'] : [];
}
