export { comparableAddress, mailboxOf } from './addressKey.ts';
export type { Answer, Answerer, Answers } from './answers/Answers.ts';
export type { Archive, ArchivedText } from './archive/Archive.ts';
export type { CopyOptions } from './copy/copyRows.ts';
export type {
  Attempt,
  CampaignRows,
  LastAttempt,
  Ledger,
  LedgerEntry,
  Redecided,
  Resolution,
  Sending,
  Settlement,
} from './ledger/Ledger.ts';
export type { LinkChecks } from './links/LinkChecks.ts';
export type { Lock, LockOwner, Locks } from './locks/Locks.ts';
export { type Obstacle, unchecked } from './objections/Objections.ts';
export { openStore, type StoreOptions } from './openStore.ts';
export type { Person } from './person/Person.ts';
export type { PruneCounts, PrunedLines, PruneTerms } from './prune/PruneTerms.ts';
export type { Rates } from './rates/Rates.ts';
export { refuseUnknownAddress } from './refuseUnknownAddress.ts';
export type { NotedReport, ReportNote, Reports } from './reports/Reports.ts';
export type { Requests } from './requests/Requests.ts';
export type { Run, RunStart, RunSummary, Runs } from './runs/Runs.ts';
export type { History, HistoryQuery, ImportCounts, LineCount, Store, StoreCounts, Touch } from './Store.ts';
export type { Lease, Leases, TakenLease } from './shards/Leases.ts';
export type { ShardJob, ShardQueue } from './shards/ShardQueue.ts';
export type {
  MachineCard,
  MachineFigures,
  MachineStatus,
  Membership,
  PassStatus,
  ShardStatus,
  Shards,
} from './shards/Shards.ts';
export {
  SUPPRESSION_REASONS,
  type Suppression,
  type SuppressionAddition,
  type SuppressionReason,
  type Suppressions,
} from './suppressions/Suppressions.ts';
