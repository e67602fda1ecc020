import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { expect, it } from 'vitest';
import { compileTemplate, type InlineImage, type MailHeaders } from '../../../src/template/index.ts';
import { startSmtp } from '../../support/smtp.ts';

const engine = compileTemplate(
  '<mjml><mj-head><mj-title>T</mj-title></mj-head><mj-body><mj-section><mj-column><mj-image src="cid:logo" alt="Logo" /><mj-text>Hello</mj-text></mj-column></mj-section></mj-body></mjml>',
);
const HEADERS: MailHeaders = {
  from: { address: 'post@shop.example' },
  to: { address: 'ana@mail.example' },
  date: new Date('2026-11-02T09:00:00Z'),
  messageId: '<1@shop.example>',
  extra: [],
};
const logo: InlineImage = {
  cid: 'logo',
  type: 'image/png',
  content: Uint8Array.from({ length: 500 }, (_, index) => index % 256),
  filename: 'logo.png',
};

it('a picture travels in the message, and the HTML shows it', async () => {
  const { raw } = await engine.renderMessage({}, { ...HEADERS, images: [logo] });
  const { html, text, attachments } = await simpleParser(raw);
  expect(text?.trim()).toBe('Logo\n\nHello');
  expect(html).toContain('src="data:image/png;base64,');
  expect(attachments).toMatchObject([
    { cid: 'logo', contentType: 'image/png', related: true, filename: 'logo.png' },
  ]);
  expect(new Uint8Array(attachments[0]?.content ?? [])).toEqual(logo.content);
  for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
});

it('a mail server takes the picture as it was, and the HTML names the part that it is', async () => {
  const smtp = await startSmtp();
  const transport = createTransport(smtp.url);
  try {
    const cid = 'logo@shop.example';
    const { raw } = await compileTemplate(
      '<mjml><mj-head><mj-title>T</mj-title></mj-head><mj-body><mj-section><mj-column><mj-image src="cid:{{picture}}" alt="Logo" /></mj-column></mj-section></mj-body></mjml>',
    ).renderMessage({ picture: cid }, { ...HEADERS, images: [{ ...logo, cid }] });
    await transport.sendMail({ envelope: { from: HEADERS.from.address, to: [HEADERS.to.address] }, raw });
    const { html, attachments } = await simpleParser(smtp.received[0]?.raw ?? '', {
      keepCidLinks: true,
    });
    expect(html).toContain('src="cid:logo@shop.example"');
    expect(attachments).toMatchObject([{ contentId: '<logo@shop.example>', related: true }]);
    expect(new Uint8Array(attachments[0]?.content ?? [])).toEqual(logo.content);
  } finally {
    transport.close();
    await smtp.stop();
  }
});

it('without pictures the message is what it was', async () => {
  const { raw } = await engine.renderMessage({}, { ...HEADERS, images: [] });
  expect(raw).toBe((await engine.renderMessage({}, HEADERS)).raw);
});

it.each([
  { cid: 'a\r\nBcc: x@y.example' },
  { cid: 'a>b' },
  { filename: 'a"\r\nX: y' },
  { type: 'text/html' },
])('refuses %j', async (part) => {
  const image = { ...logo, ...part } as InlineImage;
  await expect(engine.renderMessage({}, { ...HEADERS, images: [image] })).rejects.toMatchObject({
    code: 'HEADER_INVALID',
  });
});
