import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DefaultTheme } from 'vitepress';
import { ROOT } from './pages.ts';

const page = (text: string, link: string) => ({ text, link });

/** Each decision by its own heading, in the order in which they were taken. */
function decisions(): DefaultTheme.SidebarItem[] {
  const folder = path.join(ROOT, 'docs/decisions');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const [, title = name] = /^# (.+)$/m.exec(readFileSync(path.join(folder, name), 'utf8')) ?? [];
      return page(title, `/decisions/${name.replace(/\.md$/, '')}`);
    });
}

export const nav: DefaultTheme.NavItem[] = [
  page('Start', '/start'),
  page('Your shop', '/your-shop'),
  page('The policy', '/policy'),
  page('Figures', '/figures'),
  page('Others', '/others'),
];

export const sidebar: DefaultTheme.SidebarItem[] = [
  {
    text: 'Begin',
    items: [
      page('Start', '/start'),
      page('Your own shop', '/your-shop'),
      page('Exports, column by column', '/presets'),
      page('Configuration', '/configuration'),
    ],
  },
  {
    text: 'Write',
    items: [
      page('Templates', '/templates'),
      page('The studio', '/studio'),
      page('What the check finds', '/check'),
      page('What mail programs lack', '/inspections'),
      page('Helpers of your own', '/helpers'),
      page('Coming from another engine', '/migrating'),
    ],
  },
  {
    text: 'Decide',
    items: [
      page('The policy, for the officer', '/policy'),
      page('Record and assessment', '/privacy'),
      page('Learning, audit, effect', '/learning'),
    ],
  },
  {
    text: 'Send',
    items: [
      page('Sending', '/sending'),
      page('Several machines', '/machines'),
      page('How large a shop', '/scale'),
      page('Serving the links', '/serving'),
      page('On pull requests', '/action'),
    ],
  },
  {
    text: 'As a library',
    items: [
      page('The engine', '/template-engine'),
      page('The guard', '/guard'),
      page('API reference', '/api/'),
    ],
  },
  {
    text: 'Behind it',
    items: [
      page('Figures', '/figures'),
      page('Mesura and others', '/others'),
      page('How it is built', '/architecture'),
      page('Contributing', '/contributing'),
      page('Security', '/security'),
      page('Changes', '/changelog'),
      page('Releasing', '/releasing'),
      { text: 'Decisions', collapsed: true, items: decisions() },
    ],
  },
];
