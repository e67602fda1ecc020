import { closeSync, openSync, writeSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export { startSmtpProcess } from './smtpProcess.ts';

/** Where a fault strikes. `dot`: the body is in, nothing is accepted; `accepted`: accepted, and the reply not yet out. */
export type FaultStep = 'connect' | 'ehlo' | 'mail' | 'rcpt' | 'data' | 'body' | 'dot' | 'accepted';

/** Something that goes wrong at a step. */
export interface Fault {
  readonly step: FaultStep;
  /** `drop` cuts the connection, `hang` never answers, anything else is the reply, such as `451 4.7.1 Later`. */
  readonly act: string;
  /** The first visit of the step that is struck, counted from 1 over all connections. Default 1. */
  readonly from?: number;
  /** How many visits are struck. Default: all from then on. */
  readonly times?: number;
  /** Strikes only for recipients whose address begins so; `from` and `times` count over all visits. */
  readonly to?: string;
}

export interface SmtpOptions {
  readonly faults?: readonly Fault[];
  /** The Message-ID of each accepted message is appended here before the 250: it survives the process. */
  readonly journal?: string;
  /** For each message that has come: the moment in milliseconds since 1970, by a clock that nobody sets, and the recipient's domain. */
  readonly arrivals?: string;
  /** Keep the accepted messages in `received`. Off for long runs. Default true. */
  readonly keep?: boolean;
  /** TLS with this key and certificate (PEM): from the first byte, or from STARTTLS on. */
  readonly tls?: { readonly key: string; readonly cert: string; readonly from?: 'connect' | 'STARTTLS' };
  /** Offers and demands a login. */
  readonly login?: { readonly user: string; readonly pass: string };
  /** Announce PIPELINING, as most servers do. Default true. */
  readonly pipelining?: boolean;
  /** Milliseconds before a message is accepted, and again before the server says so: the gap that a crash falls into. */
  readonly delay?: number;
}

/** A message as the server took it, dots unstuffed. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/** A real SMTP server on loopback, and what it saw. */
export interface TestSmtp {
  /** For `SMTP_URL`. */
  readonly url: string;
  readonly port: number;
  readonly received: readonly Received[];
  /** How many messages were accepted. */
  readonly accepted: number;
  /** How many connections were opened. */
  readonly connections: number;
  /** How many connections were open at the same time, at most. */
  readonly peak: number;
  /** All bytes that clients sent, as latin1, one entry a connection. */
  wire(): string[];
  /** Replaces the faults and starts counting visits anew. */
  setFaults(faults: readonly Fault[]): void;
  /** Cuts every open connection; the server goes on. */
  dropAll(): void;
  stop(): Promise<void>;
}

class Refusal extends Error {
  readonly responseCode: number;
  constructor(reply: string) {
    super(reply.slice(4));
    this.responseCode = Number(reply.slice(0, 3));
  }
}

/** Starts a server on a free port of 127.0.0.1. */
export async function startSmtp(options: SmtpOptions = {}): Promise<TestSmtp> {
  const { journal, keep = true, tls, login, pipelining = true, delay = 0 } = options;
  const received: Received[] = [];
  const wires: Buffer[][] = [];
  const sockets = new Set<Socket>();
  const bySession = new Map<string, Socket | TLSSocket>();
  const file = journal === undefined ? undefined : openSync(journal, 'a');
  const arrivals = options.arrivals === undefined ? undefined : openSync(options.arrivals, 'a');
  let faults = options.faults ?? [];
  let visits: Partial<Record<FaultStep, number>> = {};
  let accepted = 0;
  let connections = 0;
  let peak = 0;

  /** Goes on with `pass`, or does what a fault says. */
  function visit(
    step: FaultStep,
    session: SMTPServerSession,
    pass: () => void,
    refuse: (reply: string) => void,
    recipient = session.envelope.rcptTo[0]?.address ?? '',
  ) {
    const count = (visits[step] ?? 0) + 1;
    visits[step] = count;
    const fault = faults.find(
      ({ step: at, from = 1, times = Number.POSITIVE_INFINITY, to = '' }) =>
        at === step && count >= from && count < from + times && recipient.startsWith(to),
    );
    if (fault === undefined) return pass();
    if (fault.act === 'hang') return;
    if (fault.act === 'drop') return void bySession.get(session.id)?.destroy();
    refuse(fault.act);
  }

  /** The hooks of smtp-server, and the two commands that it has no hook for. */
  class FaultyServer extends SMTPServer {
    override connect(socket: Socket | TLSSocket): void {
      const before = new Set(this.connections);
      super.connect(socket);
      const connection = [...this.connections].find((one) => !before.has(one));
      if (!connection) return;
      bySession.set(connection.id, socket);
      for (const verb of ['EHLO', 'DATA'] as const) {
        const step = verb === 'EHLO' ? 'ehlo' : 'data';
        const handler = connection[`handler_${verb}`].bind(connection);
        connection[`handler_${verb}`] = (command, done) =>
          visit(
            step,
            connection.session,
            () => handler(command, done),
            (reply) => {
              connection.send(Number(reply.slice(0, 3)), reply.slice(4));
              done();
            },
          );
      }
      const bytes: Buffer[] = [];
      if (keep) {
        wires.push(bytes);
        socket.on('data', (chunk: Buffer) => bytes.push(chunk));
      }
    }
  }

  const server = new FaultyServer({
    name: 'mail.test',
    logger: false,
    disableReverseLookup: true,
    hidePIPELINING: !pipelining,
    hideSTARTTLS: tls === undefined,
    authOptional: login === undefined,
    allowInsecureAuth: true,
    closeTimeout: 10,
    ...(tls
      ? { secure: tls.from !== 'STARTTLS', key: tls.key, cert: tls.cert }
      : { disabledCommands: login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'] }),
    onAuth: ({ username, password }, _session, done) =>
      username === login?.user && password === login?.pass
        ? done(null, { user: 'shop' })
        : done(new Refusal('535 5.7.8 Wrong credentials')),
    onConnect: (session, done) =>
      visit(
        'connect',
        session,
        () => done(),
        (reply) => done(new Refusal(reply)),
      ),
    onMailFrom: (_address, session, done) =>
      visit(
        'mail',
        session,
        () => done(),
        (reply) => done(new Refusal(reply)),
      ),
    onRcptTo: ({ address }, session, done) =>
      visit(
        'rcpt',
        session,
        () => done(),
        (reply) => done(new Refusal(reply)),
        address,
      ),
    onData: (stream, session, done) => void take(stream, session, done),
  });

  async function take(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    done: (error?: Error | null, message?: string) => void,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    let refused = false;
    const refuse = (reply: string) => {
      refused = true;
      done(new Refusal(reply));
    };
    try {
      for await (const chunk of stream) {
        if (chunks.length === 0)
          await new Promise<void>((pass) => visit('body', session, pass, (reply) => pass(refuse(reply))));
        chunks.push(chunk as Buffer);
      }
    } catch {
      return;
    }
    if (refused) return;
    if (arrivals !== undefined) {
      const [, domain] = session.envelope.rcptTo[0]?.address.split('@') ?? [];
      writeSync(arrivals, `${performance.timeOrigin + performance.now()} ${domain}\n`);
    }
    if (delay > 0) await sleep(delay);
    visit(
      'dot',
      session,
      () => {
        const raw = Buffer.concat(chunks).toString('latin1');
        accepted++;
        if (file !== undefined) writeSync(file, `${/^message-id:\s*(\S+)/im.exec(raw)?.[1]}\n`);
        const from = session.envelope.mailFrom;
        if (keep) {
          received.push({
            from: from ? from.address : '',
            to: session.envelope.rcptTo.map((one) => one.address),
            raw,
          });
        }
        const reply = () => visit('accepted', session, () => done(null, '2.0.0 Taken'), refuse);
        if (delay > 0) setTimeout(reply, delay);
        else reply();
      },
      refuse,
    );
  }

  server.server.on('connection', (socket) => {
    connections++;
    sockets.add(socket);
    peak = Math.max(peak, sockets.size);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const credentials = login ? `${encodeURIComponent(login.user)}:${encodeURIComponent(login.pass)}@` : '';
  const dropAll = () => {
    for (const socket of sockets) socket.destroy();
  };

  return {
    port,
    url: `${tls && tls.from !== 'STARTTLS' ? 'smtps' : 'smtp'}://${credentials}127.0.0.1:${port}`,
    received,
    get accepted() {
      return accepted;
    },
    get connections() {
      return connections;
    },
    get peak() {
      return peak;
    },
    wire: () => wires.map((chunks) => Buffer.concat(chunks).toString('latin1')),
    setFaults(next) {
      faults = next;
      visits = {};
    },
    dropAll,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          for (const one of [file, arrivals]) if (one !== undefined) closeSync(one);
          resolve();
        });
        dropAll();
      }),
  };
}
