export { createPreviews, type Previews } from './createPreviews.ts';
export type { PreviewEmail, PreviewEntry, PreviewFile, PreviewOptions } from './Preview.ts';
export { previewFolder } from './previewFolder.ts';
export { ruleText } from './ruleText.ts';
