import { describe, expect, it } from 'vitest';
import { compileTemplate, createLocator } from '../../src/template/index.ts';

const mjml = (body: string, head = '') =>
  `<mjml><mj-head><mj-title>Hi</mj-title>${head}</mj-head>\n<mj-body>\n${body}\n</mj-body></mjml>`;

/** What stands at the place of each located element, with what it became. */
async function located(source: string, context: object, partials: Record<string, string> = {}) {
  const options = { name: 'main.mjml', partials, partialFile: (name: string) => `${name}.mjml` };
  const { html } = await compileTemplate(source, options).render(context);
  const places = await createLocator(source, options).locate(context, html);
  const files: Record<string, string> = { 'main.mjml': source };
  for (const [name, text] of Object.entries(partials)) files[`${name}.mjml`] = text;
  return places.map(({ start, end, file, line, column }) => {
    const text = (files[file] as string).split('\n')[line - 1]?.slice(column - 1) ?? '';
    return {
      became: /^<([\w-]+)/.exec(html.slice(start, end))?.[1],
      from: /^<([\w-]+)/.exec(text)?.[1],
      place: `${file}:${line}`,
    };
  });
}

describe('the template line behind each element', () => {
  it('an element of a text is told as itself, one of MJML as the element that made it', async () => {
    const found = await located(
      mjml(
        '<mj-section><mj-column>\n<mj-text>\n<p>Hello <b>{{name}}</b></p>\n</mj-text></mj-column></mj-section>',
      ),
      { name: '<i>Ana</i> & "co"' },
    );
    expect(found).toContainEqual({ became: 'p', from: 'p', place: 'main.mjml:5' });
    expect(found).toContainEqual({ became: 'b', from: 'b', place: 'main.mjml:5' });
    expect(found).toContainEqual({ became: 'td', from: 'mj-text', place: 'main.mjml:4' });
    expect(found.filter(({ from }) => from === undefined)).toEqual([]);
  });

  it('an element of a partial is told in the partial, as often as it is printed', async () => {
    const found = await located(
      mjml('<mj-section><mj-column>{{#each items}}{{> card}}{{/each}}</mj-column></mj-section>'),
      { items: [{ n: 1 }, { n: 2 }, { n: 3 }] },
      { card: '{{!-- <p> --}}\n<mj-text css-class="x {{n}}">\n  <h2>{{n}}</h2></mj-text>' },
    );
    expect(found.filter(({ became }) => became === 'h2')).toEqual(
      Array(3).fill({ became: 'h2', from: 'h2', place: 'card.mjml:3' }),
    );
  });

  it('defaults and classes that set css-class themselves take no place away', async () => {
    const head =
      '<mj-attributes><mj-text css-class="soft"/><mj-class name="loud" css-class="loud"/></mj-attributes><mj-style>p > a { color: red }</mj-style>';
    const found = await located(
      mjml(
        '<mj-section><mj-column><mj-text mj-class="loud">\n<p>a</p></mj-text></mj-column></mj-section>',
        head,
      ),
      {},
    );
    expect(found).toContainEqual({ became: 'p', from: 'p', place: 'main.mjml:4' });
    expect(found).toContainEqual({ became: 'td', from: 'mj-text', place: 'main.mjml:3' });
  });

  it('what stands in comments, mustaches and values is no element', async () => {
    const found = await located(
      mjml(
        `<mj-section><mj-column><mj-text title="a > b">\n<!-- <p> --><p title="<b>">{{{raw}}}</p>{{#if raw}}<a href="{{link}}">x</a>{{/if}}</mj-text></mj-column></mj-section>`,
      ),
      { raw: '<em>1</em>', link: 'https://a.example/?a=<b>&c="' },
    );
    expect(found.map(({ became }) => became)).toEqual(expect.arrayContaining(['p', 'em', 'a']));
    // A value's own markup comes from the element that it is printed in.
    expect(found.find(({ became }) => became === 'em')).toMatchObject({ from: 'p' });
    expect(found.find(({ became }) => became === 'a')).toMatchObject({ from: 'a' });
  });
});
