import { Outcome } from '../people/Outcome.tsx';
import { ruleName } from '../people/ruleName.ts';
import { t } from '../texts/index.ts';
import { Badge } from '../why/WhatIfPanel.tsx';
import type { Compared } from '../why/whatIf.ts';
import { EmailFrame } from './EmailFrame.tsx';
import { look, mode } from './looks.ts';
import { Toolbar } from './Toolbar.tsx';

/** The email as it is and as it would be, side by side, and whether they are the same. */
export function Comparison({ compared }: { readonly compared: Compared }) {
  return (
    <div class="seen">
      <Toolbar />
      <Badge />
      <div class="sides">
        {(['before', 'after'] as const).map((side) => (
          <Side key={side} side={side} compared={compared} />
        ))}
      </div>
    </div>
  );
}

interface Props {
  readonly side: 'before' | 'after';
  readonly compared: Compared;
}

function Side({ side, compared }: Props) {
  const texts = t.value.whatIf;
  const { email, why, error } = compared[side];
  return (
    <div role="group" aria-label={texts[side]}>
      <header>
        <h3>{texts[side]}</h3>
        <Outcome outcome={error ? 'failed' : why.kind} />
      </header>
      <p class="subject">{email?.subject ?? error?.message ?? t.value.email.noEmail}</p>
      {email ? (
        <EmailFrame
          src={`/api/what-if/${compared.id}/${side}?${look.value}`}
          title={`${texts[side]}: ${email.subject}`}
          dark={mode.value !== 'light'}
        />
      ) : (
        <ul class="quiet noemail">
          {why.reasons.map(({ rule, text }) => (
            <li key={rule}>{ruleName(rule, text)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
