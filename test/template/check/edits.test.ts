import { expect, test } from 'vitest';
import { checkTemplate, type Diagnostic } from '../../../src/template/check/index.ts';
import { SourceFile } from '../../../src/template/check/report/SourceFile.ts';
import { shop } from './shop.ts';

const email = (body: string) => `<mjml>
  <mj-head><mj-title>Hello</mj-title><mj-preview>There</mj-preview></mj-head>
  <mj-body><mj-section><mj-column>
    ${body}
  </mj-column></mj-section></mj-body>
</mjml>
`;

const options = { ...shop, partials: { footer: '<mj-text>Bye</mj-text>' } };

function apply(text: string, { edits = [] }: Diagnostic): string {
  const file = new SourceFile('template', text);
  const offset = ({ line, column }: { line: number; column: number }) =>
    file.offsetOf({ line, column: column - 1 });
  return edits
    .toSorted((a, b) => offset(b.place) - offset(a.place))
    .reduce(
      (all, { place, endPlace, text: put }) =>
        all.slice(0, offset(place)) + put + all.slice(offset(endPlace)),
      text,
    );
}

test.each([
  [
    'a path',
    'unknown-variable',
    '<mj-text>{{customer.firsName}}</mj-text>',
    '<mj-text>{{customer.firstName}}</mj-text>',
  ],
  [
    'a path that is further out',
    'unknown-variable',
    '{{#complements}}<mj-text>{{shop.name}}</mj-text>{{/complements}}',
    '{{#complements}}<mj-text>{{../shop.name}}</mj-text>{{/complements}}',
  ],
  [
    'a helper',
    'unknown-helper',
    '{{#complement max=1}}<mj-text>{{name}}</mj-text>{{/complement}}',
    undefined,
  ],
  [
    'elseif',
    'unknown-helper',
    '{{#if customer.firstName}}<mj-text>a</mj-text>{{elseif order}}<mj-text>b</mj-text>{{/if}}',
    '{{#if customer.firstName}}<mj-text>a</mj-text>{{else if order}}<mj-text>b</mj-text>{{/if}}',
  ],
  [
    'an argument',
    'wrong-arguments',
    '{{#complements mx=2}}<mj-text>{{name}}</mj-text>{{/complements}}',
    '{{#complements max=2}}<mj-text>{{name}}</mj-text>{{/complements}}',
  ],
  ['a partial', 'unknown-partial', '{{> foter}}', '{{> footer}}'],
  ['a partial in quotes', 'unknown-partial', '{{> "foter"}}', '{{> "footer"}}'],
  [
    'a quote before the next element',
    'unclosed-quote',
    '<mj-text color="#333333>Hello</mj-text>\n<mj-button href="https://shop.example/">Look</mj-button>',
    '<mj-text color="#333333">Hello</mj-text>\n<mj-button href="https://shop.example/">Look</mj-button>',
  ],
  [
    'a quote before the next attribute',
    'unclosed-quote',
    '<mj-text color="#333333 align="left">Hello</mj-text>\n<mj-text align="left">Look</mj-text>',
    undefined,
  ],
  [
    'quotes',
    'unquoted-attribute',
    '<mj-text><a href={{shop.url}}>Shop</a></mj-text>',
    '<mj-text><a href="{{shop.url}}">Shop</a></mj-text>',
  ],
  ['braces', 'raw-value', '<mj-text>{{{shop.name}}} {{~{customer.id}~}}</mj-text>', undefined],
  [
    'a guard',
    'unguarded-optional',
    '<mj-text>{{customer.firstName}}</mj-text>',
    '<mj-text>{{#if customer.firstName}}{{customer.firstName}}{{/if}}</mj-text>',
  ],
  [
    'an attribute',
    'mjml-invalid',
    '<mj-text colour="#333333">a</mj-text>',
    '<mj-text color="#333333">a</mj-text>',
  ],
  ['an element', 'mjml-invalid', '<mj-txt>a</mj-txt>', '<mj-text>a</mj-text>'],
])('the fix of %s is an edit that mends it', async (_, code, wrong, right) => {
  const text = email(wrong);
  const found = (await checkTemplate(text, options)).find(
    (one) => one.code === code && one.edits !== undefined,
  );
  if (right === undefined && found === undefined) return;
  const mended = apply(text, found as Diagnostic);
  if (right !== undefined) expect(mended).toBe(email(right));
  const left = (await checkTemplate(mended, options)).filter((one) => one.code === code);
  const before = (await checkTemplate(text, options)).filter((one) => one.code === code);
  expect(left.length).toBeLessThan(before.length);
});
