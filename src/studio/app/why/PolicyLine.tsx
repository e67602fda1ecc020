import { useSignal } from '@preact/signals';
import { answerOf, api } from '../api/client.ts';
import { t } from '../texts/index.ts';
import { change, changes } from './whatIf.ts';

/** The whole policy, to change a line of it for one look. It is asked for when it is opened. */
export function PolicyLine() {
  const texts = t.value.whatIf;
  const asItIs = useSignal<string | undefined>(undefined);
  const changed = changes.value.policy;
  const load = () => {
    answerOf(api.policy.$get()).then(
      ({ text }) => {
        asItIs.value = text;
      },
      () => undefined,
    );
  };
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) load();
      }}
    >
      <summary>
        {texts.policy} {changed !== undefined && <span class="mark">{texts.changed}</span>}
      </summary>
      {asItIs.value !== undefined && (
        <textarea
          class="field"
          rows={12}
          spellcheck={false}
          aria-label={texts.policy}
          value={changed ?? asItIs.value}
          onChange={({ currentTarget: { value } }) =>
            change({ policy: value === asItIs.peek() ? undefined : value })
          }
        />
      )}
    </details>
  );
}
