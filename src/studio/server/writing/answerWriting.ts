import type { Context } from 'hono';
import { type ErrorCode, MesuraError } from '../../../domain/index.ts';
import { describeError } from '../../../run/desk/describeError.ts';

const STATUS: Partial<Record<ErrorCode, 403 | 404 | 409 | 413>> = {
  FILE_MISSING: 404,
  CUSTOMER_UNKNOWN: 404,
  CAMPAIGN_UNKNOWN: 404,
  FILE_CHANGED: 409,
  FILE_PROTECTED: 403,
};

/** What is wrong with the request or with one file is said; all else is the studio's. */
export function answerWriting(error: Error, context: Context): Response {
  if (!(error instanceof MesuraError)) throw error;
  return context.json({ error: describeError(error) }, STATUS[error.code] ?? 422);
}
