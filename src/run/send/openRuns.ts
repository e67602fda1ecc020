import { randomUUID } from 'node:crypto';
import type { Campaign } from '../../domain/index.ts';
import { mapRenamed } from './mapRenamed.ts';
import type { RunState } from './RunState.ts';
import type { SendReport } from './SendReport.ts';
import type { SendOptions } from './sendCampaign.ts';

/** The rows of a command's runs, one for each campaign. */
export interface OpenRuns {
  readonly ids: readonly string[];
  /** Writes what they came to. @returns their reports */
  close(states: readonly RunState[]): Promise<readonly SendReport[]>;
}

/**
 * Begins a command's runs, with what is kept for whoever asks later what they were sent under.
 *
 * @param renamed `known`: somebody who is at the same work has looked for campaigns that have another name by now
 * @throws MesuraError CAMPAIGN_RENAMED
 */
export async function openRuns(
  options: Omit<SendOptions, 'campaign'>,
  campaigns: readonly Campaign[],
  renamed: 'look-for-renamed' | 'known',
): Promise<OpenRuns> {
  const { runId, store, now, policy, machine } = options;
  if (renamed === 'look-for-renamed') {
    const known = { campaigns: options.rivals, retired: options.retired ?? [] };
    for (const campaign of campaigns) await mapRenamed(store, known, campaign, now());
  }
  await store.archive.keep(options.texts ?? [], now());
  const ids = campaigns.map((_, index) => (index === 0 ? runId : randomUUID()));
  for (const [index, { name }] of campaigns.entries()) {
    await store.runs.start({
      ...{ id: ids[index] as string, campaign: name, startedAt: now(), policy },
      ...(machine && store.shards && { machine: machine.name }),
    });
  }
  return {
    ids,
    async close(states) {
      const reports = [];
      for (const [index, { name }] of campaigns.entries()) {
        const report = Object.freeze({
          ...(states[index] as RunState).report(ids[index] as string, name),
          ...(machine && store.shards && { machine: machine.name }),
        });
        const { outcomes, reasons, stopped, exit } = report;
        await store.runs.finish(report.run, now(), {
          ...{ outcomes, reasons, exit },
          ...(stopped === undefined ? {} : { stopped }),
        });
        reports.push(report);
      }
      return reports;
    },
  };
}
