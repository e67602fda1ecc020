/** Text as it is searched: without capitals and accents, so that "jose" finds "José". */
export function folded(text: string): string {
  // Nearly all ids and addresses are plain already, and normalising costs more than looking.
  const lower = text.toLowerCase();
  return /^[\n -~]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
