export {
  type CompiledTemplate,
  type CompileOptions,
  compileTemplate,
  type HelperFunction,
  type HelperOptions,
  type Rendered,
} from './compileTemplate.ts';
export type { MailHeaders } from './mime/index.ts';
