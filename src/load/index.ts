export { DataSource, FileSource, filesOf, Mapping } from './DataSource.ts';
export type { LoadDefaults } from './LoadDefaults.ts';
export { type Batch, loadFile } from './loadFile.ts';
export { type Feed, type FeedBatch, type OpenFeed, openFeed, type Taken } from './openFeed.ts';
export { type DataSources, planFeeds } from './planFeeds.ts';
export { PRESET_NAMES, PRESETS, type Preset, type PresetFile, type PresetName } from './presets/index.ts';
export { type Refusal, refusalText } from './Refusal.ts';
export { UNDATED } from './values/readers.ts';
