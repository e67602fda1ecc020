import type { InspectedEmail } from '../../src/inspect/index.ts';

const RAW = [
  'From: Shop <shop@shop.example>',
  'To: reader@example.net',
  'Subject: What goes with your coat',
  'Message-ID: <m1@shop.example>',
  'Date: Mon, 05 Oct 2026 08:00:00 +0000',
  'MIME-Version: 1.0',
  'List-Unsubscribe: <https://shop.example/u/token>',
  'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hang it up to dry.',
  '',
].join('\r\n');

const WORDS =
  'Brush the coat once a week and hang it up to dry where no sun shines on it. That is all it wants.';

/** The page around what a case is about: nothing is wrong with it. */
export const pageWith = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Care for your coat</title>${head}</head><body style="background:#ffffff;color:#222222;font-size:16px">` +
  `<p>${WORDS}</p>${body}</body></html>`;

/** An email with which nothing is wrong, but for what is passed. */
export function emailWith(
  part: Partial<InspectedEmail> & { body?: string; head?: string } = {},
): InspectedEmail {
  const { body = '', head = '', ...rest } = part;
  const html = rest.html ?? pageWith(body, head);
  return {
    subject: 'What goes with your coat',
    preheader: 'And how to care for it through the winter',
    language: 'en',
    raw: RAW,
    returnPath: 'bounces@shop.example',
    unsubscribe: 'https://shop.example/u/token',
    html,
    text: html.replace(/<(style|script|title)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' '),
    ...rest,
  };
}

/** The message with a header line changed, or left out by ''. */
export const rawWith = (line: RegExp, instead: string) => RAW.replace(line, instead);
