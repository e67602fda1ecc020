import { z } from 'zod';
import { Duration, EmailAddress } from '../domain/index.ts';
import { ReturnPath } from './headers/returnPath.ts';
import { RateLimits } from './rates/RateLimits.ts';
import { EVENT_FORMATS } from './reports/events/EVENT_FORMATS.ts';

const duration = (text: string) => Duration.default(() => Duration.parse(text));

/** The `sending` part of a shop's configuration. The server itself is named by `SMTP_URL`, because that holds a password. */
export const SendSettings = z.strictObject({
  /** How many messages travel at the same time. */
  connections: z.int().min(1).max(100).default(5),
  /** After so many messages a connection is closed and another one opened. */
  messagesPerConnection: z.int().min(1).default(100),
  /** How many threads compose, beside the one that sends. Absent: up to four, as many as the machine has processors beyond two. */
  threads: z.int().min(0).max(32).optional(),
  /** The host name to greet the server with (EHLO). Absent: this machine's where it is a full one, else the domain of the sender. */
  name: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'must be a full host name, such as "mail.shop.example"')
    .optional(),
  rates: RateLimits.prefault({}),
  /** When a deferred message is tried again; see `RetrySchedule`. */
  retry: z
    .strictObject({
      first: duration('30 minutes'),
      factor: z.number().min(1).max(10).default(2),
      longest: duration('12 hours'),
      giveUpAfter: duration('5 days'),
    })
    .prefault({}),
  /** The envelope sender of each message, to which its reports come back. Absent: the sender's address for all. */
  returnPath: ReturnPath.optional(),
  /** The relay whose JSON events are read: each message carries the field by which they name it. */
  events: z.enum(EVENT_FORMATS).optional(),
  /** Who of the shop may get a customer's email to look at (`mesura test-send`). */
  testAddresses: z.array(EmailAddress).default([]),
  /** Absent: the relay signs. */
  dkim: z
    .strictObject({
      domain: z.string(),
      selector: z.string(),
      /** A PEM file that only the sending user can read. */
      keyFile: z.string(),
    })
    .optional(),
});
export type SendSettings = Readonly<z.infer<typeof SendSettings>>;
