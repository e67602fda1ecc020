import { effect, signal } from '@preact/signals';
import { answerOf, api, type EmailFacts } from '../api/client.ts';
import { announce } from '../state/announce.ts';
import { edition } from '../state/events.ts';
import { route, setQuery } from '../state/route.ts';
import { t } from '../texts/index.ts';
import { readAddress, writeAddress } from './address.ts';

/** Facts that are to be other than they are; what is missing stays. */
export interface Changes {
  readonly without: readonly string[];
  readonly bought: readonly {
    readonly productId: string;
    readonly name: string;
    readonly placedAt: number;
    /** The policy leaves it out of emails. */
    readonly silent?: boolean;
  }[];
  readonly now?: number;
  readonly email?: Consent;
  readonly purchases?: Consent;
  readonly pauseUntil?: number | null;
  readonly policy?: string;
}
export type Consent = 'given' | 'withdrawn' | 'never-given';

const NONE: Changes = { without: [], bought: [] };

export const changes = signal<Changes>(NONE);

/** Purchases that are shown by `--reveal` alone: none of them stands in the address. */
export const secret = signal<ReadonlySet<string>>(new Set());

export type Compared = Awaited<ReturnType<typeof ask>>;
/** The email as it would be, beside the one that is. */
export const compared = signal<Compared | undefined>(undefined);
/** Why there is no comparison: a policy that cannot be used, for example. */
export const refused = signal<string | undefined>(undefined);

export function isChanged({ without, bought, ...others }: Changes): boolean {
  return without.length > 0 || bought.length > 0 || Object.values(others).some((one) => one !== undefined);
}

/** Changes a part; `undefined` is the fact as it is. */
export function change(part: { readonly [Key in keyof Changes]?: Changes[Key] | undefined }): void {
  changes.value = Object.fromEntries(
    Object.entries({ ...changes.peek(), ...part }).filter(([, value]) => value !== undefined),
  ) as unknown as Changes;
}

export function forget(): void {
  changes.value = NONE;
}

/** Asks the server anew with each change, until the returned function is called. */
export function followChanges({ campaign, customer }: EmailFacts): () => void {
  let asking: AbortController | undefined;
  const place = { campaign, customer: customer.id };
  changes.value = readAddress(route.peek().query.get('what-if'), place) ?? NONE;
  const unwritten = effect(() => {
    const text = isChanged(changes.value) ? writeAddress(changes.value, place, secret.value) : undefined;
    setQuery({ 'what-if': text });
  });
  const silence = effect(() => {
    void edition.value;
    const now = changes.value;
    asking?.abort();
    if (!isChanged(now)) {
      compared.value = undefined;
      refused.value = undefined;
      return;
    }
    const mine = new AbortController();
    asking = mine;
    ask(campaign, customer.id, now, mine.signal).then(
      (got) => {
        if (mine.signal.aborted) return;
        compared.value = got;
        refused.value = undefined;
        announce(got.sameBytes ? t.peek().whatIf.same : t.peek().whatIf.different);
      },
      (error: unknown) => {
        if (!mine.signal.aborted) refused.value = error instanceof Error ? error.message : String(error);
      },
    );
  });
  return () => {
    asking?.abort();
    unwritten();
    silence();
    compared.value = undefined;
    refused.value = undefined;
  };
}

function ask(
  campaign: string,
  customer: string,
  { bought, without, ...others }: Changes,
  signal: AbortSignal,
) {
  const json = {
    ...{ campaign, customer },
    changes: {
      ...others,
      without: [...without],
      bought: bought.map(({ productId, placedAt }) => ({ productId, placedAt })),
    },
  };
  return answerOf(api['what-if'].$post({ json }, { init: { signal } }));
}
