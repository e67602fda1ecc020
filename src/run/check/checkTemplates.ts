import { z } from 'zod';
import { type Campaign, View } from '../../domain/index.ts';
import { helperSignatures } from '../../guard/helpers/helperSignatures.ts';
import type { CheckOptions } from '../../template/check/CheckOptions.ts';
import { checkTemplate } from '../../template/check/checkTemplate.ts';
import type { Diagnostic } from '../../template/check/report/Diagnostic.ts';
import { chooseTemplate, templateNameOf } from '../compose/chooseTemplate.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';
import { readTemplates, type TemplateFiles } from '../workspace/readTemplates.ts';
import { checkBrand } from './checkBrand.ts';
import { checkClients } from './checkClients.ts';
import { checkLanguages } from './checkLanguages.ts';
import { checkNames } from './checkNames.ts';
import { checkShop } from './checkShop.ts';
import { mailRules } from './mailRules.ts';

export { DEFAULT_CLIENTS } from '../../inspect/clients/chooseClients.ts';
export { formatDiagnostics } from '../../template/check/report/formatDiagnostics.ts';

/** What the check looked at, and all that it found; a finding in a shared partial is told once. */
export interface CheckReport {
  readonly templates: number;
  readonly partials: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks every template of the workspace, or of one campaign, against the view, the helpers and what an email must have. What the
 * configuration waives is a warning.
 */
export async function checkTemplates(
  workspace: Workspace,
  only?: Campaign,
  /** Mail programs to ask about, as `mesura inspect` does; none: nobody is asked about. */
  clients?: readonly string[],
): Promise<CheckReport> {
  const all = await readTemplates(workspace);
  const files =
    only === undefined
      ? all
      : {
          ...all,
          templates: all.templates.filter(({ template }) => template === (only.template ?? only.name)),
        };
  const options = checkOptions(workspace, files);
  const found = new Map<string, Diagnostic>();
  for (const missing of missingTemplates(workspace, all, only)) found.set(missing.place.file, missing);
  for (const finding of [
    ...checkShop(workspace),
    ...checkBrand(workspace),
    ...checkLanguages(workspace, files),
    ...checkNames(workspace, files),
  ])
    found.set(finding.place.file + finding.message, finding);
  for (const { file, source } of files.templates) {
    const lacking = clients === undefined ? [] : await checkClients({ file, source }, options, clients);
    for (const diagnostic of [...(await checkTemplate(source, { ...options, name: file })), ...lacking]) {
      const { code, place, message } = diagnostic;
      const key = JSON.stringify([code, place, message]);
      if (!found.has(key)) found.set(key, diagnostic);
    }
  }
  return {
    templates: files.templates.length,
    partials: Object.keys(files.partials).length,
    diagnostics: [...found.values()],
  };
}

/** What a template of the workspace is checked against: its partials, the view, the helpers, the rules, and what is waived. */
export function checkOptions(
  { policy, config, helpers }: Pick<Workspace, 'policy' | 'config' | 'helpers'>,
  files: Pick<TemplateFiles, 'partials' | 'partialFiles'>,
) {
  return {
    partials: files.partials,
    partialFile: (name: string) => files.partialFiles[name] ?? name,
    schema: z.toJSONSchema(View),
    helpers: { ...helpers.signatures, ...helperSignatures },
    rules: {
      ...mailRules(policy, config),
      severities: Object.fromEntries(config.check.waive.map((code) => [code, 'warning' as const])),
    },
  } satisfies CheckOptions;
}

/** Every campaign needs a template in the shop's language: it is what readers of all other languages get. */
function missingTemplates(
  { campaigns, config, shown, resolve }: Workspace,
  files: TemplateFiles,
  only?: Campaign,
): Diagnostic[] {
  const { language } = config.shop;
  const names = new Set(
    files.templates.map((file) => templateNameOf(file.template, file.language, file.form).toLowerCase()),
  );
  return [...campaigns.values()]
    .filter(({ name }) => only === undefined || name === only.name)
    .map(({ name, template = name }) => ({ name, template }))
    .filter(({ template }) => chooseTemplate(names, template, language, config.languages) === undefined)
    .map(({ name, template }) => ({
      code: 'missing-template',
      severity: 'error',
      message: `the campaign "${name}" has no template in the language of the shop`,
      fix: `write ${template}.${language}.mjml`,
      place: { file: shown(resolve(`${config.templates}/${template}.${language}.mjml`)), line: 1, column: 1 },
      frame: '',
    }));
}
