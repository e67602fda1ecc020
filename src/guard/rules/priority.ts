import { defer, type Rule, reason } from './Rule.ts';

const RIVAL = reason(
  'campaign.priority',
  'a campaign of higher priority is about to write to the same person',
);

/** Where two campaigns want the same person, the higher priority goes first. */
export const priority: Rule = ({ rival }) => rival && defer(rival.until, RIVAL);
