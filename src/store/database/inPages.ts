/**
 * Streams what a query gives page by page, each page beginning behind the last row of the one before (never by
 * offset): rows may come, change and go meanwhile, and nothing stays open.
 */
export async function* inPages<T>(
  pageSize: number,
  page: (after: T | undefined) => Promise<readonly T[]>,
): AsyncGenerator<T> {
  let last: T | undefined;
  while (true) {
    const rows = await page(last);
    yield* rows;
    if (rows.length < pageSize) return;
    last = rows.at(-1);
  }
}
