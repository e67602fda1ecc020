import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { callMesura } from '../support/callMesura.ts';
import { runMesura } from '../support/runMesura.ts';
import { ROOT } from '../support/sampleShop.ts';

const NAMES = COMMANDS.map(({ name }) => name);

it('the help lists all commands and the exit codes', async () => {
  const { code, stdout } = await runMesura(['--help'], { cwd: ROOT });
  expect(code).toBe(0);
  for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  expect(stdout).toContain('75 try again later');
});

it('the README names every command', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  for (const name of NAMES) expect(readme).toContain(`\`mesura ${name}`);
});

it.each(NAMES)('mesura %s --help says what it is for', async (name) => {
  const { code, stdout, stderr } = await callMesura([name, '--help'], { cwd: ROOT });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`Usage: mesura ${name}`);
  expect(stdout.length).toBeGreaterThan(200);
});

it.each([
  [['sned'], 'Did you mean send?'],
  [['plan', '--campain', 'x'], 'Did you mean --campaign?'],
  [['send'], '--campaign'],
  [['send', '--campaign', 'after-purchase', '--limit', '-3'], 'a whole number of at least 1'],
  [['plan', '--now', 'tomorrow'], 'a date such as'],
  [['explain'], 'explain takes a customer, or a message'],
  [['render', 'C-1001', '--campaign', 'after-purchase', '--part', 'pdf'], 'html, text, eml, subject'],
  [['suppress', 'add'], 'one address is needed'],
  [['suppress', 'add', 'Ana <ana@shop.example>'], 'without a name and without brackets'],
  [['resolve'], 'name a log'],
  [['explain', '--message', '<nobody@shop.example>'], 'there is no message with this Message-ID'],
  [['explain', 'C-1001', '--reveal'], 'on a terminal only'],
] as const)('mesura %j ends with code 2 and says what to do', async (args, words) => {
  const { code, stderr } = await callMesura(args, { cwd: ROOT });
  expect(code).toBe(2);
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/^\s+at /m);
});

it('without a command the help is shown as wrong usage', async () => {
  const { code, stderr } = await callMesura([], { cwd: ROOT });
  expect(code).toBe(2);
  expect(stderr).toContain('Usage: mesura');
});
