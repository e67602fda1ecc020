/** The partial that is called at an offset of a line. */
export function partialAt(line: string, offset: number): string | undefined {
  for (const { 0: all, 1: name, index } of line.matchAll(/\{\{~?#?>\s*["']?([\w./-]+)[^}]*\}\}/g))
    if (offset >= index && offset <= index + all.length) return name;
  return undefined;
}
