import mjml2html from 'mjml';
import type { Findings } from '../report/Findings.ts';
import type { Span } from '../report/SourceFile.ts';
import type { Part, PrintPart } from '../resolve/Part.ts';
import { type Chooser, explorer, largest } from './choosers.ts';
import { type MjmlError, reportMjmlErrors } from './mjmlFindings.ts';
import { Sample } from './Sample.ts';
import { validateMjml } from './validateMjml.ts';

/** Gmail cuts HTML at about 102 KB, and the unsubscribe link with it. */
const CUT_AT = 102_000;
const NEAR = 90_000;

/** Samples beyond the first only look for branches that it did not take; long chains are followed this far. */
const MOST_EXPLORED = 24;
/** Templates that come out longer than this are explored less. */
const MOST_CHARACTERS = 2_000_000;
/** HTML is longer than its MJML: from this many characters on it need not be rendered to know that it is too large. */
const ENOUGH = 3 * CUT_AT;

/**
 * Renders emails as they could come out (the largest one, then as many as it takes to see every branch) and reports what
 * MJML says of them, at the place where it was written, and how large they get.
 */
export async function checkSamples(
  findings: Findings,
  parts: readonly Part[],
  attributes: ReadonlyMap<PrintPart, string>,
  whole: Span,
  onSample?: (html: string) => void,
): Promise<void> {
  const exploring = explorer(parts);
  const check = async (chooser: Chooser, measured: boolean) => {
    const sample = new Sample(parts, chooser, attributes, exploring.see);
    const { bytes, errors, html } = await expand(sample.mjml, measured);
    if (html !== undefined) onSample?.(html);
    reportMjmlErrors(findings, sample, errors, whole);
    characters += sample.mjml.length;
    return bytes;
  };

  let characters = 0;
  reportSize(findings, await check(largest(), true), whole);
  for (let round = 0; round < MOST_EXPLORED && characters < MOST_CHARACTERS; round += 1) {
    const left = exploring.left();
    if (left === 0) break;
    exploring.startOver();
    await check(exploring, false);
    if (exploring.left() === left) break;
  }
}

/** MJML's errors, and where it is measured, the bytes of the HTML. */
async function expand(
  mjml: string,
  measured: boolean,
): Promise<{ bytes: number; errors: readonly MjmlError[]; html?: string }> {
  try {
    if (!measured) return { bytes: 0, errors: validateMjml(mjml) };
    if (mjml.length > ENOUGH) return { bytes: mjml.length, errors: validateMjml(mjml) };
    const { html, errors } = await mjml2html(mjml);
    return { bytes: Buffer.byteLength(html), errors, html };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = /Parsing failed|Malformed MJML/.test(reason)
      ? 'this is no MJML document: <mjml> is missing'
      : `MJML cannot read it: ${reason}`;
    return { bytes: 0, errors: [{ line: 1, tagName: 'mjml', message }] };
  }
}

function reportSize(findings: Findings, bytes: number, whole: Span): void {
  if (bytes < NEAR) return;
  const code = bytes >= CUT_AT ? 'html-size' : 'html-size-near';
  findings.report(code, whole, {
    message: `the largest email that can come out has ${bytes > ENOUGH ? 'more than' : 'about'} ${bytes.toLocaleString('en-US')} bytes of HTML`,
    fix: `mail programs cut it off at about ${CUT_AT.toLocaleString('en-US')}, and the unsubscribe link with it: show fewer items, or shorten the styles`,
  });
}
