import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MesuraError } from '../../src/domain/index.ts';
import { checkTemplates } from '../../src/run/check/checkTemplates.ts';
import { renderOne } from '../../src/run/renderOne.ts';
import { openWorkspace } from '../../src/run/workspace/openWorkspace.ts';
import { copySample, openSample, SAMPLE_NOW, type SampleFolder } from '../support/sampleShop.ts';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
const BLOCK = '{{#complements}}<p>{{card this size="large"}}</p>{{/complements}}';

let sample: SampleFolder;
beforeAll(async () => {
  sample = await copySample();
  await mkdir(path.join(sample.folder, 'node_modules'), { recursive: true });
  await symlink(PACKAGE, path.join(sample.folder, 'node_modules/mesura'));
  await sample.change('mesura.config.ts', (text) =>
    text.replace(/\n {2}campaigns: \{/, `\n  helpers: './own/helpers.ts',\n  campaigns: {`),
  );
  await mkdir(path.join(sample.folder, 'own/words'), { recursive: true });
  await write(
    'own/tsconfig.json',
    '{ "compilerOptions": { "baseUrl": ".", "paths": { "@words/*": ["./words/*"] } } }',
  );
  await write('own/words/loud.ts', 'export const loud = (text: string): string => text.toUpperCase();\n');
  await write('own/sizes.ts', 'export enum Size {\n  Small = "small",\n  Large = "large",\n}\n');
  await write('own/helpers.ts', HELPERS);
  await printInEmail(`{{loud shop.name}} {{#if order}}{{days order.placedAt}}{{/if}} ${BLOCK}`);
});
afterAll(() => sample[Symbol.asyncDispose]());

/** An enum, an alias, and imports without an ending. */
const HELPERS = `import { defineHelper, markup } from 'mesura/helpers';
import { loud } from '@words/loud';
import { Size } from './sizes';

export default {
  loud: defineHelper({ takes: ['text'], gives: 'text', run: (text) => loud(text) }),
  days: defineHelper({ takes: ['moment'], gives: 'text', run: (at, { language }) => \`\${language}\${at > 0}\` }),
  card: defineHelper({
    takes: ['product'],
    options: { size: 'text?' },
    gives: 'markup',
    inside: ['complements'],
    run: ({ name }, { options: { size } }) => markup\`<b class="\${size ?? Size.Small}">\${name + '<&'}</b>\`,
  }),
  wrong: defineHelper({
    takes: ['text'],
    gives: 'text',
    run: (text) => {
      throw new RangeError(text);
    },
  }),
};
`;

const write = (name: string, text: string) => writeFile(path.join(sample.folder, name), text);
let original = '';

async function printInEmail(text: string): Promise<void> {
  await sample.change('templates/after-purchase.es.mjml', (current) => {
    original ||= current;
    return original
      .replace('<mj-body', `<!-- --><mj-body`)
      .replace(
        /(<mj-body[^>]*>)/,
        `$1<mj-section><mj-column><mj-text>${text}</mj-text></mj-column></mj-section>`,
      );
  });
}

async function render() {
  await using shop = await openSample(sample);
  const campaign = shop.workspace.campaigns.get('after-purchase');
  if (campaign === undefined) throw new Error('the sample shop has changed');
  return await renderOne(shop, { customerId: 'C-1001', campaign, now: SAMPLE_NOW });
}

const refusal = () =>
  render().then(
    () => undefined,
    (error: MesuraError) => error,
  );

it("a shop's own helpers in TypeScript with enums, aliases and bare imports print in its emails", async () => {
  const { composed } = await render();
  const html = composed?.rendered.html ?? '';
  expect(html).toContain('CASA PIRINEO estrue');
  expect(html).toMatch(/<b class="large">[^<]+&lt;&amp;<\/b>/);
  const { diagnostics } = await checkTemplates(await openWorkspace(sample.folder));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.each([
  ['{{loud order.placedAt}}', 'wrong-arguments', '"loud" takes a text'],
  ['{{loud customer.firstName}}', 'unguarded-optional', 'can be absent'],
  ['{{lowd shop.name}}', 'unknown-helper', 'there is no helper "lowd"'],
  ['{{card this}}', 'misplaced-helper', 'only inside {{#complements}}'],
])('the check knows them as it knows the built-in ones: %s', async (text, code, message) => {
  await printInEmail(text);
  const { diagnostics } = await checkTemplates(await openWorkspace(sample.folder));
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code, severity: 'error', message: expect.stringContaining(message) }),
  );
});

it.each(['{{card purchases}}', '{{card complements.[0]}}', '{{card shop}}'])(
  'none of them is given a product that the guard did not issue: %s',
  async (text) => {
    await printInEmail(text);
    expect(await refusal()).toMatchObject({ code: 'NOT_ISSUED' });
  },
);

it('an error in one names the template and the line of its source, and not what it says', async () => {
  await printInEmail('{{wrong shop.name}}');
  const error = await refusal();
  expect(error).toMatchObject({ code: 'HELPER_FAILED', message: 'the helper "wrong" failed' });
  expect(error?.place?.file).toContain('after-purchase.es.mjml');
  expect(error?.why).toMatch(/a RangeError at own\/helpers\.ts:19:\d+/);
  expect(`${error?.message}${error?.why}${error?.fix}`).not.toContain('Casa Pirineo');
});

it.each([
  [
    'export default { money: { takes: [], gives: "text", run: () => "" } };',
    'is a word of templates already',
  ],
  [
    'export default { big: { takes: ["word"], gives: "text", run: () => "" } };',
    'must be one of text, number',
  ],
  ['export default { big: { takes: ["text?", "text"], gives: "text", run: () => "" } };', 'absent last'],
  ['export default { big: { takes: [], gives: "text" } };', 'must be a function'],
  ['export default {\n  big: {{\n};', 'helpers.ts'],
  ['import { no } from "./nowhere";\nexport default { no };', 'nowhere'],
])('refuses a file that holds no helpers: %s', async (text, message) => {
  await write('own/helpers.ts', text);
  const error = await openWorkspace(sample.folder).then(
    () => undefined,
    (refused: MesuraError) => refused,
  );
  expect(error).toMatchObject({ code: 'CONFIG_INVALID' });
  expect(`${error?.message} ${error?.why}`).toContain(message);
});

it('the example of the docs prints what it says', async () => {
  const page = await readFile(path.join(PACKAGE, 'docs/helpers.md'), 'utf8');
  await write('own/helpers.ts', /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
  await printInEmail('{{initials shop.name}}.{{#complements}}{{card this most=1}}{{/complements}}');
  const { composed } = await render();
  expect(composed?.rendered.html).toMatch(/C\.<b>\S+<\/b>( by <i>[^<]+<\/i>)?<b>/);
});

it('whoever watches is told of each file that they import, and reads it anew', async () => {
  await write('own/helpers.ts', HELPERS);
  const first = await openWorkspace(sample.folder, undefined, { follow: true });
  const names = first.codeFiles.map((file) => path.relative(sample.folder, file)).sort();
  expect(names).toEqual(['mesura.config.ts', 'own/helpers.ts', 'own/sizes.ts', 'own/words/loud.ts']);
  await write('own/words/loud.ts', "export const loud = (text: string): string => text + '!';\n");
  await printInEmail('{{loud shop.name}}');
  const { helpers } = await openWorkspace(sample.folder, undefined, { follow: true });
  const options = { hash: {}, data: { root: {} } };
  expect(helpers.functions.loud?.call({}, 'Casa', options)).toBe('Casa!');
});
