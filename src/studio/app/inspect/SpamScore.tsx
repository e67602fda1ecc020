import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { answerOf, api } from '../api/client.ts';
import { announce } from '../state/announce.ts';
import { place } from './inspection.ts';
import { t } from './texts.ts';

interface Said {
  readonly code: string;
  readonly detail?: string | undefined;
}

/** What the shop's own spam filter says, when it is asked: nothing leaves the machine by itself. */
export function SpamScore({ isConfigured }: { readonly isConfigured: boolean }) {
  const said = useSignal<Said | 'asking' | undefined>(undefined);
  const at = place.value;
  useEffect(() => {
    said.value = undefined;
  }, [at?.campaign, at?.customer]);
  if (!isConfigured) return <p class="quiet small">{t.value.noSpamFilter}</p>;
  if (at === undefined) return null;
  const ask = () => {
    said.value = 'asking';
    const show = (got: Said) => {
      // Another email was chosen while the filter was thinking.
      if (place.peek()?.customer !== at.customer || place.peek()?.campaign !== at.campaign) return;
      said.value = got;
      announce(`${wordsOf(got)}. ${got.detail ?? ''}`);
    };
    answerOf(api.inspect[':campaign'][':customer'].spam.$post({ param: { ...at } })).then(
      ({ spam }) => show(spam ?? { code: 'spam-not-asked' }),
      (error: unknown) =>
        show({ code: 'spam-not-asked', detail: error instanceof Error ? error.message : String(error) }),
    );
  };
  const got = said.value;
  return (
    <p class="spam">
      <button type="button" class="button" disabled={got === 'asking'} onClick={ask}>
        {got === 'asking' ? t.value.asking : t.value.askSpam}
      </button>{' '}
      {got !== undefined && got !== 'asking' && (
        <span>
          <span class={got.code === 'spam-score' ? 'mark good' : 'mark wait'}>{wordsOf(got)}</span>{' '}
          {got.detail}
        </span>
      )}
    </p>
  );
}

function wordsOf({ code }: Said): string {
  if (code === 'spam-score') return t.peek().spamScore;
  return code === 'spam-likely' ? t.peek().spamLikely : t.peek().spamSilent;
}
