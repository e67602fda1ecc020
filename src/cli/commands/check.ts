import { MesuraError } from '../../domain/index.ts';
import { checkFolder, checkTemplates, formatDiagnostics, openWorkspace } from '../../run/index.ts';
import type { Command } from '../Command.ts';
import { oneOf, withCommon } from '../options.ts';

const FORMATS = ['text', 'github', 'json'] as const;

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly format: (typeof FORMATS)[number];
  readonly templates?: string;
  readonly sample?: string;
}

export const check: Command = {
  configure(program, run) {
    withCommon(program, 'the same as --format json')
      .option(
        '--format <format>',
        `${FORMATS.join(', ')} (annotations of GitHub Actions)`,
        oneOf(FORMATS),
        'text',
      )
      .option(
        '--templates <folder>',
        'check this folder of MJML + Handlebars instead, which belongs to no shop',
      )
      .option('--sample <file>', 'with --templates: an example of the data as JSON, or a JSON Schema of it')
      .addHelpText(
        'after',
        '\nThe codes are explained in docs/check.md. Exit codes: 0 nothing wrong or warnings only; 1 errors.',
      )
      .action((options: Options) =>
        run(async ({ terminal, cwd }) => {
          if (options.sample !== undefined && options.templates === undefined) {
            throw new MesuraError('USAGE', '--sample belongs to --templates', {
              why: 'the templates of a shop are checked against what a shop knows',
              fix: 'add --templates <folder>, or leave --sample out',
            });
          }
          const { diagnostics, templates, partials } =
            options.templates === undefined
              ? await checkTemplates(await openWorkspace(cwd, options.config))
              : await checkFolder(cwd, options.templates, options.sample);
          const format = options.json ? 'json' : options.format;
          if (diagnostics.length > 0 || format === 'json')
            terminal.out(formatDiagnostics(diagnostics, format));
          const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
          const verdict =
            diagnostics.length === 0
              ? terminal.style('green', 'nothing wrong')
              : `${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}`;
          if (format === 'text') {
            terminal.out(
              `Checked ${count(templates, 'template')} and ${count(partials, 'partial')}: ${verdict}.`,
            );
          }
          return errors > 0 ? 1 : 0;
        }),
      );
  },
};

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
