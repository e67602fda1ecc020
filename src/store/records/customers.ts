import type { CustomerRecord } from '../../domain/index.ts';
import type { CustomerRow } from '../database/Tables.ts';
import { type Mapping, present } from './Mapping.ts';
import { target } from './target.ts';

export const customers: Mapping<CustomerRecord, CustomerRow> = {
  target: target('customers', ['id'], {
    id: 'text',
    email: 'text',
    first_name: 'text',
    last_name: 'text',
    language: 'text',
    time_zone: 'text',
    birth_date: 'int',
    source: 'text',
  }),
  toRow: (customer) => [
    customer.id,
    customer.email,
    customer.firstName ?? null,
    customer.lastName ?? null,
    customer.language ?? null,
    customer.timeZone ?? null,
    customer.birthDate ?? null,
    customer.source ?? null,
  ],
  fromRow: (row) =>
    present({
      id: row.id,
      email: row.email,
      firstName: row.first_name,
      lastName: row.last_name,
      language: row.language,
      timeZone: row.time_zone,
      birthDate: row.birth_date,
      source: row.source,
    }),
};
