/** `#rrggbb` */
export type Colour = `#${string}`;

/** The colours of the house: what the names of the products call them. */
export const COLOURS = {
  night: '#2b4166',
  brick: '#b5533a',
  moss: '#75823f',
  forest: '#35604b',
  petrol: '#25697a',
  yellow: '#e5b544',
  coral: '#e67c62',
  ecru: '#e6d9bd',
  sage: '#9cb08e',
  burgundy: '#7f3042',
  grey: '#868d95',
  stone: '#a8a59c',
  mustard: '#d49c33',
  orange: '#dd7d38',
  leather: '#b3733f',
  brown: '#74492d',
  black: '#3a3735',
  steel: '#b8c3ca',
  iron: '#4a4d52',
  wood: '#cfa06a',
  walnut: '#80563a',
  terracotta: '#c9754e',
  leaf: '#4f8157',
  lavender: '#9b8fbb',
  sky: '#a9cbd8',
  rose: '#dba6a0',
  paper: '#fbf7ef',
  white: '#ffffff',
} as const satisfies Record<string, Colour>;

/** The wall behind a product, one for each part of the shop. */
export const WALLS = {
  clothing: '#f1e9dc',
  outdoor: '#e3ebe6',
  home: '#f0e4da',
  kitchen: '#ece6dc',
  pets: '#e4e9ee',
  books: '#efe8e0',
  care: '#e9eced',
} as const satisfies Record<string, Colour>;

export function channels(colour: Colour): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** `amount` of `other` (0 to 1) in `colour`. */
export function mix(colour: Colour, other: Colour, amount: number): Colour {
  const [from, to] = [channels(colour), channels(other)];
  const mixed = from.map((channel, index) =>
    Math.round(channel + ((to[index] as number) - channel) * amount),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

export const dark = (colour: Colour, amount = 0.16): Colour => mix(colour, '#1d1a26', amount);
export const light = (colour: Colour, amount = 0.22): Colour => mix(colour, '#fffaf0', amount);
