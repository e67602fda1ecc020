/**
 * Runs `work` on each item with at most `limit` at a time. Items are pulled when a place is free, never pushed, so memory
 * does not grow with the list. The first error stops the pulling; it is thrown once all that was begun has ended.
 */
export async function eachConcurrently<T>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.asyncIterator]();
  // Async generators queue calls of `next`, so the workers may all pull at once.
  let failure: { error: unknown } | undefined;
  const worker = async () => {
    while (failure === undefined) {
      const { done, value } = await iterator.next();
      if (done) return;
      await work(value);
    }
  };
  const guarded = async () => {
    try {
      await worker();
    } catch (error) {
      failure ??= { error };
    }
  };
  await Promise.all(Array.from({ length: limit }, guarded));
  await iterator.return?.();
  if (failure !== undefined) throw failure.error;
}
