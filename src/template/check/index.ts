export type { CheckOptions } from './CheckOptions.ts';
export { checkTemplate } from './checkTemplate.ts';
export type { HelperParameter, HelperSignature, JsonSchema } from './HelperSignature.ts';
export { CHECKS, type CheckCode, type Severity } from './report/codes.ts';
export type { Diagnostic, SourcePlace, TextEdit } from './report/Diagnostic.ts';
export { formatDiagnostics } from './report/formatDiagnostics.ts';
export type {
  GuardedLists,
  MailRules,
  PrivateValues,
  RequiredPath,
  RestrictedPath,
  RestrictedPhrases,
  RestrictedWords,
} from './rules/MailRules.ts';
export { SURVEILLANCE } from './rules/surveillance.ts';
