const WRITTEN = /^\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?\s+(.*?))?\s*$/;

/** `05/10/2026 18:05` -> `2026-10-05 18:05`, once it is known which number is the day. Anything else stays as it is. */
export function isoDate(value: unknown, order: 'day-first' | 'month-first' | undefined): unknown {
  if (order === undefined || typeof value !== 'string') return value;
  const [, first, , second, year, time] = WRITTEN.exec(value) ?? [];
  if (first === undefined || second === undefined) return value;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return time === undefined ? date : `${date} ${time}`;
}
