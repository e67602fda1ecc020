import type { Problem } from '../api/Problem.ts';
import { t } from '../texts/index.ts';

/** What stands in the place of a view while a template, a policy or the data is broken: where, what, why, what to do. */
export function ProblemPage({ problem }: { readonly problem: Problem }) {
  const texts = t.value.problem;
  const { code, title, message, place, file, line, frame, why, fix } = problem;
  return (
    <section class="problem" role="alert">
      <p class="code">{code === undefined ? title : `${title} (${code})`}</p>
      <h1>{message}</h1>
      {place && (
        <p>
          <code>{place}</code>
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
      {file && (
        <p>
          <a
            class="button"
            data-view="write"
            href={`/write/${file}${line === undefined ? '' : `?line=${line}`}`}
          >
            {texts.edit}
          </a>
        </p>
      )}
      <p class="quiet">{texts.mended}</p>
    </section>
  );
}
