import { codeFrame } from '../../domain/codeFrame.ts';
import { MesuraError } from '../../domain/errors.ts';

/** TEMPLATE_INVALID at a line and column (both from 1) of a template's or partial's source, with its frame. */
export function templateError(
  from: { readonly file: string; readonly source: string },
  at: { readonly line: number; readonly column: number },
  parts: { message: string; why?: string; fix?: string; cause?: unknown },
): MesuraError {
  const { message, ...rest } = parts;
  return new MesuraError('TEMPLATE_INVALID', message, {
    ...rest,
    place: { file: from.file, line: at.line, column: at.column },
    frame: codeFrame(from.source, at.line, at.column),
  });
}

/** The place where a node starts: Handlebars counts columns from 0, people from 1. */
export function startOf(node: hbs.AST.Node): { line: number; column: number } {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}
