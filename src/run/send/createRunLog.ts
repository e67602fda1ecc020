import { pino } from 'pino';
import type { Instant } from '../../domain/index.ts';
import type { SendEvent, SendReport } from './SendReport.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A run as JSON lines, one value a line, for whatever collects the output of cron jobs. */
export interface RunLog {
  event(event: SendEvent): void;
  summary(report: SendReport): void;
}

/** Fields that no event has. Should one ever get them, they are not printed. */
const PERSONAL = [
  'address',
  'email',
  'to',
  'name',
  'firstName',
  'lastName',
  'customer',
  'subject',
  'product',
];
/** A Message-ID looks like an address and is none: it is an HMAC, and what one looks for in the relay's log. */
const MESSAGE_ID = /^<[^<>@\s]+@[^<>@\s]+>$/;

/**
 * Writes what happens as lines of JSON with `level`, `time` and `event`. What went well is said at `debug`, one line a message;
 * at `warn` a run that did what it should says nothing, so that cron sends no mail about it.
 *
 * Events carry codes and Message-IDs only. That nothing else gets in with them is made sure of twice here: fields that could name
 * a person are redacted, and so is any value that looks like an address.
 */
export function createRunLog(options: {
  readonly write: (line: string) => void;
  readonly level: LogLevel;
  readonly clock: () => Instant;
}): RunLog {
  const log = pino(
    {
      level: options.level,
      base: null,
      timestamp: () => `,"time":"${new Date(options.clock()).toISOString()}"`,
      formatters: { level: (level) => ({ level }), log: withoutAddresses },
      redact: { paths: PERSONAL, censor: '[redacted]' },
    },
    { write: options.write },
  );
  return {
    event({ kind, ...rest }) {
      log[levelOf({ kind, ...rest } as SendEvent)]({ event: kind, ...rest });
    },
    summary(report) {
      log[report.exit === 0 ? 'info' : report.exit === 75 ? 'warn' : 'error']({
        event: 'summary',
        ...report,
      });
    },
  };
}

function levelOf(event: SendEvent): Exclude<LogLevel, 'silent'> {
  if (event.kind === 'failed') return 'error';
  if (event.kind === 'planned') return 'debug';
  if (event.kind !== 'message') return event.kind === 'stopping' && event.code === 'rate' ? 'info' : 'warn';
  if (event.state === 'refused' || event.state === 'uncertain') return 'warn';
  return event.state === 'deferred' ? 'info' : 'debug';
}

function withoutAddresses(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      typeof value === 'string' && value.includes('@') && !MESSAGE_ID.test(value) ? '[redacted]' : value,
    ]),
  );
}
