import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTemplate } from '../../../src/template/check/index.ts';
import { shop } from './shop.ts';

const scrap = fc.constantFrom(
  '<mjml>',
  '</mjml>',
  '<mj-body>',
  '</mj-body>',
  '<mj-section>',
  '</mj-section>',
  '<mj-column>',
  '</mj-column>',
  '<mj-text>',
  '</mj-text>',
  '<mj-raw>',
  '</mj-raw>',
  '<mj-style>',
  '</mj-style>',
  '<mj-image ',
  'src="',
  '"',
  "'",
  '>',
  '/>',
  '<',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<a href=',
  '<br>',
  'text',
  '\n',
  '\r\n',
  ' ',
  '=',
  '&#106',
  '&colon;',
  '🧥',
  '{{shop.name}}',
  '{{nope}}',
  '{{{shop.name}}}',
  '{{#if order}}',
  '{{else}}',
  '{{else if usesPurchases}}',
  '{{/if}}',
  '{{#each purchases}}',
  '{{/each}}',
  '{{#with order as |o|}}',
  '{{/with}}',
  '{{name}}',
  '{{../shop.name}}',
  '{{@index}}',
  '{{> one}}',
  '{{> two a=shop}}',
  '{{#> one}}',
  '{{/one}}',
  '{{> @partial-block}}',
  '{{#complements}}',
  '{{/complements}}',
  '{{why}}',
  '{{money price}}',
  '{{~',
  '}}',
  '{{! note }}',
  '{{!-- {{x}} --}}',
  '\\{{x}}',
  '{{#*inline "one"}}',
  '{{/inline}}',
  '{{lookup purchases 0}}',
  '{{"text"}}',
  '{{@root}}',
  '{{this}}',
  '{{o.placedAt}}',
);
const text = fc.array(scrap, { maxLength: 25 }).map((scraps) => scraps.join(''));

/** Statements that are valid Handlebars, around which markup is anything: these get past the parser. */
const block: fc.Arbitrary<string> = fc.letrec<{ part: string; list: string }>((tie) => ({
  part: fc.oneof(
    { withCrossShrink: true, maxDepth: 3 },
    fc.constantFrom(
      '<mj-text>',
      '</mj-text>',
      '<a href="',
      '">',
      '<b x=',
      'y',
      ' ',
      '<!--',
      '-->',
      '<mj-column>',
      '</mj-column>',
      '{{shop.name}}',
      '{{nope.x}}',
      '{{> one}}',
      '{{> two a=1}}',
      '{{name}}',
    ),
    fc
      .tuple(
        fc.constantFrom(
          'if order',
          'each purchases',
          'with order',
          'unless nope',
          'complements max=2',
          'purchases',
          '> one',
          'order',
        ),
        tie('list'),
        tie('list'),
      )
      .map(
        ([open, body, other]) =>
          `{{#${open}}}${body}${open === '> one' ? '' : `{{else}}${other}`}{{/${open === '> one' ? 'one' : open.split(' ')[0]}}}`,
      ),
  ),
  list: fc.array(tie('part'), { maxLength: 5 }).map((parts) => parts.join('')),
})).list;

test('whatever stands in a template, the check ends and says where', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        text,
        block,
        block.map(
          (body) => `<mjml><mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`,
        ),
      ),
      text,
      block,
      async (source, one, two) => {
        const found = await checkTemplate(source, { ...shop, name: 'main', partials: { one, two } });
        const files = new Map([
          ['main', source],
          ['one', one],
          ['two', two],
        ]);
        for (const { place, message, frame } of found) {
          const lines = files.get(place.file)?.split(/\r\n|\r|\n/) ?? [];
          expect(place.line).toBeLessThanOrEqual(lines.length);
          expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 2);
          expect(message).not.toBe('');
          expect(frame).toContain('^');
        }
      },
    ),
    { numRuns: 250, seed: 11 },
  );
});
