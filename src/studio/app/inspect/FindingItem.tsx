import { setQuery } from '../state/route.ts';
import { count } from '../texts/index.ts';
import { type Finding, mark, type Spot } from './inspection.ts';
import { t } from './texts.ts';
import { translated } from './translated.ts';

const MARKS = { error: 'mark bad', warning: 'mark wait', note: 'mark' } as const;

/** One finding: how bad it is, what it is, what to do, and where. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { severity, code, group, detail, spots, count: all, support } = finding;
  const { message, fix } = worded(finding);
  const more = all - spots.length;
  return (
    <li class="finding">
      <p class="what">
        <span class={MARKS[severity]}>{t.value.severities[severity]}</span> <strong>{message}</strong>
        {detail !== undefined && <span class="detail">: {detail}</span>}
      </p>
      <p class="todo">{fix}</p>
      {support && (
        <p class="quiet small">
          {support.without.length > 0 && (
            <>
              <strong>{t.value.share(count(support.without.length), count(support.of))}</strong>{' '}
              {t.value.without}: {programs(support.without)}.{' '}
            </>
          )}
          {support.partly.length > 0 && (
            <>
              {t.value.partly}: {programs(support.partly)}.{' '}
            </>
          )}
          <a href={support.url} target="_blank" rel="noreferrer">
            {t.value.tested(support.testedAt)}
          </a>
        </p>
      )}
      {spots.length > 0 && (
        <ul class="spots">
          {places(spots).map(({ spot, times }) => (
            <SpotItem key={spot.offset} spot={spot} times={times} />
          ))}
        </ul>
      )}
      {spots.length > 0 && more > 0 && <p class="quiet small">{t.value.more(count(more))}</p>}
      <p class="quiet small">
        {t.value.groups[group]} · <code>{code}</code>
      </p>
    </li>
  );
}

function SpotItem({ spot, times }: { readonly spot: Spot; readonly times: number }) {
  const { source, line, offset, detail } = spot;
  const placed = source ? `${source.file}:${source.line}` : t.value.line(count(line));
  return (
    <li>
      <button
        type="button"
        class="button plain place"
        title={t.value.show(placed)}
        aria-pressed={mark.value === offset}
        onClick={() => setQuery({ mark: mark.value === offset ? undefined : String(offset) })}
      >
        {placed}
        {times > 1 && <span class="quiet">×{count(times)}</span>}
        {detail !== undefined && <span class="quiet"> {detail}</span>}
      </button>
      {source && (
        <a
          class="small"
          data-view
          href={`/write/${source.file}?line=${source.line}`}
          aria-label={t.value.open(placed)}
          title={t.value.open(placed)}
        >
          ↗
        </a>
      )}
    </li>
  );
}

/** The server speaks English; what is known in Spanish is said in Spanish. */
function worded({ code, message, fix, support }: Finding): {
  readonly message: string;
  readonly fix: string;
} {
  const [said, todo] = translated.value[code] ?? [message, fix];
  return { message: support ? t.value.lacking(support.title) : said, fix: todo };
}

/** Each with the newest version that was tested. */
const programs = (all: NonNullable<Finding['support']>['without']) =>
  all.map(({ name, versions }) => `${name} ${versions.at(-1) ?? ''}`.trim()).join(', ');

/** Places of one template line are told once: its first, and how many there are. */
function places(spots: readonly Spot[]): { readonly spot: Spot; readonly times: number }[] {
  const told = new Map<string, { spot: Spot; times: number }>();
  for (const spot of spots) {
    const key = spot.source ? `${spot.source.file}:${spot.source.line} ${spot.detail}` : String(spot.offset);
    const known = told.get(key);
    if (known) known.times += 1;
    else told.set(key, { spot, times: 1 });
  }
  return [...told.values()];
}
