/** Where an offset stands in a YAML text that may not be whole. */
export interface YamlPlace {
  /** Keys and places in lists that lead there. */
  readonly path: readonly (string | number)[];
  readonly kind: 'key' | 'value';
  /** What was written of the key or value. */
  readonly word: string;
  readonly from: number;
}

const LINE = /^(\s*)((?:- +)*)(?:("[^"]*"|'[^']*'|[^\s#"'[{-][^:#]*?|-[^\s:#][^:#]*?):(?:\s+|$))?(.*)$/;

interface Step {
  readonly indent: number;
  readonly step: string | number;
}

/** Goes by indentation, as a person does: good for block style, and for the first level of `{ a: b }` in a line. */
export function yamlAt(text: string, offset: number): YamlPlace {
  const lines = text.slice(0, offset).split('\n');
  const current = lines.pop() ?? '';
  let stack: Step[] = [];
  for (const line of lines) {
    if (/^\s*(#|$)/.test(line)) continue;
    stack = take(stack, line);
  }
  const [, space = '', dashes = '', key, rest = ''] = LINE.exec(current) ?? [];
  const inFlow = flowAt(key === undefined ? rest : rest);
  const indent = space.length + dashes.length;
  if (key === undefined && inFlow === undefined) {
    const above = take(stack, `${space}${dashes}`);
    const path = above
      .filter((one) => one.indent < indent || typeof one.step === 'number')
      .map(({ step }) => step);
    const isItem = typeof path.at(-1) === 'number';
    // In a list of plain values, what follows the dash is one; in a list of maps, a key.
    return {
      path,
      kind: isItem && !isMapList(path) ? 'value' : 'key',
      word: rest,
      from: offset - rest.length,
    };
  }
  const path = take(stack, current).map(({ step }) => step);
  if (inFlow === undefined) return { path, kind: 'value', word: rest, from: offset - rest.length };
  const { flowKey, word } = inFlow;
  const whole = flowKey === undefined ? path : [...path, flowKey];
  return { path: whole, kind: flowKey === undefined ? 'key' : 'value', word, from: offset - word.length };
}

const MAP_LISTS = new Set(['exceptions', 'without', 'contexts', 'combinations', 'substitutes']);
const isMapList = (path: readonly (string | number)[]) => MAP_LISTS.has(String(path.at(-2)));

function take(stack: readonly Step[], line: string): Step[] {
  const [, space = '', dashes = '', key] = LINE.exec(line) ?? [];
  const indent = space.length;
  let next = stack.filter(
    (one) =>
      one.indent < indent ||
      (one.indent === indent && dashes !== '' && typeof one.step === 'string' && isParentOfDash(stack, one)),
  );
  let at = indent;
  for (let count = 0; count < (dashes.match(/-/g)?.length ?? 0); count += 1) {
    next = [...next, { indent: at, step: 0 }];
    at += 2;
  }
  if (key !== undefined)
    next = [...next, { indent: space.length + dashes.length, step: key.replace(/^["']|["']$/g, '').trim() }];
  return next;
}

/** A list may stand at the indentation of its own key. */
function isParentOfDash(stack: readonly Step[], one: Step): boolean {
  return stack.findLast(({ indent, step }) => indent === one.indent && typeof step === 'string') === one;
}

function flowAt(rest: string): { flowKey?: string; word: string } | undefined {
  const open = rest.lastIndexOf('{');
  if (open < 0 || rest.includes('}', open)) return undefined;
  const last =
    rest
      .slice(open + 1)
      .split(',')
      .at(-1) ?? '';
  const [, key, value = ''] = /^\s*([\w-]+)\s*:\s*(.*)$/.exec(last) ?? [];
  return key === undefined ? { word: last.trimStart() } : { flowKey: key, word: value };
}
