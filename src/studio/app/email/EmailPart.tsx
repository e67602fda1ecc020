import type { EmailFacts } from '../api/client.ts';
import { ruleName } from '../people/ruleName.ts';
import { edition } from '../state/events.ts';
import { t } from '../texts/index.ts';
import { WhyPanel } from '../why/WhyPanel.tsx';
import { compared } from '../why/whatIf.ts';
import { Comparison } from './Comparison.tsx';
import { EmailFrame } from './EmailFrame.tsx';
import { Headers } from './Headers.tsx';
import { LockScreens } from './LockScreens.tsx';
import { addressOf } from './loaded.ts';
import { look, mode, type Part, setWidth } from './looks.ts';
import { SourcePart } from './SourcePart.tsx';
import { TextPart } from './TextPart.tsx';
import { Toolbar } from './Toolbar.tsx';

/** One part of an email, or the reason why there is none. */
export function EmailPart({ known, part }: { readonly known: EmailFacts; readonly part: Part }) {
  const texts = t.value.email;
  if (part === 'why') return <WhyPanel known={known} />;
  const { email, error } = known;
  if (part === 'email' && compared.value) return <Comparison compared={compared.value} />;
  if (error)
    return (
      <div class="noemail" role="alert">
        <p>
          <b>{error.message}</b> <span class="quiet">({error.code})</span>
        </p>
        {error.why && <p>{error.why}</p>}
        {error.frame && (
          <pre class="frame" tabIndex={0}>
            {error.frame}
          </pre>
        )}
        {error.fix && <p>{error.fix}</p>}
      </div>
    );
  if (email === undefined)
    return (
      <div class="noemail whole">
        {known.why.reasons.map(({ rule, text }) => (
          <p key={rule}>{ruleName(rule, text)}</p>
        ))}
        <p class="quiet small">{texts.noEmailHint}</p>
      </div>
    );
  if (part === 'headers') return <Headers headers={email.headers} />;
  if (part === 'lock') return <LockScreens screens={email.lockScreens} />;
  if (part === 'text') return <TextPart src={`${addressOf(known, 'text')}?edition=${edition.value}`} />;
  if (part === 'source') return <SourcePart known={known} />;
  const query = [look.value, `edition=${edition.value}`].filter(Boolean).join('&');
  return (
    <div class="seen">
      <Toolbar />
      {mode.value !== 'light' && <p class="note quiet small">{texts.modeNotes[mode.value]}</p>}
      <EmailFrame
        src={`${addressOf(known, 'html')}?${query}`}
        title={texts.frame(email.subject)}
        dark={mode.value !== 'light'}
        onWidth={setWidth}
      />
    </div>
  );
}
