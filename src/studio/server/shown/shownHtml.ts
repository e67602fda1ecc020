import type { Inversion } from '../../../domain/index.ts';
import { forcedDark } from './forcedDark.ts';

/** How an email is looked at. */
export interface Showing {
  /** What the email's own `prefers-color-scheme` is to see. */
  readonly scheme?: 'light' | 'dark' | undefined;
  /** What mail programs force on it; they do so where they do not ask the email's own dark mode. */
  readonly invert?: Inversion | undefined;
}

const QUERY = /\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi;
const HEAD = /<head(?:\s[^>]*)?>/i;
const ALWAYS = '(min-width:0)';
const NEVER = '(max-width:0)';

/** An email's HTML for one look at it; without a look, as it is sent. */
export function shownHtml(html: string, { scheme, invert }: Showing): string {
  const asked = invert === undefined ? scheme : 'light';
  if (asked === undefined) return html;
  const queried = html.replace(QUERY, (_, wanted: string) =>
    wanted.toLowerCase() === asked ? ALWAYS : NEVER,
  );
  const coloured = invert === undefined ? queried : forcedDark(queried, invert);
  const ground = groundOf(html, asked, invert);
  return HEAD.test(coloured) ? coloured.replace(HEAD, (head) => head + ground) : ground + coloured;
}

/** What lies behind an email that names no colour of its own. */
function groundOf(html: string, scheme: 'light' | 'dark', invert: Inversion | undefined): string {
  if (invert !== undefined) return style('html{background:#1f1f1f;color:#f1f1f1}');
  const knowsDark = /color-scheme["'\s:]+(?:content\s*=\s*["'])?[^"';}]*\bdark\b/i.test(html);
  return style(`:root{color-scheme:${scheme === 'dark' && knowsDark ? 'dark' : 'light'} !important}`);
}

const style = (css: string) => `<style>${css}</style>`;
