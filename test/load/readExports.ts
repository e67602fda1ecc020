import {
  createGatherer,
  type DataSources,
  type Gathered,
  openFeed,
  planFeeds,
  refusalText,
} from '../../src/load/index.ts';

export interface ReadExports extends Gathered {
  /** All refusals, as a person reads them. */
  readonly refused: readonly string[];
  /** `orders: 2, where Email is empty`. */
  readonly leftOut: readonly string[];
}

/** Reads files as an import would, up to the store. */
export async function readExports(
  data: DataSources,
  folder: string,
  shop = { currency: 'EUR', timeZone: 'Europe/Berlin' },
): Promise<ReadExports> {
  const urls = { urlBase: 'https://shop.example/', imageBase: 'https://shop.example/' };
  const gatherer = createGatherer();
  const refused: string[] = [];
  const leftOut = new Map<string, number>();
  for (const feed of planFeeds(data)) {
    const { file, batches } = await openFeed(feed, { ...shop, ...urls, folder });
    for await (const batch of batches) {
      gatherer.take(file, batch.taken);
      refused.push(...batch.refusals.map(({ kind, ...refusal }) => `${kind} ${refusalText(refusal)}`));
      for (const { kind, because, rows } of batch.leftOut)
        leftOut.set(`${kind}, where ${because}`, (leftOut.get(`${kind}, where ${because}`) ?? 0) + rows);
    }
  }
  const gathered = gatherer.finish();
  return {
    ...gathered,
    refused: [
      ...refused,
      ...gathered.refusals.map(({ kind, ...refusal }) => `${kind} ${refusalText(refusal)}`),
    ],
    leftOut: [...leftOut].map(([because, rows]) => `${rows} ${because}`),
  };
}
