import { didYouMean } from '../../guard/policy/didYouMean.ts';
import type { Diagnostic } from '../../template/index.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';
import type { TemplateFiles } from '../workspace/readTemplates.ts';

/** A template that is called nearly as a campaign's: nobody would get it. Templates of campaigns that are not set are none of this. */
export function checkNames({ campaigns }: Workspace, files: TemplateFiles): Diagnostic[] {
  const known = new Set([...campaigns.values()].map(({ name, template }) => template ?? name));
  return files.templates.flatMap(({ template, language, file }): Diagnostic[] => {
    const meant = known.has(template) ? undefined : didYouMean(template, known);
    if (meant === undefined) return [];
    return [
      {
        code: 'template-unused',
        severity: 'warning',
        message: `no campaign is called "${template}", so nobody gets this template`,
        fix: `did you mean ${meant}.${language}.mjml?`,
        place: { file, line: 1, column: 1 },
        frame: '',
      },
    ];
  });
}
