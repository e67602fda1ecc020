import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { supportText } from './clients/supportText.ts';

/**
 * Writes `SUPPORT.ts` from the data of the installed `caniemail`, and `MJML_OWN.ts` from what the installed MJML writes by itself:
 * `npm run clients`, after raising the version of either.
 */
const folder = path.resolve(import.meta.dirname, '../src/inspect/clients');
const data = readFileSync(new URL(import.meta.resolve('caniemail/caniemail.json')), 'utf8');
writeFileSync(path.join(folder, 'SUPPORT.ts'), supportText(data));
// The second is found with the first.
const { mjmlOwnText } = await import('./clients/mjmlOwnText.ts');
writeFileSync(path.join(folder, 'MJML_OWN.ts'), await mjmlOwnText());
