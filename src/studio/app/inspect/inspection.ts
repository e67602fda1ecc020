import { computed, effect, signal } from '@preact/signals';
import type { InferResponseType } from 'hono/client';
import { answerOf, api } from '../api/client.ts';
import { edition, version } from '../state/events.ts';
import { route } from '../state/route.ts';

type Answer = InferResponseType<(typeof api.inspect)[':campaign'][':customer']['$get'], 200>;
export type Inspection = NonNullable<Answer['inspection']>;
export type Finding = Inspection['findings'][number];
export type Spot = Finding['spots'][number];
export type Representative = InferResponseType<typeof api.inspect.$get, 200>['emails'][number];

/** The emails to choose from, one of each template and shape. */
export const emails = signal<readonly Representative[] | undefined>(undefined);
/** What is known of the email that is shown; null where there is none. The one before stays until the next is there. */
export const inspection = signal<Inspection | null | undefined>(undefined);
export const failed = signal<string | undefined>(undefined);

/** `/inspect/<campaign>/<customer>`; otherwise the first email there is. */
export const place = computed(() => {
  const [campaign, ...customer] = route.value.rest.split('/');
  if (campaign && customer.length > 0) return { campaign, customer: customer.join('/') };
  const [first] = emails.value ?? [];
  return first && { campaign: first.campaign, customer: first.customerId };
});

/** The mail program whose findings alone are shown. */
export const client = computed(() => route.value.query.get('client') ?? '');
/** Where the marked element begins. */
export const mark = computed(() => {
  const asked = route.value.query.get('mark');
  return asked !== null && /^\d{1,8}$/.test(asked) ? Number(asked) : undefined;
});

const RANK = { error: 0, warning: 1, note: 2 } as const;

/** The findings of the chosen mail program, or all. Those that concern every program stay. */
export const findings = computed<readonly Finding[]>(() =>
  (inspection.value?.findings ?? [])
    .filter(
      ({ support }) =>
        client.value === '' ||
        support === undefined ||
        [...support.without, ...support.partly].some((one) => one.client === client.value),
    )
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity]),
);

/** Keeps list and inspection true until the returned function is called. */
export function load(): () => void {
  const ended = new AbortController();
  const init = { init: { signal: ended.signal } };
  const silent = effect(() => {
    void version.value;
    void edition.value;
    answerOf(api.inspect.$get({}, init)).then(
      (got) => {
        emails.value = got.emails;
      },
      () => undefined,
    );
  });
  let asked = 0;
  const silenced = effect(() => {
    void edition.value;
    const at = place.value;
    if (at === undefined) return;
    asked += 1;
    const turn = asked;
    const { campaign, customer } = at;
    answerOf(
      api.inspect[':campaign'][':customer'].$get({ param: { campaign, customer }, query: {} }, init),
    ).then(
      (got) => {
        if (turn !== asked || ended.signal.aborted) return;
        inspection.value = got.inspection ?? null;
        failed.value = undefined;
      },
      (error: unknown) => {
        if (turn !== asked || ended.signal.aborted) return;
        inspection.value = undefined;
        failed.value = error instanceof Error ? error.message : String(error);
      },
    );
  });
  return () => {
    ended.abort();
    silent();
    silenced();
  };
}
