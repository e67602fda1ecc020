import type { IncludeReader } from '../parse/index.ts';
import type { HelperSignature, JsonSchema } from './HelperSignature.ts';
import type { MailRules } from './rules/MailRules.ts';

export interface CheckOptions {
  /** What findings call the template: its file. */
  readonly name?: string;
  /** Sources of partials by name. */
  readonly partials?: Readonly<Record<string, string>>;
  /** What findings call a partial, where its name is not its file's. */
  readonly partialFile?: (name: string) => string;
  /** All that a template can see, as a JSON Schema: `z.toJSONSchema(View)`. Absent: paths are not looked up. */
  readonly schema?: JsonSchema;
  /** Finds the files of `<mj-include>`; without it, each is an error. */
  readonly includes?: IncludeReader;
  readonly helpers?: Readonly<Record<string, HelperSignature>>;
  readonly rules?: MailRules;
  /** Is given the HTML of the largest email that can come out, for other looks at it. */
  readonly onSample?: (html: string) => void;
  /** How many shapes the renderer keeps. */
  readonly maxShapes?: number;
}
