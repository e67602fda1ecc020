import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { answerOf, api, type EmailFacts, type PersonFacts, paramOf } from '../api/client.ts';
import { ruleName } from '../people/ruleName.ts';
import { edition } from '../state/events.ts';
import { shop } from '../state/shop.ts';
import { t } from '../texts/index.ts';
import { AddPurchase } from './AddPurchase.tsx';
import { dayText, fieldOf, momentOf } from './moments.ts';
import { PolicyLine } from './PolicyLine.tsx';
import {
  type Consent,
  change,
  changes,
  compared,
  followChanges,
  forget,
  isChanged,
  refused,
  secret,
} from './whatIf.ts';

const DAY_MS = 86_400_000;
const CONSENTS = ['given', 'withdrawn', 'never-given'] as const;

/** Switches on the facts about one person. Nothing is written: what would be is shown beside what is. */
export function WhatIfPanel({ known }: { readonly known: EmailFacts }) {
  const texts = t.value.whatIf;
  const facts = useSignal<PersonFacts | undefined>(undefined);
  const { id } = known.customer;
  useEffect(() => followChanges(known), [known.campaign, id]);
  useSignalEffect(() => {
    void edition.value;
    answerOf(api.facts[':customer'].$get({ param: paramOf({ customer: id }) })).then(
      (got) => {
        facts.value = got;
        secret.value = new Set(got.purchases.filter(({ leftOut }) => leftOut).map(({ key }) => key));
      },
      () => undefined,
    );
  });

  const now = changes.value;
  const moment = now.now ?? shop.value?.now ?? 0;
  return (
    <section class="whatif" aria-label={texts.title}>
      <header>
        <h2>{texts.title}</h2>
        {isChanged(now) && (
          <button type="button" class="button" onClick={forget}>
            {texts.forget}
          </button>
        )}
      </header>
      <p class="quiet small">{texts.note}</p>
      {facts.value && (
        <fieldset>
          <legend>{texts.purchases}</legend>
          {facts.value.hidden && <p class="quiet">{texts.hidden}</p>}
          {!facts.value.hidden && facts.value.purchases.length === 0 && <p class="quiet">{texts.nothing}</p>}
          {facts.value.purchases.map((one) => (
            <label key={one.key} class="check">
              <input
                type="checkbox"
                checked={!now.without.includes(one.key)}
                onChange={({ currentTarget }) =>
                  change({
                    without: currentTarget.checked
                      ? now.without.filter((key) => key !== one.key)
                      : [...now.without, one.key],
                  })
                }
              />
              <span>
                {one.name} <span class="quiet small">{dayText(one.placedAt)}</span>
                {one.gift && <span class="mark">{texts.gift}</span>}
                {one.leftOut && <span class="mark wait">{ruleName(one.leftOut.rule)}</span>}
              </span>
            </label>
          ))}
          {now.bought.map((one, at) => (
            <label key={`${one.productId} ${one.placedAt}`} class="check">
              <input
                type="checkbox"
                checked
                onChange={() => change({ bought: now.bought.filter((_, other) => other !== at) })}
              />
              <span>
                {one.name} <span class="quiet small">{dayText(one.placedAt)}</span>{' '}
                <span class="mark">{texts.added}</span>
              </span>
            </label>
          ))}
          <AddPurchase moment={moment} />
        </fieldset>
      )}
      {facts.value && (
        <div class="switches">
          <label>
            {texts.now}
            <input
              type="datetime-local"
              class="field"
              value={fieldOf(moment)}
              onChange={({ currentTarget }) => change({ now: momentOf(currentTarget.value) })}
            />
          </label>
          <ConsentSwitch
            label={texts.email}
            is={facts.value.email}
            chosen={now.email}
            onChoose={(email) => change({ email })}
          />
          <ConsentSwitch
            label={texts.use}
            is={facts.value.consentToPurchases}
            chosen={now.purchases}
            onChoose={(purchases) => change({ purchases })}
          />
          <label>
            {texts.pause}
            <select
              class="field"
              value={now.pauseUntil === undefined ? '' : now.pauseUntil === null ? 'none' : 'month'}
              onChange={({ currentTarget: { value } }) =>
                change({
                  pauseUntil: value === '' ? undefined : value === 'none' ? null : moment + 30 * DAY_MS,
                })
              }
            >
              <option value="">
                {texts.asIs(
                  facts.value.pauseUntil === undefined
                    ? texts.noPause
                    : texts.pausedUntil(dayText(facts.value.pauseUntil)),
                )}
              </option>
              <option value="none">{texts.noPause}</option>
              <option value="month">{texts.pauseMonth}</option>
            </select>
          </label>
        </div>
      )}
      <PolicyLine />
      {refused.value && (
        <p class="strip" role="alert">
          {refused.value}
        </p>
      )}
      <Badge />
    </section>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly is: Consent;
  readonly chosen: Consent | undefined;
  readonly onChoose: (to: Consent | undefined) => void;
}

function ConsentSwitch({ label, is, chosen, onChoose }: SwitchProps) {
  const texts = t.value.whatIf;
  return (
    <label>
      {label}
      <select
        class="field"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(CONSENTS.find((one) => one === value))}
      >
        <option value="">{texts.asIs(texts.consents[is])}</option>
        {CONSENTS.filter((one) => one !== is).map((one) => (
          <option key={one} value={one}>
            {texts.consents[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the server found when it compared the two messages. It is never said before that. */
export function Badge() {
  const got = compared.value;
  if (got === undefined) return null;
  const texts = t.value.whatIf;
  const isSent = got.before.email !== undefined || got.after.email !== undefined;
  if (!isSent) return <p class="badge mark">{texts.neither}</p>;
  const difference = !got.after.email ? texts.vanishes : !got.before.email ? texts.appears : texts.different;
  return (
    <p class={`badge mark ${got.sameBytes ? 'good' : 'wait'}`}>{got.sameBytes ? texts.same : difference}</p>
  );
}
