import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { SUPPRESSION_REASONS } from '../suppressions/Suppressions.ts';
import { SealedKeyring } from './Keyring.ts';

/** One line of the journal. Hashes only: nobody can be read from it, so an erasure has nothing to take out. */
export const JournalLine = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('begin'), journal: z.string(), version: z.literal(1) }),
  z.strictObject({ do: z.literal('key'), ring: SealedKeyring }),
  z.strictObject({
    do: z.literal('add'),
    hash: z.string(),
    epoch: z.int(),
    list: z.string(),
    reason: z.enum(SUPPRESSION_REASONS),
    at: z.int(),
  }),
  z.strictObject({ do: z.literal('remove'), hash: z.string(), epoch: z.int(), list: z.string() }),
]);
export type JournalLine = z.infer<typeof JournalLine>;

const CHUNK = 1 << 20;

/**
 * The objections once more, in a file beside the database that only grows: a database that is restored from a backup finds there
 * what was said since. Lines are added in the database's own write transaction, so one process at a time adds them.
 */
export class Journal {
  readonly id: string;
  readonly #file: string;

  private constructor(id: string, file: string) {
    this.id = id;
    this.#file = file;
  }

  static exists(file: string): boolean {
    return existsSync(file);
  }

  /** `undefined` for a file that is no journal, or cannot be read. */
  static open(file: string): Journal | undefined {
    try {
      const [first] = new Journal('', file).read(0, 1);
      return first?.do === 'begin' ? new Journal(first.journal, file) : undefined;
    } catch {
      return undefined;
    }
  }

  /** `undefined` where nothing can be written: the database alone must do then. */
  static create(file: string): Journal | undefined {
    const journal = new Journal(randomUUID(), file);
    try {
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
      journal.append([{ do: 'begin', journal: journal.id, version: 1 }]);
      return journal;
    } catch {
      return undefined;
    }
  }

  /** The end of the file, in bytes. */
  get end(): number {
    return this.#with('r', (file) => fstatSync(file).size);
  }

  /** On the disk when it returns. @returns the end of the file. Throws what the file system throws. */
  append(lines: readonly JournalLine[]): number {
    return this.#with('a+', (file) => {
      const { size } = fstatSync(file);
      // A line that a crash cut off must not swallow the next one.
      const last = Buffer.alloc(1);
      const isCut = size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 10;
      const text = Buffer.from(
        `${isCut ? '\n' : ''}${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}`,
      );
      for (let done = 0; done < text.length; ) done += writeSync(file, text, done);
      fdatasyncSync(file);
      return size + text.length;
    });
  }

  /** The whole lines from a position on. A line that cannot be read is one that a crash cut off: nobody was told that it counts. */
  read(from: number, most = Number.POSITIVE_INFINITY): JournalLine[] {
    return this.#with('r', (file) => {
      const lines: JournalLine[] = [];
      let rest = Buffer.alloc(0);
      for (let at = from; lines.length < most; ) {
        const chunk = Buffer.alloc(CHUNK);
        const length = readSync(file, chunk, 0, CHUNK, at);
        if (length === 0) break;
        at += length;
        rest = Buffer.concat([rest, chunk.subarray(0, length)]);
        const whole = rest.lastIndexOf(10) + 1;
        for (const text of rest.subarray(0, whole).toString().split('\n')) {
          const line = parse(text);
          if (line !== undefined) lines.push(line);
        }
        rest = rest.subarray(whole);
      }
      return lines;
    });
  }

  #with<T>(flags: string, work: (file: number) => T): T {
    const file = openSync(this.#file, flags, 0o600);
    try {
      return work(file);
    } finally {
      closeSync(file);
    }
  }
}

function parse(text: string): JournalLine | undefined {
  try {
    return JournalLine.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
