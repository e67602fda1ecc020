import { type Campaign, type Instant, MesuraError } from '../../domain/index.ts';
import { Email } from '../../template/Email.ts';
import type { Composed } from '../compose/createComposer.ts';
import { decideDue } from '../plan/decideDue.ts';
import { prepareComposer } from '../prepareComposer.ts';
import { prepareGuard } from '../prepareGuard.ts';
import type { Shop } from '../shop/openShop.ts';
import type { Inspector } from './createInspector.ts';
import { type InspectedOne, inspectFor } from './inspectFor.ts';

export interface ShopInspection {
  readonly emails: readonly InspectedOne[];
  /** How many emails would be sent, and how many shapes they have; of each template the first `MOST_SHAPES` are looked at. */
  readonly sent: number;
  readonly shapes: number;
  readonly failed: readonly {
    readonly campaign: string;
    readonly customerId: string;
    readonly error: MesuraError;
  }[];
}

export interface ShopInspectionRequest {
  readonly campaigns: readonly Campaign[];
  readonly now: Instant;
  readonly inspector: Inspector;
  readonly onCustomer?: () => void;
}

/** Shapes of a template differ in whole blocks: this many hold all of them in every shop that was seen. */
export const MOST_SHAPES = 8;

/** Looks at one email of each template, language and shape that would be sent now, as if nothing had been sent before. */
export async function inspectShop(
  shop: Shop,
  { campaigns, now, inspector, onCustomer }: ShopInspectionRequest,
): Promise<ShopInspection> {
  const guard = await prepareGuard(shop);
  const composer = await prepareComposer(shop, guard);
  const shapes = new Map<string, Set<string>>();
  const emails: InspectedOne[] = [];
  const failed: ShopInspection['failed'][number][] = [];
  let sent = 0;
  const rivals = [...shop.workspace.campaigns.values()];
  for (const campaign of campaigns) {
    for await (const { customer, decision } of decideDue(
      shop.store,
      guard,
      campaign,
      rivals,
      now,
      'as-if-unsent',
    )) {
      onCustomer?.();
      if (decision.view === undefined) continue;
      let composed: Composed;
      try {
        composed = await composer.compose(campaign, customer, decision, now);
      } catch (error) {
        if (!(error instanceof MesuraError) || error.code === 'TEMPLATE_MISSING') throw error;
        failed.push({ campaign: campaign.name, customerId: customer.id, error });
        continue;
      }
      sent += 1;
      const template = composed.template.name;
      const seen = shapes.get(template) ?? new Set();
      shapes.set(template, seen);
      const shape = Email.structureOf(composed.rendered);
      if (seen.has(shape)) continue;
      seen.add(shape);
      if (seen.size > MOST_SHAPES) continue;
      emails.push(await inspectFor(inspector, composer, { campaign, customer, decision, now }, composed));
    }
  }
  return Object.freeze({
    emails,
    sent,
    failed,
    shapes: [...shapes.values()].reduce((sum, { size }) => sum + size, 0),
  });
}
