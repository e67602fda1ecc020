export type { Completion, Completions } from './Completion.ts';
export { type PartialCalls, partialCalls, roughCalls } from './partialCalls.ts';
