import { sql } from 'kysely';
import type { Database, Queries, Value } from '../database/Database.ts';
import { inPages } from '../database/inPages.ts';
import type { OrderLineRow, Tables } from '../database/Tables.ts';

/** How a table is copied; what belongs to the process that runs is left behind. */
type HowToCopy =
  | { readonly key: readonly string[]; readonly person?: 'id' | 'customer_id' | 'message_id' }
  | 'left behind';

/** Every table has to be here: what is not copied is not in the proof. */
const TABLES: Readonly<Record<keyof Tables, HowToCopy>> = {
  products: { key: ['id'] },
  customers: { key: ['id'], person: 'id' },
  consents: { key: ['customer_id', 'at', 'purpose', 'state'], person: 'customer_id' },
  order_lines: { key: ['order_id', 'product_id', 'line_id'], person: 'customer_id' },
  complements: { key: ['from_kind', 'from_value', 'to_kind', 'to_value', 'evidence'] },
  runs: { key: ['id'] },
  messages: { key: ['message_id'], person: 'customer_id' },
  attempts: { key: ['message_id', 'attempt'], person: 'message_id' },
  impressions: { key: ['id'], person: 'customer_id' },
  suppressions: { key: ['key', 'list'] },
  keyring: { key: ['id'] },
  wishes: { key: ['customer_id'], person: 'customer_id' },
  requests: { key: ['id'], person: 'customer_id' },
  reports: { key: ['message_id', 'kind', 'code'], person: 'message_id' },
  marks: { key: ['name'] },
  doubts: { key: ['key'] },
  link_checks: { key: ['base'] },
  archive: { key: ['kind', 'fingerprint', 'digest'] },
  journals: 'left behind',
  locks: 'left behind',
  rates: 'left behind',
  leases: 'left behind',
  machines: 'left behind',
  passes: 'left behind',
};

const PAGE_SIZE = 500;

export interface CopyOptions {
  /** Only what is about this person, and all that is about nobody. */
  readonly customerId?: string;
  /** Which order lines are copied. */
  readonly keepLine: (line: { readonly productId: string; readonly source: string }) => boolean;
}

/** Copies everything that is stored into another database of the same version, page by page, in one transaction. */
export async function copyRows(from: Database, to: Database, options: CopyOptions): Promise<void> {
  await to.write(async (queries) => {
    for (const [table, how] of Object.entries(TABLES) as [keyof Tables, HowToCopy][]) {
      if (how === 'left behind') continue;
      let page: Row[] = [];
      const flush = async () => {
        await insert(to, queries, table, how.key, page);
        page = [];
      };
      for await (const row of rowsOf(from, table, how, options.customerId)) {
        if (table === 'order_lines' && !isKept(row as unknown as OrderLineRow, options)) continue;
        page.push(row);
        if (page.length >= PAGE_SIZE) await flush();
      }
      await flush();
    }
  });
}

type Row = Readonly<Record<string, Value>>;

const isKept = ({ product_id, source }: OrderLineRow, { keepLine }: CopyOptions) =>
  keepLine({ productId: product_id, source });

function rowsOf(
  { queries }: Database,
  table: keyof Tables,
  { key, person }: Exclude<HowToCopy, string>,
  customerId: string | undefined,
): AsyncGenerator<Row> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  return inPages<Row>(PAGE_SIZE, async (last) => {
    const conditions = [
      ...(customerId === undefined || person === undefined ? [] : [ofPerson(person, customerId)]),
      ...(last === undefined ? [] : [sql`(${columns}) > (${sql.join(key.map((column) => last[column]))})`]),
    ];
    const where = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
    const found =
      await sql<Row>`select * from ${sql.table(table)} ${where} order by ${columns} limit ${PAGE_SIZE}`.execute(
        queries,
      );
    return found.rows;
  });
}

function ofPerson(column: 'id' | 'customer_id' | 'message_id', customerId: string) {
  if (column === 'message_id')
    return sql`message_id in (select message_id from messages where customer_id = ${customerId})`;
  return sql`${sql.ref(column)} = ${customerId}`;
}

async function insert(
  to: Database,
  queries: Queries,
  table: keyof Tables,
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const types = columns.map(() => 'text' as const);
  await to.upsert(
    queries,
    { table, columns, types, key },
    rows.map((row) => columns.map((column) => row[column] ?? null)),
  );
}
