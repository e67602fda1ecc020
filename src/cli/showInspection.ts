import type { InspectedOne, InspectionFinding } from '../run/index.ts';
import type { Terminal } from './Terminal.ts';
import { cut, wrap } from './within.ts';

const COLOURS = { error: 'red', warning: 'yellow', note: 'blue' } as const;
const RANK = { error: 0, warning: 1, note: 2 } as const;
const SPOTS = 3;

/** A finding with every email that has it. */
interface Shown {
  readonly finding: InspectionFinding;
  readonly emails: readonly InspectedOne[];
}

/** Findings of several emails, each told once, worst first. `notes`: whether notes are told in full. */
export function showInspection(emails: readonly InspectedOne[], terminal: Terminal, notes: boolean): void {
  const shown = [...grouped(emails).values()].sort(
    (a, b) => RANK[a.finding.severity] - RANK[b.finding.severity] || b.emails.length - a.emails.length,
  );
  const inFull = shown.filter(({ finding }) => notes || finding.severity !== 'note');
  for (const one of inFull) terminal.out(`${describe(one, emails.length, terminal)}\n`);
  const left = shown.filter((one) => !inFull.includes(one));
  if (left.length === 0) return;
  const list = left.map(({ finding }) => finding.support?.title ?? finding.code);
  terminal.out(
    wrap(
      `${terminal.style('blue', 'notes')}  ${[...new Set(list)].join(', ')}  (--notes tells them)`,
      terminal.columns,
    ),
  );
  terminal.out('');
}

function grouped(emails: readonly InspectedOne[]): Map<string, Shown> {
  const found = new Map<string, { finding: InspectionFinding; emails: InspectedOne[] }>();
  for (const email of emails)
    for (const finding of email.findings) {
      const key = [finding.code, finding.severity, finding.support?.feature, finding.spots.length === 0].join(
        ' ',
      );
      const known = found.get(key);
      if (known === undefined) found.set(key, { finding, emails: [email] });
      else known.emails.push(email);
    }
  return found;
}

function describe({ finding, emails }: Shown, all: number, terminal: Terminal): string {
  const { severity, code, message, fix, detail, spots, count, support } = finding;
  const [first] = emails as [InspectedOne];
  const columns = terminal.columns;
  const lines = [
    wrap(
      `${terminal.style(COLOURS[severity], severity.padEnd(7))}  ${terminal.style('bold', code)}  ${message}${detail === undefined ? '' : `: ${detail}`}`,
      columns,
    ),
    ...(support === undefined ? [] : [wrap(supportText(support), columns, '  ')]),
    wrap(`-> ${fix}`, columns, '  '),
  ];
  for (const spot of spots.slice(0, SPOTS)) {
    const place = spot.source
      ? `${spot.source.file}:${spot.source.line}:${spot.source.column}`
      : `line ${spot.line} of the HTML`;
    lines.push(wrap(`${place}${spot.detail === undefined ? '' : `  ${spot.detail}`}`, columns, '  '));
    if (spot.excerpt !== '') lines.push(cut(`    ${terminal.style('dim', spot.excerpt)}`, columns));
  }
  const more = count - Math.min(SPOTS, spots.length);
  if (spots.length > 0 && more > 0) lines.push(`  and ${more} more ${more === 1 ? 'place' : 'places'}`);
  lines.push(wrap(whereText(first, emails, all), columns, '  '));
  return lines.join('\n');
}

function whereText(first: InspectedOne, emails: readonly InspectedOne[], all: number): string {
  const templates = [...new Set(emails.map(({ template }) => template))];
  const person = `${first.campaign} to ${first.customerId}`;
  if (all === 1) return `in ${person}`;
  if (emails.length === all) return `in all ${all} emails, such as ${person}`;
  const named = templates.slice(0, 6).join(', ');
  return `in ${emails.length} of ${all} emails, such as ${person}; templates: ${named}${templates.length > 6 ? ` and ${templates.length - 6} more` : ''}`;
}

function supportText({ without, partly, testedAt, url }: NonNullable<InspectionFinding['support']>): string {
  const list = (what: string, programs: typeof without) =>
    programs.length === 0
      ? ''
      : `${what}: ${programs.map(({ name, versions }) => `${name} ${versionText(versions)}`).join('; ')}. `;
  return `${list('without it', without)}${list('in part', partly)}Last tested ${testedAt}, ${url}`;
}

/** Dates are when the program was looked at; the newest says enough. */
function versionText(versions: readonly string[]): string {
  const [oldest, newest] = [versions[0], versions.at(-1)];
  return oldest === newest ? `${newest}` : `${oldest} to ${newest}`;
}
