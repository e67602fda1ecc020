import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Instant, MesuraError, RECORD_KINDS, type RecordKind } from '../../domain/index.ts';
import { filesOf } from '../../load/DataSource.ts';
import { openStore } from '../../store/openStore.ts';
import type { Store } from '../../store/Store.ts';
import type { ChangeReport } from '../changes/ChangeReport.ts';
import { compareLooks } from '../changes/compareLooks.ts';
import { type ChangeExample, exampleOf } from '../changes/exampleOf.ts';
import type { Look } from '../changes/Look.ts';
import { importData } from '../import/importData.ts';
import { temporaryFolder } from '../prove/temporaryFolder.ts';
import { openShopStore, type Surroundings } from '../shop/openShop.ts';
import { openEdition } from '../survey/Edition.ts';
import { People, readPeople } from '../survey/People.ts';
import { Survey } from '../survey/Survey.ts';
import { createSurveyor } from '../survey/surveyEverybody.ts';
import { openWorkspace, type Workspace } from '../workspace/openWorkspace.ts';
import { exportRef } from './exportRef.ts';

export interface DiffRequest {
  readonly config?: string;
  /** A git commit of the checkout, or a folder that holds a shop. */
  readonly against: string;
  /** The moment to decide at, given what the configuration fixes. */
  readonly moment: (fixed: Instant | undefined) => Instant;
  readonly signal: AbortSignal;
  readonly onPerson?: () => void;
}

export interface ShopDiff {
  readonly report: ChangeReport;
  readonly examples: readonly ChangeExample[];
  readonly now: Instant;
}

/**
 * What the files of this folder make of everybody, compared with those of a commit or of another folder. Both sides decide over the same
 * people: those of the database, or of the data files where that is empty. Where data files differ, each side works on a copy into
 * which its own are imported. Neither the checkout nor the database is touched.
 *
 * @throws MesuraError for either side that cannot be used
 */
export async function diffShops(surroundings: Surroundings, request: DiffRequest): Promise<ShopDiff> {
  const workspace = await openWorkspace(surroundings.cwd, request.config);
  const now = request.moment(workspace.config.now);
  await using temporary = await temporaryFolder(path.dirname(workspace.resolve(workspace.config.objections)));
  const { folder } = temporary;
  const old = await openOld(surroundings, workspace, request.against, folder);
  await using stores = await openStores(surroundings, { before: old, after: workspace }, folder);

  const before = await lookAt(old, stores.before, now, request);
  const after = await lookAt(workspace, stores.after, now, request, before);
  const report = compareLooks(before, after);
  const examples: ChangeExample[] = [];
  for (const group of report.groups)
    examples.push(await exampleOf({ before, after }, group, { now, reveal: false }));
  return Object.freeze({ report, examples, now });
}

async function openOld({ cwd, env }: Surroundings, workspace: Workspace, against: string, target: string) {
  const named = path.resolve(cwd, against);
  const config = path.basename(workspace.configFile);
  const isFolder = existsSync(named) && statSync(named).isDirectory();
  const root = isFolder ? named : await exportRef(workspace.root, against, { target, env });
  if (!existsSync(path.join(root, config)))
    throw new MesuraError('USAGE', `there is no ${config} in "${against}"`, {
      fix: 'name a commit or a folder in which the shop has its configuration at the same place',
    });
  // Read as if from there: files are called in both sides alike.
  return openWorkspace(root, config);
}

interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

async function openStores(
  surroundings: Surroundings,
  sides: Sides<Workspace>,
  temporary: string,
): Promise<Sides<Store> & AsyncDisposable> {
  const opened: Store[] = [];
  const disposal = {
    async [Symbol.asyncDispose]() {
      for (const store of opened.toReversed()) await store.close();
    },
  };
  try {
    const own = await openShopStore(sides.after, surroundings.env);
    opened.push(own);
    const isEmpty = (await own.counts()).customers === 0;
    const kinds = isEmpty ? RECORD_KINDS : await differingKinds(sides);
    if (kinds.length === 0) return { before: own, after: own, ...disposal };
    const copy = async (side: keyof Sides<Store>) => {
      const at = path.join(temporary, `${side}.db`);
      const store = isEmpty ? await openStore({ at }) : await own.copyTo(at, { keepLine: () => true });
      opened.push(store);
      await importData(sides[side], store, { kinds });
      return store;
    };
    return { before: await copy('before'), after: await copy('after'), ...disposal };
  } catch (error) {
    await disposal[Symbol.asyncDispose]();
    throw error;
  }
}

/** The kinds of records whose files are not the same on both sides. */
async function differingKinds({ before, after }: Sides<Workspace>): Promise<RecordKind[]> {
  const contents = async (workspace: Workspace, kind: RecordKind) => {
    const source = workspace.config.data[kind];
    const files = source === undefined ? [] : filesOf(source).map(({ file }) => file);
    if (kind === 'complements') files.push(workspace.config.learned);
    const read = files.map((file) => readFile(workspace.resolve(file)).catch(() => undefined));
    return [JSON.stringify(source), ...(await Promise.all(read)).map((bytes) => bytes?.toString('base64'))];
  };
  const differs = await Promise.all(
    RECORD_KINDS.map(async (kind) => {
      const [a, b] = await Promise.all([contents(before, kind), contents(after, kind)]);
      return a.length !== b.length || a.some((one, at) => one !== b[at]);
    }),
  );
  return RECORD_KINDS.filter((_, at) => differs[at]);
}

async function lookAt(
  workspace: Workspace,
  store: Store,
  now: Instant,
  { signal, onPerson }: DiffRequest,
  other?: Look & { readonly store?: Store },
): Promise<Look & { readonly store: Store }> {
  const edition = await openEdition({ workspace, store });
  const isShared = other?.store === store;
  const people = isShared && other ? other.people : new People();
  if (!isShared) await readPeople(store, people, { onPage: async () => signal.throwIfAborted() });
  const survey = new Survey(
    edition.campaigns.map(({ name }) => name),
    people.size,
    other?.survey.structures,
  );
  const surveyAll = createSurveyor(edition, people, survey, now, () => void onPerson?.());
  await surveyAll(signal);
  signal.throwIfAborted();
  return { edition, people, survey, store };
}
