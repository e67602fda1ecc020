export { htmlToText } from './htmlToText.ts';
export { decodeLine, oneLine } from './oneLine.ts';
