import path from 'node:path';
import type { DocBlock } from '../../support/docBlocks.ts';
import { ROOT } from '../../support/sampleShop.ts';
import * as surroundings from './surroundings.ts';

const ENTRIES: Readonly<Record<string, string>> = {
  mesura: 'src/index.ts',
  'mesura/template': 'src/template/index.ts',
  'mesura/guard': 'src/guard/index.ts',
  'mesura/web': 'src/serve/index.ts',
  'mesura/helpers': 'src/run/helpers/index.ts',
};

const KINDS = /^(?:orders|products|customers|consents|complements|messages):/;
const FIELD = /^(?:\/\/ mesura\.config\.ts\n)?[a-z]+: [{['"]/;

/** Whether a block shows fields of a configuration rather than a program. */
export const isConfiguration = ({ text }: DocBlock): boolean => FIELD.test(text);

/** A whole configuration of the sample's shop with the fields that the block shows. */
export function asConfiguration({ text }: DocBlock): string {
  const fields = text.replace(/,?\s*$/, ',');
  return `import type { MesuraConfig } from '${path.join(ROOT, 'src/index.ts')}';
import sample from '${path.join(ROOT, 'mesura.config.ts')}';
const shown = { ${KINDS.test(text) ? `data: { ${fields} }` : fields} } satisfies Partial<MesuraConfig>;
export default { ...sample, ...shown } satisfies MesuraConfig;
`;
}

/** A program that runs: the package's names lead to the sources, and what is the reader's own stands before it. */
export function asProgram({ text }: DocBlock): string {
  // A configuration of the reader's is the sample's.
  let sources = text.replaceAll(/'(mesura(?:\/\w+)?)'/g, (name, entry: string) =>
    ENTRIES[entry] === undefined ? name : `'${path.join(ROOT, ENTRIES[entry])}'`,
  );
  sources = sources.replace("'./mesura.config.ts'", `'${path.join(ROOT, 'mesura.config.ts')}'`);
  const says = (name: string, before: string) => new RegExp(`${before}\\b${name}\\b`).test(text);
  const missing = Object.keys(surroundings).filter(
    (name) =>
      says(name, '(?<![.\'"-])') &&
      !says(name, '(?:const|let) (?:\\{[^}]*)?') &&
      !says(name, 'import \\{[^}]*'),
  );
  const before =
    missing.length === 0
      ? ''
      : `import { ${missing.join(', ')} } from '${path.join(import.meta.dirname, 'surroundings.ts')}';\n`;
  return `${before}${sources}\nexport {};\n`;
}
