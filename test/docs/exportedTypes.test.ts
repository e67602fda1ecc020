import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/sampleShop.ts';

/** Where a name of an entry is written. */
interface Origin {
  readonly file: string;
  readonly name: string;
}

const ENTRIES = ['index', 'template/index', 'guard/index', 'serve/index', 'run/helpers/index'];
const textOf = (file: string) => readFileSync(path.join(ROOT, 'src', file), 'utf8');
const from = (file: string, target: string) => path.posix.join(path.posix.dirname(file), target);
const namesIn = (list: string) =>
  list
    .split(',')
    .map((one) => one.trim().replace(/^type /, ''))
    .filter((one) => one !== '')
    .map((one) => one.split(' as '))
    .map(([inner = '', outer = inner]) => ({ inner, outer }));

/** What a file offers, by the names under which it does, with where each is written. */
function offeredBy(file: string, seen = new Set<string>()): Map<string, Origin> {
  const offered = new Map<string, Origin>();
  if (seen.has(file)) return offered;
  seen.add(file);
  const text = textOf(file);
  for (const [, list = '', target = ''] of text.matchAll(/export (?:type )?\{([^}]*)\} from '(\.[^']+)'/g)) {
    const inside = offeredBy(from(file, target), new Set(seen));
    for (const { inner, outer } of namesIn(list))
      offered.set(outer, inside.get(inner) ?? { file: from(file, target), name: inner });
  }
  for (const [, target = ''] of text.matchAll(/export \* from '(\.[^']+)'/g))
    for (const [name, origin] of offeredBy(from(file, target), seen)) offered.set(name, origin);
  for (const [, name = ''] of text.matchAll(
    /^export (?:declare )?(?:interface|type|class|const|async function|function\*?|abstract class) (\w+)/gm,
  ))
    offered.set(name, { file, name });
  return offered;
}

/** The types that an interface names, as far as they are exported where they are written: what a reader of its page would look for. */
function namedBy({ file, name }: Origin): Origin[] {
  const text = textOf(file);
  const [declared = ''] =
    new RegExp(`^export interface ${name}\\b[^{]*\\{[\\s\\S]*?^\\}`, 'm').exec(text) ?? [];
  const bare = declared.replace(/\/\*[\s\S]*?\*\//g, '').replace(/'[^']*'/g, '');
  const words = new Set(bare.match(/\b[A-Z]\w+/g) ?? []);
  words.delete(name);
  const found: Origin[] = [];
  for (const [, list = '', target = ''] of text.matchAll(/import (?:type )?\{([^}]*)\} from '(\.[^']+)'/g)) {
    const inside = offeredBy(from(file, target));
    for (const { inner, outer } of namesIn(list)) {
      const origin = inside.get(inner);
      if (words.has(outer) && origin) found.push(origin);
    }
  }
  for (const word of words)
    if (new RegExp(`^export (?:interface|type|class) ${word}\\b`, 'm').test(text))
      found.push({ file, name: word });
  return found;
}

const key = ({ file, name }: Origin) => `${file} ${name}`;

it.each(ENTRIES)(
  'the interfaces of %s.ts name no type that a reader of its reference would not find',
  (entry) => {
    const offered = [...offeredBy(`${entry}.ts`).values()];
    const known = new Set(ENTRIES.flatMap((one) => [...offeredBy(`${one}.ts`).values()]).map(key));
    expect(offered.length).toBeGreaterThan(1);
    const missing = offered.flatMap((origin) =>
      namedBy(origin).map((one) => `${key(one)}, named by ${origin.name}`),
    );
    expect(missing.filter((one) => !known.has(one.split(', named by ')[0] as string))).toEqual([]);
  },
);
