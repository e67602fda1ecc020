import type { Rule } from '../Rule.ts';

/** What only a server can tell, and only where it was asked for. */
export const onlineCodes = {
  group: 'links',
  codes: {
    'link-dead': {
      severity: 'error',
      message: 'a link leads to a page that is not there',
      fix: 'correct the address, or bring the page back',
    },
    'link-silent': {
      severity: 'warning',
      message: 'a server did not answer',
      fix: 'look at the address in a browser; the server may be away, or answer no programs',
    },
    'link-not-asked': {
      severity: 'note',
      message: 'a link was not asked for',
      fix: 'nothing: only public hosts and those of the shop are asked, and links that a person signs in or out with are not',
    },
  },
} as const satisfies Omit<Rule, 'run'>;
