import type { JsonSchema } from '../HelperSignature.ts';
import { ANY, type Property, type Type } from './Type.ts';

/** JSON Schema's fields that say something about the form of a value; the others (lengths, patterns) do not matter to a template. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly maxItems?: number;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
}

/**
 * A JSON Schema as a type. References inside the schema (`#/$defs/...`) are followed, also those that lead back to
 * themselves; what it does not know is `any`.
 */
export function typeOfSchema(schema: JsonSchema): Type {
  const done = new Map<Schema, Type>();
  const root = schema as Schema;

  const typeOf = (node: Schema | boolean | undefined): Type => {
    if (node === undefined || typeof node === 'boolean') return ANY;
    const known = done.get(node);
    if (known) return known;
    if (node.$ref !== undefined) return typeOf(referenceTarget(root, node.$ref));
    const options = node.anyOf ?? node.oneOf;
    if (options) return union(options.map(typeOf));
    if (node.allOf) return intersection(node.allOf.map(typeOf));
    if (Array.isArray(node.type))
      return union(node.type.map((type) => typeOf({ ...node, type: String(type) })));
    return typeOfKind(node);
  };

  const typeOfKind = (node: Schema): Type => {
    const literals = node.const === undefined ? node.enum : [node.const];
    switch (node.type ?? literalKind(literals)) {
      case 'string':
        return {
          kind: 'string',
          ...(node.format === undefined ? {} : { format: node.format }),
          ...(literals === undefined ? {} : { allowed: literals.map(String) }),
        };
      case 'number':
      case 'integer':
        return { kind: 'number' };
      case 'boolean':
        return { kind: 'boolean' };
      case 'null':
        return { kind: 'null' };
      case 'array':
        return typeOfList(node);
      case 'object':
        return typeOfObject(node);
      default:
        return ANY;
    }
  };

  const typeOfList = (node: Schema): Type => {
    const list: { kind: 'list'; items: Type; max?: number } = { kind: 'list', items: ANY };
    done.set(node, list);
    list.items =
      node.items === undefined && node.prefixItems ? union(node.prefixItems.map(typeOf)) : typeOf(node.items);
    if (node.maxItems !== undefined) list.max = node.maxItems;
    return list;
  };

  const typeOfObject = (node: Schema): Type => {
    const properties = new Map<string, Property>();
    const rest = node.additionalProperties;
    const open =
      typeof rest === 'object' ? typeOf(rest) : rest === true || !node.properties ? ANY : undefined;
    const object: Type = {
      kind: 'object',
      properties,
      ...(open === undefined || rest === false ? {} : { rest: open }),
    };
    done.set(node, object);
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      properties.set(name, { type: typeOf(property), optional: !node.required?.includes(name) });
    }
    return object;
  };

  return typeOf(root);
}

function referenceTarget(root: Schema, reference: string): Schema | undefined {
  let target: unknown = root;
  for (const part of reference.replace(/^#\/?/, '').split('/').filter(Boolean)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    target =
      typeof target === 'object' && target !== null && Object.hasOwn(target, name)
        ? Reflect.get(target, name)
        : undefined;
  }
  return typeof target === 'object' && target !== null && !('$ref' in target) ? target : undefined;
}

function literalKind(literals: readonly unknown[] | undefined): string | undefined {
  const kinds = new Set(literals?.map((literal) => (literal === null ? 'null' : typeof literal)));
  const [only] = kinds;
  return kinds.size === 1 ? only : undefined;
}

function union(options: readonly Type[]): Type {
  const flat = options.flatMap((option) => (option.kind === 'union' ? option.options : [option]));
  const [only] = flat;
  if (flat.some((option) => option.kind === 'any')) return ANY;
  return flat.length === 1 && only ? only : { kind: 'union', options: flat };
}

function intersection(parts: readonly Type[]): Type {
  const objects = parts.filter((part) => part.kind === 'object');
  if (objects.length !== parts.length) return parts.find((part) => part.kind !== 'any') ?? ANY;
  return { kind: 'object', properties: new Map(objects.flatMap((part) => [...part.properties])) };
}
