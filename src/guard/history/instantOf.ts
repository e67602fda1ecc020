import { type Instant, InstantInput, type InstantLike, MesuraError } from '../../domain/index.ts';

/** A moment, however the calling program wrote it. @throws MesuraError DATA_INVALID */
export function instantOf(value: InstantLike): Instant {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  const result = InstantInput.safeParse(value);
  if (result.success) return result.data;
  throw new MesuraError('DATA_INVALID', 'a moment cannot be read', {
    fix: result.error.issues[0]?.message ?? '',
  });
}
