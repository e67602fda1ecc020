import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../src/template/compileTemplate.ts';
import { Email, type Rendered } from '../../src/template/Email.ts';
import { isSameProgram } from '../../src/template/restate/isSameProgram.ts';

/** Values in a text, a link, an address, an alternative text, a table, a block, the subject and the preheader. */
const SOURCE = `<mjml><mj-head><mj-title>News for {{name}}</mj-title><mj-preview>{{#if late}}Late, {{name}}{{else}}Soon{{/if}}</mj-preview></mj-head>
<mj-body><mj-section><mj-column>
<mj-text><h1>{{#if name}}Hello, {{name}} now{{else}}Hello{{/if}}</h1></mj-text>
<mj-image src="https://shop.example/{{file}}.png" alt="A {{name}} picture" href="{{url}}" width="160px" />
<mj-text>Read on <a href="{{url}}">shop.example</a> or {{{raw}}} stay.</mj-text>
<mj-table><tr><th>What</th><td>{{name}}</td></tr>{{#each list}}<tr><td>{{this}}</td><td>each</td></tr>{{/each}}</mj-table>
<mj-button href="{{url}}">Go {{name}}</mj-button>
</mj-column></mj-section></mj-body></mjml>`;

/** What somebody may do to the text: other words, the same letters, more, less, white space, values elsewhere. */
const EDITS: readonly (readonly [string, string])[] = [
  ['Hello, ', 'Good day, '],
  ['Hello, ', 'olleH, '],
  ['Hello, {{name}} now', 'now {{name}} Hello, '],
  ['Hello, ', 'Hello,  '],
  ['Hello', ''],
  ['News for ', 'News from us for '],
  ['News for {{name}}', '{{name}} News for'],
  ['Late, ', ''],
  ['Soon', ''],
  ['160px', '150px'],
  ['A {{name}} picture', '{{name}}'],
  ['>shop.example<', '>shop.example/a<'],
  ['Read on ', 'Read '],
  ['Read on ', ''],
  ['What', 'Whatever it is'],
  ['<td>each</td>', '<td>every</td>'],
  ['https://shop.example/{{file}}', 'https://other.example/{{file}}'],
  ['Go {{name}}', 'Go on, {{name}}'],
  ['Go ', ''],
  ['<mj-button href', '<mj-button background-color="#123456" href'],
  ['{{{raw}}}', '<b>{{{raw}}}</b>'],
  ['{{#if late}}', '{{#if name}}'],
  ['<mj-column>', '<mj-column><!-- a comment -->'],
];

const word = fc.oneof(
  fc.constantFrom('Ann', 'Ben', 'Hello', 'olleH', 'News', 'A', 'Go', 'o', 'picture', 'true', 'a/b', 'x  y'),
  fc.constantFrom(' Ann', '\u00a0Ann', 'Jörg', '🙂', '<b>Bo</b>', '&', '{x}', '$&', 'a\nb'),
);
const context = fc.record(
  {
    name: fc.oneof(word, fc.constant('')),
    late: fc.boolean(),
    file: word,
    url: fc.constantFrom(
      'https://shop.example/a',
      'https://shop.example',
      'https://www.shop.example/long/way',
    ),
    raw: fc.oneof(word, fc.constantFrom('<i>so</i>', '', '"')),
    list: fc.array(word, { maxLength: 3 }),
  },
  { noNullPrototype: true },
);

const edited = (source: string, edits: readonly (readonly [string, string])[]) =>
  edits.reduce((text, [from, to]) => text.replace(from, () => to), source);

const parts = ({ subject, text, html }: Rendered) => ({ subject, text, html });

describe('what a change of static text does to all emails of one outline', () => {
  it('is what it does to one of them, whatever their values are', async () => {
    const told = { same: 0, other: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...EDITS], { minLength: 1, maxLength: 2 }),
        fc.array(context, { minLength: 6, maxLength: 24 }),
        async (edits, contexts) => {
          const old = compileTemplate(SOURCE);
          const young = compileTemplate(edited(SOURCE, edits));
          if (!isSameProgram(old, young, {})) return;
          const verdicts = new Map<string, ReturnType<typeof Email.restatedBy>>();
          for (const values of contexts) {
            const before = await old.render(values);
            const outline = Email.outlineOf(before);
            if (outline === undefined) continue;
            const after = await young.render(values);
            if (!verdicts.has(outline)) verdicts.set(outline, Email.restatedBy(before, after));
            const verdict = verdicts.get(outline);
            if (verdict === undefined) continue;
            const [a, b] = [parts(before), parts(after)];
            expect(verdict, JSON.stringify({ edits, values })).toEqual({
              subject: a.subject !== b.subject,
              text: a.text !== b.text,
              html: a.html !== b.html,
            });
            for (const isOther of Object.values(verdict)) told[isOther ? 'other' : 'same'] += 1;
          }
        },
      ),
      { numRuns: 150 },
    );
    expect(Math.min(told.same, told.other)).toBeGreaterThan(200);
  });

  it.each([
    ['other words', 'Hello, ', 'Good day, ', { subject: false, text: true, html: true }],
    ['another width', '160px', '150px', { subject: false, text: false, html: true }],
    ['another subject', 'News for ', 'All news for ', { subject: true, text: false, html: true }],
    ['a comment', '<mj-column>', '<mj-column>{{! nothing }}', { subject: false, text: false, html: false }],
  ])('%s: told for all', async (_, from, to, expected) => {
    const values = {
      name: 'Ann',
      late: true,
      file: 'f',
      url: 'https://shop.example/',
      raw: 'so',
      list: ['x'],
    };
    const [old, young] = [SOURCE, edited(SOURCE, [[from, to]])].map((source) => compileTemplate(source));
    if (old === undefined || young === undefined) throw new Error('there are two');
    expect(isSameProgram(old, young, {})).toBe(true);
    expect(Email.restatedBy(await old.render(values), await young.render(values))).toEqual(expected);
  });

  it.each([
    ['a value more', 'Hello, ', 'Hello {{file}}, '],
    ['another condition', '{{#if late}}', '{{#if name}}'],
    ['a value elsewhere', 'Hello, {{name}} now', 'Hello, now {{file}}'],
    ['another kind of mustache', '{{{raw}}}', '{{raw}}'],
  ])('%s is no change of static text', (_, from, to) => {
    const [old, young] = [SOURCE, edited(SOURCE, [[from, to]])].map((source) => compileTemplate(source));
    if (old === undefined || young === undefined) throw new Error('there are two');
    expect(isSameProgram(old, young, {})).toBe(false);
  });

  it('a helper that may look at its body is no change of static text, one that passes it on is', () => {
    const block = (text: string) =>
      `<mjml><mj-body><mj-section><mj-column><mj-text>{{#loud}}${text} {{name}}{{/loud}}</mj-text></mj-column></mj-section></mj-body></mjml>`;
    const helpers = { loud: (options: { fn(): string }) => options.fn().toUpperCase() };
    const [old, young] = ['a', 'b'].map((text) => compileTemplate(block(text), { helpers }));
    if (old === undefined || young === undefined) throw new Error('there are two');
    expect(isSameProgram(old, young, helpers)).toBe(false);
  });

  it('a value that would lead to another host is looked at for each person', async () => {
    const values = { name: 'Ann', late: true, file: 'f', url: 'https://shop.example/', raw: 'so', list: [] };
    const young = compileTemplate(edited(SOURCE, [['https://shop.example/{', 'https://other.example/{']]));
    const old = compileTemplate(SOURCE);
    expect(Email.restatedBy(await old.render(values), await young.render(values))).toBeUndefined();
  });
});
