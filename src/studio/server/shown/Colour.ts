/** A colour in sRGB (0 to 255) with its opacity (0 to 1). */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** The names that emails use; all others stay as they are. */
const NAMES: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  navy: '#000080',
  yellow: '#ffff00',
  orange: '#ffa500',
  whitesmoke: '#f5f5f5',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
  dimgray: '#696969',
};

/** A colour as CSS and the old attributes write it, anywhere in a value. */
export const COLOUR =
  /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b|\brgba?\([^()]*\)|\b(?:white|black|gr[ae]y|silver|red|green|blue|navy|yellow|orange|whitesmoke|lightgr[ae]y|darkgray|dimgray)\b/gi;

export function parseColour(text: string): Colour | undefined {
  const plain = NAMES[text.toLowerCase()] ?? text;
  if (plain.startsWith('#')) {
    const digits = plain.length < 6 ? plain.slice(1).replace(/./g, '$&$&') : plain.slice(1);
    const [red, green, blue, alpha = 255] = (digits.match(/../g) ?? []).map((pair) =>
      Number.parseInt(pair, 16),
    );
    if (red === undefined || green === undefined || blue === undefined) return undefined;
    return { red, green, blue, alpha: alpha / 255 };
  }
  const parts = plain.match(/-?[\d.]+%?/g)?.map((part, at) => {
    const number = Number.parseFloat(part);
    return part.endsWith('%') ? (number / 100) * (at === 3 ? 1 : 255) : number;
  });
  const [red, green, blue, alpha = 1] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { red, green, blue, alpha };
}

export function colourText({ red, green, blue, alpha }: Colour): string {
  const channels = [red, green, blue].map((channel) => Math.round(Math.min(255, Math.max(0, channel))));
  if (alpha < 1) return `rgba(${channels.join(',')},${alpha.toFixed(3)})`;
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** How light a colour looks, 0 to 1: L of Oklab (Ottosson 2020), in which equal steps look equal. */
export function lightnessOf(colour: Colour): number {
  return toOklab(colour)[0];
}

/** The same hue at another lightness. */
export function withLightness(colour: Colour, lightness: number): Colour {
  const [, a, b] = toOklab(colour);
  // Near black and white there is no room for strong colour: what does not fit is taken from it, not from the lightness.
  const room = Math.min(1, (1 - Math.abs(2 * lightness - 1)) * 1.6 + 0.05);
  return { ...fromOklab([lightness, a * room, b * room]), alpha: colour.alpha };
}

type Triple = readonly [number, number, number];

function toOklab({ red, green, blue }: Colour): Triple {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): Omit<Colour, 'alpha'> {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const [red, green, blue] = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((share) => 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055)) as [
    number,
    number,
    number,
  ];
  return { red, green, blue };
}
