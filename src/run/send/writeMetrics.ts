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
  report: SendReport,
  times: { started: Instant; finished: Instant },
): Promise<void> {
  const draft = `${file}.${report.run}.tmp`;
  try {
    await writeFile(draft, metricsText(report, times));
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
  report: SendReport,
  { started, finished }: { started: Instant; finished: Instant },
): string {
  const campaign = `campaign="${report.campaign}"`;
  const family = (name: string, help: string, lines: readonly string[]) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} gauge`,
    ...lines,
  ];
  return [
    ...family(
      'mesura_run_messages',
      'Decisions and messages of the last run by outcome.',
      Object.entries(report.outcomes).map(
        ([outcome, count]) => `mesura_run_messages{${campaign},outcome="${outcome}"} ${count}`,
      ),
    ),
    ...family('mesura_run_exit_code', 'Exit code of the last run.', [
      `mesura_run_exit_code{${campaign}} ${report.exit}`,
    ]),
    ...family('mesura_run_duration_seconds', 'How long the last run took.', [
      `mesura_run_duration_seconds{${campaign}} ${(finished - started) / 1000}`,
    ]),
    ...family('mesura_run_finished_timestamp_seconds', 'When the last run ended.', [
      `mesura_run_finished_timestamp_seconds{${campaign}} ${finished / 1000}`,
    ]),
    '',
  ].join('\n');
}
