import { type Colour, lightnessOf, withLightness } from './colour.ts';

/**
 * How mail programs darken an email that did not ask for it. `partial`: light grounds become dark and dark text light, what is
 * dark already stays (Outlook on the web and on telephones, Gmail on Android). `full`: every colour is turned over (Gmail on iOS,
 * Outlook on Windows). An approximation of what they do in secret, from what is seen of it.
 */
export const INVERSIONS = ['partial', 'full'] as const;
export type Inversion = (typeof INVERSIONS)[number];

/** Neither mail program goes down to black. */
const DARKEST = 0.24;
const LIGHTEST = 0.96;

/** What becomes of a colour; `isGround`: it lies behind or around something, rather than being a text's. */
export function forcedColour(colour: Colour, isGround: boolean, inversion: Inversion): Colour {
  const lightness = lightnessOf(colour);
  if (inversion === 'partial' && (isGround ? lightness < 0.6 : lightness > 0.65)) return colour;
  return withLightness(colour, DARKEST + (1 - lightness) * (LIGHTEST - DARKEST));
}
