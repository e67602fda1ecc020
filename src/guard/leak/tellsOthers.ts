import type { Decision } from '../../domain/index.ts';
import { decoded } from './decoded.ts';
import { issuedTexts } from './issuedTexts.ts';
import { speakOf } from './speakOf.ts';

/** Whether values in somebody else's address say anything of what was issued for this reader, other than an address as a whole. */
export function tellsOthers(
  { view }: Decision,
  values: readonly string[],
  harmless: Iterable<string>,
): boolean {
  if (!view || values.length === 0) return false;
  const said = [...issuedTexts(view)].filter((text) => !/^https?:\/\//i.test(text));
  return speakOf(said, values.map(decoded), harmless);
}
