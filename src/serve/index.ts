export { type CreatePagesOptions, createPages } from './createPages.ts';
