import { judgeReport } from './judgeReport.ts';
import { parameter, parseFields } from './parseFields.ts';
import type { Report } from './Report.ts';

/** Reads one message line by line; memory is bounded whatever its size. */
export interface ReportParser {
  push(line: string): void;
  end(): Omit<Report, 'where'>;
}

/** More than any report needs in one part. */
const MAX_LINES = 2_000;

type Place = 'head' | 'part-head' | 'part' | 'skip';
type Kept = 'status' | 'feedback' | 'original';

/** Content types that matter (RFC 3464, RFC 5965, RFC 3462, RFC 6533) -> what they hold. */
const KEPT: Readonly<Record<string, Kept>> = {
  'message/delivery-status': 'status',
  'message/global-delivery-status': 'status',
  'message/feedback-report': 'feedback',
  'message/rfc822': 'original',
  'message/global': 'original',
  'message/rfc822-headers': 'original',
  'message/global-headers': 'original',
  'text/rfc822-headers': 'original',
};

export function createReportParser(): ReportParser {
  const parts: Record<Kept, string[]> = { status: [], feedback: [], original: [] };
  const head: string[] = [];
  let boundary: string | undefined;
  let place: Place = 'head';
  let partHead: string[] = [];
  let part: string[] = [];
  let kept: Kept | undefined;
  let encoding = '';

  function endPart(): void {
    if (kept !== undefined && parts[kept].length === 0) parts[kept] = decode(part, encoding);
    kept = undefined;
    part = [];
    partHead = [];
  }

  function endPartHead(): void {
    const fields = parseFields(partHead);
    kept = KEPT[(fields.get('content-type') ?? 'text/plain').split(';')[0]?.trim().toLowerCase() ?? ''];
    encoding = fields.get('content-transfer-encoding')?.toLowerCase() ?? '';
    place = kept === undefined ? 'skip' : 'part';
  }

  return {
    push(line) {
      if (place === 'head') {
        if (line !== '') {
          if (head.length < MAX_LINES) head.push(line);
          return;
        }
        boundary = parameter(parseFields(head).get('content-type') ?? '', 'boundary');
        place = 'skip';
      } else if (boundary !== undefined && line.startsWith(`--${boundary}`)) {
        endPart();
        place = line.startsWith(`--${boundary}--`) ? 'skip' : 'part-head';
      } else if (place === 'part-head') {
        if (line === '') endPartHead();
        else if (partHead.length < MAX_LINES) partHead.push(line);
      } else if (place === 'part' && part.length < MAX_LINES) part.push(line);
    },
    end() {
      endPart();
      return judgeReport(parts);
    },
  };
}

/** RFC 2045 section 6. Reports are nearly always 7bit; some servers encode even the status. */
function decode(lines: string[], encoding: string): string[] {
  if (encoding === 'base64') {
    return Buffer.from(lines.join(''), 'base64').toString('latin1').split(/\r?\n/);
  }
  if (encoding !== 'quoted-printable') return lines;
  return lines
    .join('\n')
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .split(/\r?\n/);
}
