import type { Findings } from '../report/Findings.ts';
import type { Span } from '../report/SourceFile.ts';
import { bodiesOf, type ChoicePart, type LoopPart, type Part, type PrintPart } from '../resolve/Part.ts';
import { countShapes } from './countShapes.ts';

/** What a walk found out about the blocks and values of a template. */
interface Places {
  readonly inContent: ReadonlySet<Part>;
  readonly structural: ReadonlySet<PrintPart>;
}

interface Limits {
  readonly whole: Span;
  readonly maxShapes: number;
  /** Paths that are the same in every email. */
  readonly constants: readonly string[];
}

/** How many sources of shapes are named: the worst ones. */
const NAMED = 3;

/**
 * Each combination of blocks is compiled by MJML once and then kept. Where there are more of them than are kept, the work is done
 * again and again. All that multiplies is counted together: blocks between components, the rounds of loops, and values with which
 * MJML computes, of which each person may have another one. The worst three are named.
 */
export function reportShapes(
  findings: Findings,
  parts: readonly Part[],
  { inContent, structural }: Places,
  { whole, maxShapes, constants }: Limits,
): void {
  const isConstant = (key: string) => constants.some((path) => key === path || key.startsWith(`${path}.`));
  for (const print of structural) {
    if (print.keys.length === 0 || print.keys.every((key) => isConstant(key) || key.endsWith('.length')))
      continue;
    findings.report('personal-shape', print.span, {
      message: `MJML computes with this attribute, so each different value of ${print.keys.join(', ')} is a shape of its own`,
      fix: 'choose among a few values with {{#if}}, or write it into a style="..." inside of the text',
    });
  }
  const loops = loopsOf(parts).filter((loop) => !inContent.has(loop));
  const each = (loop: LoopPart) => countShapes([loop], 'each', inContent);
  for (const loop of loops) {
    const shapes = each(loop);
    if (
      shapes <= maxShapes ||
      loopsOf(loop.body).some((inner) => !inContent.has(inner) && each(inner) > maxShapes)
    )
      continue;
    findings.report('many-shapes', loop.span, {
      message: `the rounds of this loop can differ in ${inWords(shapes)} ways, and ${inWords(maxShapes)} are kept`,
      fix: 'show fewer items, or ask fewer {{#if}} between components',
    });
  }
  const shapes = countShapes(parts, 'alike', inContent);
  if (shapes <= maxShapes) return;
  findings.report('many-shapes', whole, {
    message: `the blocks of this template combine in ${inWords(shapes)} ways, and ${inWords(maxShapes)} are kept; most come from ${worst(parts, inContent).join(', ')}`,
    fix: 'ask for the same thing once, with a larger block, move conditions into texts, or split the template',
  });
}

/** The blocks side by side that multiply most, with their places. */
function worst(parts: readonly Part[], inContent: ReadonlySet<Part>): readonly string[] {
  return blocksOf(parts)
    .filter((block) => !inContent.has(block))
    .map((block) => ({ block, shapes: countShapes([block], 'alike', inContent) }))
    .filter(({ shapes }) => shapes > 1)
    .sort((a, b) => b.shapes - a.shapes)
    .slice(0, NAMED)
    .map(({ block: { span, condition }, shapes }) => {
      const { file, line } = span.file.placeOf(span.start);
      return `${condition ?? 'the block'} in ${file}:${line} (${inWords(shapes)})`;
    });
}

/** The outermost blocks. */
function blocksOf(parts: readonly Part[]): (ChoicePart | LoopPart)[] {
  return parts.flatMap((part) => {
    if (part.kind === 'choice' || part.kind === 'loop') return [part];
    return part.kind === 'partial' ? blocksOf(part.body) : [];
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
