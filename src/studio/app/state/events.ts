import { signal } from '@preact/signals';
import type { Problem } from '../api/Problem.ts';

/** How far a piece of work in the server has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export const progress = signal<Progress | undefined>(undefined);
export const problem = signal<Problem | undefined>(undefined);
/** Grows with each new survey: views that show people read it, and so ask anew. */
export const version = signal(0);
/** Whether the server answers. */
export const connected = signal(true);

/** Listens to the server for as long as the page is open. The browser connects again by itself. */
export function listenToEvents(): void {
  const source = new EventSource('/api/events');
  source.onopen = () => {
    connected.value = true;
  };
  source.onerror = () => {
    connected.value = false;
  };
}
