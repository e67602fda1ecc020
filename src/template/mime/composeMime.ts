import { hash } from 'node:crypto';
import { MesuraError } from '../../domain/errors.ts';
import { ByteSink } from '../bytes/ByteSink.ts';
import { encodeAddress, encodeFreeText, fold, headerLine, type MailAddress } from './headerText.ts';
import { type InlineImage, imageParts } from './InlineImage.ts';
import { QuotedPrintableWriter } from './QuotedPrintableWriter.ts';

/** The headers that the text of a message does not decide. */
export interface MailHeaders {
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly replyTo?: MailAddress;
  /** Where the subject is not the template's `mj-title`. */
  readonly subject?: string;
  readonly date: Date;
  /** With angle brackets (RFC 5322 section 3.6.4). The boundary is made from it, so the same message is the same bytes. */
  readonly messageId: string;
  /** Pictures that travel in the message, for `src="cid:..."`. */
  readonly images?: readonly InlineImage[];
  /** Further headers in this order, such as `List-Unsubscribe`. Names come from code only, never from data. */
  readonly extra: readonly (readonly [name: string, value: string])[];
}

const MESSAGE_ID = /^<[!-;=?-~]+>$/;

/** Writes a part's body. */
export type WriteBody = (to: QuotedPrintableWriter) => void;

/**
 * A whole message: `multipart/alternative` with a text and an HTML part, CRLF line ends, ASCII only, no body line above 76
 * characters and no line above 998. It decodes to exactly the given subject, HTML and text; line ends in them become
 * CRLF, which is their canonical form (RFC 2049 section 4).
 *
 * Throws HEADER_INVALID or ADDRESS_INVALID for a value that could add a header or a recipient; neither quotes the value.
 */
export function composeMime(
  headers: MailHeaders,
  content: { readonly subject: string; readonly html: string; readonly text: string },
): string {
  return assembleMime(
    new ByteSink(),
    headers,
    content.subject,
    (to) => to.body(content.text),
    (to) => to.body(content.html),
  ).toString('latin1');
}

/**
 * The same as bytes, from parts that write themselves: what a template engine calls that has encoded the static text of its templates
 * once. `expected`: about how many bytes it will be.
 */
export function assembleMime(
  sink: ByteSink,
  headers: MailHeaders,
  subject: string,
  text: WriteBody,
  html: WriteBody,
  expected = 0,
): Buffer {
  const boundary = boundaryOf(headers.messageId);
  const { images = [] } = headers;
  const related = `${boundary}_r`;
  const start = `${headerBlock(headers, subject)}MIME-Version: 1.0\r\n${images.length === 0 ? '' : openRelated(related)}`;
  const pictures = images.length === 0 ? '' : `${imageParts(images, related)}--${related}--\r\n`;
  sink.begin(expected);
  sink.text(`${start}Content-Type: multipart/alternative;\r
 boundary="${boundary}"\r
\r
--${boundary}\r
Content-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: quoted-printable\r
`);
  writeBody(text, sink);
  sink.text(`\r
--${boundary}\r
Content-Type: text/html; charset=utf-8\r
Content-Transfer-Encoding: quoted-printable\r
`);
  writeBody(html, sink);
  sink.text(`\r\n--${boundary}--\r\n`);
  sink.text(pictures);
  return sink.finish();
}

/** An empty part has no body at all (RFC 2046 section 5.1.1): the blank line would read as a line of text to some parsers. */
function writeBody(write: WriteBody, sink: ByteSink): void {
  sink.text('\r\n');
  const { length } = sink;
  write(new QuotedPrintableWriter(sink));
  if (sink.length === length) sink.at -= 2;
}

function openRelated(boundary: string): string {
  return `Content-Type: multipart/related; type="multipart/alternative";\r
 boundary="${boundary}"\r
\r
--${boundary}\r
`;
}

/** Headers that this module writes itself. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'reply-to',
  'subject',
  'to',
]);
/** Headers of which a message may have one (RFC 5322 section 3.6, RFC 2369 section 2, RFC 2919, RFC 8058). */
const ONCE: ReadonlySet<string> = new Set([
  'bcc',
  'cc',
  'in-reply-to',
  'list-archive',
  'list-help',
  'list-id',
  'list-owner',
  'list-post',
  'list-subscribe',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'references',
  'return-path',
  'sender',
]);

function repeated(name: string, isOwn: boolean): MesuraError {
  const known = /^[\w-]+$/.test(name) ? name : 'a header';
  return new MesuraError('HEADER_INVALID', `${known} would stand in the message twice`, {
    why: isOwn
      ? 'it is written from the other fields, and readers choose one of two as they like'
      : 'a message may have one of it, and readers choose one of two as they like',
    fix: isOwn ? 'pass it as that field, and not in `extra`' : 'pass it once',
  });
}

/** The line of the subject as it goes over the wire. @throws MesuraError HEADER_INVALID */
export const subjectLine = (subject: string): string => fold('Subject', encodeFreeText('Subject', subject));

/** The headers of a message as they go over the wire, without those that say how its parts are encoded. @throws as `composeMime` */
export function headerBlock(headers: MailHeaders, subject: string): string {
  const { from, to, replyTo, date, messageId, extra } = headers;
  if (Number.isNaN(date.getTime())) {
    throw new MesuraError('HEADER_INVALID', 'the value for Date cannot be a header', {
      why: 'it is no point in time',
      fix: 'pass a valid date',
    });
  }
  let block = fold('From', encodeAddress('From', from)) + fold('To', encodeAddress('To', to));
  if (replyTo !== undefined) block += fold('Reply-To', encodeAddress('Reply-To', replyTo));
  block += subjectLine(subject);
  // RFC 5322 section 3.3; `GMT` would be its obsolete form.
  block += `Date: ${date.toUTCString().replace('GMT', '+0000')}\r\nMessage-ID: ${messageId}\r\n`;
  const names = new Set(OWN_HEADERS);
  for (const [name, value] of extra) {
    const lower = name.toLowerCase();
    if (names.has(lower)) throw repeated(name, OWN_HEADERS.has(lower));
    if (ONCE.has(lower)) names.add(lower);
    block += headerLine(name, value);
  }
  return block;
}

/** `=_` cannot stand in quoted-printable text (RFC 2045 section 6.7), so no content can ever end a part. */
function boundaryOf(messageId: string): string {
  if (!MESSAGE_ID.test(messageId) || messageId.length > 900) {
    throw new MesuraError('HEADER_INVALID', 'the value for Message-ID cannot be a header', {
      why: 'a message id is ASCII without white space, in angle brackets (RFC 5322 section 3.6.4)',
      fix: 'pass an id such as "<1234@example.com>"',
    });
  }
  return `=_${hash('sha256', messageId).slice(0, 32)}`;
}
