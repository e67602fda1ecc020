import type { Shop } from './client.ts';

/** What is wrong in the shop's files, as the server tells it: what, where, why, and what to do. */
export type Problem = NonNullable<Shop['problem']>;

/** `file:line:column`, as far as it is known. */
export function placeText({ place }: Problem): string | undefined {
  return place && [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}
