export type { Completion, Completions } from './Completion.ts';
export { completeTemplate } from './completeTemplate.ts';
export { type PartialCalls, partialCalls, roughCalls } from './partialCalls.ts';
