import Handlebars from 'handlebars';
import mjml2html from 'mjml';
import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../src/template/index.ts';
import { randomFrom } from '../support/randomFrom.ts';

const page = (css: string, content: string, tag = 'mj-text') =>
  `<mjml><mj-head><mj-style inline="inline">${css}</mj-style></mj-head><mj-body><mj-section><mj-column><${tag}>${content}</${tag}></mj-column></mj-section></mj-body></mjml>`;

const YES_NO = [{ yes: true }, { yes: false }];

/** How often MJML ran for contexts whose HTML is what Handlebars and MJML make. */
async function missesOf(source: string, contexts: readonly object[]): Promise<number> {
  const template = compileTemplate(source, { lenient: true });
  const naive = Handlebars.compile(source);
  for (const context of [...contexts, ...contexts]) {
    const { html } = await template.render(context);
    expect(html, JSON.stringify(context)).toBe((await mjml2html(naive(context))).html);
  }
  return template.stats().misses;
}

describe('where CSS is inlined, a block with tags', () => {
  it.each([
    ['that no selector reaches', 'h3 { color: red }', 'in stock{{#if yes}}, <b>a few</b> left{{/if}}'],
    ['with a class that is another', '.a, p > .b { color: red }', '{{#if yes}}<b class="c">a</b>{{/if}} x'],
    ['below a selected element', 'ul { margin: 0 }', '<ul>{{#if yes}}<li>a</li>{{/if}}<li>b</li></ul>'],
    ['around a value', 'h3 { color: red }', 'x {{#if yes}}<a href="/{{yes}}">{{yes}}</a>{{/if}}'],
    ['around another', 'h3 { color: red }', 'x {{#if yes}}<i>a {{#if yes}}<b>b</b>{{/if}}</i>{{/if}}'],
  ])('%s is a value', async (_, css, content) => {
    expect(await missesOf(page(css, content), YES_NO)).toBe(1);
  });

  it.each([
    ['that a selector reaches', 'b { color: red }', 'x {{#if yes}}<b>a</b>{{/if}}'],
    ['by its class', '.a { color: red }', 'x {{#if yes}}<b class="c a">a</b>{{/if}}'],
    ['by its id', '#a { color: red }', 'x {{#if yes}}<b id="a">a</b>{{/if}}'],
    ['by any element', '* { color: red }', 'x {{#if yes}}<b>a</b>{{/if}}'],
    ['beside which a selector looks', 'b + i { color: red }', '{{#if yes}}<b>a</b>{{/if}}<i>x</i>'],
    ['that a selector counts', 'i:first-child { color: red }', '{{#if yes}}<b>a</b>{{/if}}<i>x</i>'],
    ['under a condition', '@media screen { b { color: red } }', 'x {{#if yes}}<b>a</b>{{/if}}'],
    ['that ends what it stands in', 'h3 { color: red }', '<p>x {{#if yes}}<p>a</p>{{/if}}</p>'],
    ['that is written in another way', 'h3 { color: red }', "x {{#if yes}}<b title='a'>a</b>{{/if}}"],
    ['with an empty attribute', 'h3 { color: red }', 'x {{#if yes}}<img src="/a" alt="">{{/if}}'],
    ['that does not close what it opens', 'h3 { color: red }', 'x {{#if yes}}<b>a{{/if}}<i>b</i>'],
  ])('%s is a shape of its own, and right', async (_, css, content) => {
    expect(await missesOf(page(css, content), YES_NO)).toBe(2);
  });

  it('with a value that is empty in an attribute, or a part of what selectors read, is right', async () => {
    const contexts = ['', 'a', 'b c', '"'].map((value) => ({ value, yes: true }));
    await missesOf(page('h3 { color: red }', '{{#if yes}}<a title="{{value}}">a</a>{{/if}} x'), contexts);
    await missesOf(page('.a { color: red }', '{{#if yes}}<b class="{{value}}">a</b>{{/if}} x'), contexts);
    await missesOf(page('h3 { color: red }', '{{#if yes}}<b>{{{value}}}</b>{{/if}} x'), contexts);
  });

  it('is to the byte what MJML makes, whatever stands in it, around it and in the CSS', async () => {
    const random = randomFrom(20261126);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
    const piece = (depth: number): string => {
      if (depth === 0)
        return pick(['a', '{{v}}', '&amp; b', ' ', '<br>', '<br/>', '<img src="/{{v}}" alt="{{v}}">']);
      const name = pick(['b', 'i', 'p', 'li', 'ul', 'tr', 'td', 'table', 'div', 'h3', 'span', 'B']);
      const attribute = pick([
        '',
        '',
        ' class="x"',
        ' id="y"',
        ' title="{{v}}"',
        " title='q'",
        '  lang="es"',
        ' style="margin:0"',
      ]);
      const inner = Array.from({ length: 1 + random() * 2 }, () => piece(depth - 1)).join('');
      const whole = `<${name}${attribute}>${inner}</${name}>`;
      return random() < 0.5
        ? `{{#if ${pick(['p', 'q', 'r'])}}}${whole}{{else}}${pick(['', 'none', '<i>no</i>'])}{{/if}}`
        : whole;
    };
    const selector = () =>
      pick(['b', 'h3', '.x', '#y', 'ul li', 'div > b', 'table td', 'i + b', 'td:first-child', 'p, .z']);
    let kept = 0;
    for (let round = 0; round < 60; round += 1) {
      const css = Array.from({ length: 1 + random() * 2 }, () => `${selector()} { color: red }`).join(' ');
      const source = page(
        css,
        Array.from({ length: 3 }, () => piece(2)).join(' '),
        pick(['mj-text', 'mj-table']),
      );
      const contexts = Array.from({ length: 4 }, () => ({
        ...{ p: random() < 0.5, q: random() < 0.5, r: random() < 0.5 },
        v: pick(['Ana', '', 'x y', 'a & "b"', '\u00a0']),
      }));
      const different = new Set(contexts.map(({ p, q, r }) => `${p}${q}${r}`)).size;
      if ((await missesOf(source, contexts)) < different) kept += 1;
    }
    // The test means nothing unless some blocks were values.
    expect(kept).toBeGreaterThan(10);
  });
});
