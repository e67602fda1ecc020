/** What the configuration says once for all files. */
export interface LoadDefaults {
  /** ISO 4217, for amounts without a currency. */
  readonly currency: string;
  /** IANA zone, for dates and times without one. */
  readonly timeZone: string;
  /** How dates with slashes or dots are written; absent: they are refused, because a guess would be wrong half of the time. */
  readonly dates?: 'day-first' | 'month-first';
  /** The sign before decimals; absent: a number that could be read in two ways is refused. */
  readonly decimals?: '.' | ',';
  /** What relative `url` and `image` values of products are joined to; absent: they are refused. */
  readonly urlBase?: string;
  readonly imageBase?: string;
  /** The folder that relative paths start from. Default: the process's. Messages keep the path as it was written. */
  readonly folder?: string;
}
