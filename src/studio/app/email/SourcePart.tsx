import { useEffect, useState } from 'preact/hooks';
import { answerOf, api, type EmailFacts, paramOf } from '../api/client.ts';
import { edition } from '../state/events.ts';
import { t } from '../texts/index.ts';
import { type SourceLine, sourceLines } from './sourceLines.ts';

/** The HTML as it is sent, and beside each line the template's line that its first element comes from. */
export function SourcePart({ known }: { readonly known: EmailFacts }) {
  const [lines, setLines] = useState<readonly SourceLine[]>();
  const [failed, setFailed] = useState(false);
  const { campaign, customer } = known;
  useEffect(() => {
    const ended = new AbortController();
    const asked = api.emails[':campaign'][':customer'].source.$get(
      { param: paramOf({ campaign, customer: customer.id }), query: {} },
      { init: { signal: ended.signal } },
    );
    answerOf(asked).then(
      ({ source }) => {
        if (!ended.signal.aborted) setLines(source && sourceLines(source.html, source.places));
      },
      () => {
        if (!ended.signal.aborted) setFailed(true);
      },
    );
    return () => ended.abort();
  }, [campaign, customer.id, edition.value]);

  if (failed) return <p class="noemail">{t.value.failed}</p>;
  if (lines === undefined) return <p class="noemail quiet">{t.value.loading}</p>;
  return (
    <ol class="scrolled source" tabIndex={0} aria-label={t.value.email.sourceLabel}>
      {lines.map(({ number, text, place }) => (
        <li key={number}>
          <span class="from">
            {place && (
              <a data-view="write" href={`/write/${place.file}?line=${place.line}`} title={place.file}>
                {`${place.file.slice(place.file.lastIndexOf('/') + 1)}:${place.line}`}
              </a>
            )}
          </span>
          <code>{text || ' '}</code>
        </li>
      ))}
    </ol>
  );
}
