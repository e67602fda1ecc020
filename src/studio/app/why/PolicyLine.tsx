import { useSignal } from '@preact/signals';
import { shop } from '../state/shop.ts';
import { t } from '../texts/index.ts';
import { change, changes } from './whatIf.ts';

/** The whole policy, to change a line of it for one look. */
export function PolicyLine() {
  const texts = t.value.whatIf;
  const written = useSignal<string | undefined>(undefined);
  const policy = shop.value?.policy;
  if (policy === undefined) return null;
  const text = written.value ?? policy;
  const isOther = changes.value.policy !== undefined;
  return (
    <details>
      <summary>
        {texts.policy} {isOther && <span class="mark">{texts.changed}</span>}
      </summary>
      <textarea
        class="field"
        rows={12}
        spellcheck={false}
        aria-label={texts.policy}
        value={isOther ? text : policy}
        onInput={({ currentTarget }) => {
          written.value = currentTarget.value;
        }}
        onChange={({ currentTarget: { value } }) => change({ policy: value === policy ? undefined : value })}
      />
    </details>
  );
}
