import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';
import type { Desk } from '../../run/desk/Desk.ts';
import { picturesOf } from '../../run/desk/localHtml.ts';
import { FILE_TYPES } from './fileTypes.ts';
import { findFile } from './findFile.ts';
import { refuse } from './refuse.ts';

/** `/pictures/<number>/<file>`: the folders that the configuration shows pictures from, and nothing but pictures of them. */
export function pictures(desk: Desk): Hono {
  return new Hono().get('/pictures/:folder{\\d+}/*', async (context) => {
    const folder = picturesOf(desk.edition.workspace)[Number(context.req.param('folder'))];
    const { pathname } = new URL(context.req.url);
    const type = FILE_TYPES[path.extname(pathname).toLowerCase()] ?? '';
    const below = pathname.slice(`/pictures/${context.req.param('folder')}`.length);
    const file =
      folder !== undefined && type.startsWith('image/') ? await findFile(folder, below) : undefined;
    // A file may go away between the look and the reading.
    const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    return bytes === undefined
      ? refuse(context, 404, 'not found')
      : context.body(bytes, 200, { 'Content-Type': type });
  });
}
