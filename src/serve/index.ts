import '../domain/requireNode.ts';

export { type CreatePagesOptions, createPages } from './createPages.ts';
