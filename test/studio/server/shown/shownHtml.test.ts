import { describe, expect, it } from 'vitest';
import { contrast } from '../../../../src/domain/index.ts';
import { shownHtml } from '../../../../src/studio/server/shown/shownHtml.ts';

const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`;
const coloursOf = (html: string) => html.slice(html.indexOf('<body')).match(/#[0-9a-f]{6}/gi) ?? [];

describe("the author's dark mode", () => {
  const email = page('', '<style>@media (prefers-color-scheme: dark) { .a { color: #fff } }</style>');

  it('holds in the dark and does not in the light, whatever the system of whoever looks', () => {
    expect(shownHtml(email, { scheme: 'dark' })).toContain('@media (min-width:0)');
    expect(shownHtml(email, { scheme: 'light' })).toContain('@media (max-width:0)');
  });

  it('is not asked by mail programs that force their own', () => {
    expect(shownHtml(email, { scheme: 'dark', invert: 'full' })).toContain('@media (max-width:0)');
  });

  it('lays a dark ground only under an email that says it knows the dark', () => {
    const knowing = page('', '<meta name="color-scheme" content="light dark">');
    expect(shownHtml(knowing, { scheme: 'dark' })).toContain(':root{color-scheme:dark');
    expect(shownHtml(page(''), { scheme: 'dark' })).toContain(':root{color-scheme:light');
  });
});

describe('forced inversion', () => {
  const card = page('<td bgcolor="#ffffff" style="color:#222222;background:white">Dark on light</td>');
  const button = page('<a style="background-color:#1f4d3f;color:#ffffff">Light on dark</a>');

  it.each(['partial', 'full'] as const)('%s: dark text on a light ground stays readable', (invert) => {
    const [ground, text] = coloursOf(shownHtml(card, { invert })) as [string, string];
    expect(ground).not.toBe('#ffffff');
    expect(contrast('#ffffff', ground)).toBeGreaterThan(10);
    expect(contrast(ground, text)).toBeGreaterThan(7);
  });

  it('partial leaves a dark button as it is, and full turns it over', () => {
    expect(coloursOf(shownHtml(button, { invert: 'partial' }))).toEqual(['#1f4d3f', '#ffffff']);
    const [ground, text] = coloursOf(shownHtml(button, { invert: 'full' })) as [string, string];
    expect(contrast(ground, '#000000')).toBeGreaterThan(contrast('#1f4d3f', '#000000'));
    expect(contrast(text, '#ffffff')).toBeGreaterThan(8);
  });

  it('touches neither text, nor addresses of pictures, nor other properties', () => {
    const kept = page(
      '<p title="color:#000000" style="background:url(a-#ffffff.png);width:10px">color:#000000</p><a href="/?c=#ffffff">x</a>',
    );
    const shown = shownHtml(kept, { invert: 'full' });
    expect(shown.slice(shown.indexOf('<body'))).toBe(kept.slice(kept.indexOf('<body')));
  });
});

it('without a look it is what is sent', () => {
  const email = page(
    '<p style="color:#000000">a</p>',
    '<style>@media (prefers-color-scheme: dark) {}</style>',
  );
  expect(shownHtml(email, {})).toBe(email);
});
