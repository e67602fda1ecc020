import type { Instant } from '../../domain/index.ts';

/** Whether anybody has walked the links of the emails from outside. */
export interface LinkChecks {
  record(base: string, problems: number, at: Instant): Promise<void>;
  /** `undefined`: never. */
  last(base: string): Promise<{ readonly at: Instant; readonly problems: number } | undefined>;
  /** True once, when the links were never checked. */
  shouldWarn(base: string, at: Instant): Promise<boolean>;
}
