import { createCipheriv, createDecipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { deriveKey } from './deriveKey.ts';

/** One secret of the rotation, by a short public name that tokens carry. */
export interface TokenKey {
  /** Letters and digits. */
  readonly id: string;
  readonly secret: string;
}

/** What a token permits, and to whom. */
export interface Claim {
  readonly customerId: string;
  /** The list that is left: a campaign, or `all`. */
  readonly list: string;
  /** What may be done: `unsubscribe`, `preferences`. */
  readonly purpose: string;
}

export interface Tokens {
  /** With the first key. The same claim always gives the same token, so that an email rendered twice is the same. */
  sign(claim: Claim): string;
  /** `undefined` for anything that was not signed for this purpose by one of the keys. */
  verify(token: string, purpose: string): Claim | undefined;
}

const Payload = z.tuple([z.string(), z.string(), z.string()]);
const TAG = 16;
/** As long as a token of a usual customer id. */
const DUMMY = Buffer.alloc(TAG + 60);

/**
 * Tokens for links in emails: `<key id>.<base64url>`, of which nobody without the key can read whom it is for.
 *
 * The claim is encrypted, not hashed: the page behind the link then needs no table of tokens, and still works for an
 * email of three years ago. HMAC-SHA256 over the claim, cut to 128 bits, is both the signature and the nonce of
 * AES-256-CTR (the construction of SIV, RFC 5297), so that no randomness is needed and no nonce can repeat with another
 * content. Tokens do not expire: neither does the right to object (GDPR art. 21(3)); they end with their key.
 *
 * @throws MesuraError `SECRET_MISSING` for a secret that could be guessed
 */
export function createTokens({ keys }: { keys: readonly [TokenKey, ...TokenKey[]] }): Tokens {
  const rings = keys.map(({ id, secret }) => ({
    id,
    seal: deriveKey(secret, 'token-seal'),
    sign: deriveKey(secret, 'token-sign'),
  }));
  const [newest] = rings as [(typeof rings)[number]];
  const tagOf = (ring: typeof newest, payload: Buffer) =>
    createHmac('sha256', ring.sign).update(payload).digest().subarray(0, TAG);

  return {
    sign({ customerId, list, purpose }) {
      const payload = Buffer.from(JSON.stringify([customerId, list, purpose]));
      const tag = tagOf(newest, payload);
      const cipher = createCipheriv('aes-256-ctr', newest.seal, tag);
      return `${newest.id}.${Buffer.concat([tag, cipher.update(payload), cipher.final()]).toString('base64url')}`;
    },

    verify(token, purpose) {
      const [, id, text = ''] = /^([A-Za-z0-9]+)\.([A-Za-z0-9_-]{23,2000})$/.exec(token) ?? [];
      const known = rings.find((one) => one.id === id);
      const given = Buffer.from(text, 'base64url');
      // Only the one spelling: base64url has several for the same bytes.
      const isSpelled = known !== undefined && given.toString('base64url') === text;
      // What is no token takes the same way as one, so that the time does not tell what was wrong with it.
      const ring = known ?? newest;
      const sealed = isSpelled ? given : DUMMY;
      const tag = sealed.subarray(0, TAG);
      const cipher = createDecipheriv('aes-256-ctr', ring.seal, tag);
      const payload = Buffer.concat([cipher.update(sealed.subarray(TAG)), cipher.final()]);
      if (!timingSafeEqual(tag, tagOf(ring, payload)) || !isSpelled) return undefined;
      const [customerId, list, signedPurpose] = Payload.parse(JSON.parse(payload.toString()));
      return signedPurpose === purpose ? Object.freeze({ customerId, list, purpose }) : undefined;
    },
  };
}

/**
 * `MESURA_SECRET` -> keys: secrets separated by white space, the newest first. To rotate, put a new one in front and
 * keep the old one for as long as its links should work. The id is a hash, so that nobody has to name keys.
 */
export function tokenKeys(secrets: string): readonly [TokenKey, ...TokenKey[]] {
  const keys = secrets
    .trim()
    .split(/\s+/)
    .map((secret) => ({ id: createHash('sha256').update(`id ${secret}`).digest('hex').slice(0, 6), secret }));
  return keys as [TokenKey, ...TokenKey[]];
}
