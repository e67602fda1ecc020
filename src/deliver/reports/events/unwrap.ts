/** Envelopes in envelopes: a queue's message of a topic's notification of an event. More is no honest event. */
const MAX_DEPTH = 6;
/** Lists of events in what an API answers, and messages of queues and topics. */
const LISTS = ['Records', 'Messages', 'items', 'Bounces', 'events', 'event_list'];
const INNER = ['Message', 'Body', 'body', 'Sns', 'detail', 'event-data', 'message'];

type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The events in what a webhook, queue or API gave: out of SNS, SQS, Lambda and EventBridge envelopes, of lists, and of Mailgun's
 * `event-data`.
 *
 * @param isEvent whether a value is what is sought for; nothing in it is an envelope then
 */
export function unwrap(value: unknown, isEvent: (fields: Fields) => boolean, depth = 0): Fields[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((one) => unwrap(one, isEvent, depth + 1));
  if (typeof value === 'string') return unwrap(parsed(value), isEvent, depth + 1);
  if (!isFields(value)) return [];
  if (isEvent(value)) return [value];
  for (const name of LISTS) {
    const list = value[name];
    if (Array.isArray(list)) return list.flatMap((one) => unwrap(one, isEvent, depth + 1));
  }
  return INNER.flatMap((name) => (name in value ? unwrap(value[name], isEvent, depth + 1) : []));
}

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
