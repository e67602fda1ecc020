import { CATEGORY_SEPARATOR } from '../../../domain/index.ts';
import { CATEGORIES } from './categories.ts';

/** One category of Google's product taxonomy. */
export interface Official {
  readonly id: string;
  /** `Baby & Toddler > Diapering`: its name behind those of all above it. */
  readonly path: string;
  readonly name: string;
  readonly parent?: Official;
}

let all: readonly Official[] | undefined;
let byId: ReadonlyMap<string, Official> | undefined;

/** All categories, each behind its parent. Read from the program's own text when it is first asked for. */
export function officialTaxonomy(): readonly Official[] {
  all ??= read();
  return all;
}

/** The category with an id, if there is one. */
export function officialCategory(id: string): Official | undefined {
  byId ??= new Map(officialTaxonomy().map((one) => [one.id, one]));
  return byId.get(id);
}

function read(): Official[] {
  const above: Official[] = [];
  return CATEGORIES.split('\n').map((line) => {
    const depth = line.lastIndexOf('\t') + 1;
    const space = line.indexOf(' ');
    const [id, name] = [line.slice(depth, space), line.slice(space + 1)];
    const parent = depth === 0 ? undefined : above[depth - 1];
    const path = parent ? parent.path + CATEGORY_SEPARATOR + name : name;
    const official: Official = { id, name, path, ...(parent && { parent }) };
    above[depth] = official;
    return official;
  });
}
