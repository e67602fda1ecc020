import type { Command } from '../Command.ts';

interface Entry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** The commands in the order in which a shop meets them. Each file is loaded only when its command runs. */
export const COMMANDS: readonly Entry[] = [
  {
    name: 'init',
    summary: 'write a working folder for your own shop',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'import',
    summary: 'read products, customers, consents, orders and complements into the database',
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'check',
    summary: 'find what is wrong in the templates, before the first email',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'policy',
    summary: 'show what the policy calls sensitive in your catalog, and why',
    load: async () => (await import('./policy.ts')).policy,
  },
  {
    name: 'learn',
    summary: 'propose what goes with what from the orders, for a person to approve',
    load: async () => (await import('./learn.ts')).learn,
  },
  {
    name: 'audit',
    summary: 'guess sensitive topics from what would be suggested, and say how well that works',
    load: async () => (await import('./audit.ts')).audit,
  },
  {
    name: 'effect',
    summary: 'say what the emails change, by control groups and later orders',
    load: async () => (await import('./effect.ts')).effect,
  },
  {
    name: 'render',
    summary: 'print the email of one customer: HTML, text or the whole message',
    load: async () => (await import('./render.ts')).render,
  },
  {
    name: 'preview',
    summary: 'write what every customer would get today, with the reasons, as files',
    load: async () => (await import('./preview.ts')).preview,
  },
  {
    name: 'studio',
    summary: 'look at every email with its reasons, and at what a change would do to all of them',
    load: async () => (await import('./studio.ts')).studio,
  },
  {
    name: 'inspect',
    summary: 'find what is wrong with the rendered emails: mail programs, accessibility, links, size',
    load: async () => (await import('./inspect.ts')).inspect,
  },
  {
    name: 'explain',
    summary: 'show for one customer what is suggested or left out, and by which rule',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'plan',
    summary: 'count who would be written to, deferred or left in peace, by reason',
    load: async () => (await import('./plan.ts')).plan,
  },
  {
    name: 'prove',
    summary: 'prove that sensitive purchases change nothing that leaves or may be read',
    load: async () => (await import('./prove.ts')).prove,
  },
  {
    name: 'test-send',
    summary: 'send the email of one customer to an address of your own, to look at',
    load: async () => (await import('./testSend.ts')).testSendCommand,
  },
  {
    name: 'send',
    summary: 'send what is due over SMTP; made for cron',
    load: async () => (await import('./send.ts')).send,
  },
  {
    name: 'status',
    summary: 'show the last runs and the messages whose fate is uncertain',
    load: async () => (await import('./status.ts')).status,
  },
  {
    name: 'resolve',
    summary: 'settle uncertain messages by hand or from a relay log',
    load: async () => (await import('./resolve.ts')).resolve,
  },
  {
    name: 'suppress',
    summary: 'keep the list of addresses that are never written to',
    load: async () => (await import('./suppress.ts')).suppress,
  },
  {
    name: 'serve',
    summary: 'answer the links in the emails: unsubscribe, preferences, why, my data',
    load: async () => (await import('./serve.ts')).serve,
  },
  {
    name: 'consent',
    summary: 'write down what a person says by telephone or letter, and show it',
    load: async () => (await import('./consent.ts')).consent,
  },
  {
    name: 'requests',
    summary: 'list who asked for a copy or for erasure, and until when it is due',
    load: async () => (await import('./requests.ts')).requests,
  },
  {
    name: 'bounces',
    summary: 'read delivery reports and complaints, and act on them',
    load: async () => (await import('./bounces.ts')).bounces,
  },
  {
    name: 'prune',
    summary: "erase what is older than the policy's retention, and nothing that is still needed",
    load: async () => (await import('./prune.ts')).prune,
  },
  {
    name: 'forget',
    summary: 'erase everything about one customer but a keyed hash that keeps them unwritten',
    load: async () => (await import('./forget.ts')).forget,
  },
  {
    name: 'export',
    summary: 'print all that is stored about one customer, as JSON',
    load: async () => (await import('./export.ts')).exportCommand,
  },
];
