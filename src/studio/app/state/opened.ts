import { signal } from '@preact/signals';

/** Which of the dialogs of the shell is open. */
export const opened = signal<'palette' | 'help' | 'settings' | undefined>(undefined);
