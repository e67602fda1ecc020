export { createGuard, type DecideInput, decide, type Guard, type GuardInput } from './createGuard.ts';
export { guardHelpers } from './helpers/guardHelpers.ts';
export type { HelperFunction, HelperOptions } from './helpers/HelperFunction.ts';
export { helperSignatures } from './helpers/helperSignatures.ts';
export type { Leak } from './leak/findLeak.ts';
export { DEFAULT_POLICY } from './policy/default/index.ts';
export { parsePolicy } from './policy/parsePolicy.ts';
export { policyFingerprint } from './policy/policyFingerprint.ts';
export { policySchema } from './policy/policySchema.ts';
export {
  createSensitivity,
  type Finding,
  type Sensitivity,
  type Verdict,
} from './sensitivity/createSensitivity.ts';
