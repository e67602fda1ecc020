import path from 'node:path';
import type { Workspace } from '../workspace/openWorkspace.ts';
import { readTemplates, type TemplateFile, type TemplateFiles } from '../workspace/readTemplates.ts';

/** A text that somebody is writing, in the place of the file that it will be saved to. */
export interface Draft {
  /** A path of the list of files. */
  readonly path: string;
  readonly text: string;
}

/** The templates and partials as they would be once a draft is saved, and which of them it is. */
export interface Drafted extends TemplateFiles {
  readonly template?: TemplateFile;
  readonly partial?: string;
  /** What findings call the draft's file. */
  readonly file: string;
}

/** @throws MesuraError as `readTemplates` does, for the other files */
export async function templatesWith(workspace: Workspace, draft: Draft): Promise<Drafted> {
  const files = await readTemplates(workspace);
  const file = workspace.shown(path.join(workspace.root, draft.path));
  const partial = Object.entries(files.partialFiles).find(([, one]) => one === file)?.[0];
  const templates = files.templates.map((one) =>
    one.file === file ? Object.freeze({ ...one, source: draft.text }) : one,
  );
  const template = templates.find((one) => one.file === file);
  return Object.freeze({
    ...files,
    templates,
    partials: partial === undefined ? files.partials : { ...files.partials, [partial]: draft.text },
    file,
    ...(template !== undefined && { template }),
    ...(partial !== undefined && { partial }),
  });
}

/** The name by which the list of files knows a file that findings name otherwise. */
export function listedPath({ root }: Workspace, cwdRelative: string, shown: Workspace['shown']): string {
  const base = shown(root);
  const inside = base === '.' ? cwdRelative : path.relative(base, cwdRelative);
  return inside.split(path.sep).join('/');
}
