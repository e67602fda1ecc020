import { MesuraError } from '../../domain/errors.ts';

/** A picture that travels in the message, and that its HTML shows by `src="cid:logo"`. */
export interface InlineImage {
  /** What stands behind `cid:`, such as `logo` or `logo@shop.example`. */
  readonly cid: string;
  readonly type: 'image/gif' | 'image/jpeg' | 'image/png' | 'image/webp';
  readonly content: Uint8Array;
  /** How a mail program calls it when a reader saves it. */
  readonly filename?: string;
}

const TYPES: ReadonlySet<string> = new Set(['image/gif', 'image/jpeg', 'image/png', 'image/webp']);
const CID = /^[\w.+-]{1,120}(?:@[\w.-]{1,120})?$/;
const FILENAME = /^[\w][\w .-]{0,99}$/;

/** RFC 2045 section 6.8: lines of at most 76 characters. */
const LINE = /.{1,76}/g;

const encoded = new WeakMap<Uint8Array, string>();

/**
 * The parts of a `multipart/related` (RFC 2387) behind its first one, each from its boundary on. Throws HEADER_INVALID for a name that could
 * be more than a name, and for two pictures of one name.
 */
export function imageParts(images: readonly InlineImage[], boundary: string): string {
  const cids = new Set<string>();
  return images
    .map(({ cid, type, content, filename }) => {
      if (!CID.test(cid) || cids.has(cid)) {
        throw invalid('its cid', 'a cid is letters, digits, dots and hyphens, and each picture has its own');
      }
      cids.add(cid);
      if (!TYPES.has(type)) throw invalid('its type', `it is none of ${[...TYPES].join(', ')}`);
      if (filename !== undefined && !FILENAME.test(filename)) {
        throw invalid('its filename', 'a file name here is letters, digits, spaces, dots and hyphens');
      }
      const name = filename === undefined ? '' : `; filename="${filename}"`;
      return `--${boundary}\r
Content-Type: ${type}\r
Content-Transfer-Encoding: base64\r
Content-ID: <${cid}>\r
Content-Disposition: inline${name}\r
\r
${base64(content)}\r
`;
    })
    .join('');
}

/** The same picture goes into each message of a campaign: encoded once. */
function base64(content: Uint8Array): string {
  let text = encoded.get(content);
  if (text === undefined) {
    text = (Buffer.from(content).toString('base64').match(LINE) ?? []).join('\r\n');
    encoded.set(content, text);
  }
  return text;
}

function invalid(what: string, why: string): MesuraError {
  return new MesuraError('HEADER_INVALID', `an inline image cannot be sent for ${what}`, {
    why,
    fix: 'correct it',
  });
}
