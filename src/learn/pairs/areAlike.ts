/** From this part of the shorter name's words on, two names are those of variants. */
const MOST = 0.6;
/** Words of one or two letters, and numbers, tell nothing apart. */
const TELLING = /\p{L}{3,}/gu;

/**
 * Whether two names are those of variants of one thing ("Recycled mat, green" and "Recycled mat, pink"): such products take each
 * other's place, also where a shop has put them on different shelves.
 */
export function areAlike(a: string, b: string): boolean {
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  const shorter = Math.min(mine.size, theirs.size);
  if (shorter < 2) return false;
  let shared = 0;
  for (const word of mine) if (theirs.has(word)) shared++;
  return shared / shorter >= MOST;
}

const wordsOf = (name: string): ReadonlySet<string> => new Set(name.toLowerCase().match(TELLING) ?? []);
