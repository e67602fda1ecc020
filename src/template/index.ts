export {
  type CompiledTemplate,
  type CompileOptions,
  compileTemplate,
} from './compileTemplate.ts';
export type { Rendered } from './Email.ts';
export { type BlockFunction, type HelperFunction, type HelperOptions, SafeString } from './helper.ts';
export type { MailHeaders } from './mime/index.ts';
export * from './check/index.ts';
