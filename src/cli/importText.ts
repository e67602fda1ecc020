import { placeText } from '../domain/index.ts';
import type { ImportReport } from '../run/import/ImportReport.ts';
import { orphanTexts } from '../run/orphansOf.ts';
import { table } from './table.ts';

/** An import in numbers. */
export function importTable({ kinds }: ImportReport): string {
  const told = kinds.filter(
    (one) =>
      one.kind !== 'complements' || Object.values(one).some((count) => count !== 0 && count !== one.kind),
  );
  const rows = told.map(({ kind, added, changed, unchanged, removed, refused, leftOut }) =>
    [kind, added, changed, unchanged, removed, refused, leftOut].map(String),
  );
  return table([['', 'new', 'changed', 'unchanged', 'removed', 'refused', 'left out'], ...rows]);
}

const SHOWN_REASONS = 6;

/** A line for each file and kind: how many rows were left out, and the most frequent reasons. */
function leftOutTexts({ leftOut }: ImportReport): string[] {
  const groups = Map.groupBy(leftOut, ({ kind, file }) => `${kind} of ${file}`);
  return [...groups].map(([name, reasons]) => {
    const rows = reasons.reduce((sum, one) => sum + one.rows, 0);
    const shown = reasons
      .slice(0, SHOWN_REASONS)
      .map(({ because, rows: of }) => (of === rows ? because : `${because} (${of})`));
    const more = reasons.length > SHOWN_REASONS ? `, and ${reasons.length - SHOWN_REASONS} more reasons` : '';
    return `left out of ${name}: ${rows} ${rows === 1 ? 'row' : 'rows'}, where ${shown.join(', ')}${more}`;
  });
}

/** Without these nobody is written to, whatever else is there. */
function missingTexts({ kinds }: ImportReport): string[] {
  const needed = ['customers', 'consents'] as const;
  return needed
    .filter((name) => !kinds.some(({ kind }) => kind === name))
    .map((name) => `No file brought ${name}: nobody can be written to before one does.`);
}

/** What somebody should know besides the numbers, a line each. `isWhole` is false where one kind only was asked for. */
export function importNotes(report: ImportReport, isWhole: boolean): string[] {
  const { conflicts, returns, orphans } = report;
  const sent = returns.matched + returns.unmatched;
  return [
    ...leftOutTexts(report),
    ...conflicts.map(({ kind, what, count, places }) => {
      const which = what === 'several names' ? 'the most frequent name counts' : 'the last row counts';
      const where = places.map(placeText).join(', ');
      return `${count} ${kind} with ${what} in the files: ${which} (${where}${count > places.length ? ', …' : ''})`;
    }),
    ...(sent === 0
      ? []
      : [
          `${sent} lines send something back: ${returns.matched} taken off earlier purchases, ${returns.unmatched} without a purchase in the data`,
        ]),
    ...orphanTexts(orphans).map((text) => `${text}: nothing is made of them`),
    ...(isWhole ? missingTexts(report) : []),
  ];
}
