import { rename, writeFile } from 'node:fs/promises';
import { type Instant, MesuraError } from '../../domain/index.ts';
import type { SendReport } from './SendReport.ts';

/**
 * The figures of a run in Prometheus' text format, for node_exporter's textfile collector. The file is replaced as a
 * whole: the collector may read at any moment.
 *
 * @throws MesuraError FOLDER_READONLY
 */
export async function writeMetrics(
  file: string,
  reports: readonly SendReport[],
  times: { started: Instant; finished: Instant },
): Promise<void> {
  const draft = `${file}.${reports[0]?.run}.tmp`;
  try {
    await writeFile(draft, metricsText(reports, times));
    await rename(draft, file);
  } catch (error) {
    throw new MesuraError('FOLDER_READONLY', 'the metrics file cannot be written', {
      why: 'the run itself is done and recorded',
      fix: 'name a file in a folder in which you may write',
      cause: error,
    });
  }
}

export function metricsText(
  reports: readonly SendReport[],
  { started, finished }: { started: Instant; finished: Instant },
): string {
  const labels = ({ campaign, machine }: SendReport) =>
    `campaign="${campaign}"${machine === undefined ? '' : `,machine="${machine.replace(/["\\\n]/g, '_')}"`}`;
  const family = (name: string, help: string, lines: readonly string[]) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} gauge`,
    ...lines,
  ];
  return [
    ...family(
      'mesura_run_messages',
      'Decisions and messages of the last run by outcome.',
      reports.flatMap((report) =>
        Object.entries(report.outcomes).map(
          ([outcome, count]) => `mesura_run_messages{${labels(report)},outcome="${outcome}"} ${count}`,
        ),
      ),
    ),
    ...family('mesura_run_exit_code', 'Exit code of the last run.', [
      ...reports.map((report) => `mesura_run_exit_code{${labels(report)}} ${report.exit}`),
    ]),
    ...family('mesura_run_duration_seconds', 'How long the last run took.', [
      ...reports.map(
        (report) => `mesura_run_duration_seconds{${labels(report)}} ${(finished - started) / 1000}`,
      ),
    ]),
    ...family('mesura_run_finished_timestamp_seconds', 'When the last run ended.', [
      ...reports.map(
        (report) => `mesura_run_finished_timestamp_seconds{${labels(report)}} ${finished / 1000}`,
      ),
    ]),
    '',
  ].join('\n');
}
