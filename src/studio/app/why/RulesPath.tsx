import type { EmailFacts } from '../api/client.ts';
import { ruleName } from '../people/ruleName.ts';
import { t } from '../texts/index.ts';
import { momentText } from './moments.ts';

type Round = EmailFacts['path'][number];

/** The ordered rules as they were asked, and where they turned; after a deferral, as they are asked again at its end. */
export function RulesPath({ path }: { readonly path: readonly Round[] }) {
  return (
    <ol class="path">
      {path.map((round, at) => (
        <li key={round.at}>
          {at > 0 && <p class="small quiet">{t.value.why.again(momentText(round.at))}</p>}
          <OneRound round={round} />
        </li>
      ))}
    </ol>
  );
}

function OneRound({ round: { steps, notAsked } }: { readonly round: Round }) {
  const texts = t.value.why;
  const turn = steps.find(({ result }) => result !== 'pass');
  const nameOf = (rule: string) => (texts.steps as Readonly<Record<string, string>>)[rule] ?? rule;
  return (
    <>
      <div class="dots" aria-hidden="true">
        {steps.map(({ rule, result }) => (
          <span key={rule} class={`is-${result}`} title={nameOf(rule)} />
        ))}
        {notAsked.map((rule) => (
          <span key={rule} class="is-unasked" title={nameOf(rule)} />
        ))}
      </div>
      {turn === undefined ? (
        <p>{texts.passed}</p>
      ) : (
        <p>
          <b>{texts.turned(nameOf(turn.rule))}</b>
          {turn.reason && `: ${ruleName(turn.reason.rule, turn.reason.text)}`}
          {turn.until !== undefined && ` (${texts.untilShort(momentText(turn.until, 'medium'))})`}
        </p>
      )}
      <details>
        <summary class="small">{texts.allRules}</summary>
        <ol class="asked">
          {steps.map(({ rule, result }) => (
            <li key={rule}>
              <span class={`dot is-${result}`} aria-hidden="true" /> {nameOf(rule)}{' '}
              <span class="quiet small">{texts.results[result]}</span>
            </li>
          ))}
          {notAsked.map((rule) => (
            <li key={rule} class="quiet">
              <span class="dot is-unasked" aria-hidden="true" /> {nameOf(rule)}{' '}
              <span class="small">{texts.results.unasked}</span>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
