import type { Pass } from '../lower/Pass.ts';
import { AMPERSAND, EDGE, INNER, MARKUP, QUOTED } from '../lower/traits.ts';

/** What a value may be that is printed as it is, and then reaches beyond its place. */
const REACHES = MARKUP | QUOTED | AMPERSAND;

/**
 * What a run decided, in its blocks too, and which of its values are out of the ordinary in what way. Of one template, emails with the
 * same outline are the same but for their values. Nothing for a run whose values shape more than their own place.
 */
export function outlineOf(pass: Pass): string | undefined {
  if (pass.literals.length > 0 || pass.isHalved || pass.lenient) return undefined;
  const blocks = new Set(pass.fragments.map(({ index }) => index));
  let outline = `${pass.key}\n${pass.plain.length}`;
  for (const [order, index] of pass.odd.entries()) {
    const traits = pass.oddTraits[order] as number;
    const isOwn = !blocks.has(index);
    if (isOwn && (traits & REACHES || (traits & EDGE && traits & INNER))) return undefined;
    outline += `,${index}:${traits}`;
  }
  for (const fragment of pass.fragments) {
    const inner = outlineOf(fragment.pass);
    if (inner === undefined) return undefined;
    outline += `\n${fragment.index}(${inner})`;
  }
  return outline;
}

/** Whether two runs printed the same: then what their emails differ in is static. */
export function isSamePrint(a: Pass, b: Pass): boolean {
  return (
    isSame(a.plain, b.plain) &&
    isSame(a.kinds, b.kinds) &&
    a.fragments.every(({ pass }, at) => isSamePrint(pass, b.fragments[at]?.pass ?? pass))
  );
}

const isSame = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((one, at) => one === b[at]);
