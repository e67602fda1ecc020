/** One header field as it stands in a message. */
export interface HeaderField {
  readonly name: string;
  /** Unfolded (RFC 5322, 2.2.3). */
  readonly value: string;
  /** The lines as they were sent, without line ends. */
  readonly lines: readonly string[];
}

/** The header fields of a message and where its body begins, in UTF-16 units. */
export function parseHeaders(raw: string): {
  readonly fields: readonly HeaderField[];
  readonly bodyStart: number;
} {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = end === null ? raw : raw.slice(0, end.index);
  const fields: { name: string; value: string; lines: string[] }[] = [];
  for (const line of head.split(/\r?\n/)) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) {
      last.lines.push(line);
      last.value += line;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0)
      fields.push({ name: line.slice(0, colon).trim(), value: line.slice(colon + 1), lines: [line] });
  }
  return {
    fields: fields.map(({ name, value, lines }) => ({ name, value: value.trim(), lines })),
    bodyStart: end === null ? raw.length : end.index + end[0].length,
  };
}
