import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type FormOfAddress, MesuraError } from '../../domain/index.ts';
import { readText, type Workspace } from './openWorkspace.ts';

const EXTENSION = '.mjml';

export interface TemplateFile {
  /** The campaign's template and its language, from the file's name `<template>.<language>.mjml`. */
  readonly template: string;
  readonly language: string;
  /** `de-formal` is German for readers who are addressed formally. */
  readonly form?: FormOfAddress;
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

/** The names of the templates that there are, without extension and in lower case. Without the folder, none. */
export async function templateNames({ config, resolve }: Workspace): Promise<ReadonlySet<string>> {
  const files = await readdir(resolve(config.templates)).catch(() => []);
  return new Set(
    files
      .filter((file) => file.endsWith(EXTENSION))
      .map((file) => file.slice(0, -EXTENSION.length).toLowerCase()),
  );
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
  const parts = templateName(name);
  if (parts === undefined) {
    throw new MesuraError('TEMPLATE_INVALID', `${file} is not named after a campaign and a language`, {
      fix: 'name it <campaign>.<language>.mjml, such as after-purchase.es.mjml or after-purchase.de-formal.mjml',
      place: { file },
    });
  }
  return Object.freeze({ ...parts, file, source });
}

const NAME = /^([a-z0-9-]+)\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*?)(?:-(formal|informal))?$/;

/** The parts of a template's name without its extension; nothing where it is named otherwise. */
export function templateName(name: string): Pick<TemplateFile, 'template' | 'language' | 'form'> | undefined {
  const [, template, language, form] = NAME.exec(name) ?? [];
  if (template === undefined || language === undefined) return undefined;
  return { template, language, ...(form === 'formal' || form === 'informal' ? { form } : {}) };
}
