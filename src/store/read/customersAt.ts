import { mailboxOf } from '../addressKey.ts';
import type { Queries } from '../database/Database.ts';
import { inPages } from '../database/inPages.ts';

const PAGE_SIZE = 1000;

/** The ids of the customers who have this mailbox, however they write it. Reads all of them: for a command, not for a page. */
export async function customersAt(queries: Queries, address: string): Promise<string[]> {
  const mailbox = mailboxOf(address);
  const found: string[] = [];
  const rows = inPages<{ id: string; email: string }>(PAGE_SIZE, (after) =>
    queries
      .selectFrom('customers')
      .select(['id', 'email'])
      .where('id', '>', after?.id ?? '')
      .orderBy('id')
      .limit(PAGE_SIZE)
      .execute(),
  );
  for await (const { id, email } of rows) if (mailboxOf(email) === mailbox) found.push(id);
  return found;
}
