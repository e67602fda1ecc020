import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { Desk } from '../../../run/desk/Desk.ts';
import { listFiles } from '../../../run/writing/files/listFiles.ts';
import { readShopFile } from '../../../run/writing/files/readShopFile.ts';
import { MOST_BYTES } from '../../../run/writing/files/ShopFile.ts';
import { writeShopFile } from '../../../run/writing/files/writeShopFile.ts';
import { partialUses } from '../../../run/writing/partials/partialUses.ts';
import { renamePartial } from '../../../run/writing/partials/renamePartial.ts';
import { checked } from '../checked.ts';
import { answerWriting } from './answerWriting.ts';

/** A name of the list of files; it is compared with it, and nothing is made of it. */
export const FilePath = z.string().min(1).max(1000);
/** A text as JSON is longer than it is: line ends and quotes take two characters, others up to six. */
export const TEXT_LIMIT = bodyLimit({ maxSize: 3 * MOST_BYTES });

const FileQuery = z.strictObject({ path: FilePath });
const Write = z.strictObject({
  path: FilePath,
  text: z.string().max(MOST_BYTES),
  fingerprint: z.string().max(100),
});
const PartialQuery = z.strictObject({ name: z.string().min(1).max(200) });
const Rename = z.strictObject({
  from: z.string().min(1).max(200),
  to: z.string().max(200),
  fingerprints: z.record(z.string().max(1000), z.string().max(100)),
});

/** What may be edited, opened and saved. The door refuses all that writes in a studio that is read only. */
export function fileRoutes(desk: Desk) {
  return new Hono()
    .onError(answerWriting)
    .get('/files', async (context) => context.json({ files: await listFiles(desk.edition.workspace) }, 200))
    .get('/files/text', checked('query', FileQuery), async (context) =>
      context.json(await readShopFile(desk.edition.workspace, context.req.valid('query').path), 200),
    )
    .put('/files/text', TEXT_LIMIT, checked('json', Write), async (context) =>
      context.json(await writeShopFile(desk.edition.workspace, context.req.valid('json')), 200),
    )
    .get('/partials/uses', checked('query', PartialQuery), async (context) =>
      context.json(await partialUses(desk.edition.workspace, context.req.valid('query').name), 200),
    )
    .post('/partials/rename', TEXT_LIMIT, checked('json', Rename), async (context) =>
      context.json(await renamePartial(desk.edition.workspace, context.req.valid('json')), 200),
    );
}
