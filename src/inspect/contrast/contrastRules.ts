import { contrast, forcedColour, hexOf, INVERSIONS, type Inversion } from '../../domain/index.ts';
import type { Setting } from '../document/createCascade.ts';
import type { Element } from '../document/Document.ts';
import { isHidden } from '../document/isHidden.ts';
import type { Page } from '../Page.ts';
import type { Draft, Rule } from '../Rule.ts';
import { type Paint, paintOf } from './paintOf.ts';

const SETTING: Setting = { dark: false, width: 600 };

/** Far below this, hardly anybody reads it. */
const HARDLY = 2;

/** Contrast of texts as their author draws them, light and dark, and as mail programs invert them. WCAG 2.2, 1.4.3. */
export const contrastRules: Rule = {
  group: 'contrast',
  codes: {
    'contrast-light': {
      severity: 'warning',
      message: 'text is hard to read on its background',
      fix: 'choose colours that are 4.5:1 or more apart, 3:1 for large text (WCAG 2.2, 1.4.3)',
    },
    'contrast-dark': {
      severity: 'warning',
      message: 'text is hard to read in dark mode',
      fix: 'correct the colours under @media (prefers-color-scheme: dark), or those that it leaves as they are',
    },
    'contrast-inverted': {
      severity: 'note',
      message: 'text may become hard to read where a mail program darkens the email by itself',
      fix: 'keep text and background far apart in lightness: middle tones are what such programs change on one side only',
    },
  },
  *run(page) {
    const shown = textElements(page, SETTING);
    for (const element of shown)
      yield* judge('contrast-light', element, paintOf(element, page.cascade(SETTING)));
    const asksForDark = page.atRules.some(
      ({ name, prelude }) => name === 'media' && /prefers-color-scheme\s*:\s*dark/i.test(prelude),
    );
    if (asksForDark) {
      const dark = { ...SETTING, dark: true };
      const cascade = page.cascade(dark);
      for (const element of textElements(page, dark)) {
        const paint = paintOf(element, cascade);
        // What is as hard to read in both is told once.
        if (!same(paint, paintOf(element, page.cascade(SETTING))))
          yield* judge('contrast-dark', element, paint);
      }
    }
    for (const element of shown) {
      const paint = paintOf(element, page.cascade(SETTING));
      if (isTooLow(paint)) continue;
      const worst = INVERSIONS.map((inversion) => inverted(paint, inversion)).toSorted(
        (a, b) => ratioOf(a) - ratioOf(b),
      )[0];
      // Between 3 and 4.5 is what an approximation cannot tell apart.
      if (worst !== undefined && ratioOf(worst) < 3) yield* judge('contrast-inverted', element, worst);
    }
  },
};

/** The elements in which a text stands that is to be seen. */
function textElements({ document, cascade }: Page, setting: Setting): ReadonlySet<Element> {
  const shown = cascade(setting);
  const elements = new Set<Element>();
  for (const { text, parent } of document.texts)
    if (/[\p{L}\p{N}]/u.test(text) && !elements.has(parent) && !isHidden(parent, shown)) elements.add(parent);
  return elements;
}

function* judge(code: string, at: Element, paint: Paint): Generator<Draft> {
  if (paint.background === undefined || !isTooLow(paint)) return;
  const ratio = ratioOf(paint);
  const detail = `${ratioText(ratio)}:1, ${hexOf(paint.colour)} on ${hexOf(paint.background)}`;
  if (code === 'contrast-inverted') {
    if (ratio < 3) yield { code, at, detail };
  } else yield { code, at, detail, ...(ratio < HARDLY && { severity: 'error' as const }) };
}

/** Cut and not rounded: 4.49 is no 4.5. */
const ratioText = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

const same = (a: Paint, b: Paint) =>
  hexOf(a.colour) === hexOf(b.colour) &&
  (a.background && hexOf(a.background)) === (b.background && hexOf(b.background));

function inverted(paint: Paint, inversion: Inversion): Paint {
  if (paint.background === undefined) return paint;
  return {
    ...paint,
    background: forcedColour(paint.background, true, inversion),
    colour: forcedColour(paint.colour, false, inversion),
  };
}

/** WCAG 2.2: large is 24 px, or 18.66 px and bold. Rounding of hundredths is not held against anybody. */
function isTooLow(paint: Paint): boolean {
  const isLarge = paint.size >= 24 || (paint.isBold && paint.size >= 18.66);
  return ratioOf(paint) < (isLarge ? 3 : 4.5) - 0.005;
}

function ratioOf({ colour, background }: Paint): number {
  return background === undefined ? 21 : contrast(hexOf(colour), hexOf(background));
}
