import { type Instant, RECORD_KINDS } from '../../domain/index.ts';
import { importData } from '../import/importData.ts';
import { openShopStore, type Surroundings } from '../shop/openShop.ts';
import { openEdition } from '../survey/Edition.ts';
import { People, readPeople } from '../survey/People.ts';
import { Survey } from '../survey/Survey.ts';
import { createPause, createSurveyor } from '../survey/surveyEverybody.ts';
import { openWorkspace } from '../workspace/openWorkspace.ts';
import type { Desk, DeskEvent } from './Desk.ts';

export interface DeskOptions {
  readonly config?: string;
  /** The moment to decide at, given what the configuration fixes. */
  readonly moment: (fixed: Instant | undefined) => Instant;
  readonly reveal: boolean;
  readonly readOnly: boolean;
}

/** So long at most other work waits for the survey. */
const SLICE_MS = 10;
/** Who is surveyed before all are read: what the first screen shows. */
const FIRST_PEOPLE = 100;

/**
 * Opens a shop's folder to work on. The people are read and surveyed from here on, in slices; what is known so far is there
 * at any time. A store that holds nobody is filled from the files first, as "mesura import" does.
 *
 * @throws MesuraError for a configuration, policy, template or database that cannot be used
 */
export async function openDesk(surroundings: Surroundings, options: DeskOptions): Promise<Desk> {
  const workspace = await openWorkspace(surroundings.cwd, options.config, { follow: true });
  const store = await openShopStore(workspace, surroundings.env);
  const shop = { workspace, store, [Symbol.asyncDispose]: () => store.close() };
  try {
    let { customers } = await store.counts();
    if (customers === 0 && !options.readOnly) {
      await importData(workspace, store, { kinds: RECORD_KINDS });
      customers = (await store.counts()).customers;
    }
    return createDesk(shop, await openEdition(shop), options, customers, surroundings.env);
  } catch (error) {
    await shop[Symbol.asyncDispose]();
    throw error;
  }
}

function createDesk(
  shop: Desk['shop'],
  edition: Desk['edition'],
  { moment, reveal, readOnly }: DeskOptions,
  customers: number,
  env: Surroundings['env'],
): Desk {
  const now = moment(shop.workspace.config.now);
  const listeners = new Set<(event: DeskEvent) => void>();
  const closing = new AbortController();
  const people = new People();
  const survey = new Survey(
    edition.campaigns.map(({ name }) => name),
    customers,
  );
  const tell = (event: DeskEvent) => {
    for (const listener of listeners) listener(event);
  };

  const pause = createPause(SLICE_MS);
  let told = 0;
  const surveyor = createSurveyor(edition, people, survey, now, () => {
    // A hundredth at a time is as fine as a bar can show.
    if (survey.done - told >= customers / 100) {
      told = survey.done;
      tell({ type: 'progress', done: told, of: Math.max(customers, people.size) });
    }
    return pause();
  });
  const work = (async () => {
    await readPeople(shop.store, people, async () => {
      if (survey.done === 0) await surveyor(closing.signal, FIRST_PEOPLE);
      await pause();
      if (closing.signal.aborted) throw new Ended();
    });
    await surveyor(closing.signal);
    tell({ type: 'progress', done: survey.done, of: people.size });
  })().catch((error: unknown) => {
    if (!(error instanceof Ended)) throw error;
  });
  // Whoever waits for it hears of it; nobody may wait.
  work.catch(() => undefined);

  return {
    ...{ shop, env, edition, people, survey, now, reveal, readOnly },
    get customers() {
      return Math.max(customers, people.size);
    },
    settled: () => work,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async [Symbol.asyncDispose]() {
      closing.abort();
      await work.catch(() => undefined);
      await shop[Symbol.asyncDispose]();
    },
  };
}

/** The desk was closed in the middle of its work. */
class Ended extends Error {}
