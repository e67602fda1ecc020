import type { MarkdownRenderer } from 'vitepress';

const WRITTEN = / \{#([\w-]+)\}$/;

/**
 * A heading of the reference says its id itself (`### Store {#store}`): it is the one that the reference links to. Counted from what
 * the headings say, as on other pages, it would be another where two things have one name.
 */
export function headingIds(md: MarkdownRenderer): void {
  md.core.ruler.after('block', 'heading_ids', ({ tokens }) => {
    const headings = tokens.flatMap((token, at) => {
      const text = tokens[at + 1];
      return token.type === 'heading_open' && text !== undefined ? [{ token, text, at }] : [];
    });
    if (!headings.some(({ text }) => WRITTEN.test(text.content))) return;
    const given = new Set<string>();
    for (const { token, text, at } of headings) {
      // VitePress writes the hash of a link without underscores.
      const id = WRITTEN.exec(text.content)?.[1]?.replaceAll('_', '-');
      // The reference writes some twice, and its links mean the first.
      const own = id === undefined || given.has(id) ? `${id ?? 'part'}--${at}` : id;
      given.add(own);
      token.attrSet('id', own);
      text.content = text.content.replace(WRITTEN, '');
    }
  });
}
