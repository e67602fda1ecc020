import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { chooseClients, DEFAULT_CLIENTS, inspectEmail } from '../../src/inspect/index.ts';
import { type Print, rounded } from '../Figure.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ROUNDS = 5;

/**
 * `inspect.email.ms`: one email of the sample shop (37 KB of HTML) looked at by all rules, the median of its previews. `inspect.first.ms`: the first of
 * a process, which reads the table of mail programs. `inspect.data.bytes`: that table.
 */
export async function bench(print: Print): Promise<void> {
  const folder = path.join(ROOT, 'previews/after-purchase');
  const emails = readdirSync(folder).flatMap((name) => {
    try {
      const html = readFileSync(path.join(folder, name, 'email.html'), 'utf8');
      const text = readFileSync(path.join(folder, name, 'email.txt'), 'utf8');
      return [{ subject: 'A subject', preheader: 'A preheader', html, text, language: 'es' }];
    } catch {
      return [];
    }
  });
  const clients = chooseClients(DEFAULT_CLIENTS);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const email of emails) {
      const start = performance.now();
      inspectEmail(email, { clients });
      times.push(performance.now() - start);
    }
  const [first = 0, ...rest] = times;
  const median = rest.toSorted((a, b) => a - b)[Math.floor(rest.length / 2)] ?? 0;
  print({ name: 'inspect.email.ms', value: rounded(median), unit: 'ms' });
  print({ name: 'inspect.first.ms', value: rounded(first), unit: 'ms' });
  print({
    name: 'inspect.data.bytes',
    value: statSync(path.join(ROOT, 'src/inspect/clients/SUPPORT.ts')).size,
    unit: 'bytes',
  });
}
