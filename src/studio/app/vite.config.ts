import path from 'node:path';
import { defineConfig } from 'vite';

/** The application of the studio: `npm run build` writes it to `dist/studio/app`, and the server of the studio serves it. */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: path.resolve(import.meta.dirname, '../../../dist/studio/app'),
    emptyOutDir: true,
    // What a test adds up: which script comes first, and what comes with which view.
    manifest: 'manifest.json',
    target: 'es2024',
    // The page's content policy allows files of the studio itself, and nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
