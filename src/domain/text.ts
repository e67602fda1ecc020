import { z } from 'zod';

/**
 * Characters that no single-line value may hold: C0 and C1 controls (CR, LF and NUL among them, RFC 5322 section 2.2),
 * the line and paragraph separators, and the bidirectional overrides that make a text look like another one.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
export const UNSAFE_IN_LINE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** One line of text from data, of at most `max` characters, without half characters (lone surrogates). */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(max, `must have at most ${max} characters`)
    .refine(
      (value) => !UNSAFE_IN_LINE.test(value) && value.isWellFormed(),
      'must be one line without control characters',
    );

/** An identifier of the shop: any characters that are no controls and no white space at the edges. */
export const Id = line(200);

/**
 * A language tag (BCP 47, RFC 5646 section 2.1) in its usual capitals: language, and where needed script, region and variants:
 * `es`, `pt-BR`, `zh-Hant`, `es-419`, `sr-Latn-RS`, `ca-valencia`.
 */
export const Language = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*$/,
    'must be a language tag such as "es", "pt-BR" or "zh-Hant"',
  );

/** The source of a record: which system or partner it came from. The policy lists those that may be used. */
export const DEFAULT_SOURCE = 'shop';

/** An http(s) address. Anything else never reaches an email. */
export const WebUrl = z
  .string()
  .max(2000)
  .refine((value) => {
    const url = URL.parse(value);
    return (
      url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && !/[\s"'<>\\]/.test(value)
    );
  }, 'must be an http or https address');

/** Zones that were found to exist: asking costs a formatter, and tens of kilobytes outside of the heap. There are some 600. */
const knownZones = new Set<string>();

function isTimeZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
  if (zone.length < 64 && knownZones.size < 2000) knownZones.add(zone);
  return zone.length > 0;
}

/** A zone of the IANA time zone database, such as `Europe/Madrid`. */
export const TimeZone = z.string().refine(isTimeZone, 'must be an IANA time zone such as "Europe/Madrid"');
