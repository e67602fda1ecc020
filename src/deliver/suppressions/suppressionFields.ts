import { type Instant, MesuraError } from '../../domain/index.ts';

/** Which columns of a list, or keys of a record, say what. Names are compared without capitals, spaces and signs. */
export interface SuppressionColumns {
  readonly address: number;
  readonly reason: number;
  readonly since: number;
  /** Says yes or no: whether the row is suppressed at all. A list of contacts has both. */
  readonly blocked: number;
  /** What the list as a whole is about, where no column says it of a row. */
  readonly implied: string | undefined;
}

const ADDRESS = [
  ...['address', 'email', 'emailaddress', 'recipient', 'mail', 'contact', 'destination', 'to'],
  ...[
    'adressemail',
    'adresseemail',
    'emailadresse',
    'mailadresse',
    'correoelectronico',
    'correo',
    'indirizzoemail',
    'enderecodeemail',
  ],
];
const REASON = ['reason', 'suppressionreason', 'type', 'bouncetype', 'grund', 'motivo', 'raison'];
const SINCE = [
  ...[
    'since',
    'createdat',
    'created',
    'lastupdatetime',
    'unsubtime',
    'cleantime',
    'blockedat',
    'blockedon',
    'addedat',
  ],
  ...['suppressedat', 'unsubscribedat', 'date', 'bouncedat'],
];
const BLOCKED = ['blocklisted', 'blacklisted', 'emailblocklisted', 'emailblacklisted', 'emailblacklist'];
/** Mailchimp exports one file for each state of its members; only these columns tell which. */
const OF_MAILCHIMP = ['memberrating', 'optintime', 'leid'];

export const plainKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/**
 * The columns of a header; `undefined` where it names no address, and so is none.
 *
 * @throws MesuraError DATA_INVALID for a list of people who may be written to: taking it for a suppression list would silence all of them
 */
export function suppressionColumns(names: readonly string[]): SuppressionColumns | undefined {
  const keys = names.map(plainKey);
  const first = (wanted: readonly string[]) => keys.findIndex((key) => wanted.includes(key));
  const address = first(ADDRESS);
  if (address < 0) return undefined;
  const [unsubscribed, cleaned] = [keys.includes('unsubtime'), keys.includes('cleantime')];
  if (OF_MAILCHIMP.some((key) => keys.includes(key)) && !unsubscribed && !cleaned) {
    throw new MesuraError(
      'DATA_INVALID',
      'this is a list of subscribers, not of those who must not be written to',
      {
        why: 'It is an audience of Mailchimp without the time of an unsubscribe or of a cleaning; all of them would be silenced.',
        fix: 'Take unsubscribed_….csv and cleaned_….csv of the same export.',
      },
    );
  }
  return {
    ...{ address, reason: first(REASON), since: first(SINCE), blocked: first(BLOCKED) },
    implied: unsubscribed ? 'unsubscribed' : cleaned ? 'bounced' : undefined,
  };
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/compla|spam|abuse|feedback/, 'complained'],
  [/unsub|optout|baja|abgemeldet|desabonn|disiscr/, 'unsubscribed'],
  [/bounce|invalid|clean|undeliver|inactive/, 'bounced'],
];

/** Another tool's word for why -> ours; its own word where none fits, which then counts as `manual`. */
export function suppressionReason(word: string | undefined): string | undefined {
  if (word === undefined || word.trim() === '') return undefined;
  const plain = plainKey(word);
  return REASONS.find(([pattern]) => pattern.test(plain))?.[1] ?? word.trim();
}

const MOMENT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const EARLIEST = Date.UTC(1990, 0, 1);

/**
 * Since when. What names no zone is UTC, as these tools write; what has several meanings (`05/10/2026`) or a wrong unit is left away: the
 * person stays on the list, since today.
 */
export function suppressionSince(text: string | undefined): Instant | undefined {
  const written = text?.trim() ?? '';
  const match = MOMENT.exec(written);
  if (!match) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', part = '', zone = 'Z'] = match;
  const offset = /^(UTC|GMT|Z)$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${part}${offset}`);
  return Number.isFinite(at) && at >= EARLIEST ? at : undefined;
}

/** Whether a cell of a column such as `BLOCKLISTED` says no. */
export const saysNo = (text: string): boolean =>
  /^(false|no|0|n|nein|non|falsch|falso|faux)?$/i.test(text.trim());
