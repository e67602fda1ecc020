import { createHash } from 'node:crypto';

/** Where something is read, and by whom. The order is that of the report. */
export const AREAS = {
  emails: 'each email to the byte, with its envelope and Message-ID',
  moments: 'who is written to, by which campaign, on which day, in which order',
  decisions: '`mesura explain --json` of each customer, with the moment to which an email is deferred',
  learned: 'what goes with what, as `mesura learn` counts it',
  previews: 'every file that `mesura preview` writes',
  plans: '`mesura plan --json` of each day',
  runs: 'reports, counts and exit codes of `mesura send`, rehearsed and real',
  logs: 'the log lines of each run, at the level that says most',
  metrics: 'the metrics file of each run',
  status: '`mesura status --json` before and after',
  records: 'what the ledger keeps of each message, as `mesura explain --message` tells it',
} as const;
export type Area = keyof typeof AREAS;

/** All that was read of a shop, as digests: to be compared, and not to be kept. */
export class Readings {
  readonly #areas = new Map<Area, Map<string, string>>();

  /** Under one key nothing may be read twice: what comes again gets a number. */
  add(area: Area, key: string, content: string): void {
    const readings = this.#areas.get(area) ?? new Map<string, string>();
    this.#areas.set(area, readings);
    let unique = key;
    for (let again = 2; readings.has(unique); again++) unique = `${key} (${again})`;
    readings.set(unique, createHash('sha256').update(content).digest('base64url').slice(0, 22));
  }

  count(area: Area): number {
    return this.#areas.get(area)?.size ?? 0;
  }

  /** The keys whose content differs, is missing on one side, or stands at another place. */
  differences(area: Area, other: Readings): string[] {
    const mine = this.#areas.get(area) ?? new Map<string, string>();
    const theirs = other.#areas.get(area) ?? new Map<string, string>();
    const keys = new Set([...mine.keys(), ...theirs.keys()]);
    const differing = [...keys].filter((key) => mine.get(key) !== theirs.get(key));
    if (differing.length > 0 || [...mine.keys()].join('\n') === [...theirs.keys()].join('\n'))
      return differing;
    return ['the order'];
  }
}
