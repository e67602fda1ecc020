import type { Session } from './openSession.ts';
import { SmtpFailure } from './SmtpFailure.ts';

/** A bounded set of sessions, opened when there is something to send and kept for the next message. */
export interface Sessions {
  /** Waits for a free session or opens one. Rejects with an `SmtpFailure` when none can be had. */
  acquire(): Promise<Session>;
  /** Every session that was acquired must come back. */
  release(session: Session): void;
  /** Lets the busy ones finish, says goodbye to all of them. Nothing can be acquired afterwards. */
  close(): Promise<void>;
  /** Cuts all of them, busy or not, also those that are still being opened. Nothing can be acquired afterwards. */
  cut(): void;
}

interface Waiter {
  resolve(session: Session): void;
  reject(failure: SmtpFailure): void;
}

/**
 * At most `connections` sessions, each for at most `messagesPerConnection` messages.
 *
 * A server that takes fewer connections than we would open is not away: as long as one session stands, a failure to
 * open another lowers the limit and the message waits for its turn. The limit rises again by one with each session
 * that served its full number. With none standing, all who wait hear of the failure.
 */
export function createSessions({
  open,
  connections,
  messagesPerConnection,
}: {
  /** Gives up when the signal is aborted. */
  open: (signal: AbortSignal) => Promise<Session>;
  connections: number;
  messagesPerConnection: number;
}): Sessions {
  const idle: Session[] = [];
  const busy = new Set<Session>();
  const goodbyes = new Set<Promise<void>>();
  const waiting: Waiter[] = [];
  const cutting = new AbortController();
  let opening = 0;
  let limit = connections;
  let closed = false;
  let drained: (() => void) | undefined;

  const standing = () => idle.length + busy.size;
  // A session that says goodbye still counts with the server.
  const held = () => standing() + opening + goodbyes.size;

  function serve(): void {
    while (waiting.length > 0) {
      const session = idle.pop();
      if (session && !session.alive) continue;
      if (session) {
        busy.add(session);
        waiting.shift()?.resolve(session);
      } else if (held() < limit) {
        void begin(waiting.shift() as Waiter);
      } else return;
    }
    if (closed) leave();
  }

  async function begin(waiter: Waiter): Promise<void> {
    opening++;
    try {
      const session = await open(cutting.signal);
      busy.add(session);
      waiter.resolve(session);
    } catch (error) {
      const others = standing() + opening - 1;
      limit = Math.max(1, others);
      waiting.unshift(waiter);
      if (others === 0) {
        const failure = error instanceof SmtpFailure ? error : new SmtpFailure('open', 'protocol');
        for (const one of waiting.splice(0)) one.reject(failure);
      }
    } finally {
      opening--;
      serve();
    }
  }

  function goodbye(session: Session): void {
    const gone = session.quit().then(() => {
      goodbyes.delete(gone);
      serve();
    });
    goodbyes.add(gone);
  }

  function leave(): void {
    for (const session of idle.splice(0)) goodbye(session);
    if (busy.size === 0 && opening === 0) drained?.();
  }

  return {
    acquire: () =>
      closed
        ? Promise.reject(new SmtpFailure('open', 'closed'))
        : new Promise((resolve, reject) => {
            waiting.push({ resolve, reject });
            serve();
          }),

    release(session) {
      busy.delete(session);
      if (session.alive && session.messages >= messagesPerConnection) {
        limit = Math.min(connections, limit + 1);
        goodbye(session);
      } else if (session.alive) idle.push(session);
      serve();
    },

    async close() {
      closed = true;
      await new Promise<void>((resolve) => {
        drained = resolve;
        serve();
      });
      await Promise.all(goodbyes);
    },

    cut() {
      closed = true;
      cutting.abort();
      for (const waiter of waiting.splice(0)) waiter.reject(new SmtpFailure('open', 'closed'));
      for (const session of [...busy, ...idle]) session.cut();
    },
  };
}
