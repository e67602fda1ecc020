import type { MarkdownRenderer } from 'vitepress';

/** What stands on a page is text: the braces of templates are not those of the framework that shows the page. */
export function plainText(md: MarkdownRenderer): void {
  const render = md.renderer.render.bind(md.renderer);
  md.renderer.render = (...page) => `<div v-pre>${render(...page)}</div>`;
  md.disable('emoji');
}
