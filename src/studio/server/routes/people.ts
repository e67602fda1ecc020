import { Hono } from 'hono';
import { z } from 'zod';
import type { Desk } from '../../../run/desk/Desk.ts';
import { describeRow } from '../../../run/desk/describeRows.ts';
import { type FoundRows, queryRows, type RowFilter } from '../../../run/survey/queryRows.ts';
import { OUTCOMES } from '../../../run/survey/SurveyEntry.ts';
import { checked } from '../checked.ts';

const word = z.string().min(1).max(300).optional();

/** Filters of the list, and the window of it that is wanted. */
const PeopleQuery = z.strictObject({
  q: z.string().max(300).optional(),
  campaign: word,
  outcome: z.enum(OUTCOMES).optional(),
  rule: word,
  language: word,
  template: word,
  shape: word,
  /** `1`: only who has an order in the campaign's window. */
  due: z.enum(['0', '1']).optional(),
  /** `0`: facets need not be counted, and are empty. */
  facets: z.enum(['0', '1']).default('1'),
  offset: z.coerce.number().int().min(0).max(100_000_000).default(0),
  limit: z.coerce.number().int().min(0).max(500).default(100),
  /** Whose place in the list is wanted, with `inCampaign`. */
  customer: z.string().max(300).optional(),
  inCampaign: z.string().max(300).optional(),
});

export function peopleRoutes(desk: Desk) {
  const find = remembered(desk);
  return new Hono().get('/people', checked('query', PeopleQuery), (context) => {
    const {
      offset,
      limit,
      customer,
      inCampaign,
      due,
      facets: counted,
      ...filter
    } = context.req.valid('query');
    const { rows, facets } = find({ ...filter, due: due === '1' }, counted === '1' ? 'facets' : 'rows');
    const { survey, people, customers } = desk;
    return context.json(
      {
        total: rows.length,
        offset,
        rows: [...rows.subarray(offset, offset + limit)].map((row) => describeRow(desk, row)),
        facets,
        /** Where the person asked for stands in the list; -1: not in it. */
        ...(customer !== undefined && { position: positionOf(rows, customer, inCampaign) }),
        progress: { read: people.size, surveyed: survey.done, of: customers },
      },
      200,
    );
  });

  function positionOf(rows: Uint32Array, customer: string, campaign: string | undefined): number {
    const person = desk.people.indexOf(customer);
    if (person === undefined) return -1;
    const { campaigns } = desk.survey;
    const first = person * campaigns.length;
    const at = campaign === undefined ? -1 : campaigns.indexOf(campaign);
    return rows.findIndex((row) =>
      at >= 0 ? row === first + at : row >= first && row < first + campaigns.length,
    );
  }
}

/** Scrolling asks for window after window of one list: it is made once, until the survey or the filter changes. */
function remembered(desk: Desk) {
  let last: { key: string; survey: Desk['survey']; found: FoundRows } | undefined;
  return (filter: RowFilter, counting: 'facets' | 'rows'): FoundRows => {
    const { survey, people } = desk;
    const key = JSON.stringify([survey.version, people.size, filter, counting]);
    if (last?.key !== key || last.survey !== survey)
      last = { key, survey, found: queryRows(people, survey, filter, counting) };
    return last.found;
  };
}
