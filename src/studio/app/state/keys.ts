import { signal } from '@preact/signals';
import { opened } from './opened.ts';
import { remember, remembered } from './remembered.ts';

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

/**
 * Whether keys of one character do something outside of fields (WCAG 2.2, 2.1.4: whoever speaks their input must be able to
 * turn them off).
 */
export const singleKeys = signal(remembered('keys') !== 'off');

export function setSingleKeys(on: boolean): void {
  remember('keys', on ? 'on' : 'off');
  singleKeys.value = on;
}

/** Whether a key is this one character, meant for the page and not for a field. */
export function isSingleKey(event: KeyboardEvent, key: string): boolean {
  return (
    singleKeys.value &&
    event.key === key &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !isWriting(event)
  );
}

/** Whether a key belongs to a field that is being written in. */
export function isWriting(event: KeyboardEvent): boolean {
  const at = event.target;
  return (
    at instanceof HTMLElement &&
    (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) &&
    !(at instanceof HTMLInputElement && /^(checkbox|radio|range|button)$/.test(at.type))
  );
}

/** The keys that work everywhere. */
export function listenToKeys(): void {
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      opened.value = opened.value === 'palette' ? undefined : 'palette';
    } else if (isSingleKey(event, '?') && opened.value === undefined) {
      event.preventDefault();
      opened.value = 'help';
    }
  });
}
