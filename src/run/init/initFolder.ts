import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MesuraError } from '../../domain/index.ts';
import { configText, type ShopAnswers } from './configText.ts';
import { packageText } from './packageText.ts';
import { policyText } from './policyText.ts';
import { SERVICES } from './services.ts';

/** The package's own folder, which holds the sample shop. */
const PACKAGE = fileURLToPath(new URL('../../../', import.meta.url));
const COPIED = ['templates', 'partials', 'data'] as const;

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
      await fill(draft, folder, answers);
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

async function fill(draft: string, folder: string, answers: ShopAnswers): Promise<void> {
  for (const name of COPIED) await cp(path.join(PACKAGE, name), path.join(draft, name), { recursive: true });
  await rm(path.join(draft, 'data', 'messages.csv'), { force: true });
  for (const [language, text] of Object.entries(SERVICES))
    await writeFile(path.join(draft, 'partials', `services.${language}.mjml`), text);
  const policy = await readFile(path.join(PACKAGE, 'policy.yaml'), 'utf8');
  await writeFile(path.join(draft, 'policy.yaml'), policyText(policy, answers.name));
  const own: unknown = JSON.parse(await readFile(path.join(PACKAGE, 'package.json'), 'utf8'));
  await writeFile(path.join(draft, 'package.json'), packageText(folder, PACKAGE, own));
  await writeFile(path.join(draft, 'mesura.config.ts'), configText(answers));
  await writeFile(path.join(draft, '.gitignore'), IGNORED);
  await writeFile(path.join(draft, 'README.md'), NEXT);
}
