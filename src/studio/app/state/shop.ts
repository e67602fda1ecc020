import { signal } from '@preact/signals';
import { answerOf, api, type Shop } from '../api/client.ts';

/** What the studio knows of the shop as a whole. */
export const shop = signal<Shop | undefined>(undefined);

export async function loadShop(): Promise<void> {
  shop.value = await answerOf(api.shop.$get()).catch(() => shop.value);
}
