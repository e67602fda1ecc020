/** Words of Handlebars that stand where a name could. */
const WORDS = new Set([
  'if',
  'unless',
  'each',
  'with',
  'else',
  'lookup',
  'this',
  'true',
  'false',
  'null',
  'undefined',
  'as',
]);

/**
 * The names that a partial waits for: plain names it uses, other than those that `known` has (the view, the helpers, the lists'
 * items). An estimate for completion; the check looks the real ones up.
 */
export function partialParameters(source: string, known: ReadonlySet<string>): readonly string[] {
  const names = new Set<string>();
  const written = source.replace(/\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}/g, '');
  for (const [, sign, inside = ''] of written.matchAll(/\{\{\{?~?\s*([#>/^&]?>?)([^{}]*)\}\}/g)) {
    if (sign === '/') continue;
    const plain = inside.replace(/"[^"]*"|'[^']*'/g, ' ').replace(/\|[^|]*\|/g, ' ');
    const words = sign?.endsWith('>') ? plain.replace(/^\s*[\w./-]+/, '') : plain;
    for (const [, name = '', after] of words.matchAll(/(?<![\w@./[-])([A-Za-z_][\w-]*)(\s*=)?/g))
      if (after === undefined && !WORDS.has(name) && !known.has(name)) names.add(name);
  }
  return [...names];
}
