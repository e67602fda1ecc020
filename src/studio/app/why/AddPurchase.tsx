import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { answerOf, api } from '../api/client.ts';
import { t } from '../texts/index.ts';
import { fieldOf, momentOf } from './moments.ts';
import { change, changes } from './whatIf.ts';

const DAY_MS = 86_400_000;
/** Long enough ago for most campaigns to follow it up. */
const USUAL_AGE = 10;

interface Found {
  readonly id: string;
  readonly name: string;
  readonly silent: boolean;
}

/** Puts a purchase in: the product is searched in the catalog, the day chosen. */
export function AddPurchase({ moment }: { readonly moment: number }) {
  const texts = t.value.whatIf;
  const found = useSignal<readonly Found[]>([]);
  const words = useSignal('');
  const placedAt = useSignal<number | undefined>(undefined);
  const last = useRef<AbortController | undefined>(undefined);

  const search = (q: string) => {
    words.value = q;
    last.current?.abort();
    const mine = new AbortController();
    last.current = mine;
    answerOf(api.products.$get({ query: { q } }, { init: { signal: mine.signal } })).then(
      ({ products }) => {
        if (!mine.signal.aborted) found.value = products;
      },
      () => undefined,
    );
  };
  const chosen = found.value.find(({ id, name }) => words.value === name || words.value === id);
  const day = placedAt.value ?? moment - USUAL_AGE * DAY_MS;
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === undefined) return;
        const { id: productId, name, silent } = chosen;
        const bought = { productId, name, placedAt: day, silent };
        change({ bought: [...changes.peek().bought, bought] });
        words.value = '';
      }}
    >
      <input
        class="field"
        list="catalog"
        aria-label={texts.product}
        placeholder={texts.product}
        value={words.value}
        onFocus={() => search(words.peek())}
        onInput={({ currentTarget }) => search(currentTarget.value)}
      />
      <datalist id="catalog">
        {found.value.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <input
        type="date"
        class="field"
        aria-label={texts.boughtOn}
        value={fieldOf(day).slice(0, 10)}
        onChange={({ currentTarget }) => {
          placedAt.value = momentOf(`${currentTarget.value}T12:00`);
        }}
      />
      <button type="submit" class="button" disabled={chosen === undefined}>
        {texts.add}
      </button>
    </form>
  );
}
