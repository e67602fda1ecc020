import type { Campaign, Instant } from '../../domain/index.ts';
import { parsePolicy } from '../../guard/policy/parsePolicy.ts';
import type { History } from '../../store/index.ts';
import { composeOne, type DescribedEmail, describeEmail } from '../desk/describeEmail.ts';
import { type Edition, editionUnder } from '../survey/Edition.ts';
import { changedFacts } from './changedFacts.ts';
import type { WhatIfChanges } from './WhatIfChanges.ts';

/** What would become of one person under changed facts, beside what becomes of them as it is. */
export interface WhatIf {
  readonly before: DescribedEmail;
  readonly after: DescribedEmail;
  /** The two emails are the same message, compared byte by byte, headers included; or neither is there. */
  readonly sameBytes: boolean;
  /** What was decided is the same, with its reasons and its moment. */
  readonly sameDecision: boolean;
  /** The HTML of the two, where there is one. */
  readonly html: { readonly before?: string; readonly after?: string };
}

export interface WhatIfRequest {
  readonly campaign: Campaign;
  readonly history: History;
  readonly changes: WhatIfChanges;
  readonly now: Instant;
  readonly reveal: boolean;
}

/**
 * Decides and renders one email twice: as it is, and as it would be. In memory: nothing is written, and nothing is remembered.
 *
 * @throws MesuraError POLICY_INVALID with its place, for a policy that cannot be used
 */
export async function whatIf(edition: Edition, request: WhatIfRequest): Promise<WhatIf> {
  const { campaign, history, changes, reveal } = request;
  const other = underPolicy(edition, changes.policy);
  const now = changes.now ?? request.now;
  const facts = changedFacts(history, changes, { now, sources: other.guard.policy.sources });

  const [before, after] = [
    { edition, history, now: request.now },
    { edition: other, history: facts, now },
  ];
  const [a, b] = await Promise.all(
    [before, after].map((one) => composeOne(one.edition, one.history, campaign, one.now)),
  );
  const [described, changed] = await Promise.all(
    [before, after].map((one) => describeEmail(one.edition, one.history, campaign, { now: one.now, reveal })),
  );
  if (!described || !changed) throw new Error('two were asked for');
  const [old, young] = [a?.composed, b?.composed];
  return Object.freeze({
    ...{ before: described, after: changed },
    sameBytes: isSame(old?.message.raw, young?.message.raw),
    sameDecision: decided(described) === decided(changed),
    html: {
      ...(old && { before: old.rendered.html }),
      ...(young && { after: young.rendered.html }),
    },
  });
}

/** As bytes, because that is what is promised: two strings could be equal in a way that two messages are not. */
function isSame(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Buffer.from(a).equals(Buffer.from(b));
}

const decided = ({ why: { kind, until, reasons }, error }: DescribedEmail) =>
  JSON.stringify([kind, until, reasons, error?.code]);

const policies = new WeakMap<Edition, { readonly text: string; readonly other: Edition }>();

/** A guard over a large catalog takes a moment to make: the last one is kept while one policy is looked at from many sides. */
function underPolicy(edition: Edition, text: string | undefined): Edition {
  const { policyFile, config, resolve, shown } = edition.workspace;
  if (text === undefined || text === policyFile.text) return edition;
  let known = policies.get(edition);
  if (known?.text !== text) {
    known = { text, other: editionUnder(edition, parsePolicy(text, shown(resolve(config.policy)))) };
    policies.set(edition, known);
  }
  return known.other;
}
