import type { ChangeGroup } from '../api/client.ts';
import { Outcome } from '../people/Outcome.tsx';
import { ruleName } from '../people/ruleName.ts';
import { route, setQuery } from '../state/route.ts';
import { count, t } from '../texts/index.ts';
import { group } from './report.ts';

const LOOKS: Readonly<Record<ChangeGroup['kind'], string>> = {
  changes: '',
  appears: 'good',
  vanishes: 'wait',
  fails: 'bad',
  mended: 'good',
  unsent: '',
};

/** Each kind of change once, with how many emails it is done to. */
export function GroupList({ groups }: { readonly groups: readonly ChangeGroup[] }) {
  const texts = t.value.changes;
  return (
    <nav class="groups" aria-label={texts.groups}>
      <ul>
        {groups.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              aria-current={one.id === group.value?.id ? 'true' : undefined}
              onClick={() => setQuery({ group: String(one.id), ...keepWay() })}
            >
              <span class="many number">{count(one.count)}</span>
              <span class={`mark ${LOOKS[one.kind]}`}>
                {one.kind === 'unsent' ? texts.unsent : texts.kinds[one.kind]}
              </span>
              <span class="what">
                {one.after?.template ?? one.before?.template ?? one.campaign}
                {one.parts.length > 0 && (
                  <span class="quiet small"> · {one.parts.map((part) => texts.parts[part]).join(', ')}</span>
                )}
              </span>
              {one.kind !== 'changes' && (
                <span class="turn small">
                  <SideText side={one.before} /> → <SideText side={one.after} />
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Who looks at one group as text looks at the next as text. */
function keepWay(): Record<string, string | undefined> {
  return { way: route.peek().query.get('way') ?? undefined };
}

function SideText({ side }: { readonly side: ChangeGroup['before'] }) {
  if (side === undefined) return <span class="quiet">{t.value.changes.nobody}</span>;
  return (
    <>
      <Outcome outcome={side.outcome} />{' '}
      {side.outcome !== 'send' && <span class="quiet">{ruleName(side.rule)}</span>}
    </>
  );
}
