import { ruleText } from '../../deliver/preview/ruleText.ts';
import type {
  Campaign,
  Decision,
  Evidence,
  Instant,
  Omission,
  Product,
  Reason,
  Recommendation,
} from '../../domain/index.ts';
import { MesuraError, productName } from '../../domain/index.ts';
import type { Candidates, Guard } from '../../guard/index.ts';
import type { History } from '../../store/index.ts';
import { mayBeTold } from '../mayBeTold.ts';
import { prepareGuard } from '../prepareGuard.ts';
import type { Shop } from '../shop/openShop.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';

/** One candidate or purchase, and the rule that let it in or kept it out. */
export interface ExplainedProduct {
  readonly productId: string;
  readonly name: string;
  readonly role: 'suggested' | 'candidate' | 'purchase';
  /** For what is suggested: the purchase that it goes with. */
  readonly basis?: string;
  readonly basisId?: string;
  /** When that was bought. */
  readonly basisAt?: Instant;
  /** Why we believe that the two go together. */
  readonly evidence?: Evidence;
  readonly rule: string;
  /** The rule in words for people. */
  readonly text?: string;
  readonly topic?: string;
  readonly detail?: string;
}

export interface Explanation {
  readonly campaign: string;
  readonly kind: Decision['kind'];
  readonly until?: Instant;
  readonly reasons: readonly Reason[];
  readonly products: readonly ExplainedProduct[];
  /** Whether no email goes out, and the suggestions and candidates are those of the email if it were sent. */
  readonly hypothetical: boolean;
  readonly policy: string;
}

export interface ExplainOptions {
  readonly customerId: string;
  readonly campaigns: readonly Campaign[];
  readonly now: Instant;
  /** Whether sensitive products are listed too, with their topics, and purchases that were left out. */
  readonly reveal: boolean;
}

/**
 * Decides anew for one customer and tells everything about it; nothing of it is stored. Unsent is explained like sent.
 *
 * @throws MesuraError CUSTOMER_UNKNOWN
 */
export async function explainCustomer(shop: Shop, options: ExplainOptions): Promise<Explanation[]> {
  const explain = await createExplainer(shop, await prepareGuard(shop));
  return explain(options);
}

/** The same for many customers: what does not depend on the customer is prepared once. */
export async function createExplainer(
  shop: Shop,
  guard: Guard,
): Promise<(options: ExplainOptions) => Promise<Explanation[]>> {
  const products = new Map((await shop.store.products()).map((product) => [product.id, product]));
  const explain = createHistoryExplainer(shop.workspace, guard, products);
  return async ({ customerId, ...options }) => {
    const history = await shop.store.history(customerId);
    if (history === undefined) throw customerUnknown();
    return explain(history, options);
  };
}

/** Explains facts that are at hand already: as they are, or changed in memory. */
export function createHistoryExplainer(
  workspace: Pick<Workspace, 'campaigns' | 'config'>,
  guard: Guard,
  products: ReadonlyMap<string, Product>,
): (history: History, options: Omit<ExplainOptions, 'customerId'>) => Explanation[] {
  const rivals = [...workspace.campaigns.values()];

  // Asked of the product and not of the rule: a sensitive gift is left out as a gift. What the catalog does not hold
  // nobody can judge, and it is not named either.
  const isHarmless = (id: string) => {
    const product = products.get(id);
    return product !== undefined && guard.verdict(product).finding === undefined;
  };

  return (history, { campaigns, now, reveal }) => {
    const language = history.customer.language ?? workspace.config.shop.language;
    const nameOf = (id: string) => {
      const product = products.get(id);
      return product ? productName(product, language) : '';
    };
    return campaigns.map((campaign) => {
      const input = { ...history, campaign, rivals, now };
      const decision = guard.decide(input);
      const isSent = decision.kind === 'send' || decision.kind === 'send-without-history';
      const { recommendations, omissions } = isSent
        ? decision
        : withPurchases(guard.candidates(input), decision.omissions);
      const shown = omissions.filter(
        (omission) => reveal || (mayBeTold(omission) && isHarmless(omission.productId)),
      );
      return Object.freeze({
        campaign: campaign.name,
        kind: decision.kind,
        ...(decision.until === undefined ? {} : { until: decision.until }),
        reasons: decision.reasons,
        products: [
          ...suggested(recommendations, language),
          ...shown.map((omission) => omitted(omission, nameOf)),
        ],
        hypothetical: !isSent,
        policy: decision.policy,
      });
    });
  };
}

export function customerUnknown(): MesuraError {
  return new MesuraError('CUSTOMER_UNKNOWN', 'there is no customer with this id or address', {
    why: 'an address counts as long as one customer alone has it',
    fix: 'check the id as it stands in the customers file, or the whole address; after a change of the files run "mesura import"',
  });
}

/** A decision that sends nothing lists purchases only. */
function withPurchases(candidates: Candidates, purchases: readonly Omission[]): Candidates {
  return { ...candidates, omissions: [...purchases, ...candidates.omissions] };
}

function suggested(recommendations: readonly Recommendation[], language: string): ExplainedProduct[] {
  return recommendations.map(({ product, basis, evidence }) => ({
    productId: product.id,
    name: productName(product, language),
    role: 'suggested',
    basis: productName(basis.product, language),
    basisId: basis.product.id,
    basisAt: basis.placedAt,
    evidence,
    rule: `${evidence.kind} complement`,
    ...evidenceText(evidence),
  }));
}

function evidenceText(evidence: Recommendation['evidence']): { detail?: string } {
  if (evidence.kind === 'learned') return { detail: `bought together by ${evidence.customers} customers` };
  return evidence.note === undefined ? {} : { detail: evidence.note };
}

function omitted(
  { productId, role, rule, topic, detail }: Omission,
  nameOf: (id: string) => string,
): ExplainedProduct {
  const text = ruleText(rule);
  return {
    productId,
    name: nameOf(productId),
    role,
    rule,
    ...(text === undefined ? {} : { text }),
    ...(topic === undefined ? {} : { topic }),
    ...(detail === undefined ? {} : { detail }),
  };
}
