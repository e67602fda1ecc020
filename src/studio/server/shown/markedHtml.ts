/** How the place of a finding is shown in an email that runs no script: the server writes the mark, whoever shows it scrolls there. */
const STYLE =
  '<style>#mesura-mark{outline:3px solid #d0021b!important;outline-offset:2px!important;box-shadow:0 0 0 6px rgba(255,221,51,.75)!important}</style>';
const TAG = /^<[A-Za-z][\w:-]*/;

/** The email with the element marked whose start tag begins at an offset. What begins elsewhere changes nothing. */
export function markedHtml(html: string, offset: number): string {
  const tag = TAG.exec(html.slice(offset, offset + 40))?.[0];
  // The frame, the head and what is in it are nowhere to be seen.
  if (tag === undefined || /^<(?:html|head|title|style|meta|link)$/i.test(tag)) return html;
  const after = offset + tag.length;
  // Of two ids the first counts, and an email's own is only what links within it look for.
  const marked = `${html.slice(0, after)} id="mesura-mark"${html.slice(after)}`;
  return marked.replace(/<head(?:\s[^>]*)?>/i, (head) => head + STYLE);
}
