import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  randomUUID,
} from 'node:crypto';
import { z } from 'zod';

/** The keyring as it is stored: readable only with one of the secrets that it was sealed for. */
export const SealedKeyring = z.strictObject({
  id: z.string(),
  /** How many keys are in it. */
  epoch: z.int().min(1),
  /** By the short name of a secret: the ring, encrypted with it. */
  seals: z.record(z.string(), z.string()),
});
export type SealedKeyring = z.infer<typeof SealedKeyring>;

const Contents = z.strictObject({ keys: z.array(z.string()).min(1), earlier: z.string().optional() });

/**
 * The keys of hashed suppressions. They are their own and not the secret's: who rotates `MESURA_SECRET` seals the ring anew
 * and loses nobody. A new key hashes the hashes of the one before (`hash` goes through all keys in turn), so the people behind
 * them need not be known for that.
 */
export class Keyring {
  readonly id: string;
  readonly #keys: readonly KeyObject[];
  readonly #contents: z.infer<typeof Contents>;

  private constructor(id: string, contents: z.infer<typeof Contents>) {
    this.id = id;
    this.#contents = contents;
    this.#keys = contents.keys.map((key) => createSecretKey(Buffer.from(key, 'base64')));
  }

  /** @param earlier the secret that versions before there was a keyring hashed with */
  static create(earlier?: string): Keyring {
    return new Keyring(randomUUID(), { keys: [newKey()], ...(earlier === undefined ? {} : { earlier }) });
  }

  /** `undefined` when it is sealed for other secrets, or damaged. */
  static open({ id, epoch, seals }: SealedKeyring, secrets: readonly string[]): Keyring | undefined {
    for (const secret of secrets) {
      const seal = seals[secretName(secret)];
      const text = seal === undefined ? undefined : unseal(seal, secret, id);
      if (text === undefined) continue;
      const contents = Contents.parse(JSON.parse(text));
      if (contents.keys.length === epoch) return new Keyring(id, contents);
    }
    return undefined;
  }

  get epoch(): number {
    return this.#keys.length;
  }

  /** Sealed for each of these secrets. `seals`: those that there are; none of them is taken away. */
  seal(secrets: readonly string[], seals: SealedKeyring['seals'] = {}): SealedKeyring {
    const text = JSON.stringify(this.#contents);
    const added = secrets
      .filter((secret) => seals[secretName(secret)] === undefined)
      .map((secret) => [secretName(secret), sealWith(text, secret, this.id)]);
    return { id: this.id, epoch: this.epoch, seals: { ...seals, ...Object.fromEntries(added) } };
  }

  /** A ring with one key more. */
  rotated(): Keyring {
    return new Keyring(this.id, { ...this.#contents, keys: [...this.#contents.keys, newKey()] });
  }

  /** The hash of a key such as `ana@example.test` or `person:C-1`. */
  hash(key: string): string {
    return this.#through(key, 0);
  }

  /** What a hash of an earlier epoch is in this one. */
  renew(hash: string, epoch: number): string {
    return epoch >= this.epoch ? hash : this.#through(hash, epoch);
  }

  /** What a hash of versions before there was a keyring is in this one. */
  adopt(earlierHash: string): string {
    return this.hash(`earlier:${earlierHash}`);
  }

  /** The hash under which an earlier version may have left this address; only where it can have done so. */
  hashAsEarlier(comparable: string): string | undefined {
    const { earlier } = this.#contents;
    if (earlier === undefined) return undefined;
    return this.adopt(createHmac('sha256', earlier).update(`address ${comparable}`).digest('base64url'));
  }

  #through(text: string, from: number): string {
    return this.#keys
      .slice(from)
      .reduce((value, key) => createHmac('sha256', key).update(value).digest('base64url'), text);
  }
}

const newKey = () => randomBytes(32).toString('base64');

/** Public: it tells secrets apart and nothing about them. */
function secretName(secret: string): string {
  return createHash('sha256').update(`suppressions ${secret}`).digest('hex').slice(0, 8);
}

const sealingKey = (secret: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', 'mesura suppression-keys', 32));

function sealWith(text: string, secret: string, id: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(secret), nonce).setAAD(Buffer.from(id));
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

function unseal(seal: string, secret: string, id: string): string | undefined {
  const bytes = Buffer.from(seal, 'base64url');
  if (bytes.length < 28) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', sealingKey(secret), bytes.subarray(0, 12))
      .setAAD(Buffer.from(id))
      .setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString();
  } catch {
    return undefined;
  }
}
