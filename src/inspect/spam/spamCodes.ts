import type { Rule } from '../Rule.ts';

/** What a spam filter that the shop runs says. */
export const spamCodes = {
  group: 'spam',
  codes: {
    'spam-likely': {
      severity: 'error',
      message: "the shop's spam filter takes the email for spam",
      fix: 'look at the rules that hit, the heaviest first',
    },
    'spam-score': {
      severity: 'note',
      message: "the shop's spam filter lets the email pass",
      fix: 'nothing; the rules that hit say what could be better',
    },
    'spam-not-asked': {
      severity: 'warning',
      message: "the shop's spam filter did not answer",
      fix: 'look whether it runs, and whether inspect.spam names its host and port',
    },
  },
} as const satisfies Omit<Rule, 'run'>;
