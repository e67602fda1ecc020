import { RECORD_KINDS, type RecordKind } from '../domain/index.ts';
import { type DataSource, type FileSource, filesOf } from './DataSource.ts';
import type { Feed, FeedKind } from './openFeed.ts';

/** What the configuration says of the kinds. */
export type DataSources = Readonly<Partial<Record<RecordKind, DataSource | undefined>>>;

/** How a file is read as a whole: kinds that agree on it share one reading. */
function readingKey({ columns, leaveOut, returns, ...how }: FileSource): string {
  return JSON.stringify(Object.entries(how).sort());
}

/**
 * Which files are to be read, each once, and for which kinds. A file with a preset also feeds the kinds that the
 * configuration does not name, or names from the same system: a Shopify export of orders brings its customers along. Where the customers
 * come from elsewhere they have other numbers, and nobody may be there twice.
 */
export function planFeeds(data: DataSources, wanted: readonly RecordKind[] = RECORD_KINDS): Feed[] {
  const feeds = new Map<string, { file: string; kinds: FeedKind[] }>();
  const add = (kind: RecordKind, source: FileSource, derived: boolean) => {
    const key = readingKey(source);
    const feed = feeds.get(key) ?? { file: source.file, kinds: [] };
    feeds.set(key, feed);
    // The same kind twice from one file (two purposes of one consent) needs a reading of its own rules, not of its own file.
    const same = JSON.stringify(source);
    if (derived && feed.kinds.some((one) => one.kind === kind)) return;
    if (feed.kinds.some((one) => one.kind === kind && JSON.stringify(one.source) === same)) return;
    feed.kinds.push({ kind, source, derived });
  };
  for (const kind of RECORD_KINDS) {
    const source = data[kind];
    if (source !== undefined) for (const file of filesOf(source)) add(kind, file, false);
  }
  for (const kind of RECORD_KINDS) {
    const named = data[kind];
    const presets = named === undefined ? undefined : new Set(filesOf(named).map(({ preset }) => preset));
    for (const { source } of [...feeds.values()].flatMap(({ kinds }) => kinds)) {
      if (source.preset === undefined || presets?.has(source.preset) === false) continue;
      const { columns, leaveOut, returns, ...how } = source;
      add(kind, how, true);
    }
  }
  return [...feeds.values()]
    .map(({ file, kinds }) => ({ file, kinds: kinds.filter(({ kind }) => wanted.includes(kind)) }))
    .filter(({ kinds }) => kinds.length > 0);
}
