import { MesuraError, Policy, requirement } from '../../domain/index.ts';
import { frozen } from '../frozen.ts';
import { extendPolicy } from './extendPolicy.ts';
import { semanticIssues } from './semanticIssues.ts';

/** Policies that were read, extended and found valid: they are not read twice. */
const known = new WeakSet<Policy>();

/** Marks a policy as read. */
export function resolved(policy: Policy): Policy {
  known.add(policy);
  return policy;
}

/**
 * Whatever a program passes as a policy, read as `policy.yaml` would be. What `parsePolicy` gave passes as it is.
 * @throws MesuraError POLICY_INVALID
 */
export function policyOf(value: unknown): Policy {
  if (known.has(value as Policy)) return value as Policy;
  const result = Policy.safeParse(extendPolicy(value));
  const [issue] = result.success
    ? semanticIssues(result.data)
    : result.error.issues.map((one) => ({ path: one.path, message: requirement(Policy, one, value) }));
  if (issue)
    throw new MesuraError(
      'POLICY_INVALID',
      `the policy is not valid: ${issue.path.map(String).join('.')} ${issue.message}`,
    );
  return resolved(frozen(result.data as Policy));
}
