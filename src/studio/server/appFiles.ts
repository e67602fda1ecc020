import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Context, Hono } from 'hono';
import { FILE_TYPES } from './fileTypes.ts';
import { findFile } from './findFile.ts';
import { refuse } from './refuse.ts';

/** Where the built application lies: beside this file in a package, or in `dist` when the program runs from its sources. */
const APP_FOLDER = path.resolve(
  import.meta.dirname,
  import.meta.filename.endsWith('.ts') ? '../../../dist/studio/app' : '../app',
);

/** Scripts and styles are files of this origin: nothing inline runs, and nothing is fetched from elsewhere. */
const APP_POLICY =
  `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; ` +
  `connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Where the page takes the token from that its writes bring. */
const TOKEN_PLACE = '<meta name="mesura-token" content="">';

/** The application's page for every address that it shows a view at, and its files. */
export function appFiles(token: string, folder: string = APP_FOLDER): Hono {
  const page = async (context: Context): Promise<Response> => {
    const file = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => undefined);
    if (file === undefined)
      return context.text(
        'The studio is not built yet: run "npm run build", and load this page again.\n',
        503,
      );
    const html = file.replace(TOKEN_PLACE, () => `<meta name="mesura-token" content="${token}">`);
    return context.html(html, 200, { 'Content-Security-Policy': APP_POLICY });
  };
  return new Hono()
    .get('/', page)
    .get('/:view{(changes|inspect|write|reviews)}', page)
    .get('/:view{(inspect|write|reviews)}/*', page)
    .get('*', async (context) => {
      const { pathname } = new URL(context.req.url);
      const type = FILE_TYPES[path.extname(pathname).toLowerCase()];
      const file = type === undefined ? undefined : await findFile(folder, pathname);
      const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
      if (bytes === undefined || type === undefined || type.startsWith('text/html'))
        return refuse(context, 404, 'not found');
      // Names hold a hash of the content. A script of its own origin is no way in: only the studio's page may load it.
      return context.body(bytes, 200, { 'Content-Type': type });
    });
}
