import path from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import { ROOT, sitePath } from './pages.ts';

const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|#|\/)/i;

/**
 * Links between files of the repository become links between pages. A file that is no page (an example, a test) is named, but
 * leads nowhere: a reader who has only the site does not have it.
 */
export function repositoryLinks(md: MarkdownRenderer): void {
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    const from = path.dirname(path.relative(ROOT, env.realPath ?? env.path ?? ROOT));
    for (const { children } of tokens) {
      const open: boolean[] = [];
      for (const token of children ?? []) {
        if (token.type === 'link_close' && open.pop()) token.tag = 'span';
        if (token.type !== 'link_open') continue;
        const [target = '', heading] = (token.attrGet('href') ?? '').split('#');
        // Written as the framework writes the names of headings.
        const hash = heading?.replaceAll('_', '-');
        const within = target !== '' && !ELSEWHERE.test(target);
        const file = path.posix.join(from, decodeURIComponent(target));
        const page = within ? sitePath(file) : undefined;
        const outside = within && page === undefined;
        if (outside)
          Object.assign(token, {
            type: 'file_open',
            tag: 'span',
            attrs: [['title', `In the repository: ${file}`]],
          });
        if (page) token.attrSet('href', `/${page}${hash === undefined ? '' : `#${hash}`}`);
        open.push(outside);
      }
    }
  });
}
