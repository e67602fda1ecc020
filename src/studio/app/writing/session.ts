import { signal } from '@preact/signals';
import { Refused } from '../api/client.ts';
import { announce } from '../state/announce.ts';
import type { FileFindings, OpenedFile } from './answers.ts';
import type { Editor } from './editor/createEditor.ts';
import { begun, keep, openPath, readFile, writeFile } from './openFiles.ts';
import { words } from './texts.ts';

/** The file that is open, as it was read or last saved. */
export const opened = signal<OpenedFile | undefined>(undefined);
export const editor = signal<Editor | undefined>(undefined);
export const findings = signal<FileFindings | undefined>(undefined);
/** The text as it is in the editor, for the email beside it. */
export const text = signal('');
export const refused = signal<Refused | undefined>(undefined);
/** The file as somebody else saved it, while one's own text is not saved. */
export const conflict = signal<OpenedFile | undefined>(undefined);

/** Opens a file, with what was begun of it. */
export async function open(path: string): Promise<void> {
  refused.value = undefined;
  conflict.value = undefined;
  findings.value = undefined;
  try {
    const read = await readFile(path);
    if (openPath.peek() !== path) return;
    text.value = begun.peek().get(path)?.text ?? read.text;
    opened.value = read;
  } catch (error) {
    opened.value = undefined;
    refused.value = error instanceof Refused ? error : new Refused({});
  }
}

/** What was typed is kept at once: another file may be opened at any moment. */
export function changed(path: string, now: string): void {
  const saved = opened.peek();
  if (saved?.path !== path) return;
  text.value = now;
  const fingerprint = begun.peek().get(path)?.fingerprint ?? saved.fingerprint;
  keep(
    path,
    now === saved.text && fingerprint === saved.fingerprint ? undefined : { text: now, fingerprint },
  );
}

/** Saves what was begun of the open file; where it was changed meanwhile, both are shown. */
export async function save(): Promise<void> {
  const saved = opened.peek();
  if (saved === undefined) return;
  const mine = begun.peek().get(saved.path);
  if (mine === undefined) return announce(words.peek().nothingToSave);
  await write(saved.path, mine);
}

/** Saves a text over the file as it is now, after a person has seen it. */
export async function saveOver(path: string, now: string, fingerprint: string): Promise<void> {
  await write(path, { text: now, fingerprint });
  if (opened.peek()?.path === path) editor.peek()?.replace(now);
}

async function write(path: string, mine: { text: string; fingerprint: string }): Promise<void> {
  refused.value = undefined;
  try {
    const written = await writeFile(path, mine);
    conflict.value = undefined;
    opened.value = written;
    const now = editor.peek()?.text() ?? written.text;
    // What was typed while it was written is begun anew.
    keep(path, now === written.text ? undefined : { text: now, fingerprint: written.fingerprint });
    announce(words.peek().saved);
  } catch (error) {
    if (error instanceof Refused && error.code === 'FILE_CHANGED') conflict.value = await readFile(path);
    else refused.value = error instanceof Refused ? error : new Refused({});
  }
}

/** Gives up one's own text for the file's. */
export function takeTheirs(): void {
  const theirs = conflict.peek();
  if (theirs === undefined) return;
  conflict.value = undefined;
  opened.value = theirs;
  keep(theirs.path, undefined);
  editor.peek()?.replace(theirs.text);
  keep(theirs.path, undefined);
}

/** Another program saved the open file: shown at once where nothing of one's own is begun. */
export async function refresh(): Promise<void> {
  const saved = opened.peek();
  if (saved === undefined || begun.peek().has(saved.path)) return;
  const read = await readFile(saved.path).catch(() => undefined);
  if (
    !read ||
    read.fingerprint === saved.fingerprint ||
    opened.peek() !== saved ||
    begun.peek().has(saved.path)
  )
    return;
  opened.value = read;
  editor.peek()?.replace(read.text);
  keep(saved.path, undefined);
  announce(words.peek().fresh);
}
