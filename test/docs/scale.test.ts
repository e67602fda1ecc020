import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const text = readFileSync(path.resolve(import.meta.dirname, '../../docs/scale.md'), 'utf8');

const cost = (name: string): number => {
  const [, value] = new RegExp(`^\\| \`${name}\` \\| ([\\d.]+)`, 'm').exec(text) ?? [];
  return Number(value);
};
const chosen = (name: string): number => {
  const [, value] = new RegExp(`\`${name}\` (\\d+)`).exec(text) ?? [];
  return Number(value);
};
const whole = (value: number) => Math.round(value).toLocaleString('en');

it('the capacity plan is what its formulas give', () => {
  const window = chosen('window') * 3600;
  const rows = [100_000, 3_000_000, 100_000_000].map((customers) => {
    const messages = customers / chosen('share');
    const cpu = (messages * cost('message')) / 1e3 + (customers * chosen('passes') * cost('look')) / 1e6;
    const machines = Math.max(1, Math.ceil(cpu / (window * (chosen('use') / 100))));
    const database = (customers * cost('customer') + messages * chosen('days') * cost('ledger')) / 1e6;
    const rate = messages / window;
    return [
      ...[whole(customers), whole(customers * 3), whole(messages), `${whole(cpu)} s`, machines],
      ...[`${database.toFixed(1)} GB`, whole(Math.ceil(rate * cost('commits'))), `${rate.toFixed(1)}/s`],
      ...[((rate * cost('bytes') * 8) / 1000).toFixed(1), machines * cost('connections')],
    ].join(' | ');
  });
  for (const row of rows) expect(text).toContain(`| ${row} |`);
});
