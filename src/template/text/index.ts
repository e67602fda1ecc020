export { type Cutter, compileText, NO_VALUES } from './compileText.ts';
export { htmlToText } from './htmlToText.ts';
export { decodeLine, oneLine } from './oneLine.ts';
export type { TextOp } from './TextOp.ts';
export { TextWriter } from './TextWriter.ts';
export { type TextValues, writeText } from './writeText.ts';
