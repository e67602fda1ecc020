import { expect, test } from 'vitest';
import { messageOf } from '../../src/run/compose/messageOf.ts';

const ENVELOPE = { from: 'shop@shop.test', to: 'ana@example.test' };
const RAW = 'Subject: Hola\r\n\r\nHola\r\n';

/** Emails are written one behind the other into larger blocks. */
function inBlock(text: string): Uint8Array {
  const block = Buffer.from(`before\r\n${text}after\r\n`, 'latin1');
  return block.subarray(8, 8 + text.length);
}

test('the text of a message is its own part of the block that it was written into', () => {
  expect(messageOf('<1@shop.test>', ENVELOPE, inBlock(RAW)).raw).toBe(RAW);
});

test('copies of a message, JSON and other threads have its text', () => {
  const message = messageOf('<1@shop.test>', ENVELOPE, inBlock(RAW));
  const whole = { messageId: '<1@shop.test>', envelope: ENVELOPE, raw: RAW };
  expect({ ...message }).toEqual(whole);
  expect(JSON.parse(JSON.stringify(message))).toEqual(whole);
  expect(structuredClone(message)).toEqual(whole);
});
