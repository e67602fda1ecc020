import { MesuraError } from '../../../domain/errors.ts';
import { type Expanded, expandIncludes, type IncludeReader } from '../../parse/expandIncludes.ts';
import type { Findings } from '../report/Findings.ts';
import { SourceFile } from '../report/SourceFile.ts';

/** A template with what it includes, or undefined where an include is refused, which is then told. */
export function includeFiles(
  findings: Findings,
  name: string,
  source: string,
  read: IncludeReader | undefined,
): Expanded | undefined {
  if (read === undefined) return { source, partials: new Map() };
  try {
    return expandIncludes(name, source, read);
  } catch (error) {
    if (!(error instanceof MesuraError)) throw error;
    const { message, why, fix, place: { file: place = name, line = 1, column = 1 } = {} } = error;
    const own = `./${place.split('/').at(-1)}`;
    const file = new SourceFile(place, place === name ? source : read(own, place).source);
    const start = file.offsetOf({ line, column: column - 1 });
    const words = why === undefined ? message : `${message}: ${why}`;
    findings.report('mjml-include', { file, start, end: start }, { message: words, fix });
    return undefined;
  }
}

/** What an included file is called: the head and the body of a document are two pieces of one file. */
export function fileOfInclude({ partials }: Expanded, partial: string): string | undefined {
  const file = partials.get(partial)?.file;
  return file !== undefined && partial.endsWith('#head') ? `${file}#head` : file;
}
