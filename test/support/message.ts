import type { Message } from '../../src/domain/index.ts';

/** A small message that is ready for the wire, for tests of channels. */
export function plainMessage(part: Partial<Message> & { n?: number; size?: number } = {}): Message {
  const { n = 1, size = 0, ...rest } = part;
  const messageId = `<m${n}@shop.test>`;
  return {
    messageId,
    envelope: { from: 'shop@shop.test', to: `reader${n}@example.test` },
    raw: [
      'From: Shop <shop@shop.test>',
      `To: reader${n}@example.test`,
      'Subject: Care for your coat',
      `Message-ID: ${messageId}`,
      'Date: Mon, 05 Oct 2026 08:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Hang it up to dry.',
      '.',
      '.. two dots',
      ...Array.from({ length: Math.ceil(size / 72) }, () => 'x'.repeat(70)),
      '',
    ].join('\r\n'),
    ...rest,
  };
}
