import { propertyNames, propertyOf } from '../check/types/propertyOf.ts';
import { describeType, type Type, type Value, withoutNull } from '../check/types/Type.ts';
import type { Completion } from './Completion.ts';

/** A value in a few words, as it is shown beside its name. */
export function describeValue({ type, optional }: Pick<Value, 'type' | 'optional'>): string {
  const { type: solid, nullable } = withoutNull(type);
  return describeType(solid) + (optional || nullable ? ', may be absent' : '');
}

export function kindOf(type: Type): Completion['kind'] {
  const { kind } = withoutNull(type).type;
  return kind === 'list' || kind === 'object' ? kind : 'value';
}

/** What can be looked up in a value. The length of a text is of no use in an email. */
export function bodyNames(type: Type): [string, Value][] {
  const { type: solid } = withoutNull(type);
  if (solid.kind === 'string') return [];
  return propertyNames(solid).flatMap((name) => {
    const property = propertyOf(solid, name);
    return property ? [[name, property]] : [];
  });
}
