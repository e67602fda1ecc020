import { sentenceFor } from '../../guard/helpers/sentences.ts';
import type { Diagnostic } from '../../template/index.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';
import type { TemplateFile, TemplateFiles } from '../workspace/readTemplates.ts';

const WHY = /\{\{\{?~?\s*why\s*~?\}/;
const PARTIAL = /\{\{~?#?>\s*["']?([\w./-]+)/g;

/**
 * A template that says why needs that sentence in its own language, and dates need to be known there: a reader of Swedish is
 * not told in English.
 */
export function checkLanguages({ config }: Workspace, files: TemplateFiles): Diagnostic[] {
  return files.templates.flatMap((template) => {
    const { language, file } = template;
    const finding = (message: string, fix: string): Diagnostic => ({
      code: 'missing-sentence',
      severity: 'error',
      message,
      fix,
      place: { file, line: 1, column: 1 },
      frame: '',
    });
    if (!isKnown(language))
      return [
        finding(
          `dates and prices cannot be told in "${language}"`,
          'name the file after a language that there is',
        ),
      ];
    if (!saysWhy(template, files.partials) || sentenceFor(language, config.languages)) return [];
    return [
      finding(
        `{{why}} has no sentence in "${language}"`,
        `write it in the configuration: languages: { '${language}': { why: '... {product} ... {day} ...' } }`,
      ),
    ];
  });
}

function isKnown(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** Whether `{{why}}` stands in the template or in a partial that it reaches. */
function saysWhy({ source }: TemplateFile, partials: TemplateFiles['partials']): boolean {
  const reached = new Set<string>();
  const walk = (text: string): boolean =>
    WHY.test(text) ||
    [...text.matchAll(PARTIAL)].some(([, name = '']) => {
      if (reached.has(name)) return false;
      reached.add(name);
      return walk(partials[name] ?? '');
    });
  return walk(source);
}
