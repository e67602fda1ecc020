import { describe, expect, test } from 'vitest';
import { checkTemplate, type MailRules } from '../../../src/template/check/index.ts';
import { linkKind } from '../../../src/template/check/rules/linkScheme.ts';

const page = (body: string) => `<mjml><mj-head><mj-title>a</mj-title><mj-preview>b</mj-preview></mj-head>
<mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`;
const codes = async (body: string, rules: MailRules) =>
  (await checkTemplate(page(body), { rules })).map(({ code, severity }) => `${severity} ${code}`);

test('a caller can make a finding lighter, heavier, or leave it out', async () => {
  const body = '<mj-text><a href="#">x</a></mj-text><mj-image src="https://a.example/b.png" />';
  expect(await codes(body, {})).toEqual(['warning relative-link', 'error missing-alt']);
  const severities = { 'relative-link': 'error', 'missing-alt': 'off' } as const;
  expect(await codes(body, { severities })).toEqual(['error relative-link']);
});

test.each([
  '\u0024{shopUrl}/a.png',
  '{picture}',
  '*|PICTURE|*',
  '%%picture%%',
  '<%= picture %>',
  ' [[picture]]',
])('an address that begins with a placeholder of another language is told once: %s', async (address) => {
  const body = `<mj-image alt="" src="${address}" /><mj-button href="${address}">Look</mj-button>`;
  expect(await codes(body, {})).toEqual(['warning leftover-syntax', 'warning leftover-syntax']);
});

test('a relative address with a placeholder further in is still relative', async () => {
  const body = '<mj-image alt="" src="pictures/\u0024{name}.png" />';
  expect(await codes(body, {})).toEqual(['warning relative-link', 'warning leftover-syntax']);
});

test('without a schema no path is unknown', async () => {
  expect(await codes('<mj-text>{{a.b.c}} {{#each d}}{{e}}{{/each}}</mj-text>', {})).toEqual([]);
});

test('a pattern that is no regular expression is the fault of the caller', async () => {
  const phrases = [{ code: 'x', severity: 'warning', message: 'x', patterns: ['('] }] as const;
  await expect(codes('<mj-text>a</mj-text>', { phrases })).rejects.toThrow(SyntaxError);
});

describe('links', () => {
  const schemes = new Set(['http', 'https', 'mailto']);
  test.each([
    ['https://shop.example', true, 'allowed'],
    ['HTTP://shop.example', true, 'allowed'],
    ['  mailto:a@b.example', true, 'allowed'],
    ['https&colon;//shop.example', true, 'allowed'],
    ['https://shop.example/?q=', false, 'allowed'],
    ['javascript:alert(1)', true, 'refused'],
    ['\u0001javascript:alert(1)', true, 'refused'],
    ['java\nscript:alert(1)', true, 'refused'],
    ['&#106avascript:alert(1)', true, 'refused'],
    ['&#x6A&#x61;vascript&#58;alert(1)', true, 'refused'],
    ['java&Tab;script&colon;alert(1)', true, 'refused'],
    ['file:///etc/passwd', true, 'refused'],
    ['ht', false, 'refused'],
    ['', false, 'open'],
    ['', true, 'relative'],
    ['/offers', true, 'relative'],
    ['//evil.example', true, 'relative'],
    ['?q=', false, 'relative'],
  ])('%j (complete: %s) is %s', (text, complete, kind) => {
    expect(linkKind(text, complete, schemes)).toBe(kind);
  });
});
