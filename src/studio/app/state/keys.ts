import { signal } from '@preact/signals';
import { opened } from './opened.ts';

/** One key for the help page, in words of the current language. */
export interface Key {
  /** As `KeyboardEvent.key` names it; shown as it is. */
  readonly keys: readonly string[];
  readonly says: string;
}

/** One entry of the command palette. */
export interface Command {
  readonly name: string;
  /** Shown beside it. */
  readonly hint?: string;
  readonly run: () => void;
}

/** What the view that is open offers: its keys for the help, its commands for the palette. It sets them when it opens. */
export const viewKeys = signal<readonly Key[]>([]);
export const viewCommands = signal<readonly Command[]>([]);

/** Whether a key belongs to a field that is being written in. */
export function isWriting(event: KeyboardEvent): boolean {
  const at = event.target;
  return (
    at instanceof HTMLElement &&
    (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) &&
    !(at instanceof HTMLInputElement && /^(checkbox|radio|range|button)$/.test(at.type))
  );
}

/** The two keys that work everywhere. */
export function listenToKeys(): void {
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      opened.value = opened.value === 'palette' ? undefined : 'palette';
    } else if (event.key === '?' && !isWriting(event) && opened.value === undefined) {
      event.preventDefault();
      opened.value = 'help';
    }
  });
}
