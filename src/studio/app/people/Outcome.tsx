import { t } from '../texts/index.ts';

const LOOKS: Readonly<Record<string, string>> = {
  send: 'good',
  'send-without-history': 'good',
  defer: 'wait',
  skip: '',
  failed: 'bad',
};

/** What becomes of somebody, in a word. */
export function Outcome({ outcome }: { readonly outcome: string | undefined }) {
  const words = t.value.people.outcomes as Readonly<Record<string, string>>;
  if (outcome === undefined) return <span class="mark quiet">{t.value.people.pending}</span>;
  return <span class={`mark ${LOOKS[outcome] ?? ''}`}>{words[outcome] ?? outcome}</span>;
}
