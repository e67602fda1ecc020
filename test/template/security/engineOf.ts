import { compileTemplate, type HelperFunction } from '../../../src/template/index.ts';

/** Renders a piece of text inside of an `mj-text` and gives what stands there. */
export async function renderText(
  text: string,
  context: object,
  helpers: Readonly<Record<string, HelperFunction>> = {},
): Promise<string> {
  const engine = compileTemplate(
    `<mjml><mj-body><mj-section><mj-column><mj-text>(((${text})))</mj-text></mj-column></mj-section></mj-body></mjml>`,
    { helpers },
  );
  const { html } = await engine.render(context);
  return /\(\(\(([\s\S]*)\)\)\)<\/div>/.exec(html)?.[1] ?? '';
}
