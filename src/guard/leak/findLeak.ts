import type { Decision } from '../../domain/index.ts';
import { addressesIn, pagesOf } from './addresses.ts';
import { createPhrases } from './createPhrases.ts';
import type { Leak, Suspect, Suspects, Suspicion } from './createSuspects.ts';
import { issuedTexts } from './issuedTexts.ts';

/**
 * The last door before a message leaves: looks in its dynamic values for anything sensitive that the guard did not issue
 * itself. It is blind to what the customer bought: a value and a view that are the same give the same answer, so the door
 * cannot be the way by which a sensitive purchase is told. What was issued for the decision never stops a message, and
 * neither does `harmless`, such as the shop's own name and address. So a find is a defect: something printed what it did
 * not get from the guard.
 */
export function findLeak(
  suspects: Suspects,
  decision: Decision,
  values: Iterable<string>,
  harmless: Iterable<string> = [],
): Leak | undefined {
  let excuse: ((suspect: Suspect, suspicion: Suspicion) => boolean) | undefined;
  for (const value of values) {
    const suspect = suspects.of(value);
    if (!suspect) continue;
    // Worked out at the first suspicion only: nearly no message has one.
    excuse ??= createExcuse([...issuedTexts(decision.view), ...harmless]);
    for (const suspicion of suspect.found) if (!excuse(suspect, suspicion)) return { rule: suspicion.rule };
  }
  return undefined;
}

/** Whether something sensitive lies wholly inside of something that may be there. */
function createExcuse(passed: readonly string[]): (suspect: Suspect, suspicion: Suspicion) => boolean {
  const phrases = createPhrases(passed);
  const pages = new Set(passed.flatMap((text) => addressesIn(text)));
  return ({ folded, addresses }, suspicion) => {
    if ('span' in suspicion) {
      const { span } = suspicion;
      return phrases.in(folded).some(({ start, end }) => start <= span.start && span.end <= end);
    }
    return addresses.some((address) => {
      const own = [...pagesOf(address)].find((page) => pages.has(page));
      return own?.startsWith(suspicion.page) === true;
    });
  };
}
