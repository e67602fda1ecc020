/**
 * Asked for instead of imported: an older Node, which has no SQLite, would refuse the whole program before it could say what it needs.
 */
export const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
export type DatabaseSync = InstanceType<typeof DatabaseSync>;
