import mjml2html from 'mjml';
import type { Findings } from '../report/Findings.ts';
import type { Span } from '../report/SourceFile.ts';
import type { Part, PrintPart } from '../resolve/Part.ts';
import { type Chooser, everything, explorer, nothing, oneOfEach } from './choosers.ts';
import { type MjmlError, reportMjmlErrors } from './mjmlFindings.ts';
import { Sample } from './Sample.ts';

/** Gmail cuts HTML at about 102 KB, and the unsubscribe link with it. */
const CUT_AT = 102_000;
const NEAR = 90_000;

/** Samples beyond the first three only look for branches that those did not take; long chains are followed this far. */
const MOST_EXPLORED = 24;
/** MJML takes 0.1 ms a KB: templates that long are explored less. */
const MOST_CHARACTERS = 2_000_000;

/**
 * Renders emails as they could come out (everything there, nothing there, one of each, then whatever branches are left) and reports what
 * MJML says of them, at the place where it was written, and how large they get.
 */
export async function checkSamples(
  findings: Findings,
  parts: readonly Part[],
  attributes: ReadonlyMap<PrintPart, string>,
  whole: Span,
): Promise<void> {
  const exploring = explorer(parts);
  const done = new Set<string>();
  let largest = 0;
  let characters = 0;

  const check = async (chooser: Chooser) => {
    const sample = new Sample(parts, chooser, attributes, exploring.seen);
    if (done.has(sample.mjml)) return;
    done.add(sample.mjml);
    characters += sample.mjml.length;
    if (sample.cut) {
      largest = Math.max(largest, sample.mjml.length);
      return;
    }
    const { html, errors } = await expand(sample.mjml);
    reportMjmlErrors(findings, sample, errors, whole);
    largest = Math.max(largest, Buffer.byteLength(html));
  };

  await check(everything);
  await check(nothing);
  await check(oneOfEach);
  for (let round = 0; round < MOST_EXPLORED && characters < MOST_CHARACTERS; round += 1) {
    const left = exploring.left();
    if (left === 0) break;
    await check(exploring.chooser);
    if (exploring.left() === left) break;
  }
  reportSize(findings, largest, whole);
}

async function expand(mjml: string): Promise<{ html: string; errors: readonly MjmlError[] }> {
  try {
    return await mjml2html(mjml);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = /Parsing failed|Malformed MJML/.test(reason)
      ? 'this is no MJML document: <mjml> is missing'
      : `MJML cannot read it: ${reason}`;
    return { html: '', errors: [{ line: 1, tagName: 'mjml', message }] };
  }
}

function reportSize(findings: Findings, largest: number, whole: Span): void {
  if (largest < NEAR) return;
  const bytes = largest.toLocaleString('en-US');
  const code = largest >= CUT_AT ? 'html-size' : 'html-size-near';
  findings.report(code, whole, {
    message: `the largest email that can come out has about ${bytes} bytes of HTML`,
    fix: `mail programs cut it off at about ${CUT_AT.toLocaleString('en-US')}, and the unsubscribe link with it: show fewer items, or shorten the styles`,
  });
}
