/** Faults that somebody could make, each planted on request: the invariants must find every one. What each does is told where it is planted. */
export const BUGS = {
  'fence-ignores-epoch': 'a message is marked as sending whatever the epoch of the lease is',
  'fence-before-transaction': 'the epoch is looked up before the transaction that marks, and not in it',
  'lease-kept-unrenewed': 'a machine takes a lease for renewed that the database did not renew',
  'tenure-always-safe': 'a machine does not ask whether its lease can have ended',
  'release-of-any-owner': 'giving back a lease gives back whoever has it now',
  'takeover-leaves-sending': 'taking a lease leaves as they are the messages that were on their way',
  'uncertain-tried-again': 'a message that may have arrived is sent again',
  'unanswered-mark-taken-for-yes': 'a marking that nobody answered is taken for done',
  'unanswered-delivery-tried-again': 'a delivery that nobody answered is put off instead of being in doubt',
  'settles-whatever-it-finds': 'what an older owner learned overwrites what has happened since',
  'slots-by-machines-clock': "slots are counted by each machine's clock",
  'slots-returned-twice': 'slots that were given back are given back once more',
  'slots-lost-in-restart': 'the counters of the rates are forgotten when the database restarts',
  'slow-domain-holds-all': 'everybody may wait for one slow domain',
  'shards-before-campaigns': 'shards are handed out by their number, and not the highest campaign first',
  'dead-keep-shards': 'what a dead machine had is never handed out again',
} as const;
export type Bug = keyof typeof BUGS;
