import { effect, signal } from '@preact/signals';
import { remember, remembered } from './remembered.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Light, dark, or as the system has it. */
export const theme = signal<Theme>(THEMES.find((one) => one === remembered('theme')) ?? 'system');

effect(() => {
  remember('theme', theme.value);
  if (theme.value === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.value;
});
