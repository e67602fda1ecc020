import { type Colour, over, parseColour } from '../../domain/index.ts';
import type { Cascade } from '../document/createCascade.ts';
import { attribute, type Element, lineage } from '../document/Document.ts';

/** How a text is drawn. */
export interface Paint {
  readonly colour: Colour;
  /** Absent where a picture or a gradient lies behind it. */
  readonly background: Colour | undefined;
  /** In pixels. */
  readonly size: number;
  readonly isBold: boolean;
}

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
/** The colour of links without one (HTML standard, 15.3.4 as browsers have it). */
const LINK: Colour = { red: 0, green: 0, blue: 238, alpha: 1 };

/** What browsers give headings, in em of what is around them. */
const HEADINGS: Readonly<Record<string, number>> = { h1: 2, h2: 1.5, h3: 1.17, h4: 1, h5: 0.83, h6: 0.67 };
const KEYWORDS: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The paint of the text that stands directly in an element. */
export function paintOf(element: Element, cascade: Cascade): Paint {
  const background = backgroundOf(element, cascade);
  const colour = colourOf(element, cascade);
  return {
    colour: background === undefined ? colour : over(colour, background),
    background,
    size: sizeOf(element, cascade),
    isBold: isBold(element, cascade),
  };
}

function colourOf(element: Element, cascade: Cascade): Colour {
  for (const one of lineage(element)) {
    const colour = parseColour(
      cascade(one, 'color') ?? attribute(one, one.name === 'body' ? 'text' : 'color'),
    );
    if (colour !== undefined) return colour;
    if (one.name === 'a' && one.attributes.has('href') && cascade(one, 'color') === undefined) return LINK;
  }
  return BLACK;
}

/** The nearest backgrounds laid over one another, down to the first opaque one; white below all. */
function backgroundOf(element: Element, cascade: Cascade): Colour | undefined {
  const layers: Colour[] = [];
  for (const one of lineage(element)) {
    const image = cascade(one, 'background-image') ?? '';
    if (/url\(|gradient\(/i.test(image) || one.attributes.has('background')) return undefined;
    const colour = solid(cascade(one, 'background-color')) ?? parseColour(attribute(one, 'bgcolor'));
    if (colour === undefined || colour.alpha === 0) continue;
    layers.push(colour);
    if (colour.alpha >= 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), WHITE);
}

/** The colour in a `background`, where it has one. */
function solid(value: string | undefined): Colour | undefined {
  if (value === undefined) return undefined;
  const whole = parseColour(value);
  if (whole !== undefined) return whole;
  return value
    .split(/\s+(?![^(]*\))/)
    .map(parseColour)
    .find((colour) => colour !== undefined);
}

/** In pixels, by the nearest size and what is relative to it. */
export function sizeOf(element: Element, cascade: Cascade): number {
  const around = () => (element.parent === undefined ? 16 : sizeOf(element.parent, cascade));
  const written = (
    cascade(element, 'font-size') ??
    /(?:^|\s)([\d.]+(?:px|pt|em|rem|%))/.exec(cascade(element, 'font') ?? '')?.[1] ??
    ''
  )
    .trim()
    .toLowerCase();
  const number = Number.parseFloat(written);
  if (KEYWORDS[written] !== undefined) return KEYWORDS[written];
  if (!Number.isNaN(number)) {
    if (written.endsWith('px')) return number;
    if (written.endsWith('pt')) return (number * 4) / 3;
    if (written.endsWith('rem')) return number * 16;
    if (written.endsWith('em')) return number * around();
    if (written.endsWith('%')) return (number / 100) * around();
    return number;
  }
  return (HEADINGS[element.name] ?? (element.name === 'small' ? 0.83 : 1)) * around();
}

function isBold(element: Element, cascade: Cascade): boolean {
  for (const one of lineage(element)) {
    const weight = cascade(one, 'font-weight')?.trim().toLowerCase();
    if (weight !== undefined && weight !== 'inherit')
      return weight === 'bold' || weight === 'bolder' || Number.parseFloat(weight) >= 700;
    if (BOLD.has(one.name)) return true;
  }
  return false;
}
