import type { Complement } from '../../domain/index.ts';
import type { ComplementRow } from '../database/Tables.ts';
import { type Mapping, present } from './Mapping.ts';
import { target } from './target.ts';

export const complements: Mapping<Complement, ComplementRow> = {
  target: target('complements', ['from_kind', 'from_value', 'to_kind', 'to_value', 'evidence'], {
    from_kind: 'text',
    from_value: 'text',
    to_kind: 'text',
    to_value: 'text',
    evidence: 'text',
    strength: 'real',
    customers: 'int',
    note: 'text',
  }),
  toRow: ({ from, to, evidence }) => [
    ...endToRow(from),
    ...endToRow(to),
    evidence.kind,
    evidence.strength,
    evidence.kind === 'learned' ? evidence.customers : null,
    evidence.note ?? null,
  ],
  fromRow: (row) =>
    Object.freeze({
      from: endFromRow(row.from_kind, row.from_value),
      to: endFromRow(row.to_kind, row.to_value),
      evidence: present({
        kind: row.evidence,
        strength: row.strength,
        customers: row.customers,
        note: row.note,
      }) as Complement['evidence'],
    }),
};

function endToRow(end: Complement['from']): [kind: string, value: string] {
  return 'product' in end ? ['product', end.product] : ['category', end.category];
}

function endFromRow(kind: string, value: string): Complement['from'] {
  return Object.freeze(kind === 'product' ? { product: value } : { category: value });
}
