export { assembleMime, composeMime, type MailHeaders } from './composeMime.ts';
export { asciiAddress, type MailAddress } from './headerText.ts';
export {
  encodeQuotedPrintable,
  joinQuotedPrintable,
  prepareStatic,
  type StaticPiece,
} from './quotedPrintable.ts';
