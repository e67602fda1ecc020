/** What the two dialects call the same thing. Texts compare by bytes in both, so pages have the same order. */
export interface Types {
  readonly dialect: 'sqlite' | 'postgres';
  readonly text: string;
  readonly int: string;
  readonly real: string;
  /** What stands behind the closing parenthesis of a table. */
  readonly end: string;
}

export const SQLITE_TYPES: Types = {
  ...{ dialect: 'sqlite', text: 'text', int: 'integer', real: 'real', end: 'strict' },
};
export const POSTGRES_TYPES: Types = {
  dialect: 'postgres',
  text: 'text collate "C"',
  int: 'bigint',
  real: 'double precision',
  end: '',
};

export interface Migration {
  readonly name: string;
  /**
   * Must not meet an older program that sends (Postgres): it waits until none does. Without it the older program goes on with what it has in
   * hand, so the statements may only add.
   */
  readonly alone?: true;
  readonly statements: (types: Types) => readonly string[];
}

/**
 * Every version of the database, in order; its number is its place. One that was released is never changed: the next
 * one is added below.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: 'what the files say, and the ledger',
    statements: ({ text, int, real, end }) => [
      `create table products (
        id ${text} primary key not null, name ${text} not null, names ${text}, category ${text} not null, brand ${text},
        price ${int}, currency ${text}, url ${text}, image ${text}, in_stock ${int} not null, care ${text}, attributes ${text}
      ) ${end}`,
      `create table customers (
        id ${text} primary key not null, email ${text} not null, first_name ${text}, last_name ${text}, language ${text},
        time_zone ${text}, birth_date ${int}, source ${text}
      ) ${end}`,
      `create table consents (
        customer_id ${text} not null, purpose ${text} not null, state ${text} not null, at ${int} not null,
        said_where ${text}, wording ${text}, primary key (customer_id, at, purpose, state)
      ) ${end}`,
      `create table order_lines (
        order_id ${text} not null, product_id ${text} not null, line_id ${text} not null, customer_id ${text} not null,
        placed_at ${int} not null, quantity ${real} not null, price ${int}, currency ${text}, status ${text} not null,
        status_at ${int}, gift ${int} not null, source ${text} not null, primary key (order_id, product_id, line_id)
      ) ${end}`,
      'create index order_lines_of_customer on order_lines (customer_id, placed_at)',
      `create table complements (
        from_kind ${text} not null, from_value ${text} not null, to_kind ${text} not null, to_value ${text} not null,
        evidence ${text} not null, strength ${real} not null, customers ${int}, note ${text},
        primary key (from_kind, from_value, to_kind, to_value, evidence)
      ) ${end}`,
      `create table runs (
        id ${text} primary key not null, campaign ${text} not null, started_at ${int} not null, policy ${text} not null,
        finished_at ${int}, summary ${text}
      ) ${end}`,
      'create index runs_by_start on runs (started_at)',
      `create table messages (
        message_id ${text} primary key not null, campaign ${text} not null, customer_id ${text} not null,
        order_id ${text} not null, run_id ${text} not null, reserved_at ${int} not null, product_ids ${text} not null,
        legal_basis ${text} not null, policy ${text} not null, state ${text} not null, attempts ${int} not null,
        code ${text}, changed_at ${int} not null, retry_at ${int}, unique (campaign, customer_id, order_id)
      ) ${end}`,
      // Not by state alone: changing a group of messages must find them by id, and never walk all that are reserved.
      'create index messages_by_state on messages (campaign, state, message_id)',
      "create index messages_uncertain on messages (message_id) where state = 'uncertain'",
      'create index messages_of_customer on messages (customer_id)',
      `create table attempts (
        message_id ${text} not null, attempt ${int} not null, started_at ${int} not null, ended_at ${int}, state ${text},
        code ${text}, primary key (message_id, attempt)
      ) ${end}`,
      'create index attempts_by_start on attempts (started_at)',
      `create table impressions (
        id ${text} primary key not null, customer_id ${text} not null, campaign ${text} not null, at ${int} not null,
        order_id ${text}, product_ids ${text} not null
      ) ${end}`,
      'create index impressions_of_customer on impressions (customer_id, at)',
      `create table suppressions (
        key ${text} primary key not null, address ${text}, reason ${text} not null, at ${int} not null
      ) ${end}`,
      'create index suppressions_by_time on suppressions (at, key)',
      `create table locks (
        name ${text} primary key not null, pid ${int} not null, host ${text} not null, started_at ${int} not null,
        run_id ${text} not null, renewed_at ${int} not null
      ) ${end}`,
    ],
  },
  {
    name: 'rates that processes share',
    statements: ({ text, end }) => [
      `create table rates (key ${text} primary key not null, state ${text} not null) ${end}`,
    ],
  },
  {
    name: 'what each message said, and the policies and templates of then',
    statements: ({ text, int, end }) => [
      `alter table messages add column address ${text}`,
      `alter table messages add column record ${text}`,
      `create table archive (
        kind ${text} not null, fingerprint ${text} not null, digest ${text} not null, name ${text} not null,
        text ${text} not null, first_used_at ${int} not null, primary key (kind, fingerprint, digest)
      ) ${end}`,
    ],
  },
  {
    name: 'the envelope sender of each message',
    statements: ({ text }) => [`alter table messages add column return_path ${text}`],
  },
  {
    name: 'objections of people and by list, under keys of their own',
    statements: ({ text, int, end }) => [
      `create table objections (
        key ${text} not null, list ${text} not null, address ${text}, reason ${text} not null, at ${int} not null,
        journaled ${int} not null, primary key (key, list)
      ) ${end}`,
      `insert into objections (key, list, address, reason, at, journaled)
        select case when key like 'hash:%' then 'earlier:' || substr(key, 6) else key end, '', address, reason, at, 0
        from suppressions`,
      'drop table suppressions',
      'alter table objections rename to suppressions',
      'create index suppressions_by_time on suppressions (at, key, list)',
      'create index suppressions_to_journal on suppressions (key) where journaled = 0',
      `create table keyring (id ${text} primary key not null, epoch ${int} not null, seals ${text} not null) ${end}`,
      `create table journals (id ${text} primary key not null, position ${int} not null) ${end}`,
    ],
  },
  {
    name: 'wishes, requests and checks of the links',
    statements: ({ text, int, end }) => [
      `create table wishes (
        customer_id ${text} primary key not null, pace ${text}, pause_until ${int}, language ${text}, answers ${int} not null
      ) ${end}`,
      `create table requests (
        id ${text} primary key not null, customer_id ${text}, kind ${text} not null, asked_at ${int} not null,
        confirmed_at ${int}, due_at ${int} not null, done_at ${int}
      ) ${end}`,
      'create index requests_of_customer on requests (customer_id)',
      `create table link_checks (
        base ${text} primary key not null, checked_at ${int}, problems ${int}, warned_at ${int}
      ) ${end}`,
    ],
  },
  {
    name: 'what reports said',
    statements: ({ text, int, end }) => [
      `create table reports (
        message_id ${text} not null, kind ${text} not null, code ${text} not null, matched_by ${text} not null,
        at ${int} not null, says_gone ${int} not null, primary key (message_id, kind, code)
      ) ${end}`,
      `create table marks (name ${text} primary key not null, at ${int} not null) ${end}`,
    ],
  },
  {
    name: 'addresses that were said once not to exist',
    statements: ({ text, int, end }) => [
      `create table doubts (key ${text} primary key not null, at ${int} not null) ${end}`,
    ],
  },
  {
    name: 'products in several categories',
    statements: ({ text }) => [`alter table products add column also_in ${text}`],
  },
  {
    name: 'people held back as a control group',
    statements: ({ int }) => [`alter table impressions add column held ${int}`],
  },
  {
    name: 'shards, leases and machines',
    // Versions before this one do not know that a message is sent under a lease.
    alone: true,
    statements: ({ dialect, text, int }) => [
      `alter table messages add column epoch ${int}`,
      `alter table runs add column machine ${text}`,
      ...(dialect === 'sqlite'
        ? []
        : [
            // The same as `shardOf`. What is in an index has to be immutable, which the conversion to UTF-8 is and does not say.
            `create function shard_of(id text) returns integer language sql immutable strict parallel safe
              as $$ select pg_catalog.get_byte(pg_catalog.sha256(pg_catalog.convert_to(id, 'UTF8')), 0) $$`,
            `create function clock_ms() returns bigint language sql volatile
              as $$ select (extract(epoch from pg_catalog.clock_timestamp()) * 1000)::bigint $$`,
            'create index customers_by_shard on customers (shard_of(id), id)',
            // Small, however many were sent: what is on its way, or about to be.
            `create index messages_by_shard on messages (shard_of(customer_id), campaign, state, message_id)
              where state in ('reserved', 'sending', 'deferred')`,
            `create table leases (
              shard ${int} primary key not null, epoch ${int} not null, machine ${text}, until ${int} not null,
              taken_at ${int}, job ${text}, queue ${text}
            )`,
            'insert into leases (shard, epoch, until) select shard, 0, 0 from generate_series(0, 255) as shard',
            `create table machines (
              id ${text} primary key not null, name ${text} not null, pid ${int} not null, version ${text} not null,
              scope ${text} not null, pass ${text} not null, state ${text} not null, joined_at ${int} not null,
              until ${int} not null, figures ${text}
            )`,
            `create table passes (
              scope ${text} primary key not null, id ${text} not null, policy ${text} not null, begun_at ${int} not null
            )`,
          ]),
    ],
  },
];
