import type { CampaignPlan } from '../run/index.ts';
import type { Terminal } from './Terminal.ts';
import { table } from './table.ts';

const KINDS = {
  send: 'to be sent',
  'send-without-history': 'to be sent without history',
  defer: 'deferred',
  skip: 'left in peace',
} as const;

/** A campaign's plan as a person reads it: what for how many, then by which rules. */
export function showPlan(plan: CampaignPlan, terminal: Terminal): string {
  const kinds = Object.entries(KINDS).map(([kind, words]) => [
    String(plan.decisions[kind as keyof typeof KINDS]).padStart(6),
    words,
  ]);
  return [
    terminal.style('bold', plan.campaign),
    table([...kinds, [String(plan.suggestions).padStart(6), 'suggestions in all']]),
    ...counts('  by rule', plan.reasons),
    ...counts('  left out, by rule', plan.leftOut),
    '',
  ].join('\n');
}

function counts(title: string, record: Readonly<Record<string, number>>): string[] {
  const rows = Object.entries(record).map(([code, count]) => [String(count).padStart(8), code]);
  return rows.length === 0 ? [] : [title, table(rows)];
}
