import { type Problem, placeText } from '../api/Problem.ts';
import { t } from '../texts/index.ts';

/** What stands in the place of a view while a template, a policy or the data is broken: where, what, why, what to do. */
export function ProblemPage({ problem }: { readonly problem: Problem }) {
  const texts = t.value.problem;
  const { code, title, message, place, frame, why, fix } = problem;
  return (
    <section class="problem" role="alert">
      <p class="code">{`${title} (${code})`}</p>
      <h1>{message}</h1>
      {place && (
        <p>
          <code>{placeText(problem)}</code>
        </p>
      )}
      {frame && (
        <pre class="frame" tabIndex={0}>
          {frame}
        </pre>
      )}
      {why && (
        <p>
          <b>{texts.why}:</b> {why}
        </p>
      )}
      {fix && (
        <p>
          <b>{texts.fix}:</b> {fix}
        </p>
      )}
      {place && (
        <p>
          <a
            class="button"
            data-view="write"
            href={`/write/${place.file}${place.line === undefined ? '' : `?line=${place.line}`}`}
          >
            {texts.edit}
          </a>
        </p>
      )}
      <p class="quiet">{texts.mended}</p>
    </section>
  );
}
