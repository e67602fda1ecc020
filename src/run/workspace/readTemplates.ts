import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { MesuraError } from '../../domain/index.ts';
import { readText, type Workspace } from './openWorkspace.ts';

const EXTENSION = '.mjml';

export interface TemplateFile {
  /** The campaign's template and its language, from the file's name `<template>.<language>.mjml`. */
  readonly template: string;
  readonly language: string;
  /** The path as a person would write it: what errors name. */
  readonly file: string;
  readonly source: string;
}

export interface TemplateFiles {
  readonly templates: readonly TemplateFile[];
  readonly partials: Readonly<Record<string, string>>;
  /** Where each partial was read from. */
  readonly partialFiles: Readonly<Record<string, string>>;
}

/** Reads every template and partial of the workspace. @throws MesuraError TEMPLATE_MISSING, TEMPLATE_INVALID */
export async function readTemplates(workspace: Workspace): Promise<TemplateFiles> {
  const { templates, partials } = workspace.config;
  const partialSources: Record<string, string> = {};
  const partialFiles: Record<string, string> = {};
  for (const { name, file, source } of await readFolder(workspace, partials)) {
    partialSources[name] = source;
    partialFiles[name] = file;
  }
  const files = (await readFolder(workspace, templates)).map(templateFile);
  if (files.length === 0) {
    throw new MesuraError('TEMPLATE_MISSING', `there is no template in ${templates}`, {
      fix: 'write one as <campaign>.<language>.mjml, such as after-purchase.es.mjml',
    });
  }
  return Object.freeze({ templates: files, partials: partialSources, partialFiles });
}

interface NamedSource {
  readonly name: string;
  readonly file: string;
  readonly source: string;
}

async function readFolder(workspace: Workspace, folder: string): Promise<NamedSource[]> {
  const absolute = workspace.resolve(folder);
  const names = await readdir(absolute).catch(() => {
    throw new MesuraError('FILE_MISSING', `there is no folder ${workspace.shown(absolute)}`, {
      fix: 'create it, or name another one in the configuration',
    });
  });
  const sources = names.filter((name) => name.endsWith(EXTENSION)).sort();
  return Promise.all(
    sources.map(async (fileName) => {
      const file = workspace.shown(path.join(absolute, fileName));
      return {
        name: fileName.slice(0, -EXTENSION.length),
        file,
        source: await readText(path.join(absolute, fileName), file),
      };
    }),
  );
}

function templateFile({ name, file, source }: NamedSource): TemplateFile {
  const [, template, language] = /^([a-z0-9-]+)\.([a-z]{2,3}(?:-[A-Z]{2})?)$/.exec(name) ?? [];
  if (template === undefined || language === undefined) {
    throw new MesuraError('TEMPLATE_INVALID', `${file} is not named after a campaign and a language`, {
      fix: 'name it <campaign>.<language>.mjml, such as after-purchase.es.mjml',
      place: { file },
    });
  }
  return Object.freeze({ template, language, file, source });
}
