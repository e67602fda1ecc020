import { googleMerchant } from './googleMerchant.ts';
import { lines } from './lines.ts';
import { magento } from './magento.ts';
import type { Preset } from './Preset.ts';
import { prestashop } from './prestashop.ts';
import { shopify } from './shopify.ts';
import { woocommerce } from './woocommerce.ts';

export type { Preset, PresetFile, PresetKind } from './Preset.ts';

/** The systems whose exports are understood. `lines` comes last: it is the least particular. */
export const PRESET_NAMES = [
  'shopify',
  'woocommerce',
  'magento',
  'prestashop',
  'google-merchant',
  'lines',
] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  shopify,
  woocommerce,
  magento,
  prestashop,
  'google-merchant': googleMerchant,
  lines,
};
