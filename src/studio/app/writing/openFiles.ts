import { computed, signal } from '@preact/signals';
import { answerOf, api } from '../api/client.ts';
import { go, route } from '../state/route.ts';
import { shop } from '../state/shop.ts';
import type { OpenedFile, ShopFile } from './answers.ts';

/** What may be looked at, and of it what may be written. */
export const files = signal<readonly ShopFile[]>([]);

/** Texts that were begun and not saved, by their files: going to another file and back loses nothing. */
export interface Begun {
  readonly text: string;
  readonly fingerprint: string;
}
export const begun = signal<ReadonlyMap<string, Begun>>(new Map());

/** The file that the address names. */
export const openPath = computed(() => (route.value.view === 'write' ? route.value.rest : ''));

/** Whether an email is made of a file; one that is not known yet is no such file. */
export function isEmailFile(path: string): boolean {
  const kind = files.value.find((one) => one.path === path)?.kind;
  return kind === 'template' || kind === 'partial';
}

export async function loadFiles(): Promise<void> {
  files.value = await answerOf(api.files.$get()).then(
    (got) => got.files,
    () => files.value,
  );
}

export const readFile = (path: string): Promise<OpenedFile> =>
  answerOf(api.files.text.$get({ query: { path } }));

export const writeFile = (path: string, { text, fingerprint }: Begun): Promise<OpenedFile> =>
  answerOf(api.files.text.$put({ json: { path, text, fingerprint } }));

export function keep(path: string, text: Begun | undefined): void {
  const next = new Map(begun.peek());
  if (text === undefined) next.delete(path);
  else next.set(path, text);
  begun.value = next;
}

/** Opens a file, at an offset of its text if one is meant; who the email beside it is for stays. */
export function openFile(path: string, at?: number): void {
  const query = new URLSearchParams(location.search);
  query.delete('at');
  query.delete('line');
  if (at !== undefined) query.set('at', String(at));
  const search = query.size === 0 ? '' : `?${query}`;
  go(`/write/${path.split('/').map(encodeURIComponent).join('/')}${search}`);
}

/** Why a file is only shown; `undefined`: it may be written. */
export const readOnlyWhy = (file: ShopFile) => (shop.value?.readOnly ? 'mode' : file.readOnly);
