export { DataSource, FileSource, filesOf, Mapping } from './DataSource.ts';
export type { LoadDefaults } from './LoadDefaults.ts';
export { type Batch, loadFile } from './loadFile.ts';
export { type Refusal, refusalText } from './Refusal.ts';
export { openTable } from './table/openTable.ts';
export type { Row, Table } from './table/Table.ts';
