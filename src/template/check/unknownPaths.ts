import type { ParsedTemplate } from '../parse/index.ts';
import type { Diagnostic } from './report/Diagnostic.ts';
import { Findings } from './report/Findings.ts';
import { SourceFile } from './report/SourceFile.ts';
import { Resolver } from './resolve/Resolver.ts';
import { resolveProgram } from './resolve/resolveProgram.ts';
import { rootScope } from './resolve/Scope.ts';
import { typeOfSchema } from './types/typeOfSchema.ts';

/** The paths of a template that a JSON Schema of its context does not have. Helpers may take and give anything. */
export function unknownPaths({ main, partials }: ParsedTemplate, schema: object): readonly Diagnostic[] {
  const files = new Map(
    [main, ...partials.values()].map(({ file, source }) => [file, new SourceFile(file, source)] as const),
  );
  const findings = new Findings({}, [...files.keys()]);
  const fragmentOf = ({ file, program }: ParsedTemplate['main']) => ({
    program,
    file: files.get(file) as SourceFile,
  });
  const fragments = new Map([...partials].map(([name, file]) => [name, () => fragmentOf(file)] as const));
  const resolver = new Resolver(findings, {}, fragments, files);
  resolveProgram(resolver, fragmentOf(main), rootScope(typeOfSchema(schema)));
  return findings.sorted().filter(({ code }) => code === 'unknown-variable');
}
