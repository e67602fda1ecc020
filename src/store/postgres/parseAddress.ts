import { MesuraError } from '../../domain/index.ts';

/** Where a shop's tables are: a server, a database in it, and a schema in that. */
export interface Address {
  /** For the driver. It may hold a password. */
  readonly connection: string;
  readonly schema: string;
}

const USUAL = 'mesura';
/** The queue has a schema of its own beside the shop's; Postgres cuts names at 63 bytes. */
const QUEUE = '_jobs';

/**
 * Takes the parameter `schema` out of an address: several shops share a database, each in a schema of its own.
 *
 * @throws MesuraError CONFIG_INVALID for a name that is no plain word, or that belongs to Postgres or to everybody
 */
export function parseAddress(at: string): Address {
  const url = new URL(at);
  const schemas = url.searchParams.getAll('schema');
  if (schemas.length === 0) return { connection: at, schema: USUAL };
  const [schema = ''] = schemas;
  const isPlain = /^[a-z][a-z0-9_]{0,39}$/.test(schema) && !schema.endsWith(QUEUE);
  if (schemas.length > 1 || !isPlain || /^(pg_|public$|information_schema$)/.test(schema)) {
    throw new MesuraError('CONFIG_INVALID', 'the schema in the address of the database is not valid', {
      why: `It has to be one lower-case word of letters, digits and "_" that begins with a letter, of at most 40 characters; not "public", nothing of Postgres's own, and not ending with "${QUEUE}".`,
      fix: 'Write ?schema=shop_a behind the name of the database, one for each shop.',
    });
  }
  url.searchParams.delete('schema');
  return { connection: url.href, schema };
}

/** Where the shards wait for machines. */
export const queueSchemaOf = (schema: string): string => `${schema}${QUEUE}`;
