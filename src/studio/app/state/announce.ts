import { signal } from '@preact/signals';

/** What a screen reader is to say, and what the foot of the page shows for a moment. */
export const announced = signal<{ readonly text: string; readonly at: number }>({ text: '', at: 0 });

/** Says something without moving the focus: a result, a state, a thing done. */
export function announce(text: string): void {
  announced.value = { text, at: announced.value.at + 1 };
}
