import { folded } from './folded.ts';
import type { People } from './People.ts';
import type { Survey } from './Survey.ts';
import { OUTCOMES, type Outcome } from './SurveyEntry.ts';

/** What a list is filtered by: all that is named must hold. */
export interface RowFilter {
  /** In id, address or name, whatever capitals and accents. */
  readonly q?: string | undefined;
  readonly campaign?: string | undefined;
  readonly outcome?: Outcome | undefined;
  readonly rule?: string | undefined;
  readonly language?: string | undefined;
  readonly template?: string | undefined;
  readonly shape?: string | undefined;
  /** Only rows with an order in the campaign's window. */
  readonly due?: boolean | undefined;
}

export const FACETS = ['campaign', 'outcome', 'rule', 'language', 'template', 'shape'] as const;
export type Facet = (typeof FACETS)[number];

/** How often each word of a column stands in the list as all other filters leave it, most first. */
export type FacetCounts = Readonly<
  Record<Facet, readonly { readonly value: string; readonly count: number }[]>
>;

export interface FoundRows {
  /** Rows of the survey in the order of the list: by customer id, then by campaign. */
  readonly rows: Uint32Array;
  readonly facets: FacetCounts;
}

/** More words than anybody reads: a template may have thousands of structures. */
const MOST_WORDS = 100;

/**
 * One pass over all rows: which are in the list, and what each facet would count without its own filter.
 *
 * @param counting whether facets are counted, which takes longer than the search: without, they are empty
 */
export function queryRows(
  people: People,
  survey: Survey,
  filter: RowFilter,
  counting: 'facets' | 'rows' = 'facets',
): FoundRows {
  const wanted = folded((filter.q ?? '').trim());
  const campaigns = survey.campaigns.length;
  const all = columnsOf(survey, filter);
  const columns = counting === 'facets' ? all : all.filter((column) => column.wanted !== undefined);
  const rows = new Uint32Array(people.size * campaigns);
  let found = 0;
  for (let person = 0; person < people.size; person += 1) {
    if (wanted !== '' && !people.matches(person, wanted)) continue;
    for (let campaign = 0; campaign < campaigns; campaign += 1) {
      const row = person * campaigns + campaign;
      if (filter.due === true && survey.due[row] !== 1) continue;
      // How many filters refuse the row, and the last of them: a facet counts what only its own filter refuses.
      let refusals = 0;
      let refusing = -1;
      for (let order = 0; order < columns.length && refusals < 2; order += 1) {
        const column = columns[order] as ColumnFilter;
        if (column.wanted === undefined || column.at(row, campaign) === column.wanted) continue;
        refusals += 1;
        refusing = order;
      }
      if (refusals > 1) continue;
      for (let order = 0; counting === 'facets' && order < columns.length; order += 1) {
        if (refusals === 1 && refusing !== order) continue;
        const column = columns[order] as ColumnFilter;
        const value = column.at(row, campaign);
        column.counts[value] = (column.counts[value] ?? 0) + 1;
      }
      if (refusals > 0) continue;
      rows[found] = row;
      found += 1;
    }
  }
  const facets = Object.fromEntries(all.map((column) => [column.facet, countsOf(column)]));
  return Object.freeze({ rows: rows.slice(0, found), facets: facets as unknown as FacetCounts });
}

interface ColumnFilter {
  readonly facet: Facet;
  /** The number of the word that is asked for; -1 for one that no row has. */
  readonly wanted: number | undefined;
  readonly counts: number[];
  at(row: number, campaign: number): number;
  wordOf(value: number): string | undefined;
}

function columnsOf(survey: Survey, filter: RowFilter): ColumnFilter[] {
  const words = ['rule', 'language', 'template', 'shape'] as const;
  return [
    {
      facet: 'campaign',
      wanted: filter.campaign === undefined ? undefined : survey.campaigns.indexOf(filter.campaign),
      counts: [],
      at: (_, campaign) => campaign,
      wordOf: (value) => survey.campaigns[value],
    },
    {
      facet: 'outcome',
      wanted: filter.outcome === undefined ? undefined : OUTCOMES.indexOf(filter.outcome),
      counts: [],
      at: (row) => survey.outcome[row] as number,
      wordOf: (value) => OUTCOMES[value],
    },
    ...words.map((facet): ColumnFilter => {
      const [values, known] = [survey[facet], survey[`${facet}s`]];
      const wanted = filter[facet];
      return {
        facet,
        wanted: wanted === undefined ? undefined : known.find(wanted),
        counts: [],
        at: (row) => values[row] as number,
        wordOf: (value) => known.word(value),
      };
    }),
  ];
}

function countsOf({ counts, wordOf }: ColumnFilter) {
  const named: { value: string; count: number }[] = [];
  counts.forEach((count, value) => {
    const word = wordOf(value);
    if (word !== undefined) named.push({ value: word, count });
  });
  return named.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MOST_WORDS);
}
