import { ERRORS, type ErrorCode, MesuraError, type Place } from '../../domain/index.ts';

/** An error as the studio shows it. One that nobody foresaw is named by its kind only: its message may quote a value. */
export interface DescribedError {
  readonly code: ErrorCode | 'INTERNAL';
  readonly title: string;
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
  readonly place?: Place;
  readonly frame?: string;
}

export function describeError(error: unknown): DescribedError {
  if (!(error instanceof MesuraError)) {
    const kind = error instanceof Error ? error.name : typeof error;
    return {
      code: 'INTERNAL',
      title: 'something went wrong',
      message: `${kind}, which Mesura did not foresee`,
    };
  }
  const { code, message, why, fix, place, frame } = error;
  return {
    ...{ code, title: ERRORS[code].title, message },
    ...(why !== undefined && { why }),
    ...(fix !== undefined && { fix }),
    ...(place !== undefined && { place }),
    ...(frame !== undefined && { frame }),
  };
}
