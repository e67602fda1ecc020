import { statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MessageState } from '../../src/domain/index.ts';
import type { SendReport } from '../../src/run/send/SendReport.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import { createDueShop, environment } from '../support/dueShop.ts';
import { randomFrom } from '../support/randomFrom.ts';
import { type SmtpProcess, startSmtpProcess } from '../support/smtpProcess.ts';
import { type Sender, type Surroundings, startCommand, startSender } from './startSender.ts';

export interface ChaosOptions {
  readonly messages: number;
  readonly kills: number;
  readonly seed: number;
  /** An empty Postgres database; absent: a SQLite file. */
  readonly databaseUrl?: string | undefined;
}

/** What was found when all was over. The first four must be 0. */
export interface ChaosReport {
  /** Messages that the server accepted more than once. */
  readonly duplicates: number;
  /** Customers of whom the ledger says neither that they were written to nor that it is uncertain. */
  readonly forgotten: number;
  /** Messages that the server accepted, and that are neither accepted nor uncertain in the ledger. */
  readonly unnamed: number;
  /** Messages that the ledger calls accepted, and that the server never had. */
  readonly invented: number;
  readonly kills: number;
  readonly accepted: number;
  readonly uncertain: number;
  /** Uncertain ones that the server did accept: what another program would have sent twice. */
  readonly saved: number;
  /** The last run's report: it was left alone. */
  readonly last: SendReport | { refused: string };
}

/** One kill in so many strikes the command line anywhere between its start and its end. */
const COMMAND_EVERY = 10;
const COMMAND_TAKES_MS = 1500;
/** The server's pause before and after it accepts. */
const DELAY_MS = 4;

/**
 * Sends to a server in a process of its own, and kills the sender with SIGKILL, again and again, at instants that are spread over
 * the whole of the sending: some after so many messages and a few milliseconds, some before the first, some while it starts.
 */
export async function chaos({ messages, kills, seed, databaseUrl }: ChaosOptions): Promise<ChaosReport> {
  await using sample = await createDueShop(messages, databaseUrl);
  const journal = path.join(sample.folder, 'journal');
  const smtp = await startSmtpProcess({ journal, delay: DELAY_MS });
  const surroundings = { cwd: sample.folder, env: environment({ smtpUrl: smtp.url, databaseUrl }) };
  try {
    const { done, next } = await killMany({
      messages,
      kills,
      random: randomFrom(seed),
      surroundings,
      smtp,
      journal,
    });
    const last = await next.go();
    return await judge(surroundings, smtp, messages, { kills: done, last });
  } finally {
    await smtp.stop();
  }
}

async function killMany(options: {
  messages: number;
  kills: number;
  random: () => number;
  surroundings: Surroundings;
  smtp: SmtpProcess;
  journal: string;
}): Promise<{ done: number; next: Sender }> {
  const { messages, kills, random, surroundings, smtp, journal } = options;
  let next = await startSender(surroundings);
  let done = 0;
  while (done < kills) {
    if (done % COMMAND_EVERY === COMMAND_EVERY - 1) {
      const command = startCommand(surroundings);
      await sleep(random() * COMMAND_TAKES_MS);
      done += command.alive() ? 1 : 0;
      await command.kill();
      if (!command.alive()) continue;
    }
    const [current, following] = [next, startSender(surroundings)];
    const before = accepted(journal, smtp);
    // What is left is spread over the kills that are left. Each kill takes what is in flight with it, and about one message more
    // that never arrived: it is uncertain, and not in the journal.
    const left = messages - before - done;
    const share = Math.max(0, left / (kills - done + 1) - 3);
    const after = before + Math.floor(random() * 2 * share);
    const ended = current.go().then(
      () => undefined,
      () => undefined,
    );
    while (accepted(journal, smtp) < after && current.alive()) await sleep(1);
    await Promise.race([ended, sleep(random() * 4 * DELAY_MS)]);
    done += current.alive() ? 1 : 0;
    await current.kill();
    next = await following;
  }
  return { done, next };
}

/** The length of the journal tells how many there are: all Message-IDs of a shop are equally long. */
function accepted(journal: string, smtp: SmtpProcess): number {
  const { size } = statSync(journal);
  if (size === 0) return 0;
  const [first = ''] = smtp.accepted();
  return Math.floor(size / (first.length + 1));
}

async function judge(
  surroundings: Surroundings,
  smtp: SmtpProcess,
  messages: number,
  rest: Pick<ChaosReport, 'kills' | 'last'>,
): Promise<ChaosReport> {
  await using shop = await openShop(surroundings, {});
  await shop.store.verify();
  const taken = smtp.accepted();
  const unique = new Set(taken);
  const states = new Map<string, MessageState>();
  for (let n = 0; n < messages; n++) {
    const person = await shop.store.exportPerson(`C-${n}`);
    for (const { messageId, state } of person?.messages ?? []) states.set(messageId, state);
  }
  const named = [...states].filter(([, state]) => state === 'accepted' || state === 'uncertain');
  const having = (wanted: MessageState) => named.filter(([, state]) => state === wanted).map(([id]) => id);
  const uncertain = having('uncertain');
  return {
    duplicates: taken.length - unique.size,
    forgotten: messages - named.length,
    unnamed: [...unique].filter((id) => !named.some(([known]) => known === id)).length,
    invented: having('accepted').filter((id) => !unique.has(id)).length,
    accepted: having('accepted').length,
    uncertain: uncertain.length,
    saved: uncertain.filter((id) => unique.has(id)).length,
    ...rest,
  };
}
