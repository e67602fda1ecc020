import { type Colour, over, parseColour } from '../../domain/index.ts';
import type { Cascade } from '../document/createCascade.ts';
import { attribute, type Element, lineage } from '../document/Document.ts';

/** How a text is drawn. */
export interface Paint {
  readonly colour: Colour;
  /** Absent where a picture or a gradient lies behind it, or where a colour is written that only a browser can tell. */
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
  const written = colourOf(element, cascade);
  const background = written === undefined ? undefined : backgroundOf(element, cascade);
  return {
    colour: background === undefined || written === undefined ? BLACK : over(written, background),
    background,
    size: sizeOf(element, cascade),
    isBold: isBold(element, cascade),
  };
}

/** Words that leave a colour to what is around. */
const LEFT = /^(?:|inherit|unset|revert|initial|currentcolor|none)$/i;

/** Nothing where the nearest colour is one that cannot be read here, such as `var(--ink)`. */
function colourOf(element: Element, cascade: Cascade): Colour | undefined {
  for (const one of lineage(element)) {
    const own = cascade(one, 'color');
    const written = (own ?? attribute(one, one.name === 'body' ? 'text' : 'color')).trim();
    if (/^initial$/i.test(written)) return BLACK;
    if (!LEFT.test(written)) return parseColour(written);
    if (own === undefined && one.name === 'a' && one.attributes.has('href')) return LINK;
  }
  return BLACK;
}

/** The nearest backgrounds laid over one another, down to the first opaque one; white below all. */
function backgroundOf(element: Element, cascade: Cascade): Colour | undefined {
  const layers: Colour[] = [];
  for (const one of lineage(element)) {
    const image = cascade(one, 'background-image') ?? '';
    if (/url\(|gradient\(/i.test(image) || one.attributes.has('background')) return undefined;
    const written = (cascade(one, 'background-color') ?? attribute(one, 'bgcolor')).trim();
    if (LEFT.test(written)) continue;
    const colour = solid(written);
    if (colour === undefined) return undefined;
    if (colour.alpha === 0) continue;
    layers.push(colour);
    if (colour.alpha >= 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), WHITE);
}

const TRANSPARENT: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

/** The colour in a `background`; transparent where it has none, nothing where what may be one cannot be read. */
function solid(value: string): Colour | undefined {
  const whole = parseColour(value);
  if (whole !== undefined) return whole;
  const parts = value.split(/\s+(?![^(]*\))/);
  const colour = parts.map(parseColour).find((one) => one !== undefined);
  return colour ?? (parts.every((part) => PLACING.test(part)) ? TRANSPARENT : undefined);
}

/** What stands in a `background` beside its colour. */
const PLACING =
  /^(?:none|repeat(?:-[xy])?|no-repeat|round|space|scroll|fixed|local|center|top|bottom|left|right|cover|contain|auto|(?:border|padding|content)-box|-?[\d.]+(?:px|em|rem|%)?)?(?:\/\S{0,20})?$/i;

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
