import type { Campaign, Instant } from '../../domain/index.ts';
import { CLIENTS } from '../../inspect/clients/SUPPORT.ts';
import type { History } from '../../store/index.ts';
import type { Desk } from '../desk/Desk.ts';
import { composeIn, decideIn, type Edition } from '../survey/Edition.ts';
import { askSpamFilter } from './askSpamFilter.ts';
import { createInspector } from './createInspector.ts';
import { type InspectedOne, inspectFor } from './inspectFor.ts';
import { MOST_SHAPES } from './inspectShop.ts';

/** An inspection as the studio shows it. */
export interface DescribedInspection extends InspectedOne {
  /** The mail programs that were asked about, by their names. */
  readonly clients: readonly { readonly client: string; readonly name: string }[];
  /** Whether a spam filter is configured: it is asked when somebody says so. */
  readonly spamFilter: boolean;
}

/** Looks at one email as it would leave; nothing where there is none. Asks nobody. @throws MesuraError what fails this one email */
export async function describeInspection(
  edition: Edition,
  history: History,
  campaign: Campaign,
  now: Instant,
  clients?: readonly string[],
): Promise<DescribedInspection | undefined> {
  const decision = decideIn(edition, history, campaign, now);
  if (decision.view === undefined) return undefined;
  const inspector = createInspector(edition.workspace, clients === undefined ? {} : { clients });
  const { customer } = history;
  const inspected = await inspectFor(inspector, edition.composer, { campaign, customer, decision, now });
  return {
    ...inspected,
    clients: inspector.clients.map(({ client }) => ({ client, name: CLIENTS[client] ?? client })),
    spamFilter: edition.workspace.config.inspect.spam !== undefined,
  };
}

/** What the shop's own spam filter says of one email. */
export interface SpamAnswer {
  readonly code: string;
  readonly detail?: string;
}

/** Asks the spam filter of the configuration; nothing where there is none, or no email. @throws MesuraError what fails this one email */
export async function askSpamOf(
  edition: Edition,
  history: History,
  campaign: Campaign,
  now: Instant,
): Promise<SpamAnswer | undefined> {
  const { spam } = edition.workspace.config.inspect;
  if (spam === undefined) return undefined;
  const composed = await composeIn(
    edition,
    history,
    campaign,
    decideIn(edition, history, campaign, now),
    now,
  );
  const [answer] = composed === undefined ? [] : await askSpamFilter(spam, composed.message.raw);
  if (answer === undefined) return undefined;
  const { code, detail } = answer;
  return Object.freeze({ code, ...(detail !== undefined && { detail }) });
}

/** One email that stands for all of its template and shape. */
export interface Representative {
  readonly campaign: string;
  readonly customerId: string;
  readonly template: string;
  readonly shape: string;
  /** How many people get this template and shape. */
  readonly people: number;
}

/** The first person of each template and shape that the survey knows so far; of a template with many shapes, the most frequent. */
export function representatives({
  survey,
  people,
}: Pick<Desk, 'survey' | 'people'>): readonly Representative[] {
  const found = new Map<string, Representative & { people: number }>();
  const campaigns = survey.campaigns.length;
  for (let row = 0; row < survey.done * campaigns; row += 1) {
    if (survey.shape[row] === 0) continue;
    const key = `${survey.template[row]} ${survey.shape[row]}`;
    const known = found.get(key);
    if (known !== undefined) {
      known.people += 1;
      continue;
    }
    const entry = survey.entry(row);
    if (entry?.template === undefined || entry.shape === undefined) continue;
    const { id } = people.history(Math.floor(row / campaigns)).customer;
    const campaign = survey.campaigns[row % campaigns] as string;
    found.set(key, { campaign, customerId: id, template: entry.template, shape: entry.shape, people: 1 });
  }
  const byTemplate = Map.groupBy(found.values(), ({ template }) => template);
  return [...byTemplate.keys()]
    .sort()
    .flatMap((template) =>
      (byTemplate.get(template) ?? []).toSorted((a, b) => b.people - a.people).slice(0, MOST_SHAPES),
    );
}
