import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MesuraError } from '../../domain/index.ts';
import { configText, type NewData, type ShopAnswers } from './configText.ts';
import { packageText } from './packageText.ts';
import { policyText, samplePolicyText } from './policyText.ts';
import { SERVICES } from './services.ts';

/** The package's own folder, which holds the sample shop. */
const PACKAGE = fileURLToPath(new URL('../../../', import.meta.url));
const COPIED = ['templates', 'partials'] as const;

const IGNORED = `# People's names, addresses and purchases stand in the database, in your data and in the previews. None of it goes into
# a repository: what was committed once can hardly be erased when a person asks for it (GDPR, art. 17).
.mesura/
data/
previews/
mesura.jsonl
# The mail server's password and the secret that signs links.
mesura.env
node_modules/
`;

const NEXT = `# Our follow-up emails

    npm install                once: brings Mesura, and the Node that it needs

    npx mesura import          reads data/ into the database
    npx mesura check           finds what is wrong in the templates
    npx mesura preview         writes previews/; open previews/index.html

Before the first email:

- mesura.config.ts holds the shop's name and address, the campaigns and the columns of your files. Put your legal name
  and your postal address there.
- partials/services.*.mjml say what your shop promises, partials/habits.*.mjml give advice: write what is true for yours.
- policy.yaml says what may never be spoken of: let the person read it and sign it who answers for privacy.

The folders data/ and previews/ hold people's names and purchases, so .gitignore keeps them out of the repository.
`;

/** Where a new folder comes to be, and what it begins with. */
export interface NewFolder {
  /** Absolute. */
  readonly folder: string;
  readonly shown: string;
  readonly answers: ShopAnswers;
  /** Absent: the sample shop. Their paths are relative to the folder. */
  readonly data?: NewData;
  /** Files that are copied into the folder's `data/`, absolute, with the name that each gets there. */
  readonly copies?: readonly { readonly from: string; readonly name: string }[];
  /** The folder may hold other things: the shop's exports. What is to be written must not be there. */
  readonly besides?: boolean;
}

/**
 * Writes a working folder: configuration, policy, templates, and sample data or the shop's own. It appears whole or not at all.
 *
 * @throws MesuraError USAGE when the folder holds files that would be overwritten, FOLDER_READONLY
 */
export async function initFolder(options: NewFolder): Promise<readonly string[]> {
  const { folder, shown, besides = false } = options;
  const there = await readdir(folder).catch(() => undefined);
  const present = there ?? [];
  if (present.length > 0 && !besides) throw occupied(shown, 'name a new or an empty folder');
  // A folder that is there stays the same one: a shell may stand in it, or a disk may begin there.
  const isThere = there !== undefined;
  try {
    const parent = path.dirname(folder);
    await mkdir(parent, { recursive: true });
    const draft = await mkdtemp(path.join(isThere ? folder : parent, '.mesura-init-'));
    try {
      await fill(draft, options);
      return isThere ? await moveInto(draft, folder, shown, present) : await moveWhole(draft, folder);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  } catch (error) {
    if (error instanceof MesuraError) throw error;
    throw new MesuraError('FOLDER_READONLY', `${shown} cannot be written`, {
      fix: 'choose a folder in which you may write',
      cause: error,
    });
  }
}

async function moveWhole(draft: string, folder: string): Promise<readonly string[]> {
  await rename(draft, folder);
  return (await readdir(folder)).sort();
}

/** What a person may have already, and keeps: the others must not be there. */
const KEPT = new Set(['package.json', 'README.md', '.gitignore']);

async function moveInto(
  draft: string,
  folder: string,
  shown: string,
  present: readonly string[],
): Promise<readonly string[]> {
  const names = (await readdir(draft)).sort();
  const taken = names.filter((name) => present.includes(name) && !KEPT.has(name));
  if (taken.length > 0)
    throw occupied(`${shown}: ${taken.join(', ')}`, 'move them away, or name another folder');
  const written = names.filter((name) => !present.includes(name));
  for (const name of written) await rename(path.join(draft, name), path.join(folder, name));
  return written;
}

function occupied(what: string, fix: string): MesuraError {
  return new MesuraError('USAGE', `${what} holds files already`, {
    why: 'nothing of yours is overwritten',
    fix,
  });
}

async function fill(
  draft: string,
  { folder, answers, data, copies = [], besides }: NewFolder,
): Promise<void> {
  for (const name of COPIED) await cp(path.join(PACKAGE, name), path.join(draft, name), { recursive: true });
  for (const [language, text] of Object.entries(SERVICES))
    await writeFile(path.join(draft, 'partials', `services.${language}.mjml`), text);
  if (data === undefined) await fillSample(draft);
  for (const { from, name } of copies) {
    await mkdir(path.join(draft, 'data'), { recursive: true });
    await cp(from, path.join(draft, 'data', name));
  }
  await writeFile(path.join(draft, 'policy.yaml'), policyText(answers.name));
  const own: unknown = JSON.parse(await readFile(path.join(PACKAGE, 'package.json'), 'utf8'));
  await writeFile(path.join(draft, 'package.json'), packageText(folder, PACKAGE, own));
  await writeFile(path.join(draft, 'mesura.config.ts'), configText(answers, data));
  const exports = besides ? (data?.files ?? []).map(({ file }) => `/${file}\n`).join('') : '';
  await writeFile(path.join(draft, '.gitignore'), IGNORED + exports);
  await writeFile(path.join(draft, 'README.md'), NEXT);
}

async function fillSample(draft: string): Promise<void> {
  await cp(path.join(PACKAGE, 'data'), path.join(draft, 'data'), { recursive: true });
  await rm(path.join(draft, 'data', 'messages.csv'), { force: true });
  const policy = await readFile(path.join(PACKAGE, 'policy.yaml'), 'utf8');
  await writeFile(path.join(draft, 'data', 'policy.yaml'), samplePolicyText(policy));
}
