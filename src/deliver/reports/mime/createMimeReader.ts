import { decodeCharset, decodeTransfer, htmlWords } from './decodeText.ts';
import type { Entity } from './Entity.ts';
import { parameter, parseFields } from './parseFields.ts';

/** Reads one message line by line into its parts; memory is bounded whatever its size, depth and number of parts. */
export interface MimeReader {
  push(line: string): void;
  /** Whether a message within the message begins with the next line. */
  readonly beginsInner: boolean;
  end(): Entity;
}

/** More than any report needs. What goes beyond is passed over. */
const MAX = { headLines: 1_000, leafChars: 200_000, allChars: 1_000_000, parts: 100, depth: 12, again: 3 };
/** What is sought for comes behind the message that was returned, however long that is: it has room of its own. */
const ALWAYS = /^message\/(global-)?(delivery-status|feedback-report|disposition-notification)$/;
const INNER = /^message\/(rfc822|global|news)$/;

interface Open {
  readonly head: string[];
  fields: Entity['fields'];
  type: string;
  readonly lines: string[];
  chars: number;
  readonly parts: Entity[];
  boundary: string | undefined;
  /** The parent's default for parts without a Content-Type. */
  readonly fallback: string;
}

function open(fallback: string): Open {
  return {
    ...{ head: [], fields: new Map(), type: fallback, lines: [], chars: 0, parts: [] },
    boundary: undefined,
    fallback,
  };
}

/** @param again how often a message was found encoded within a message already */
export function createMimeReader(again = 0): MimeReader {
  const root = open('text/plain');
  const stack: Open[] = [root];
  let place: 'head' | 'body' | 'skip' = 'head';
  let count = 1;
  let chars = 0;
  let beginsInner = false;

  const top = () => stack.at(-1) as Open;
  const mayOpen = () => count < MAX.parts && stack.length < MAX.depth;

  /** Closes what is open above the first `depth`. */
  function closeTo(depth: number): void {
    while (stack.length > depth) {
      const done = stack.pop() as Open;
      stack.at(-1)?.parts.push(finish(done, again));
    }
  }

  function begin(fallback: string): void {
    count++;
    stack.push(open(fallback));
    place = 'head';
  }

  function endHead(): void {
    const entity = top();
    entity.fields = parseFields(entity.head);
    const contentType = entity.fields.get('content-type') ?? entity.fallback;
    entity.type = contentType.split(';')[0]?.trim().toLowerCase() || entity.fallback;
    place = 'body';
    if (entity.type.startsWith('multipart/'))
      entity.boundary = parameter(contentType, 'boundary') || undefined;
    else if (INNER.test(entity.type) && !isEncoded(entity) && mayOpen()) {
      begin('text/plain');
      beginsInner = true;
    }
  }

  function isBoundary(line: string): boolean {
    if (!line.startsWith('--')) return false;
    for (let depth = stack.length; depth > 0; depth--) {
      const { boundary, type } = stack[depth - 1] as Open;
      if (boundary === undefined || !line.startsWith(boundary, 2)) continue;
      const rest = line.slice(boundary.length + 2);
      if (!/^(--)?\s*$/.test(rest)) continue;
      if (place === 'head' && stack.length > depth) endHead();
      closeTo(depth);
      place = 'skip';
      if (!rest.startsWith('--') && mayOpen())
        begin(type === 'multipart/digest' ? 'message/rfc822' : 'text/plain');
      return true;
    }
    return false;
  }

  function keep(line: string): void {
    const entity = top();
    const room = ALWAYS.test(entity.type) ? Number.POSITIVE_INFINITY : MAX.allChars - chars;
    if (entity.chars + line.length > MAX.leafChars || line.length > room) return;
    entity.lines.push(line);
    entity.chars += line.length + 1;
    chars += line.length + 1;
  }

  return {
    get beginsInner() {
      return beginsInner;
    },
    push(line) {
      const first = beginsInner || (count === 1 && top().head.length === 0);
      beginsInner = false;
      if (isBoundary(line)) return;
      if (place === 'skip') return;
      if (place === 'body') return keep(line);
      if (line === '') {
        // Blank lines before the first field are no end of it, where a program put them there.
        if (!(first && stack.length === 1)) endHead();
        return;
      }
      if (first && /^>?From /.test(line)) return;
      if (/^[!-9;-~]+[ \t]*:/.test(line) || /^[ \t]/.test(line)) {
        if (top().head.length < MAX.headLines) top().head.push(line);
        return;
      }
      // No field, and no blank line before it: the body has begun.
      endHead();
      if (place === 'head') endHead();
      keep(line);
    },
    end() {
      if (place === 'head') endHead();
      closeTo(1);
      return finish(root, again);
    },
  };
}

function isEncoded({ fields }: Pick<Open, 'fields'>): boolean {
  return /^(base64|quoted-printable)/i.test(fields.get('content-transfer-encoding') ?? '');
}

function finish({ head, fields, type, lines, parts }: Open, again: number): Entity {
  const encoding =
    /^\s*([\w-]*)/.exec(fields.get('content-transfer-encoding') ?? '')?.[1]?.toLowerCase() ?? '';
  const known = { head, fields, type };
  if (parts.length > 0 || lines.length === 0) return { ...known, lines, parts };
  const bytes = decodeTransfer(lines, encoding);
  if (isEncoded({ fields }) && (INNER.test(type) || type.startsWith('multipart/')) && again < MAX.again) {
    const inner = createMimeReader(again + 1);
    if (!INNER.test(type))
      for (const line of head.filter((one) => !/^content-transfer/i.test(one))) inner.push(line);
    if (!INNER.test(type)) inner.push('');
    for (const line of bytes.split(/\r\n?|\n/)) inner.push(line);
    return INNER.test(type) ? { ...known, lines: [], parts: [inner.end()] } : inner.end();
  }
  const text = decodeCharset(bytes, parameter(fields.get('content-type') ?? '', 'charset'));
  const words = type === 'text/html' ? htmlWords(text) : text;
  return { ...known, lines: words.split(/\r\n?|\n/), parts };
}
