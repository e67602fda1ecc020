import { propertyOf } from '../types/propertyOf.ts';
import { ANY, BOOLEAN, NUMBER, type Type, type Value } from '../types/Type.ts';
import { callHelper } from './callHelper.ts';
import { lookupPath } from './lookupPath.ts';
import type { Resolver } from './Resolver.ts';
import type { Scope } from './Scope.ts';

/** A value with all the paths that went into it. */
export interface Computed extends Value {
  readonly keys: readonly string[];
  readonly helper?: string;
}

/** The value of an argument: a path, a literal, or a helper's result in parentheses. */
export function computeValue(resolver: Resolver, expression: hbs.AST.Expression, scope: Scope): Computed {
  switch (expression.type) {
    case 'PathExpression': {
      const value = lookupPath(resolver, expression as hbs.AST.PathExpression, scope) ?? {
        type: ANY,
        optional: false,
      };
      return { ...value, keys: value.key === undefined ? [] : [value.key] };
    }
    case 'SubExpression':
      return callHelper(resolver, expression as hbs.AST.SubExpression, scope);
    case 'StringLiteral': {
      const { value } = expression as hbs.AST.StringLiteral;
      return literal({ kind: 'string', allowed: [value] });
    }
    case 'NumberLiteral':
      return literal(NUMBER);
    case 'BooleanLiteral':
      return literal(BOOLEAN);
    default:
      return { type: ANY, optional: true, keys: [] };
  }
}

/** `lookup list 0`, `lookup object "name"`: what it gives when the name is written out, anything otherwise. */
export function lookupResult(from: Type, name: hbs.AST.Expression | undefined): Value {
  if (name?.type === 'StringLiteral' || name?.type === 'NumberLiteral') {
    const property = propertyOf(from, String((name as hbs.AST.StringLiteral | hbs.AST.NumberLiteral).value));
    if (property) return property;
  }
  return { type: from.kind === 'list' ? from.items : ANY, optional: true };
}

/** The keys that are known to be there when this expression is true. */
export function guardedBy(value: Computed, expression: hbs.AST.Expression): readonly string[] {
  return expression.type === 'PathExpression' && value.key !== undefined ? [value.key] : [];
}

function literal(type: Type): Computed {
  return { type, optional: false, keys: [] };
}
