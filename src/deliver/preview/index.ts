export { createPreviews, type Previews } from './createPreviews.ts';
export { localPictures } from './localPictures.ts';
export { html, Markup } from './markup.ts';
export type { PreviewEmail, PreviewEntry, PreviewFile, PreviewOptions } from './Preview.ts';
export { page } from './page.ts';
export { previewFolder } from './previewFolder.ts';
export { ruleText } from './ruleText.ts';
