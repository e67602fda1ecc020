/**
 * The engine: MJML + Handlebars compiled once, filled in for each person, checked like a program. It knows no shop.
 *
 * @module mesura/template
 */
import '../domain/requireNode.ts';

export { type ErrorCode, MesuraError, type Place } from '../domain/errors.ts';
export type { ByteSink } from './bytes/ByteSink.ts';
export { Scratch } from './bytes/Scratch.ts';
export * from './check/index.ts';
export {
  type CompiledTemplate,
  type CompileOptions,
  compileTemplate,
  type TypedOptions,
} from './compileTemplate.ts';
export { Email, type Rendered, type RenderedMessage } from './Email.ts';
export {
  type BlockFunction,
  type HelperFunction,
  type HelperOptions,
  passesBodies,
  SafeString,
} from './helper.ts';
export { type IncludeFiles, includesIn } from './includesIn.ts';
export {
  composeMime as composeMessage,
  type InlineImage,
  type MailAddress,
  type MailHeaders,
} from './mime/index.ts';
export type { IncludedFile, IncludeReader } from './parse/index.ts';
export { createLocator, type LocatedElement, type Locator } from './places/locateElements.ts';
export { MARK, markSource, type TemplatePlace } from './places/markSources.ts';
export type { ValueInAddress } from './shape/addressRuns.ts';
