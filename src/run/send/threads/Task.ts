import type { Customer, Impression, Instant, Message, MesuraError, Order } from '../../../domain/index.ts';
import type { GuardedData } from '../../prepareGuard.ts';
import type { TemplateFiles } from '../../workspace/readTemplates.ts';
import type { Ready } from '../handOver.ts';
import type { Standing } from './standingOf.ts';

/** What a thread is made with: all that a composer stands on, as this process has read it. */
export interface ThreadData extends GuardedData {
  /** Where the configuration's relative paths begin, and the configuration, absolute. */
  readonly cwd: string;
  readonly configFile: string;
  readonly files: TemplateFiles;
  readonly secret: string;
}

/** One message to be composed. A decision stays in its thread, since the guard knows what it issued: the thread decides again from the same. */
export interface Task {
  readonly id: number;
  readonly campaign: string;
  readonly customer: Customer;
  readonly orders: readonly Order[];
  readonly impressions: readonly Impression[];
  readonly decidedAt: Instant;
  readonly at: Instant;
  /** The id under which the ledger has it already. */
  readonly reservedAs?: string;
}

/** Why a message cannot be composed, as it travels between threads. */
export type Failure = Pick<MesuraError, 'code' | 'message' | 'why' | 'fix' | 'place'>;

/** What became of a task. `bytes` have their memory to themselves: it is handed over, and not copied. */
export type Done =
  | {
      readonly id: number;
      readonly messageId: string;
      readonly envelope: Message['envelope'];
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly said: Ready['said'];
    }
  | { readonly id: number; readonly failed: Failure }
  | { readonly id: number; readonly broken: string };

/** What a thread says: first where it stands, then what became of each task. */
export type Answer = { readonly standing: Standing } | Done;
