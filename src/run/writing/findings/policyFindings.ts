import { parsePolicy, policyProblems } from '../../../guard/policy/parsePolicy.ts';
import { namesNothing } from '../../review/namesNothing.ts';
import type { Shop } from '../../shop/openShop.ts';
import type { Finding } from './Finding.ts';

/** All that is wrong with a policy, and where it holds, what it names in vain. */
export async function policyFindings(
  { workspace, store }: Pick<Shop, 'workspace' | 'store'>,
  text: string,
): Promise<Finding[]> {
  const problems = policyProblems(text);
  if (problems.length > 0)
    return problems.map(({ from, to, message, fix, replacement }) => ({
      ...{ from: Math.min(from, text.length), to: Math.min(Math.max(from, to), text.length) },
      ...{ severity: 'error', code: 'policy', message },
      ...(fix !== undefined && { fix }),
      ...(replacement !== undefined && { edits: [{ from, to, insert: quoted(replacement) }] }),
    }));
  const policy = parsePolicy(text, 'policy');
  const unmatched = namesNothing(policy, await store.products(), workspace.campaigns.values());
  return unmatched
    .filter(({ place }) => !place.startsWith('campaigns.'))
    .map(({ name, meant }) => {
      const from = placeOf(text, name);
      const to = from + name.length;
      const found = text.startsWith(name, from);
      return {
        ...{ from, to: found ? to : from, severity: 'warning', code: 'names-nothing' },
        message: `the catalog has no "${name}": it protects nobody`,
        ...(meant !== undefined && { fix: `did you mean "${meant}"?` }),
        ...(meant !== undefined && found && { edits: [{ from, to, insert: meant }] }),
      };
    });
}

/** Where a name stands as a whole entry. */
function placeOf(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + name.length]];
    if (/^[\s"',[:{]?$/.test(before) && /^[\s"',\]}]?$/.test(after)) return at;
  }
  return 0;
}

/** A name as YAML takes it wherever it stands. */
const quoted = (name: string) => (/^[\w-]+$/.test(name) ? name : JSON.stringify(name));
