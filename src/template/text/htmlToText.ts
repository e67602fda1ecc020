import { compileText, NO_VALUES } from './compileText.ts';
import { TextWriter } from './TextWriter.ts';
import { type TextValues, writeText } from './writeText.ts';

const NOTHING: TextValues = { write() {}, line: () => '' };

/** HTML as plain text: links behind their text, images by their alternative text, one line a paragraph, tables in columns. */
export function htmlToText(html: string): string {
  const writer = new TextWriter();
  writeText(compileText(html, NO_VALUES), NOTHING, writer);
  return writer.finish();
}
