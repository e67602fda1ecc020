import { MesuraError } from '../../../domain/errors.ts';
import { parseFile } from '../../parse/parseFile.ts';
import type { Findings, Words } from '../report/Findings.ts';
import type { SourceFile } from '../report/SourceFile.ts';
import type { Fragment } from '../resolve/Scope.ts';
import { mistakeAt } from './mistakes.ts';
import { unclosedBlock } from './unclosedBlock.ts';

/** Parses a file. A syntax error is one finding, and then nothing else can be said of that file: `undefined`. */
export function parseFragment(findings: Findings, file: SourceFile): Fragment | undefined {
  try {
    return { program: parseFile(file.name, file.text).program, file };
  } catch (error) {
    if (!(error instanceof MesuraError) || error.place?.line === undefined) throw error;
    const at = file.offsetOf({ line: error.place.line, column: (error.place.column ?? 1) - 1 });
    const reason = error.why ?? error.message;
    const open = /got 'EOF'/.test(reason) ? unclosedBlock(file.text) : undefined;
    if (open) {
      const span = { file, start: open.start, end: open.end };
      const end = /\{\{~?\s*(end(?:if|each|for|with|unless)?)\s*~?\}\}/i.exec(file.text.slice(open.end));
      findings.report('syntax', span, {
        message: `the block "${open.name}" is never closed`,
        fix: end ? `write {{/${open.name}}} in place of ${end[0]}` : `add {{/${open.name}}}`,
      });
    } else {
      findings.report(
        'syntax',
        { file, start: at, end: at },
        mistakeAt(file.text, at) ?? wordsFor(reason, error.fix),
      );
    }
    return undefined;
  }
}

/** The parser speaks of its own tokens; these are the mistakes that people make. */
function wordsFor(reason: string, fix: string | undefined): Words {
  const mismatch = /^(.+) doesn't match (.+)$/.exec(reason);
  if (mismatch) {
    return {
      message: `the block "${mismatch[1]}" is closed by {{/${mismatch[2]}}}`,
      fix: `write {{/${mismatch[1]}}}`,
    };
  }
  const token = /^Expecting .*got '(\w+)'$/.exec(reason)?.[1];
  if (token === undefined) return { message: reason, fix };
  if (token === 'OPEN_ENDBLOCK')
    return {
      message: 'this closes a block that was not opened',
      fix: 'take it out, or open the block before, with a #: {{#if name}}',
    };
  if (token === 'INVERSE' || token === 'OPEN_INVERSE_CHAIN')
    return { message: '{{else}} stands outside of a block', fix: 'put it into a block' };
  if (token === 'EOF') return { message: 'the file ends inside a mustache', fix: 'close it with }}' };
  return {
    message: 'the mustache is not valid from here on',
    fix: 'a mustache is a name with arguments between {{ and }}',
  };
}
