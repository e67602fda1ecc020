import { defineConfig } from 'vitepress';
import { findVue } from './findVue.ts';
import { headingIds } from './headingIds.ts';
import { nav, sidebar } from './navigation.ts';
import { NOT_SHOWN, sitePath } from './pages.ts';
import { plainText } from './plainText.ts';
import { repositoryLinks } from './repositoryLinks.ts';

export default defineConfig({
  srcDir: '..',
  srcExclude: NOT_SHOWN,
  rewrites: (file) => sitePath(file) ?? file,
  title: 'Mesura',
  description: 'Follow-up emails that suggest only what goes with a purchase, and leave sensitive ones out.',
  cleanUrls: true,
  head: [['meta', { name: 'referrer', content: 'no-referrer' }]],
  markdown: {
    html: false,
    attrs: { disable: true },
    languageAlias: { mjml: 'handlebars', env: 'dotenv', crontab: 'shellscript', caddyfile: 'nginx' },
    config(md) {
      headingIds(md);
      repositoryLinks(md);
      plainText(md);
    },
  },
  vite: {
    plugins: [findVue],
    build: { chunkSizeWarningLimit: 2000 },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav,
    sidebar,
  },
});
