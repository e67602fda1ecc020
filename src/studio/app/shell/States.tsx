import { placeText } from '../api/Problem.ts';
import { connected, problem, progress } from '../state/events.ts';
import { view } from '../state/route.ts';
import { count, t } from '../texts/index.ts';

/** What holds for the whole page at the moment: no connection, work under way, a broken file while one writes. */
export function States() {
  const under = progress.value;
  const broken = view.value === 'write' ? problem.value : undefined;
  return (
    <div class="states">
      {!connected.value && (
        <p class="strip" role="status">
          {t.value.disconnected}
        </p>
      )}
      {under && (
        <p class="progress">
          <progress max={under.of} value={under.done} aria-label={t.value.loading} />
          <span class="number">{t.value.progress(count(under.done), count(under.of))}</span>
        </p>
      )}
      {broken && (
        <p class="strip" role="alert">
          {[placeText(broken), broken.message].filter(Boolean).join(': ')}
        </p>
      )}
    </div>
  );
}
