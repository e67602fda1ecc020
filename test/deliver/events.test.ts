import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EventFormatName, eventHeader, type Report, readEvents } from '../../src/deliver/index.ts';

const CASES = 'test/cases/events';
const expected: Record<string, { format: EventFormatName; reports: string[] }> = JSON.parse(
  readFileSync(join(CASES, 'expected.json'), 'utf8'),
);
const TOKEN = 'abcdefghijklmnopqrstuv0123456789';
const ID = `${'0123456789abcdef'.repeat(2)}01234567@shop.test`;
const UNSUBSCRIBE = 'https://shop.test/u/a1b2c3.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** The cases hold words where a message's own token and id would be. */
const textOf = (name: string) =>
  readFileSync(join(CASES, name), 'utf8')
    .replaceAll('TOKEN', TOKEN)
    .replaceAll('MESSAGE-ID', ID)
    .replaceAll('UNSUBSCRIBE', UNSUBSCRIBE);

async function* pieces(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, format: EventFormatName, size = 4096): Promise<Report[]> {
  const found: Report[] = [];
  for await (const report of readEvents(pieces(text, size), format)) found.push(report);
  return found;
}

const shown = ({ kind, code, suppress, clues: [clue] }: Report) =>
  [kind, code, suppress ?? '-', clue?.by ?? 'none'].join(' ');

describe('events of a relay', () => {
  it.each(Object.keys(expected))('%s', async (name) => {
    const { format, reports } = expected[name] as { format: EventFormatName; reports: string[] };
    for (const size of [4096, 1]) {
      const found = await read(textOf(name), format, size);
      expect(found.map(shown)).toEqual(reports);
      for (const { clues } of found) {
        const values = clues.map(({ value }) => value);
        for (const value of values.filter((one) => !one.includes('mailin.fr'))) {
          expect([
            TOKEN,
            `<${ID}>`,
            UNSUBSCRIBE.slice(20),
            '<rewritten@ismtpd-1>',
            '<20261005.1@mg.shop.test>',
          ]).toContain(value);
        }
      }
    }
  });

  it('say when it was, whatever the unit', async () => {
    for (const [name, at] of [
      ['ses-sns-hard.json', '2026-10-05T12:00:10.000Z'],
      ['brevo-hard.json', new Date(1791201610_000).toISOString()],
      ['mailgun-hard.json', new Date(1791201610_500).toISOString()],
      ['postmark-hard.json', '2026-10-05T12:00:10.000Z'],
      ['sendgrid-unique-argument.json', new Date(1791201610_000).toISOString()],
    ] as const) {
      const [report] = await read(textOf(name), expected[name]?.format ?? 'ses');
      expect(new Date(report?.at ?? 0).toISOString()).toBe(at);
    }
  });

  it('of endless size or depth fill no memory and end', async () => {
    async function* endless() {
      yield '{"a":"';
      for (let megabyte = 0; megabyte < 50; megabyte++) yield 'x'.repeat(1_000_000);
      yield `"} ${'{"a":'.repeat(20_000)}`;
    }
    const found: Report[] = [];
    for await (const report of readEvents(endless(), 'ses')) found.push(report);
    expect(found.map(shown)).toEqual(['unreadable ses-too-long - none', 'unreadable ses-not-json - none']);
    let nested: unknown = { Message: 'x' };
    for (let depth = 0; depth < 20; depth++) nested = { Message: nested };
    expect((await read(JSON.stringify(nested), 'ses')).map(shown)).toEqual([
      'unreadable ses-no-event - none',
    ]);
  });

  it('come back with the header that asked for it', () => {
    const names = ['ses', 'brevo', 'mailgun', 'postmark', 'sendgrid'] as const;
    for (const relay of names) {
      const [name, value] = eventHeader(relay, TOKEN);
      expect(name).toMatch(/^X-[\w-]+$/);
      expect(value).toContain(TOKEN);
      expect(`${name}: ${value}`.length).toBeLessThan(78);
    }
    expect(JSON.parse(eventHeader('mailgun', TOKEN)[1])).toEqual({ mesura: TOKEN });
    expect(JSON.parse(eventHeader('sendgrid', TOKEN)[1])).toEqual({ unique_args: { mesura: TOKEN } });
  });
});
