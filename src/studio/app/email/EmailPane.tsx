import { useEffect } from 'preact/hooks';
import type { Place } from '../people/filter.ts';
import { Outcome } from '../people/Outcome.tsx';
import { medium } from '../state/narrow.ts';
import { TestSend } from '../testSend/TestSend.tsx';
import { count, t } from '../texts/index.ts';
import { WhyPanel } from '../why/WhyPanel.tsx';
import { EmailPart } from './EmailPart.tsx';
import { facts, failed, load } from './loaded.ts';
import { PARTS, part } from './looks.ts';
import { Tabs } from './Tabs.tsx';

/** Where Gmail cuts an email off, in bytes of HTML. */
const GMAIL_CLIP = 102_000;

interface Props {
  readonly place: Place | undefined;
  readonly onBack: () => void;
}

/** The email of one person in one campaign, all its parts, and why it is so. */
export function EmailPane({ place, onBack }: Props) {
  const texts = t.value.email;
  useEffect(() => load(place), [place?.customer, place?.campaign]);
  const known = facts.value;
  if (place === undefined || known === undefined)
    return (
      <section class="mail" aria-label={texts.label}>
        <p class="none quiet">{failed.value ?? (place === undefined ? texts.nobody : t.value.loading)}</p>
      </section>
    );

  const { customer, campaign, email } = known;
  // The reasons are a part where there is no room for them beside it; no email has no text, headers or source.
  const parts = PARTS.filter((one) =>
    one === 'why' ? medium.value : one === 'email' || email !== undefined,
  );
  const shown = parts.find((one) => one === part.value) ?? 'email';
  return (
    <>
      <section class="mail" aria-label={texts.label}>
        <header class="head">
          <button type="button" class="button back" onClick={onBack}>
            ← {texts.back}
          </button>
          <h2>{email ? email.subject : known.why.kind === 'defer' ? texts.notYet : texts.noEmail}</h2>
          {email && (
            <div class="acts">
              <a
                class="button plain"
                data-view
                href={`/inspect/${encodeURIComponent(campaign)}/${encodeURIComponent(customer.id)}`}
              >
                {t.value.views.inspect}
              </a>
              <TestSend customer={customer.id} campaign={campaign} />
            </div>
          )}
          <div class="facts">
            <Outcome outcome={known.error ? 'failed' : known.why.kind} />
            <p class="quiet address">
              {customer.name ? `${customer.name} · ` : ''}
              {customer.address} · {campaign} · {known.language}
            </p>
            {email && (
              <span class="quiet small number">{texts.size(count(Math.ceil(email.sizes.html / 1000)))}</span>
            )}
            {email && email.sizes.html > GMAIL_CLIP && <span class="mark wait">{texts.clipped}</span>}
          </div>
        </header>
        {parts.length > 1 ? (
          <>
            <Tabs shown={parts} now={shown} />
            <div
              class="part"
              id="part"
              role="tabpanel"
              tabIndex={shown === 'why' || !email ? 0 : undefined}
              aria-labelledby={`tab-${shown}`}
            >
              <EmailPart known={known} part={shown} />
            </div>
          </>
        ) : (
          <div class="part alone">
            <EmailPart known={known} part={shown} />
          </div>
        )}
      </section>
      {!medium.value && (
        <aside class="reasons" tabIndex={0} aria-label={t.value.why.title}>
          <WhyPanel known={known} />
        </aside>
      )}
    </>
  );
}
