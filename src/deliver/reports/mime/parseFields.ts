/** Header fields by lower-case name, each value unfolded; the first of a name counts. */
export type Fields = ReadonlyMap<string, string>;

/** Header-like lines -> fields, folded lines joined by a space. A blank line ends them; what is no field is passed over. */
export function parseFields(lines: readonly string[]): Fields {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    if (line === '') break;
    const [, begin, value = ''] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? [];
    if (begin !== undefined) {
      name = fields.has(begin.toLowerCase()) ? '' : begin.toLowerCase();
      if (name !== '') fields.set(name, value.trim());
    } else if (name !== '' && /^[ \t]/.test(line)) {
      fields.set(name, `${fields.get(name)} ${line.trim()}`);
    }
  }
  return fields;
}

/** A parameter of a structured field, such as `boundary` of `Content-Type` (RFC 2045 section 5.1). */
export function parameter(value: string, name: string): string | undefined {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}\\*?\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value) ?? [];
  return quoted ?? plain;
}
