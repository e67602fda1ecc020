import { CONTAINER_TAGS, ENDING_TAGS, HEAD_TAGS } from '../markup/elements.ts';
import type { Findings, Words } from '../report/Findings.ts';
import type { Span } from '../report/SourceFile.ts';
import { nearest } from '../types/nearest.ts';
import type { Sample } from './Sample.ts';
import { allowedAttributes } from './validateMjml.ts';

/** What MJML says of one element: the line of its start tag in what was given to it. */
export interface MjmlError {
  readonly line: number;
  readonly tagName: string;
  readonly message: string;
}

/**
 * Brings MJML's errors back to the source. MJML knows lines only, of the expanded text: the tag is looked for in that line, and the
 * place where it was written is what is reported. Complaints about an attribute that a value fills are left to the value.
 */
export function reportMjmlErrors(
  findings: Findings,
  sample: Sample,
  errors: readonly MjmlError[],
  whole: Span,
): void {
  // What cannot be read at all was told with its place already.
  if (
    errors.length === 0 ||
    (findings.has('mjml-invalid') && errors.some(({ message }) => message.startsWith('MJML cannot read')))
  )
    return;
  const lines = lineStarts(sample.mjml);
  const told = new Set<string>();
  for (const { line, tagName, message } of errors) {
    // A loop makes the same error in each round, and in a minified template all of them stand in one line.
    const id = `${line} ${tagName} ${message}`;
    if (told.has(id)) continue;
    told.add(id);
    const from = lines[line - 1] ?? 0;
    const to = lines[line] ?? sample.mjml.length;
    const tags = startTags(sample.mjml, tagName, from, to);
    const named = /^Attributes? (.+?) (?:is|are|has|must)\b/.exec(message)?.[1]?.split(/,\s*/) ?? [];
    const meant = tags.filter((tag) => named.every((name) => tag.text.includes(`${name}=`)));
    for (const tag of meant.length > 0 ? meant : tags.slice(0, 1)) {
      if (named.length > 0 && named.every((name) => isFilled(sample, tag, name))) continue;
      const origin = sample.originOf(tag.start);
      const span = origin ? { ...origin.span, end: origin.span.start + tagName.length + 1 } : whole;
      findings.report('mjml-invalid', span, {
        message: message.replace(/^Element /, '').replace(/\.$/, ''),
        fix: fixFor(message, tagName),
        edits: origin?.printed === false ? editsFor(message, tagName, span) : undefined,
      });
    }
    if (tags.length === 0)
      findings.report('mjml-invalid', sample.originOf(from)?.span ?? whole, {
        message,
        fix: fixFor(message, tagName),
      });
  }
}

/** Of a line with more tags than this, the first ones stand for the others. */
const MOST_TAGS = 500;

interface Tag {
  readonly start: number;
  readonly text: string;
}

function startTags(mjml: string, name: string, from: number, to: number): Tag[] {
  const tags: Tag[] = [];
  const pattern = new RegExp(`<${name.replace(/[^\w-]/g, '\\$&')}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  for (
    let found = pattern.exec(mjml);
    found && found.index < to && tags.length < MOST_TAGS;
    found = pattern.exec(mjml)
  ) {
    const end = endOfTag(mjml, found.index);
    tags.push({ start: found.index, text: mjml.slice(found.index, end) });
  }
  return tags;
}

/** Just after the `>` that is in no quotes. */
function endOfTag(mjml: string, from: number): number {
  const end = /^(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(mjml.slice(from, from + 10_000));
  return from + (end?.[0].length ?? 1);
}

function isFilled(sample: Sample, tag: Tag, name: string): boolean {
  const found = new RegExp(`\\s${name.replace(/[^\w-]/g, '\\$&')}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s>]*)`).exec(
    tag.text,
  );
  if (!found) return false;
  const start = tag.start + found.index;
  return sample.holdsValue(start, start + found[0].length);
}

function fixFor(message: string, tagName: string): string {
  if (/cannot be used inside/.test(message))
    return HEAD_TAGS.has(tagName) ? 'move it into <mj-head>' : 'move it into one of these';
  if (/illegal/.test(message)) {
    const meant = nearestAttribute(message, tagName);
    return meant === undefined ? 'take it out, or correct its name' : `did you mean ${meant.name}=?`;
  }
  if (/doesn't exist/.test(message)) {
    const meant = nearestTag(tagName);
    if (meant !== undefined) return `did you mean <${meant}>?`;
  }
  return /doesn't exist/.test(message)
    ? 'correct its name, or put HTML into <mj-text> or <mj-raw>'
    : 'correct the value';
}

/** Attributes that people write as their own English does. */
const SPELLED: Readonly<Record<string, string>> = { colour: 'color', grey: 'gray', centre: 'center' };
/** Attributes of HTML that MJML calls otherwise. */
const OF_HTML: Readonly<Record<string, string>> = {
  bgcolor: 'background-color',
  background: 'background-color',
  class: 'css-class',
  font: 'font-family',
};

const nearestTag = (tagName: string) => nearest(tagName, [...ENDING_TAGS, ...CONTAINER_TAGS]);

/** A mistyped name, corrected: that of an attribute in its tag, that of an element at its end too. */
function editsFor(message: string, tagName: string, { file, start }: Span): Words['edits'] {
  const piece = (from: number, length: number) => ({ file, start: from, end: from + length });
  if (/illegal/.test(message)) {
    const meant = nearestAttribute(message, tagName);
    const tag = file.text.slice(start, endOfTag(file.text, start));
    const at = meant && new RegExp(`\\s${meant.written}(?=\\s*=)`).exec(tag)?.index;
    if (meant === undefined || at === undefined) return undefined;
    return [{ text: meant.name, at: piece(start + at + 1, meant.written.length) }];
  }
  const meant = /doesn't exist/.test(message) ? nearestTag(tagName) : undefined;
  if (meant === undefined) return undefined;
  const close = `</${tagName}`;
  const end = file.text.indexOf(close, start);
  const isClosed = !/\/>$/.test(file.text.slice(start, endOfTag(file.text, start))) && end >= 0;
  return [
    { text: meant, at: piece(start + 1, tagName.length) },
    ...(isClosed ? [{ text: meant, at: piece(end + 2, tagName.length) }] : []),
  ];
}

function nearestAttribute(message: string, tagName: string): { written: string; name: string } | undefined {
  const written = /^Attributes? ([\w-]+)/.exec(message)?.[1];
  if (written === undefined) return undefined;
  const allowed = allowedAttributes(tagName);
  const american = written.replace(/colour|grey|centre/g, (word) => SPELLED[word] as string);
  const known = OF_HTML[written] ?? american;
  const meant = known === 'css-class' || allowed.includes(known) ? known : nearest(written, allowed);
  return meant === undefined ? undefined : { written, name: meant };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
