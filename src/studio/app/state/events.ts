import { effect, signal } from '@preact/signals';
import { answerOf, api } from '../api/client.ts';
import type { Problem } from '../api/Problem.ts';
import { count, t } from '../texts/index.ts';
import { announce } from './announce.ts';
import { loadShop, shop } from './shop.ts';

/** How far a piece of work in the server has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** The survey, while it is under way. */
export const progress = signal<Progress | undefined>(undefined);
/** What is wrong with the files as they are now. What was last good is shown of everything else. */
export const problem = signal<Problem | undefined>(undefined);
/** How many emails are otherwise than in the baseline; grows and falls with each change report. */
export const changed = signal<{ readonly report: number; readonly emails: number } | undefined>(undefined);
/** Grows with each change of the files: what is shown of an email is then asked anew. */
export const edition = signal(0);
/** Grows as the survey comes on, some times a second at most: views that list people ask anew. */
export const version = signal(0);
/** Whether the server answers. */
export const connected = signal(true);

const REFRESH_MS = 700;

/** Listens to the server for as long as the page is open. The browser connects again by itself. */
export function listenToEvents(): void {
  const source = new EventSource('/api/events');
  let seen: Progress | undefined;
  let isWaiting = false;
  const refresh = () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      version.value += 1;
    }, REFRESH_MS);
  };
  source.onopen = () => {
    // After a start of the server anew, nothing that is shown need be true.
    if (!connected.peek()) location.reload();
    connected.value = true;
  };
  source.onerror = () => {
    connected.value = false;
  };
  source.addEventListener('progress', ({ data }: MessageEvent<string>) => {
    const { done, of } = JSON.parse(data) as Progress;
    const isOver = done >= of;
    progress.value = isOver ? undefined : { done, of };
    if (seen !== undefined && seen.done !== done) refresh();
    seen = { done, of };
  });
  source.addEventListener('edition', ({ data }: MessageEvent<string>) => {
    problem.value = (JSON.parse(data) as { problem?: Problem }).problem;
    if (problem.value === undefined) edition.value += 1;
    void loadShop();
    refresh();
  });
  source.addEventListener('changes', ({ data }: MessageEvent<string>) => {
    const { emails } = tell(JSON.parse(data) as Reported);
    announce(t.peek().changes.announced(count(emails)));
    refresh();
  });
  // What was changed before this page was opened.
  answerOf(api.changes.$get()).then(
    ({ changes }) => changes && tell(changes),
    () => undefined,
  );
  effect(() => {
    problem.value = shop.value?.problem;
  });
}

interface Reported {
  readonly id: number;
  readonly counts: Readonly<Record<string, number>>;
}

function tell({ id, counts }: Reported) {
  const emails = Object.entries(counts).reduce(
    (sum, [kind, number]) => sum + (kind === 'unsent' ? 0 : number),
    0,
  );
  changed.value = { report: id, emails };
  return changed.value;
}
