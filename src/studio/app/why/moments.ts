import { shop } from '../state/shop.ts';
import { language } from '../texts/index.ts';

const zone = () => {
  const timeZone = shop.value?.timeZone;
  return timeZone === undefined ? {} : { timeZone };
};

/** A moment as the shop's clock shows it. */
export function momentText(at: number, style: 'full' | 'medium' = 'full'): string {
  return new Date(at).toLocaleString(language.value, { dateStyle: style, timeStyle: 'short', ...zone() });
}

export function dayText(at: number): string {
  return new Date(at).toLocaleDateString(language.value, { dateStyle: 'medium', ...zone() });
}

/** A moment on the shop's clock, as a field for date and time holds it: `2026-10-15T12:00`. */
export function fieldOf(at: number): string {
  // Swedish writes dates as ISO 8601 does.
  return new Date(at)
    .toLocaleString('sv-SE', { ...zone(), dateStyle: 'short', timeStyle: 'short' })
    .replace(' ', 'T');
}

/** The moment of such a field. An hour that the clock skips in spring is the one after it. */
export function momentOf(field: string): number | undefined {
  const asUtc = Date.parse(`${field}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // The zone's offset at about that moment, and once more at the moment that this makes it.
  const offsetAt = (at: number) => Date.parse(`${fieldOf(at)}:00Z`) - Math.floor(at / 60_000) * 60_000;
  return asUtc - offsetAt(asUtc - offsetAt(asUtc));
}
