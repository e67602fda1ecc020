import { cp, mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MesuraError } from '../../domain/index.ts';
import { configText, type ShopAnswers } from './configText.ts';

/** The package's own folder, which holds the sample shop. */
const PACKAGE = fileURLToPath(new URL('../../../', import.meta.url));
const COPIED = ['templates', 'partials', 'policy.yaml', 'data'] as const;

const IGNORED = `# The database holds people's purchases: it never goes into a repository.
.mesura/
node_modules/
`;

const NEXT = `# Our follow-up emails

    mesura import       read data/ into the database
    mesura check        find what is wrong in the templates
    mesura preview      write previews/, and open previews/index.html

policy.yaml says what may never be spoken of: let the person read it who signs it.
mesura.config.ts holds the shop's name and address, the campaigns and the columns of your files.
`;

/**
 * Writes a working folder: configuration, policy, templates and sample data. It appears whole or not at all.
 *
 * @throws MesuraError USAGE when the folder holds files already, FOLDER_READONLY
 */
export async function initFolder(
  folder: string,
  shown: string,
  answers: ShopAnswers,
): Promise<readonly string[]> {
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0) {
    throw new MesuraError('USAGE', `${shown} holds files already`, {
      why: 'nothing of yours is overwritten',
      fix: 'name a new or an empty folder',
    });
  }
  try {
    const parent = path.dirname(folder);
    await mkdir(parent, { recursive: true });
    const draft = await mkdtemp(path.join(parent, '.mesura-init-'));
    try {
      await fill(draft, answers);
      await rmdir(folder).catch(() => undefined);
      await rename(draft, folder);
    } catch (error) {
      await rm(draft, { recursive: true, force: true });
      throw error;
    }
  } catch (error) {
    throw new MesuraError('FOLDER_READONLY', `${shown} cannot be written`, {
      fix: 'choose a folder in which you may write',
      cause: error,
    });
  }
  return (await readdir(folder)).sort();
}

async function fill(draft: string, answers: ShopAnswers): Promise<void> {
  for (const name of COPIED) await cp(path.join(PACKAGE, name), path.join(draft, name), { recursive: true });
  await rm(path.join(draft, 'data', 'messages.csv'), { force: true });
  await writeFile(path.join(draft, 'mesura.config.ts'), configText(answers));
  await writeFile(path.join(draft, '.gitignore'), IGNORED);
  await writeFile(path.join(draft, 'README.md'), NEXT);
}
