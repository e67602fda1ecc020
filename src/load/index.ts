export { DataSource, FileSource, filesOf, Mapping } from './DataSource.ts';
export { neededColumns } from './fields.ts';
export { type Conflict, createGatherer, type Gathered, type Gatherer } from './gather/createGatherer.ts';
export * from './gather/createPartedGatherer.ts';
export { netReturns, type OpenReturn, takeBack } from './gather/netReturns.ts';
export type { LoadDefaults } from './LoadDefaults.ts';
export { type Batch, loadFile } from './loadFile.ts';
export type { MappingRule } from './Mapping.ts';
export {
  type Feed,
  type FeedBatch,
  type FeedKind,
  type LeftOutRows,
  type OpenFeed,
  openFeed,
  type Taken,
} from './openFeed.ts';
export { type DataSources, planFeeds } from './planFeeds.ts';
export { PRESET_NAMES, PRESETS, type Preset, type PresetFile, type PresetName } from './presets/index.ts';
export { type Refusal, refusalText } from './Refusal.ts';
export { plainName, recognise } from './recognise.ts';
export { openTable } from './table/openTable.ts';
export { UNDATED } from './values/readers.ts';
export { zonedInstant } from './values/zonedInstant.ts';
