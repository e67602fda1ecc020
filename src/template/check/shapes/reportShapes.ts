import type { Findings } from '../report/Findings.ts';
import type { Span } from '../report/SourceFile.ts';
import { bodiesOf, type LoopPart, type Part } from '../resolve/Part.ts';
import { countShapes } from './countShapes.ts';

/**
 * Each combination of blocks is compiled by MJML once and then kept. Where there are more of them than are kept, the work is done
 * again and again. Told of are the loops whose rounds can differ in too many ways, and the template whose other
 * blocks combine in too many; both at once would count combinations that no list of customers ever has.
 */
export function reportShapes(
  findings: Findings,
  parts: readonly Part[],
  whole: Span,
  maxShapes: number,
): void {
  for (const loop of loopsOf(parts)) {
    const shapes = countShapes([loop], 'each');
    if (shapes <= maxShapes || loopsOf(loop.body).some((inner) => countShapes([inner], 'each') > maxShapes))
      continue;
    findings.report('many-shapes', loop.span, {
      message: `the rounds of this loop can differ in ${inWords(shapes)} ways, and ${inWords(maxShapes)} are kept`,
      fix: 'show fewer items, or ask fewer {{#if}} inside',
    });
  }
  const shapes = countShapes(parts, 'alike');
  if (shapes <= maxShapes) return;
  findings.report('many-shapes', whole, {
    message: `the blocks of this template combine in ${inWords(shapes)} ways, and ${inWords(maxShapes)} are kept`,
    fix: 'ask for the same thing once, with a larger block, or split the template',
  });
}

function loopsOf(parts: readonly Part[], visited = new Set<readonly Part[]>()): LoopPart[] {
  if (visited.has(parts)) return [];
  visited.add(parts);
  return parts.flatMap((part) => [
    ...(part.kind === 'loop' ? [part] : []),
    ...bodiesOf(part).flatMap((body) => loopsOf(body, visited)),
  ]);
}

function inWords(count: number): string {
  return count < 1e9 ? count.toLocaleString('en-US') : 'more than a billion';
}
