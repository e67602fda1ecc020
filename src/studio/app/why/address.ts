import type { Changes, Consent } from './whatIf.ts';

interface Place {
  readonly campaign: string;
  readonly customer: string;
}

/**
 * A what-if as the address bar holds it, so that a link shows a colleague the same. What is sensitive never stands there,
 * revealed or not, and a whole policy is too long for an address: both stay in this window. Absent: nothing is left to tell.
 */
export function writeAddress(
  { without, bought, policy: _, ...others }: Changes,
  { campaign, customer }: Place,
  secret: ReadonlySet<string>,
): string | undefined {
  const told = {
    without: without.filter((key) => !secret.has(key)),
    bought: bought
      .filter(({ silent }) => silent !== true)
      .map(({ productId, name, placedAt }) => [productId, name, placedAt]),
    ...others,
  };
  if (told.without.length === 0 && told.bought.length === 0 && Object.keys(others).length === 0)
    return undefined;
  return JSON.stringify({ campaign, customer, ...told });
}

/** What a link says, if it speaks of this email. Anybody can write a link: what is none of ours is passed over. */
export function readAddress(text: string | null, { campaign, customer }: Place): Changes | undefined {
  const said = parsed(text);
  if (said?.campaign !== campaign || said.customer !== customer) return undefined;
  const { now, email, purchases, pauseUntil } = said;
  return {
    without: list(said.without).filter((key) => typeof key === 'string'),
    bought: list(said.bought).flatMap((one) => {
      const [productId, name, placedAt] = list(one);
      if (typeof productId !== 'string' || typeof name !== 'string' || typeof placedAt !== 'number')
        return [];
      return [{ productId, name, placedAt }];
    }),
    ...(typeof now === 'number' && { now }),
    ...(isConsent(email) && { email }),
    ...(isConsent(purchases) && { purchases }),
    ...((pauseUntil === null || typeof pauseUntil === 'number') && { pauseUntil }),
  };
}

function parsed(text: string | null): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isConsent = (value: unknown): value is Consent =>
  value === 'given' || value === 'withdrawn' || value === 'never-given';
