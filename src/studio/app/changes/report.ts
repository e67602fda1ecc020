import { computed, effect, signal } from '@preact/signals';
import { answerOf, api, type ChangeExample, type Changes, paramOf } from '../api/client.ts';
import { announce } from '../state/announce.ts';
import { changed } from '../state/events.ts';
import { route } from '../state/route.ts';
import { t } from '../texts/index.ts';

/** The last change report; `undefined` while nothing has changed since the baseline. */
export const report = signal<Changes | undefined>(undefined);
/** The group's example, before and after. */
export const example = signal<ChangeExample | undefined>(undefined);

/** The group that the address names, or the first. */
export const group = computed(() => {
  const asked = Number(route.value.query.get('group') ?? 0);
  return report.value?.groups.find(({ id }) => id === asked) ?? report.value?.groups[0];
});

const wanted = computed(() => report.value && group.value && `${report.value.id} ${group.value.id}`);

/** Loads the report as often as there is a new one, and the example that is meant, until the returned function is called. */
export function followReports(): () => void {
  const ended = new AbortController();
  const init = { signal: ended.signal };
  const silences = [
    effect(() => {
      void changed.value;
      answerOf(api.changes.$get({}, { init })).then(
        ({ changes }) => {
          report.value = changes;
        },
        () => undefined,
      );
    }),
    effect(() => {
      const [id, at] = wanted.value?.split(' ') ?? [];
      if (id === undefined || at === undefined) {
        example.value = undefined;
        return;
      }
      const param = paramOf({ report: id, group: at });
      answerOf(api.changes[':report'][':group'].$get({ param }, { init })).then(
        (got) => {
          if (wanted.peek() === `${id} ${at}`) example.value = got;
        },
        () => undefined,
      );
    }),
  ];
  return () => {
    ended.abort();
    for (const silence of silences) silence();
  };
}

/** From here on changes are compared with the files as they are now. */
export async function accept(): Promise<void> {
  await answerOf(api.changes.accept.$post());
  report.value = undefined;
  changed.value = undefined;
  announce(t.peek().changes.accepted);
}
