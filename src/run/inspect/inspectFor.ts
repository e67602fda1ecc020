import type { Campaign, Customer, Decision, Instant } from '../../domain/index.ts';
import type { EmailInspection } from '../../inspect/index.ts';
import type { LocatedElement } from '../../template/index.ts';
import type { Composed, Composer } from '../compose/createComposer.ts';
import type { Inspector } from './createInspector.ts';

/** What an email's findings are about: whose it is, and which. */
export interface InspectedOne extends EmailInspection {
  readonly campaign: string;
  readonly customerId: string;
  /** With its language: `after-purchase.es`. */
  readonly template: string;
  readonly language: string;
}

/** Looks at the email of one person, with the template's line for each place in it. @throws MesuraError what fails this one email */
export async function inspectFor(
  inspector: Inspector,
  composer: Composer,
  {
    campaign,
    customer,
    decision,
    now,
  }: {
    readonly campaign: Campaign;
    readonly customer: Customer;
    readonly decision: Decision;
    readonly now: Instant;
  },
  composed?: Composed,
): Promise<InspectedOne> {
  const made = composed ?? (await composer.compose(campaign, customer, decision, now));
  const { template, view } = composer.shown(campaign, customer, decision);
  const places = await template.locator().locate(view, made.rendered.html);
  const { language } = view;
  return {
    ...{ campaign: campaign.name, customerId: customer.id, template: made.template.name, language },
    ...(await inspector.inspect(made, language, placeBehind(places))),
  };
}

/** The template's place behind an offset: that of the last start tag that begins at or before it, and has not ended elsewhere. */
function placeBehind(places: readonly LocatedElement[]) {
  return (offset: number) => {
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((places[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const place = places[low];
    // Only the tag itself is known to come from there; what follows it may be a style that MJML gathered.
    if (place === undefined || offset < place.start || offset >= place.end) return undefined;
    return { file: place.file, line: place.line, column: place.column };
  };
}
