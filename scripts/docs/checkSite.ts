import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  /** What a browser would fetch without being asked. */
  readonly parts: readonly string[];
}

const FETCHED: Readonly<Record<string, string>> = {
  img: 'src',
  script: 'src',
  iframe: 'src',
  source: 'src',
  link: 'href',
};

function readPage(file: string): Page {
  const ids = new Set<string>();
  const links: string[] = [];
  const parts: string[] = [];
  new Parser({
    onopentag(name, attributes) {
      if (attributes.id) ids.add(attributes.id);
      if (name === 'a' && attributes.href) links.push(attributes.href);
      const part = attributes[FETCHED[name] ?? ''];
      if (part) parts.push(part);
    },
  }).end(readFileSync(file, 'utf8'));
  return { ids, links, parts };
}

/** What is wrong with a built site: links and headings that are not there, parts that would be fetched from somebody else. */
export function checkSite(site: string): { readonly pages: number; readonly faults: readonly string[] } {
  const pages = new Map(
    globSync('**/*.html', { cwd: site }).map((name) => [name, readPage(path.join(site, name))]),
  );
  const faults: string[] = [];
  for (const [name, { links, parts }] of pages) {
    for (const part of parts) {
      if (/^(?:https?:)?\/\//.test(part)) faults.push(`${name}: fetches ${part}`);
      else if (!part.startsWith('data:') && !existsSync(path.join(site, part)))
        faults.push(`${name}: lacks ${part}`);
    }
    for (const link of links.filter((one) => !/^[a-z]+:/i.test(one))) {
      const { pathname, hash } = new URL(link, `https://site.example/${name}`);
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const target = [file, `${file}.html`].find((one) => pages.has(one.slice(1)))?.slice(1);
      if (target === undefined && !existsSync(path.join(site, file)))
        faults.push(`${name}: dead link ${link}`);
      const id = decodeURIComponent(hash.slice(1));
      if (target !== undefined && id !== '' && !pages.get(target)?.ids.has(id)) {
        faults.push(`${name}: no such heading ${link}`);
      }
    }
  }
  return { pages: pages.size, faults };
}
