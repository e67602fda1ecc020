/** Where in the templates an element comes from. */
export interface Located {
  readonly start: number;
  readonly file: string;
  readonly line: number;
}

export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Of the first element that begins in it, where it is another one than that of the line before. */
  readonly place?: { readonly file: string; readonly line: number };
}

/** The lines of an HTML, each with the template's line that its first element comes from. `places` stand in order. */
export function sourceLines(html: string, places: readonly Located[]): SourceLine[] {
  const lines: SourceLine[] = [];
  let offset = 0;
  let next = 0;
  let before = '';
  for (const [at, text] of html.split('\n').entries()) {
    const number = at + 1;
    const end = offset + text.length;
    const place = places[next];
    if (place === undefined || place.start > end) lines.push({ number, text });
    else {
      const { file, line } = place;
      const name = `${file}:${line}`;
      lines.push(name === before ? { number, text } : { number, text, place: { file, line } });
      before = name;
      while ((places[next]?.start ?? Number.POSITIVE_INFINITY) <= end) next += 1;
    }
    offset = end + 1;
  }
  return lines;
}
