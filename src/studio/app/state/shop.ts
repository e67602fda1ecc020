import { signal } from '@preact/signals';

/** What the studio knows of the shop as a whole. */
export interface ShopFacts {
  readonly name: string;
  readonly campaigns: readonly string[];
  readonly readOnly: boolean;
}

export const shop = signal<ShopFacts | undefined>(undefined);

export async function loadShop(): Promise<void> {
  const answer = await fetch('/api/shop');
  if (answer.ok) shop.value = (await answer.json()) as ShopFacts;
}
