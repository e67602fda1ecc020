import { contentRules } from './accessibility/contentRules.ts';
import { structureRules } from './accessibility/structureRules.ts';
import { clientRules } from './clients/clientRules.ts';
import { SUPPORT_OF } from './clients/SUPPORT.ts';
import { contrastRules } from './contrast/contrastRules.ts';
import { createPlaces } from './document/createPlaces.ts';
import type { Finding, Group, Severity, Spot } from './Finding.ts';
import { linkRules } from './links/linkRules.ts';
import { onlineCodes } from './links/onlineCodes.ts';
import { headerRules } from './message/headerRules.ts';
import { wordRules } from './message/wordRules.ts';
import { createPage, type InspectedEmail, type InspectOptions, type Page } from './Page.ts';
import { pictureRules } from './pictures/pictureRules.ts';
import type { Draft, Inspection, Rule } from './Rule.ts';
import { type Sizes, sizeRules, sizesOf } from './size/sizeRules.ts';
import { spamCodes } from './spam/spamCodes.ts';

/** The rules in the order in which they look. */
const RULES: readonly Rule[] = [
  headerRules,
  wordRules,
  linkRules,
  pictureRules,
  structureRules,
  contentRules,
  contrastRules,
  sizeRules,
  clientRules,
];

/** Every code, with its group. Those of links that are asked and of the spam score come from outside: nothing here opens a socket. */
export const INSPECTIONS: Readonly<Record<string, Inspection & { readonly group: Group }>> = Object.freeze(
  Object.fromEntries(
    [...RULES, onlineCodes, spamCodes].flatMap(({ group, codes }) =>
      Object.entries(codes).map(([code, inspection]) => [code, Object.freeze({ ...inspection, group })]),
    ),
  ),
);

/** What was found in one email, worst first, and what it weighs. Frozen. */
export interface EmailInspection {
  readonly findings: readonly Finding[];
  readonly sizes: Sizes;
  /** Of which day the data about mail programs is. */
  readonly supportOf: string;
}

const MOST_SPOTS = 20;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Looks at one rendered email. Pure: no file, no network, no browser. */
export function inspectEmail(email: InspectedEmail, options: InspectOptions): EmailInspection {
  const page = createPage(email, options);
  const drafts = [...RULES.flatMap((rule) => [...rule.run(page)]), ...(options.outside ?? [])];
  return Object.freeze({
    findings: Object.freeze(gather(drafts, page)),
    sizes: Object.freeze(sizesOf(page)),
    supportOf: SUPPORT_OF,
  });
}

/** Findings of one kind become one, with all their places. */
function gather(drafts: readonly Draft[], page: Page): Finding[] {
  const placeOf = createPlaces(page.email.html);
  const kinds = Map.groupBy(drafts, ({ code, support, severity, at, detail }) =>
    JSON.stringify([code, severity, support?.feature, at === undefined ? detail : '']),
  );
  return [...kinds.values()]
    .flatMap((alike) => {
      const [first] = alike;
      const inspection = first && INSPECTIONS[first.code];
      if (first === undefined || inspection === undefined)
        throw new Error('every draft has a code of its rule');
      const placed = alike.filter(({ at }) => at !== undefined);
      const spots = placed.slice(0, MOST_SPOTS).map((draft) => spotOf(draft, page, placeOf));
      return Object.freeze({
        code: first.code,
        group: inspection.group,
        severity: first.severity ?? inspection.severity,
        message: first.message ?? inspection.message,
        fix: first.fix ?? inspection.fix,
        ...(placed.length === 0 && first.detail !== undefined && { detail: first.detail }),
        spots: Object.freeze(spots),
        count: alike.length,
        ...(first.support && { support: Object.freeze(first.support) }),
      });
    })
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function spotOf({ at, detail }: Draft, page: Page, placeOf: ReturnType<typeof createPlaces>): Spot {
  const offset = typeof at === 'number' ? at : (at?.start ?? 0);
  const { html } = page.email;
  const end = typeof at === 'object' ? at.startEnd : offset + 80;
  const excerpt = html
    .slice(offset, Math.min(end, offset + 120))
    .replace(/\s+/g, ' ')
    .trim();
  const source = page.options.locate?.(offset);
  return Object.freeze({
    ...{ offset, ...placeOf(offset), excerpt },
    ...(detail !== undefined && { detail }),
    ...(source && { source }),
  });
}
