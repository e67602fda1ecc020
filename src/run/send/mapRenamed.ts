import { type Campaign, DAY_MS, type Instant, MesuraError } from '../../domain/index.ts';
import type { CampaignRows, Store } from '../../store/index.ts';

/**
 * Takes what was sent under a campaign's earlier names for its own. What the ledger has of a campaign that nobody names any more is
 * told before anything is sent: under a new name, everybody who is in it would be written to again.
 *
 * @throws MesuraError CAMPAIGN_RENAMED
 */
export async function mapRenamed(
  store: Store,
  { campaigns, retired }: { campaigns: readonly Campaign[]; retired: readonly string[] },
  sending: Campaign,
  now: Instant,
): Promise<void> {
  for (const { name, formerly = [] } of campaigns)
    for (const earlier of formerly) await store.ledger.rename(earlier, name);
  const known = new Set([...retired, ...campaigns.flatMap(({ name, formerly = [] }) => [name, ...formerly])]);
  const unknown = (await store.ledger.campaigns()).filter(
    (rows) => !known.has(rows.campaign) && matters(rows, sending, now),
  );
  if (unknown.length === 0) return;
  const names = unknown.map(({ campaign }) => `"${campaign}"`).join(', ');
  const [first] = unknown;
  throw new MesuraError(
    'CAMPAIGN_RENAMED',
    `the ledger has messages of ${names}, which the configuration does not have`,
    {
      why: 'If that campaign has another name now, whoever got its email would get it once more; and what had not left is never sent.',
      fix: `Say so under the campaign that it is now: formerly: ['${first?.campaign}']. If it is over, name it in retiredCampaigns: ['${first?.campaign}'].`,
    },
  );
}

/** Something of it has not left, or an order that it was sent for may still be due. */
function matters({ unfinished, lastChangeAt }: CampaignRows, sending: Campaign, now: Instant): boolean {
  return unfinished > 0 || now - lastChangeAt < Math.max(sending.until, 30 * DAY_MS);
}
