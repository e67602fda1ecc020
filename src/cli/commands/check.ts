import { MesuraError } from '../../domain/index.ts';
import { checkFolder } from '../../run/check/checkFolder.ts';
import {
  type CheckReport,
  checkTemplates,
  DEFAULT_CLIENTS,
  formatDiagnostics,
} from '../../run/check/checkTemplates.ts';
import { openWorkspace } from '../../run/workspace/openWorkspace.ts';
import type { Command } from '../Command.ts';
import { oneOf, withCommon } from '../options.ts';

const FORMATS = ['text', 'github', 'json'] as const;

interface Options {
  readonly config?: string;
  readonly json?: boolean;
  readonly format: (typeof FORMATS)[number];
  readonly templates?: string;
  readonly sample?: string;
  readonly clients?: string | true;
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
      .option(
        '--clients [names]',
        'also what mail programs lack of it, such as "gmail,outlook.windows@2016" (default: those of the configuration)',
      )
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
          const { diagnostics, templates, partials } = await checked(cwd, options);
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

async function checked(cwd: string, { config, templates, sample, clients }: Options): Promise<CheckReport> {
  const named =
    typeof clients === 'string' ? clients.split(/[\s,]+/).filter((name) => name !== '') : undefined;
  if (templates !== undefined)
    return checkFolder(cwd, templates, sample, clients === true ? DEFAULT_CLIENTS : named);
  const workspace = await openWorkspace(cwd, config);
  return checkTemplates(workspace, undefined, clients === true ? workspace.config.inspect.clients : named);
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
