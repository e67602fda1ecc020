import { decodeWords } from './mime/decodeText.ts';
import type { Entity } from './mime/Entity.ts';
import { within } from './mime/Entity.ts';
import { type Fields, parseFields } from './mime/parseFields.ts';
import { DAEMON, FAILED } from './signs.ts';

/** The parts of a message that can matter in a report. */
export interface Anatomy {
  readonly root: Entity;
  /** Blocks of `message/delivery-status` (RFC 3464 section 2.1): one of the message, then one for each recipient. */
  readonly status: readonly Fields[];
  /** `message/feedback-report` (RFC 5965). */
  readonly feedback: Fields | undefined;
  /** `message/disposition-notification` (RFC 8098). */
  readonly disposition: Fields | undefined;
  /** The headers of messages within the message: the returned one among them. */
  readonly originals: readonly (readonly string[])[];
  /** The words for people: every text that is no part of a returned message. */
  readonly notice: readonly string[];
  /** The head of the whole: who it came to, among others. */
  readonly head: string;
  /** Everything else in it. */
  readonly inside: string;
}

const HEADERS_ONLY = /^(text|message)\/(rfc822-headers|global-headers|rfc822-header)$/;
const IS = {
  status: /^message\/(global-)?delivery-status$/,
  feedback: /^message\/feedback-report$/,
  disposition: /^message\/(global-)?disposition-notification$/,
} as const;
const MAX_INSIDE = 600_000;

/** @param root a whole message */
export function dissect(root: Entity): Anatomy {
  // A report that was forwarded is a message within a message: what is in it is judged, and its own head with it.
  const all = [...within(root)];
  const first = (type: RegExp) => all.find((one) => type.test(one.type));
  const status = all.filter((one) => IS.status.test(one.type)).flatMap((one) => groups(one.lines));
  const report = reportIn(root);
  const notice = [...ownTexts(report)];
  const html = notice.filter((one) => one.type === 'text/html');
  const plain = notice.filter(
    (one) => one.type !== 'text/html' && one.lines.some((line) => line.trim() !== ''),
  );
  const messages = new Set(messagesWithin(root));
  const originals = all.flatMap((one) => {
    if (HEADERS_ONLY.test(one.type)) return [one.lines];
    return one !== report && messages.has(one) ? [one.head] : [];
  });
  const lines = [
    ...all.filter((one) => one !== root).flatMap((one) => (IS.status.test(one.type) ? one.lines : one.head)),
    ...originals.flat(),
    ...all.flatMap((one) => (IS.status.test(one.type) || one.type === 'text/html' ? [] : one.lines)),
    ...html.flatMap((one) => one.lines),
  ];
  return {
    root: report,
    status: status.map(parseFields),
    feedback: fieldsOf(first(IS.feedback)),
    disposition: fieldsOf(first(IS.disposition)),
    originals,
    notice: (plain.length > 0 ? plain : html).flatMap((one) => one.lines),
    head: root.head.join('\n'),
    inside: lines.join('\n').slice(0, MAX_INSIDE),
  };
}

/** The messages within a message, outermost first. */
export function messagesWithin(root: Entity): Entity[] {
  return [...within(root)].flatMap((parent) => (parent.type.startsWith('multipart/') ? [] : parent.parts));
}

/** The innermost message that is itself a report: the one that somebody forwarded, or the whole. */
function reportIn(root: Entity): Entity {
  const word = (value = '') => decodeWords(value).toLowerCase();
  const isReport = ({ fields, type }: Entity) =>
    type === 'multipart/report' ||
    fields.has('x-failed-recipients') ||
    ((DAEMON.test(word(fields.get('from'))) || fields.get('return-path') === '<>') &&
      FAILED.test(word(fields.get('subject'))));
  if (isReport(root)) return root;
  const inner = [...within(root)].find((one) => one !== root && isReport(one));
  // The head of a part of type multipart/report is that of the message around it.
  return inner?.fields.has('from') ? inner : root;
}

/** Text parts that are the report's own words, and not those of a message in it. */
function* ownTexts(entity: Entity): Generator<Entity> {
  if (entity.type.startsWith('multipart/')) {
    if (entity.parts.length === 0) yield entity;
    for (const part of entity.parts) yield* ownTexts(part);
  } else if (entity.type.startsWith('text/') && !HEADERS_ONLY.test(entity.type)) yield entity;
  else if (entity.parts.length === 0 && !entity.type.includes('/')) yield entity;
}

function fieldsOf(entity: Entity | undefined): Fields | undefined {
  return entity && parseFields(entity.lines.filter((line) => line.trim() !== ''));
}

/** Blocks of lines between blank lines. */
function groups(lines: readonly string[]): string[][] {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') found.push([]);
    else found.at(-1)?.push(line);
  }
  return found.filter((group) => group.length > 0);
}
