export { assembleMime, composeMime, type MailHeaders } from './composeMime.ts';
export { asciiAddress, type MailAddress } from './headerText.ts';
export type { InlineImage } from './InlineImage.ts';
export type { QuotedPrintableWriter } from './QuotedPrintableWriter.ts';
