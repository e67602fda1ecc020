import type { Page } from '../Page.ts';
import type { Draft, Rule } from '../Rule.ts';
import { type HeaderField, parseHeaders } from './parseHeaders.ts';

/** Fields that may stand in a message once (RFC 5322, 3.6; RFC 8058). */
const ONCE = [
  'date',
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'message-id',
  'subject',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'mime-version',
  'content-type',
];

/** The headers of the message as it is sent. */
export const headerRules: Rule = {
  group: 'headers',
  codes: {
    'header-missing': {
      severity: 'error',
      message: 'the message lacks a header field that it must have',
      fix: 'send it: filters count its absence (RFC 5322, 3.6)',
    },
    'header-twice': {
      severity: 'error',
      message: 'a header field stands there twice that may stand there once',
      fix: 'send it once: mail servers choose one of them, or refuse the message',
    },
    'header-invalid': {
      severity: 'error',
      message: 'a header field is not written as it must be',
      fix: 'correct it',
    },
    'line-too-long': {
      severity: 'error',
      message: 'a line is longer than 998 signs',
      fix: 'fold it, or encode the part: mail servers break or refuse it (RFC 5322, 2.1.1)',
    },
    'line-end-bare': {
      severity: 'error',
      message: 'a line end is no CRLF',
      fix: 'send CRLF everywhere: mail servers refuse the rest, because it can smuggle a second message',
    },
    'header-not-ascii': {
      severity: 'warning',
      message: 'a header field has signs beyond ASCII',
      fix: 'encode them (RFC 2047): servers without SMTPUTF8 refuse the message',
    },
    'from-unaligned': {
      severity: 'warning',
      message: 'the sender and the return path are of different domains',
      fix: "sign with the sender's domain (DKIM), or use a return path below it: DMARC fails otherwise",
    },
    'unsubscribe-header-missing': {
      severity: 'error',
      message: 'there is no List-Unsubscribe header',
      fix: 'send one: Gmail and Yahoo demand it of everybody who writes to many',
    },
    'unsubscribe-header-no-https': {
      severity: 'error',
      message: 'List-Unsubscribe has no https address',
      fix: 'give it exactly one (RFC 8058, 3.1); mailto: alone is no one-click',
    },
    'unsubscribe-header-no-post': {
      severity: 'error',
      message: 'there is no List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      fix: 'send it beside List-Unsubscribe, word for word (RFC 8058, 3.1)',
    },
  },
  *run({ email: { raw, returnPath } }: Page) {
    if (raw === undefined) return;
    const { fields } = parseHeaders(raw);
    const named = (name: string) => fields.filter((field) => field.name.toLowerCase() === name);
    for (const name of ['Date', 'From', 'To', 'Message-ID', 'Subject', 'MIME-Version'])
      if (named(name.toLowerCase()).length === 0) yield { code: 'header-missing', detail: name };
    for (const name of ONCE)
      if (named(name).length > 1) yield { code: 'header-twice', detail: named(name)[0]?.name ?? name };
    yield* judgeValues(named);
    yield* judgeUnsubscribe(named);
    yield* judgeLines(raw, fields);
    const from = domainOf(addressIn(named('from')[0]?.value ?? ''));
    const back = returnPath === undefined ? undefined : domainOf(returnPath);
    if (from && back && !isBelow(from, back) && !isBelow(back, from))
      yield { code: 'from-unaligned', detail: `${from} and ${back}` };
  },
};

type Named = (name: string) => readonly HeaderField[];

function* judgeValues(named: Named): Generator<Draft> {
  const date = named('date')[0]?.value;
  if (date !== undefined && Number.isNaN(Date.parse(date.replace(/\s*\([^)]*\)$/, ''))))
    yield { code: 'header-invalid', detail: 'Date' };
  const id = named('message-id')[0]?.value;
  if (id !== undefined && !/^<[^\s<>@]+@[^\s<>@]+>$/.test(id))
    yield { code: 'header-invalid', detail: 'Message-ID' };
  const from = named('from')[0]?.value;
  if (from !== undefined && domainOf(addressIn(from)) === undefined)
    yield { code: 'header-invalid', detail: 'From' };
}

function* judgeUnsubscribe(named: Named): Generator<Draft> {
  const value = named('list-unsubscribe')[0]?.value;
  if (value === undefined) return void (yield { code: 'unsubscribe-header-missing' });
  const addresses = [...value.matchAll(/<([^>]*)>/g)].map(([, address = '']) => address.trim());
  if (addresses.filter((address) => /^https:/i.test(address) && URL.canParse(address)).length !== 1)
    yield { code: 'unsubscribe-header-no-https' };
  if (named('list-unsubscribe-post')[0]?.value !== 'List-Unsubscribe=One-Click')
    yield { code: 'unsubscribe-header-no-post' };
}

function* judgeLines(raw: string, fields: readonly HeaderField[]): Generator<Draft> {
  const long = raw.split('\n').filter((line) => line.length > 999);
  if (long.length > 0) yield { code: 'line-too-long', detail: `${long.length} lines` };
  if (/(?:^|[^\r])\n|\r(?!\n)/.test(raw)) yield { code: 'line-end-bare' };
  for (const { name, lines } of fields)
    if (lines.some((line) => /[^\t\x20-\x7e]/.test(line))) yield { code: 'header-not-ascii', detail: name };
}

const addressIn = (value: string) => /<([^<>]*)>\s*$/.exec(value)?.[1] ?? value.trim();
const domainOf = (address: string) => /^[^\s@]+@([^\s@]+)$/.exec(address)?.[1]?.toLowerCase();
const isBelow = (name: string, above: string) => name === above || name.endsWith(`.${above}`);
