import './changes.css';
import { useEffect } from 'preact/hooks';
import type { Changes } from '../api/client.ts';
import { isWriting, viewCommands, viewKeys } from '../state/keys.ts';
import { opened } from '../state/opened.ts';
import { setQuery } from '../state/route.ts';
import { shop } from '../state/shop.ts';
import { count, language, t } from '../texts/index.ts';
import { Example, setWay, WAYS } from './Example.tsx';
import { GroupList } from './GroupList.tsx';
import { accept, example, followReports, group, report } from './report.ts';

const KINDS = ['changes', 'appears', 'vanishes', 'fails', 'mended', 'unsent'] as const;

/** What the files as they are now do to everybody, compared with the baseline. */
export default function ChangesView() {
  useEffect(followReports, []);
  useEffect(() => {
    const texts = t.value.changes;
    const step = (by: number) => {
      const groups = report.peek()?.groups ?? [];
      const at = groups.findIndex(({ id }) => id === group.peek()?.id);
      const to = groups[Math.min(groups.length - 1, Math.max(0, at + by))];
      if (to) setQuery({ group: String(to.id) });
    };
    viewKeys.value = [{ keys: ['Alt', '↓ ↑'], says: texts.keys.groups }];
    viewCommands.value = [
      ...(report.value && !shop.value?.readOnly ? [{ name: texts.accept, run: () => void accept() }] : []),
      ...WAYS.map((one) => ({ name: texts.ways[one], run: () => setWay(one) })),
    ];
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || isWriting(event) || opened.peek() !== undefined) return;
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      step(by);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [t.value, report.value, shop.value]);

  const texts = t.value.changes;
  const now = report.value;
  if (now === undefined || now.groups.length === 0)
    return (
      <section class="plainview">
        <h1>{t.value.views.changes}</h1>
        <p>{texts.none}</p>
        <p class="quiet">{texts.noneHint}</p>
      </section>
    );
  return (
    <div class="changes">
      <Summary report={now} />
      <GroupList groups={now.groups} />
      {example.value && <Example example={example.value} report={now.id} />}
    </div>
  );
}

function Summary({ report: { people, tookMs, counts, emails } }: { readonly report: Changes }) {
  const texts = t.value.changes;
  const seconds = (tookMs / 1000).toLocaleString(language.value, { maximumSignificantDigits: 2 });
  return (
    <header class="summary">
      <div class="title">
        <h1>{t.value.views.changes}</h1>
        <p class="quiet small">{texts.since(count(people), seconds)}</p>
      </div>
      <dl>
        {KINDS.map((kind) => (
          <div key={kind} class={counts[kind] === 0 ? 'zero' : ''}>
            <dd class="number">{count(counts[kind])}</dd>
            <dt>{texts.kinds[kind]}</dt>
          </div>
        ))}
        <div>
          <dd class="number">
            {count(emails.before)} → {count(emails.after)}
          </dd>
          <dt>{texts.emails}</dt>
        </div>
      </dl>
      {!shop.value?.readOnly && (
        <button type="button" class="button main" onClick={() => void accept()}>
          {texts.accept}
        </button>
      )}
    </header>
  );
}
