/**
 * The public pages behind the links of the emails, as one function from a request to a response.
 *
 * @module mesura/web
 */
import '../domain/requireNode.ts';

export { type ErrorCode, MesuraError, type Place } from '../domain/errors.ts';
export { type CreatePagesOptions, createPages } from './createPages.ts';
