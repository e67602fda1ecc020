import type { Instant, Request, RequestKind } from '../../domain/index.ts';

/** What people demand, and until when it is due. */
export interface Requests {
  /** One that is open already is not asked twice. @returns the open one, and whether it is new */
  ask(customerId: string, kind: RequestKind, at: Instant): Promise<{ request: Request; isNew: boolean }>;
  /** The link in the email was used: all open requests of the kind are this person's. False when none is open. */
  confirm(customerId: string, kind: RequestKind, at: Instant): Promise<boolean>;
  /** @returns how many were open */
  close(customerId: string, kinds: readonly RequestKind[], at: Instant): Promise<number>;
  /** The first due first. `open`: without those that are done. */
  list(which: 'open' | 'all'): Promise<Request[]>;
}
