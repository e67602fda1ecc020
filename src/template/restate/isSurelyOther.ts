/** Text between values: pieces that are always there, and values by a name that is the same in both versions. */
export type Pieces = readonly (string | { readonly value: string })[];

/**
 * Whether two sequences give different texts whatever the values are, where white space may be trimmed at some edges in both alike.
 * Sure where both have the same values and other letters between them, or where they part at a letter that both have.
 */
export function isSurelyOther(a: Pieces, b: Pieces): boolean {
  const named = (pieces: Pieces) =>
    pieces
      .flatMap((piece) => (typeof piece === 'string' ? [] : [piece.value]))
      .sort()
      .join();
  return (named(a) === named(b) && !isSameLetters(a, b)) || partsAtLetter(a, b);
}

/** How often each character that is no white space stands in the static text of both. */
function isSameLetters(a: Pieces, b: Pieces): boolean {
  const counts = new Map<string, number>();
  const count = (pieces: Pieces, by: number) => {
    for (const piece of pieces)
      if (typeof piece === 'string')
        for (const letter of piece) if (!isWhite(letter)) counts.set(letter, (counts.get(letter) ?? 0) + by);
  };
  count(a, 1);
  count(b, -1);
  return [...counts.values()].every((times) => times === 0);
}

function partsAtLetter(a: Pieces, b: Pieces): boolean {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [one, other] = [a[at], b[at]];
    if (typeof one !== 'string' || typeof other !== 'string') {
      if (typeof one === 'string' || typeof other === 'string' || one?.value !== other?.value) return false;
      continue;
    }
    if (one === other) continue;
    let same = 0;
    while (same < one.length && one[same] === other[same]) same += 1;
    const [left, right] = [one[same], other[same]];
    return left !== undefined && right !== undefined && !isWhite(left) && !isWhite(right);
  }
  return false;
}

const isWhite = (letter: string) => /[\s\u200b]/.test(letter);
