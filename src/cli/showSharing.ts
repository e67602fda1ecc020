import type { Sharing, Stuck } from '../run/index.ts';
import { table } from './table.ts';

/** Machines, runs and what is stuck, in lines; nothing where nobody is at work and nothing is. */
export function showSharing({ machines, runs, perMinute, stuck }: Sharing): string[] {
  const machineRows = machines.map(({ name, pid, version, state, shards, figures, joinedAt }) => [
    `${name} (${pid})`,
    state,
    `${shards} shards`,
    `${figures?.sent ?? 0} sent, ${figures?.perMinute ?? 0} in a minute`,
    `Mesura ${version}, since ${joinedAt}`,
  ]);
  const runRows = runs.map(({ campaigns, left, machines: count, begunAt }) => [
    campaigns.join(', '),
    `${left} of 256 shards left`,
    `${count} machines`,
    `since ${begunAt}`,
  ]);
  return [
    ...(machineRows.length === 0
      ? []
      : ['\nMachines', table(machineRows), `${perMinute} messages in the last minute`]),
    ...(runRows.length === 0 ? [] : ['\nUnder way', table(runRows)]),
    ...(stuck.length === 0 ? [] : ['\nStuck', ...stuck.map((one) => `- ${textOf(one)}`)]),
  ];
}

function textOf(stuck: Stuck): string {
  switch (stuck.why) {
    case 'machine-silent':
      return `${stuck.machine} says nothing any more and had ${stuck.shards} shards. Whoever sends next takes them over.`;
    case 'run-left':
      return `${stuck.shards} shards of ${stuck.campaigns.join(', ')} are left and nobody is at them. The next "mesura send" looks at everybody anew.`;
    case 'shard-slow':
      return `Shard ${stuck.shard} is in the hands of ${stuck.machine} since ${stuck.since}: its mail server is slow, or a limit per time holds it.`;
    case 'rate-reached':
      return `The limit of ${stuck.of} is reached: the next message that it holds for may leave at ${stuck.until}.`;
    case 'messages-adrift':
      return `${stuck.messages} messages were on their way at a machine that is gone. With the next run they are uncertain.`;
    case 'versions-differ':
      return `Machines of different versions are at work (${stuck.versions.join(', ')}). That is safe while you update; it should not last.`;
  }
}
