import { type Place, placeText } from '../domain/index.ts';

/** One row that was not taken, and why, without its value: it may be personal. */
export interface Refusal {
  readonly place: Place;
  /** The field as the documentation names it; absent where the row as a whole cannot be read. */
  readonly field?: string;
  /** What is wrong and what is allowed. */
  readonly message: string;
}

/** `orders.csv:17 quantity: must be more than 0`. */
export function refusalText({ place, field, message }: Refusal): string {
  return `${placeText(place)}${field === undefined ? '' : ` ${field}`}: ${message}`;
}
