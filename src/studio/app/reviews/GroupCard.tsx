import { useState } from 'preact/hooks';
import { shop } from '../state/shop.ts';
import { count } from '../texts/index.ts';
import { decide, forward, type Group, kind } from './deciding.ts';
import { words } from './texts.ts';

/** More than these are counted: a decision about a thousand products is not made by reading them. */
const SHOWN = 60;

/** What one decision settles, and the decision. */
export function GroupCard({ group }: { readonly group: Group }) {
  const texts = words.value;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { title, why, items } = group;
  const of = kind.value;
  const isOpen = shop.value?.readOnly === false;
  const isSome = ticked.length > 0;
  const act = (decision: 'accept' | 'refuse') =>
    isSome && of === 'pairs' && decision === 'accept'
      ? decide('some', [...ticked])
      : decide(decision, isSome && of !== 'pairs' ? [...ticked] : undefined);
  const toggle = (id: string) =>
    setTicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      <p class="quiet">{why}</p>
      <div class="acts">
        <button type="button" class="button main" disabled={!isOpen} onClick={() => act('accept')}>
          {texts.accepts[of]} <kbd>A</kbd>
        </button>
        <button type="button" class="button" disabled={!isOpen} onClick={() => act('refuse')}>
          {texts.refuses[of]} <kbd>R</kbd>
        </button>
        <button type="button" class="button plain" onClick={forward}>
          {texts.skip} <kbd>S</kbd>
        </button>
        <span class="quiet small">
          {isSome
            ? `${texts.only}: ${count(ticked.length)}`
            : items.length > 1 && texts.settles(count(items.length))}
        </span>
      </div>
      <ul class="items">
        {items.slice(0, SHOWN).map(({ id, text, detail }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(id)}
                disabled={!isOpen}
                onChange={() => toggle(id)}
              />
              <span>
                {text}
                {detail && <span class="quiet small"> {detail}</span>}
              </span>
            </label>
          </li>
        ))}
        {items.length > SHOWN && <li class="quiet">{texts.others(count(items.length - SHOWN))}</li>}
      </ul>
    </section>
  );
}
