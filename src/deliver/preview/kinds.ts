import type { DecisionKind } from '../../domain/index.ts';

/** The kinds of decision in the order of the pages, in words for people. */
export const KINDS: Readonly<Record<DecisionKind, string>> = {
  send: 'Send',
  'send-without-history': 'Send without history',
  defer: 'Defer',
  skip: 'Skip',
};
