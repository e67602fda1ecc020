import { MesuraError } from '../../domain/index.ts';
import { comparableAddress } from '../addressKey.ts';
import type { Database, Queries } from '../database/Database.ts';
import { adoptEarlier, anyHashed, rehash } from './hashedRows.ts';
import { Journal, type JournalLine } from './Journal.ts';
import { Keyring, SealedKeyring } from './Keyring.ts';
import { fold, replay } from './replay.ts';
import { type About, hashedKey, isHashed, keysToLookUp } from './subjects.ts';

export interface ObjectionOptions {
  /** `MESURA_SECRET`, the newest first. None: what is hashed cannot be looked up. */
  readonly secrets: readonly string[];
  /** Where the journal is; absent: there is none. */
  readonly journal?: string;
}

/** Why hashed suppressions cannot be looked up, and what to do. */
export interface Obstacle {
  readonly why: string;
  readonly fix: string;
}

/** What was taken back, for the journal. */
export interface Withdrawal {
  /** As it stood among the suppressions. */
  readonly key: string;
  readonly list: string;
}

/**
 * One writer of objections at a time, also where several machines write. Whoever is about to let a message leave looks them up `together`
 * with others of its kind, so an objection is either seen or comes after the message was on its way.
 */
const ALONE = { alone: 'objections' };
export const TOGETHER = { together: 'objections' };

const NO_SECRET: Obstacle = {
  why: 'somebody is known by a keyed hash only (they were erased, or objected after this backup was made), and MESURA_SECRET is not set',
  fix: 'set MESURA_SECRET as for sending',
};
const OTHER_SECRET: Obstacle = {
  why: 'somebody is known by a keyed hash only, and its key was sealed with another MESURA_SECRET',
  fix: 'put the earlier secret behind the new one, with a space between; it may go after the first command that ran with both',
};
const OTHER_JOURNAL: Obstacle = {
  why: 'the journal of objections belongs to another database',
  fix: 'name another file as `objections` in the configuration, or the database that it belongs to',
};

/**
 * What all suppressions have in common: the key of those that are hashed, and the journal beside the database. Every change of
 * suppressions goes through `write`, which first takes in what the journal knows and the database does not.
 */
export class Objections {
  readonly #database: Database;
  readonly #options: ObjectionOptions;
  #ring: Keyring | undefined;
  #journal: Journal | undefined;
  #isForeign = false;

  private constructor(database: Database, options: ObjectionOptions) {
    this.#database = database;
    this.#options = options;
  }

  static async open(database: Database, options: ObjectionOptions): Promise<Objections> {
    const objections = new Objections(database, options);
    await objections.write(async () => undefined);
    return objections;
  }

  /** @throws MesuraError SECRET_MISSING, OBJECTIONS_UNCHECKED when hashes cannot be made */
  get ring(): Keyring {
    if (this.#ring !== undefined) return this.#ring;
    if (this.#options.secrets.length > 0) throw unchecked(OTHER_SECRET);
    throw new MesuraError('SECRET_MISSING', 'a person cannot be forgotten without MESURA_SECRET', {
      why: 'What stays of the person is a keyed hash of the address, so that a later import does not bring the emails back.',
      fix: 'Set MESURA_SECRET to the value that signs the links.',
    });
  }

  /** Whether anybody is known by a hash only: for many people at once, hashing them all costs more than asking this. */
  anyHashed(): Promise<boolean> {
    return anyHashed(this.#database.queries);
  }

  /** All keys under which something may be kept that forbids writing to them; hashed ones where that can be done. */
  lookUp(about: About, hashed = true): string[] {
    const plain = keysToLookUp(about);
    const ring = this.#ring;
    if (ring === undefined || !hashed) return plain;
    const earlier = about.address && ring.hashAsEarlier(comparableAddress(about.address));
    return [
      ...plain,
      ...plain.map((key) => hashedKey(ring.hash(key))),
      ...(earlier ? [hashedKey(earlier)] : []),
    ];
  }

  /** For names that may be somebody's, such as a recipient's domain; `undefined` without a secret. */
  hash(text: string): string | undefined {
    return this.#ring?.hash(text);
  }

  /** What keeps hashed suppressions from being looked up; `undefined` when all can be, or there are none. */
  async obstacle(): Promise<Obstacle | undefined> {
    if (this.#isForeign) return OTHER_JOURNAL;
    if (this.#ring !== undefined) return undefined;
    const { queries } = this.#database;
    const hidden = (await anyHashed(queries)) || (await this.#tail(queries)).lines.some(isChange);
    if (!hidden) return undefined;
    return this.#options.secrets.length > 0 ? OTHER_SECRET : NO_SECRET;
  }

  /** One durable transaction that may add suppressions (`journaled: 0`) and tell of withdrawals. */
  async write<T>(
    work: (queries: Queries, withdrawn: (withdrawals: readonly Withdrawal[]) => void) => Promise<T>,
  ): Promise<T> {
    return this.#database.write(async (queries) => {
      await this.#takeIn(queries);
      const withdrawals: Withdrawal[] = [];
      const result = await work(queries, (more) => withdrawals.push(...more));
      await this.#flush(queries, withdrawals);
      return result;
    }, ALONE);
  }

  /** A new key: all that is hashed is hashed once more with it, and the ring is sealed for the present secrets only. */
  async rotate(): Promise<void> {
    await this.#database.write(async (queries) => {
      await this.#takeIn(queries);
      const next = this.ring.rotated();
      await rehash(queries, this.#database, next, this.ring.epoch);
      const sealed = next.seal(this.#options.secrets);
      await this.#append(queries, [{ do: 'key', ring: sealed }]);
      await this.#store(queries, sealed);
      this.#ring = next;
      await this.#flush(queries, []);
    }, ALONE);
  }

  /** Brings the ring, the journal and the database to one state. */
  async #takeIn(queries: Queries): Promise<void> {
    const { secrets, journal: file } = this.#options;
    if (file !== undefined && this.#journal === undefined && !this.#isForeign)
      await this.#openJournal(queries, file);
    if (secrets.length === 0) return;
    const known = await queries.selectFrom('keyring').selectAll().executeTakeFirst();
    const sealed = known && SealedKeyring.parse({ ...known, seals: JSON.parse(known.seals) });
    const tail = await this.#tail(queries);
    if (!tail.isBehind && this.#ring !== undefined && this.#ring.epoch === sealed?.epoch) return;

    let folded = fold(tail.lines, sealed);
    const isOther = sealed !== undefined && folded.ring?.id !== sealed.id;
    const isHiding = await anyHashed(queries);
    if (isOther && isHiding) {
      // Two databases, one journal: the hashes of one say nothing about those of the other.
      this.#isForeign = true;
      this.#journal = undefined;
      folded = fold([], sealed);
    }
    const opened = this.#openRing(folded.ring, sealed);
    if (opened === undefined && folded.ring !== undefined && (isHiding || folded.isChanged)) {
      this.#ring = undefined;
      return;
    }
    // A ring that nobody can open and that hides nobody is let go, and everything is written under a new one.
    const ring = opened ?? (await this.#begin(queries));
    if (sealed?.id === ring.id && sealed.epoch < ring.epoch)
      await rehash(queries, this.#database, ring, sealed.epoch);
    this.#ring = ring;
    const renewed = ring.seal(secrets, opened === undefined ? {} : folded.ring?.seals);
    if (!isEqual(renewed, folded.ring)) await this.#append(queries, [{ do: 'key', ring: renewed }]);
    if (!isEqual(renewed, sealed)) await this.#store(queries, renewed);
    if (opened !== undefined && folded.isChanged) await replay(this.#database, queries, ring, folded);
    if (isOther || tail.isShort) await queries.updateTable('suppressions').set({ journaled: 0 }).execute();
    await this.#append(queries, []);
  }

  #openRing(latest: SealedKeyring | undefined, sealed: SealedKeyring | undefined): Keyring | undefined {
    const ring = this.#ring;
    if (ring !== undefined && ring.id === latest?.id && ring.epoch === latest.epoch) return ring;
    for (const one of [latest, sealed]) {
      if (one === undefined || one.id !== latest?.id || one.epoch !== latest.epoch) continue;
      const opened = Keyring.open(one, this.#options.secrets);
      if (opened !== undefined) return opened;
    }
    return undefined;
  }

  async #begin(queries: Queries): Promise<Keyring> {
    const hasEarlier = await queries
      .selectFrom('suppressions')
      .select('key')
      .where('key', 'like', 'earlier:%')
      .limit(1)
      .executeTakeFirst();
    const ring = Keyring.create(hasEarlier && this.#options.secrets.at(-1));
    if (hasEarlier) await adoptEarlier(queries, this.#database, ring);
    await queries.updateTable('suppressions').set({ journaled: 0 }).execute();
    return ring;
  }

  async #openJournal(queries: Queries, file: string): Promise<void> {
    if (Journal.exists(file)) {
      this.#journal = Journal.open(file);
      return;
    }
    if (this.#options.secrets.length === 0) return;
    this.#journal = Journal.create(file);
    if (this.#journal === undefined) return;
    // A journal that begins in the middle must hold all that was before, and the key to it.
    await queries.updateTable('suppressions').set({ journaled: 0 }).execute();
    const known = await queries.selectFrom('keyring').selectAll().executeTakeFirst();
    if (known === undefined) return;
    const ring = SealedKeyring.parse({ ...known, seals: JSON.parse(known.seals) });
    await this.#append(queries, [{ do: 'key', ring }]);
  }

  /** What the journal holds and the database has not taken in. `isShort`: the database knows more of it than there is. */
  async #tail(queries: Queries): Promise<{ lines: JournalLine[]; isBehind: boolean; isShort: boolean }> {
    const journal = this.#journal;
    if (journal === undefined) return { lines: [], isBehind: false, isShort: false };
    const row = await queries
      .selectFrom('journals')
      .select('position')
      .where('id', '=', journal.id)
      .executeTakeFirst();
    const position = Number(row?.position ?? 0);
    try {
      const isShort = position > journal.end;
      const isBehind = position !== journal.end;
      return { lines: isBehind ? journal.read(isShort ? 0 : position) : [], isBehind, isShort };
    } catch {
      return { lines: [], isBehind: false, isShort: false };
    }
  }

  async #store(queries: Queries, { id, epoch, seals }: SealedKeyring): Promise<void> {
    await queries.deleteFrom('keyring').execute();
    await queries
      .insertInto('keyring')
      .values({ id, epoch, seals: JSON.stringify(seals) })
      .execute();
  }

  /** Writes to the journal what is not in it. Where that fails the rows stay marked, and the next write tries again. */
  async #flush(queries: Queries, withdrawals: readonly Withdrawal[]): Promise<void> {
    const ring = this.#ring;
    if (ring === undefined || this.#journal === undefined) return;
    const { epoch } = ring;
    const hashOf = (key: string) => (isHashed(key) ? key.slice('hash:'.length) : ring.hash(key));
    const rows = await queries.selectFrom('suppressions').selectAll().where('journaled', '=', 0).execute();
    if (rows.length === 0 && withdrawals.length === 0) return;
    const written = await this.#append(queries, [
      ...withdrawals.map(({ key, list }) => ({ do: 'remove' as const, hash: hashOf(key), epoch, list })),
      ...rows.map(({ key, list, reason, at }) => ({
        ...{ do: 'add' as const, hash: hashOf(key), epoch, list, at: Number(at) },
        reason: reason as Extract<JournalLine, { do: 'add' }>['reason'],
      })),
    ]);
    if (written && rows.length > 0)
      await queries.updateTable('suppressions').set({ journaled: 1 }).where('journaled', '=', 0).execute();
  }

  async #append(queries: Queries, lines: readonly JournalLine[]): Promise<boolean> {
    const journal = this.#journal;
    if (journal === undefined) return false;
    try {
      const position = lines.length === 0 ? journal.end : journal.append(lines);
      await queries
        .insertInto('journals')
        .values({ id: journal.id, position })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ position }))
        .execute();
      return true;
    } catch (error) {
      if (error instanceof MesuraError) throw error;
      return false;
    }
  }
}

const isEqual = (a: object | undefined, b: object | undefined) => JSON.stringify(a) === JSON.stringify(b);
const isChange = (line: JournalLine) => line.do === 'add' || line.do === 'remove';

/** What a command says that must not go on: nobody can tell who objected. */
export function unchecked({ why, fix }: Obstacle): MesuraError {
  return new MesuraError('OBJECTIONS_UNCHECKED', 'it cannot be checked who must not be written to', {
    why,
    fix,
  });
}
