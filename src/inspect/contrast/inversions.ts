import { type Colour, fromHsl, toHsl } from './parseColour.ts';

/** How mail programs darken an email that did not ask for it. */
export interface Inversion {
  readonly background: (colour: Colour) => Colour;
  readonly text: (colour: Colour) => Colour;
}

/** The same hue with light and dark exchanged. */
function exchanged(colour: Colour): Colour {
  const [hue, saturation, lightness] = toHsl(colour);
  return { ...fromHsl([hue, saturation, 1 - lightness]), alpha: colour.alpha };
}

const isLight = (colour: Colour) => toHsl(colour)[2] > 0.5;

/** Gmail on iOS and Outlook on Windows: every colour is exchanged. An approximation: the makers tell no formula. */
export const FULL: Inversion = { background: exchanged, text: exchanged };

/** Gmail on Android and Outlook.com: only light backgrounds and dark texts are. An approximation, too. */
export const PARTIAL: Inversion = {
  background: (colour) => (isLight(colour) ? exchanged(colour) : colour),
  text: (colour) => (isLight(colour) ? colour : exchanged(colour)),
};
