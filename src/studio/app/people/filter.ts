import { computed } from '@preact/signals';
import { route } from '../state/route.ts';

/** What the list can be filtered by, as the address bar names it. */
export const FILTERS = ['q', 'campaign', 'outcome', 'rule', 'language', 'template', 'shape', 'due'] as const;
export type Filter = Readonly<Partial<Record<(typeof FILTERS)[number], string>>>;

/** As text, so that it stays the same while other parts of the address change. */
const filterText = computed(() =>
  JSON.stringify(
    Object.fromEntries(FILTERS.map((name) => [name, route.value.query.get(name) || undefined] as const)),
  ),
);

/** The filter of the address bar. */
export const filter = computed(() => JSON.parse(filterText.value) as Filter);

/** The person and campaign that are open, if the address names them. */
export interface Place {
  readonly customer: string;
  readonly campaign: string;
}

const placeText = computed(() => {
  const { query } = route.value;
  const [customer, campaign] = [query.get('person'), query.get('in')];
  return customer && campaign ? JSON.stringify({ customer, campaign }) : undefined;
});

export const openPlace = computed(() =>
  placeText.value === undefined ? undefined : (JSON.parse(placeText.value) as Place),
);
