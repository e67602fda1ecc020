import { createHash } from 'node:crypto';
import { ERRORS, MesuraError, placeText } from '../domain/index.ts';

const STYLE = `
:root { color-scheme: light dark; --paper: #f7ece6; --card: #fffcf6; --ink: #2b2a27; --line: #e3c9bb; --red: #8c2f14; }
@media (prefers-color-scheme: dark) { :root { --paper: #1a1412; --card: #241c19; --ink: #f0e6e0; --line: #4a352c; --red: #f0a284; } }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 16px/1.55 'Avenir Next', Avenir, 'Segoe UI', 'Helvetica Neue', Helvetica, Arial, sans-serif; }
main { max-width: 860px; margin: 0 auto; padding: 40px 20px; }
h1 { font: normal 28px/1.3 Georgia, 'Times New Roman', serif; margin: 0 0 8px; }
.code { color: var(--red); font-weight: 600; margin: 0; }
.place, pre { font: 14px/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 16px; overflow-x: auto; }
`;

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/**
 * What stands in the place of every page while something is wrong: what, where, why and what to do. An error that nobody
 * foresaw is named by its kind only; its message may quote a value from the data.
 */
export function errorPage(error: unknown): string {
  const known = error instanceof MesuraError ? error : undefined;
  const kind = error instanceof Error ? error.name : typeof error;
  const lines = [
    paragraph('code', known ? `${ERRORS[known.code].title} (${known.code})` : 'something went wrong'),
    `<h1>${escapeHtml(known?.message ?? `${kind}, which Mesura did not foresee`)}</h1>`,
    paragraph('place', known?.place && placeText(known.place)),
    known?.frame === undefined ? '' : `<pre tabindex="0">${escapeHtml(known.frame)}</pre>`,
    paragraph('', known?.why && `Why: ${known.why}`),
    paragraph('', known ? known.fix && `What to do: ${known.fix}` : 'The terminal says where.'),
    paragraph('', 'This page reloads when it is mended.'),
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Mesura: error</title>
<style>${STYLE}</style></head>
<body><main role="alert">${lines.join('\n')}</main></body></html>
`;
}

function paragraph(style: string, text: string | undefined): string {
  return text ? `<p${style && ` class="${style}"`}>${escapeHtml(text)}</p>` : '';
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
