import type { Pass } from '../lower/Pass.ts';
import type { Line, Shape } from '../shape/Shape.ts';
import { htmlPieces, placesOf } from './htmlPieces.ts';
import { isSurelyOther } from './isSurelyOther.ts';
import { isSamePrint, outlineOf } from './outlineOf.ts';
import { textSteps } from './textPieces.ts';

/** Which parts of an email a change of static text changes. */
export interface Restated {
  readonly subject: boolean;
  readonly text: boolean;
  readonly html: boolean;
}

interface Side {
  readonly shape: Shape;
  readonly pass: Pass;
}

/**
 * What becomes of all emails with the outline of these two, which are the same person's before and after a change of static text: each part
 * is as it was for all of them, or another one for all of them. Nothing where that is not sure of each part, or where a value
 * could come to stand in another kind of place.
 */
export function restatedBy(a: Side, b: Side): Restated | undefined {
  const outline = outlineOf(a.pass);
  if (outline === undefined || outline !== outlineOf(b.pass) || !isSamePrint(a.pass, b.pass))
    return undefined;
  if (a.shape.html.trimsMore(a.pass) || b.shape.html.trimsMore(b.pass)) return undefined;
  if (placesOf(a.shape, a.pass) !== placesOf(b.shape, b.pass)) return undefined;

  const subject = lineChange(a, b, ({ title }) => title);
  const preview = lineChange(a, b, ({ preview }) => preview);
  const html = htmlChange(a, b);
  const text = textChange(a.shape.textOps, b.shape.textOps, a, b);
  if (subject === undefined || preview === undefined || html === undefined || text === undefined)
    return undefined;
  // Without a preheader mail programs show the first words of the text, and those are looked at for each person.
  const isGlanced = [a, b].some(({ shape, pass }) =>
    textSteps(shape.preview.ops, pass).pieces.every((piece) => typeof piece !== 'string'),
  );
  if (isGlanced && (preview || text)) return undefined;
  return { subject, text, html };
}

function lineChange(a: Side, b: Side, of: (shape: Shape) => Line): boolean | undefined {
  const [one, other] = [of(a.shape), of(b.shape)];
  if (one.slots.join() !== other.slots.join()) return undefined;
  if (one.slots.length === 0) return one.fixed[0] !== other.fixed[0];
  return textChange(one.ops, other.ops, a, b);
}

function htmlChange(a: Side, b: Side): boolean | undefined {
  if (a.shape.html.edges.places !== b.shape.html.edges.places) return undefined;
  const [one, other] = [a, b].map(({ shape, pass }) => htmlPieces(shape.gapped, pass));
  if (one === undefined || other === undefined) return undefined;
  if (JSON.stringify(one) === JSON.stringify(other)) return false;
  return isSurelyOther(one, other) ? true : undefined;
}

function textChange(
  one: Shape['textOps'],
  other: Shape['textOps'],
  { pass: before }: Side,
  { pass: after }: Side,
): boolean | undefined {
  const [x, y] = [textSteps(one, before), textSteps(other, after)];
  if (x.whole === y.whole) return false;
  return x.frame === y.frame && isSurelyOther(x.pieces, y.pieces) ? true : undefined;
}
