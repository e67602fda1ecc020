export { assembleMime, composeMime, type MailHeaders } from './composeMime.ts';
export { encodeLines } from './encodeLines.ts';
export { asciiAddress, type MailAddress } from './headerText.ts';
export type { InlineImage } from './InlineImage.ts';
export {
  joinQuotedPrintable,
  prepareStatic,
  type StaticPiece,
} from './quotedPrintable.ts';
