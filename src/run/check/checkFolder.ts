import fs from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { MesuraError } from '../../domain/index.ts';
import { checkTemplate } from '../../template/check/checkTemplate.ts';
import type { Diagnostic } from '../../template/check/report/Diagnostic.ts';
import { includesIn } from '../../template/includesIn.ts';
import type { IncludeReader } from '../../template/parse/expandIncludes.ts';
import { checkClients } from './checkClients.ts';
import type { CheckReport } from './checkTemplates.ts';
import { isSchema, schemaOfSample } from './schemaOfSample.ts';

/** What a shop must have, and what another sender may do in another way: told, but no error. */
const SEVERITIES = {
  'missing-title': 'warning',
  'raw-value': 'warning',
  'unknown-helper': 'warning',
} as const;

const EXTENSIONS = ['.mjml', '.hbs', '.handlebars'];

interface Source {
  /** The path as a person would write it. */
  readonly file: string;
  /** By what partials may call it. */
  readonly names: readonly string[];
  readonly text: string;
}

/**
 * Checks a folder of templates that belong to no shop: files with `<mjml>` that no other file calls are templates, all others are
 * partials, called by their path or their name without extension, and `<mj-include>` finds the files of the folder. `sample` is a JSON file with an example of the data, or a JSON Schema of it; without
 * one, names are not looked up. @throws MesuraError TEMPLATE_MISSING, FILE_MISSING, DATA_INVALID
 */
export async function checkFolder(
  cwd: string,
  folder: string,
  sample: string | undefined,
  clients?: readonly string[],
): Promise<CheckReport> {
  const sources = await readSources(cwd, folder);
  const templates = templatesAmong(sources);
  if (templates.length === 0) {
    throw new MesuraError('TEMPLATE_MISSING', `there is no template in ${folder}`, {
      why: `no file there (${EXTENSIONS.join(', ')}) has an <mjml> that no other calls`,
      fix: 'name the folder that holds them',
    });
  }
  const schema = sample === undefined ? undefined : await readSchema(cwd, sample);
  const partials = new Map<string, Source>();
  for (const source of sources) {
    if (templates.includes(source)) continue;
    for (const name of source.names) if (!partials.has(name)) partials.set(name, source);
  }
  const options = {
    partials: Object.fromEntries([...partials].map(([name, { text }]) => [name, text])),
    partialFile: (name: string) => partials.get(name)?.file ?? name,
    ...(schema === undefined ? {} : { schema }),
    rules: { severities: SEVERITIES },
  };
  const root = path.resolve(cwd, folder);
  const include = includesIn(root, fs);
  const shown = (file: string) => path.relative(cwd, path.join(root, file));
  const found = new Map<string, Diagnostic>();
  for (const { file, text } of templates) {
    const includes: IncludeReader = (written, from) => {
      const { file: found, source } = include(written, path.relative(root, path.resolve(cwd, from)));
      return { file: shown(found), source };
    };
    const own = { ...options, includes };
    const lacking = clients === undefined ? [] : await checkClients({ file, source: text }, own, clients);
    for (const diagnostic of [...(await checkTemplate(text, { ...own, name: file })), ...lacking]) {
      // Nobody has told what helpers there are: each is named once.
      const place = diagnostic.code === 'unknown-helper' ? undefined : diagnostic.place;
      const key = JSON.stringify([diagnostic.code, place, diagnostic.message]);
      if (!found.has(key)) found.set(key, diagnostic);
    }
  }
  return {
    templates: templates.length,
    partials: sources.length - templates.length,
    diagnostics: [...found.values()],
  };
}

/** Files with an `<mjml>`, of their own or of a partial at their top, that no other file calls: those are parts of others. */
function templatesAmong(sources: readonly Source[]): readonly Source[] {
  const named = new Map(sources.flatMap((source) => source.names.map((name) => [name, source] as const)));
  const callsOf = (source: Source) => {
    const partials = [...source.text.matchAll(/\{\{~?#?>\s*["']?([\w./@-]+)/g)].map(([, name = '']) => name);
    const includes = [...source.text.matchAll(/<mj-include\b[^>]*?\bpath\s*=\s*["']([^"']+)["']/g)].map(
      ([, written = '']) => path.posix.join(path.posix.dirname(source.names.at(-1) ?? ''), written),
    );
    return [...partials, ...includes]
      .flatMap((name) => named.get(name) ?? [])
      .filter((one) => one !== source);
  };
  const called = new Set(sources.flatMap(callsOf));
  const hasRoot = (source: Source, seen = new Set<Source>()): boolean => {
    if (seen.has(source)) return false;
    seen.add(source);
    return /<mjml\b/i.test(source.text) || callsOf(source).some((one) => hasRoot(one, seen));
  };
  return sources.filter((source) => !called.has(source) && hasRoot(source));
}

async function readSources(cwd: string, folder: string): Promise<readonly Source[]> {
  const root = path.resolve(cwd, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => {
    throw new MesuraError('FILE_MISSING', `there is no folder ${folder}`, { fix: 'correct the path' });
  });
  const files = entries
    .filter((entry) => entry.isFile() && EXTENSIONS.includes(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${path.sep}node_modules${path.sep}`))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const inside = path.relative(root, file).replaceAll(path.sep, '/');
      const bare = inside.replace(/(?:\.partial)?\.\w+$/, '');
      return {
        file: path.relative(cwd, file),
        names: [bare, bare.split('/').at(-1) ?? bare, bare.replace(/^.*?partials\//, ''), inside],
        text: await readFile(file, 'utf8'),
      };
    }),
  );
}

async function readSchema(cwd: string, file: string): Promise<object> {
  const text = await readFile(path.resolve(cwd, file), 'utf8').catch(() => {
    throw new MesuraError('FILE_MISSING', `there is no file ${file}`, {
      fix: 'pass a JSON file with an example of the data, or a JSON Schema',
    });
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new MesuraError('DATA_INVALID', `${file} is no JSON`, { fix: 'correct it', place: { file } });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new MesuraError('DATA_INVALID', `${file} is no object`, {
      why: 'a template sees the properties of one object',
      fix: 'write { "name": ... }',
      place: { file },
    });
  }
  return isSchema(value) ? value : schemaOfSample(value);
}
