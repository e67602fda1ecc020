import { expect, it } from 'vitest';
import { checkTemplate } from '../../../src/template/index.ts';

/** What people write who come from other languages, and what they are told. */
it.each([
  ['{{items[0].name}}', 'items[0] is not how Handlebars names an entry', 'items.[0]'],
  ['{{items[index]}}', 'items[index] is not', '(lookup items index)'],
  ['{{user["name"]}}', 'user["name"] is not', 'user.[name]'],
  ['{{items.0}}', 'items.0 is not', 'items.[0]'],
  ['{{#if a && b}}x{{/if}}', 'no && and no ||', '{{#if a}}{{#if b}}'],
  ['{{name || "you"}}', 'no && and no ||', 'helper'],
  ['{{#if a == b}}x{{/if}}', 'compares nothing', 'helper'],
  ['{{#if n > 2}}x{{/if}}', 'compares nothing', 'helper'],
  ['{{#if !a}}x{{/if}}', 'has no !', '{{#unless a}}'],
  ['{{name | upper}}', 'no filters', '{{upper name}}'],
  ['{{ format(price) }}', 'without brackets', '{{format price}}'],
  ['{{ format(price, "EUR") }}', 'without brackets', '{{format price "EUR"}}'],
  ['{{a + b}}', 'does not calculate', 'helper'],
  ['{{money price, currency}}', 'separated by spaces', 'comma'],
  ['{{ .Name }}', 'how Go writes', '{{Name}}'],
  ['{{var:name:"you"}}', 'Mailjet', '{{name}}'],
  ['{{name</mj-text>\n<mj-text>{{name}}', 'never closed', '}}'],
  ['{{{name}}', 'opens with {{{ and closes with }}', '{{{name}}}'],
  ['{{name}}}', 'opens with {{ and closes with }}}', '{{name}}'],
  ['{{#if a}}x{{endif}}', 'the block "if" is never closed', '{{/if}} in place of {{endif}}'],
  ['{{#each l}}x{{end}}', 'the block "each" is never closed', '{{/each}} in place of {{end}}'],
  ['{{if a}}x{{/if}}', 'closes a block that was not opened', '{{#if name}}'],
  ['{{#if a}}x{{elif b}}y{{/if}}', '{{elif}} is no part', '{{else if name}}'],
  ['{{#if a}}x{{elseif b}}y{{/if}}', '{{elseif}} is no part', '{{else if name}}'],
])('%s', async (template, message, fix) => {
  const findings = await checkTemplate(
    `<mjml><mj-head><mj-title>T</mj-title><mj-preview>P</mj-preview></mj-head><mj-body><mj-section><mj-column><mj-text>${template}</mj-text></mj-column></mj-section></mj-body></mjml>`,
  );
  expect(findings).toEqual([
    expect.objectContaining({
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
    }),
  ]);
});

it.each([
  ['colour', 'color'],
  ['bgcolor', 'background-color'],
  ['class', 'css-class'],
  ['font', 'font-family'],
])('the attribute %s is called %s', async (written, meant) => {
  const findings = await checkTemplate(
    `<mjml><mj-head><mj-title>T</mj-title><mj-preview>P</mj-preview></mj-head><mj-body><mj-section><mj-column><mj-button href="https://shop.example/" ${written}="red">x</mj-button></mj-column></mj-section></mj-body></mjml>`,
  );
  expect(findings).toEqual([expect.objectContaining({ fix: `did you mean ${meant}=?` })]);
});
