import type { Instant } from '../../domain/index.ts';
import { compareLooks } from '../changes/compareLooks.ts';
import { exampleOf } from '../changes/exampleOf.ts';
import type { Look } from '../changes/Look.ts';
import { type LookAgainOptions, lookAgain } from '../changes/lookAgain.ts';
import { makeComparable } from '../changes/makeComparable.ts';
import type { Shop, Surroundings } from '../shop/openShop.ts';
import type { Edition } from '../survey/Edition.ts';
import { People, readPeople } from '../survey/People.ts';
import { Survey } from '../survey/Survey.ts';
import { createPause, createSurveyor } from '../survey/surveyEverybody.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';
import type { Desk, DeskChanges, DeskEvent } from './Desk.ts';
import { type DescribedError, describeError } from './describeError.ts';
import { draftEdition, readAgain } from './readAgain.ts';

export interface DeskParts {
  readonly now: Instant;
  readonly reveal: boolean;
  readonly readOnly: boolean;
  readonly customers: number;
  readonly env: Surroundings['env'];
  /** Reads configuration and policy anew. */
  readonly openAgain: () => Promise<Workspace>;
}

/** So long at most other work waits for the survey. */
const SLICE_MS = 10;
/** Who is read before anything else, and surveyed before all others: what the first screen shows. */
const FIRST_PEOPLE = 100;
/** So long the survey waits for the first page to be answered: rendering begins with loading MJML, which lets nothing else go on. */
const HEAD_START_MS = 300;
/** Reports whose examples can still be shown. */
const MOST_REPORTS = 3;

export function createDesk(
  shop: Shop,
  edition: Edition,
  { now, reveal, readOnly, customers, env, openAgain }: DeskParts,
): Desk {
  const listeners = new Set<(event: DeskEvent) => void>();
  const closing = new AbortController();
  const reports = new Map<number, { report: DeskChanges; before: Look; after: Look }>();
  let look: Look = { edition, people: new People(), survey: surveyFor(edition, customers) };
  /** The last look that is one: `look` has its people and numbers under newer files while an update is at work. */
  let surveyed = look;
  let baseline = look;
  let changes: DeskChanges | undefined;
  let problem: DescribedError | undefined;
  let count = 0;

  const tell = (event: DeskEvent) => {
    for (const listener of listeners) listener(event);
  };
  /** A hundredth at a time is as fine as a bar can show. */
  const pauseFor = (survey: () => Survey, of: () => number) => {
    const pause = createPause(SLICE_MS);
    let told = 0;
    return () => {
      const { done } = survey();
      if (done - told >= of() / 100) {
        told = done;
        tell({ type: 'progress', done, of: of() });
      }
      return pause();
    };
  };

  const readFirst = Promise.withResolvers<void>();
  const awaited = Promise.withResolvers<void>();
  const first = (async () => {
    const { people, survey } = look;
    const of = () => Math.max(customers, people.size);
    const pause = pauseFor(() => survey, of);
    const surveyor = createSurveyor(edition, people, survey, now, pause);
    await readPeople(shop.store, people, { pageSize: FIRST_PEOPLE, atMost: FIRST_PEOPLE });
    readFirst.resolve();
    await Promise.race([
      new Promise((resolve) => setTimeout(resolve, HEAD_START_MS).unref()),
      awaited.promise,
    ]);
    closing.signal.throwIfAborted();
    await surveyor(closing.signal);
    await readPeople(shop.store, people, {
      onPage: async () => {
        await pause();
        closing.signal.throwIfAborted();
      },
    });
    await surveyor(closing.signal);
    tell({ type: 'progress', done: survey.done, of: people.size });
  })();

  /** What is under way; whoever comes later waits for it, and goes on from what it found. */
  let work: Promise<void> = first.catch(ended);
  first.catch(() => readFirst.resolve());
  /** Aborted by the next change of the files: what it would find is stale. */
  let running = new AbortController();
  let waiting: string[] = [];
  let isScheduled: Promise<void> | undefined;

  async function update(since: number): Promise<void> {
    const changed = waiting;
    waiting = [];
    isScheduled = undefined;
    running = new AbortController();
    const signal = AbortSignal.any([running.signal, closing.signal]);
    try {
      const { edition: next, people } = await readAgain(
        { shop, look, readOnly, openAgain, pause: createPause(SLICE_MS) },
        changed,
      );
      problem = undefined;
      // An email that is opened now is that of the new files; the list follows when everybody is looked at.
      const earlier = look;
      look = { ...look, edition: next };
      tell({ type: 'edition' });
      try {
        const options = { ...optionsFor(people, signal), against: baseline };
        const found = await lookAgain(earlier, next, people, options);
        let against: Look;
        do {
          // What is accepted meanwhile is what the new look is compared with.
          against = baseline;
          await makeComparable(against, found, options);
        } while (against !== baseline);
        look = found;
        surveyed = found;
      } catch (error) {
        // What was not finished was not looked at: the next time goes on from what was.
        look = earlier;
        throw error;
      }
      changes = remember(baseline, look, since);
      tell({ type: 'progress', done: people.size, of: people.size });
      tell({ type: 'changes', id: changes.id, counts: changes.counts });
    } catch (error) {
      // What changed once more is looked at again, with what was not finished.
      if (signal.aborted) waiting.push(...changed);
      else {
        problem = describeError(error);
        tell({ type: 'edition', problem });
      }
    }
  }

  function optionsFor(people: People, signal: AbortSignal): LookAgainOptions {
    let done = 0;
    const pause = createPause(SLICE_MS);
    const step = Math.max(1, Math.ceil(people.size / 20));
    return {
      ...{ now, signal },
      pause: () => {
        done += 1;
        if (done % step === 0) tell({ type: 'progress', done, of: people.size });
        return pause();
      },
    };
  }

  function remember(before: Look, after: Look, since: number): DeskChanges {
    count += 1;
    const report = Object.freeze({
      ...compareLooks(before, after),
      id: count,
      tookMs: Math.round(performance.now() - since),
    });
    reports.set(count, { report, before, after });
    reports.delete(count - MOST_REPORTS);
    return report;
  }

  return {
    ...{ shop, env, now, reveal, readOnly },
    get edition() {
      return look.edition;
    },
    get people() {
      return look.people;
    },
    get survey() {
      return look.survey;
    },
    get customers() {
      return Math.max(customers, look.people.size);
    },
    get problem() {
      return problem;
    },
    get changes() {
      return changes;
    },
    watched: () => watchedOf(look.edition.workspace),
    refresh(changed) {
      const since = performance.now();
      waiting.push(...changed);
      awaited.resolve();
      running.abort();
      isScheduled ??= work.then(() => (closing.signal.aborted ? undefined : update(since))).catch(ended);
      work = isScheduled;
      return isScheduled;
    },
    async tryDraft(draft) {
      const since = performance.now();
      awaited.resolve();
      await work.catch(ended);
      const before = surveyed;
      const tried = await draftEdition({ shop, look: before }, draft);
      const options = optionsFor(before.people, closing.signal);
      const after = await lookAgain(before, tried, before.people, options);
      await makeComparable(before, after, options);
      return remember(before, after, since);
    },
    async example(id, group) {
      const kept = reports.get(id);
      const wanted = kept?.report.groups[group];
      return kept && wanted && exampleOf(kept, wanted, { now, reveal });
    },
    accept() {
      baseline = surveyed;
      changes = undefined;
    },
    begun: () => readFirst.promise,
    settled() {
      awaited.resolve();
      return work;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async [Symbol.asyncDispose]() {
      closing.abort();
      awaited.resolve();
      await work.catch(() => undefined);
      await shop[Symbol.asyncDispose]();
    },
  };

  /** The desk was closed in the middle of its work. */
  function ended(error: unknown): void {
    if (!closing.signal.aborted) throw error;
  }
}

const surveyFor = ({ campaigns }: Edition, people: number) =>
  new Survey(
    campaigns.map(({ name }) => name),
    people,
  );

function watchedOf({ config, codeFiles, dataFiles, resolve }: Workspace): string[] {
  const { policy, templates, partials, learned } = config;
  return [...codeFiles, ...[policy, templates, partials, learned].map(resolve), ...dataFiles];
}
