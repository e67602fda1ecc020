import { AMPERSAND, HAZARD, MARKUP, QUOTED } from './traits.ts';

/**
 * Elements that MJML's parser and everything behind it treat as any other, whether or not they are closed: no components, nothing
 * whose content is no markup (`style`, `title`), nothing foreign (`svg`).
 */
const PLAIN_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr b big blockquote br center cite code dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var'.split(
    ' ',
  ),
);

const END_TAG = /\/([a-z][a-z0-9]*)\s*>/iy;
const NAME = /[a-z][a-z0-9]*(?=[\s/>])/iy;

/**
 * What text that is not escaped brings with it: MARKUP where each `<` begins a whole tag of a plain element with its attributes in
 * quotes, QUOTED where there are quotes or `>` but no tags, AMPERSAND where it may hold entities, HAZARD otherwise.
 */
export function scanRaw(text: string): number {
  let at = text.indexOf('<');
  if (at < 0) return (/["'>]/.test(text) ? QUOTED : 0) | (text.includes('&') ? AMPERSAND : 0);
  for (; at >= 0; at = text.indexOf('<', at)) {
    at = endOfTag(text, at + 1);
    if (at < 0) return HAZARD;
  }
  return MARKUP;
}

/** The place behind a plain tag's `>`, or -1. `at` is behind its `<`. */
function endOfTag(text: string, at: number): number {
  if (text[at] === '/') {
    END_TAG.lastIndex = at;
    const [whole, name = ''] = END_TAG.exec(text) ?? [''];
    return PLAIN_ELEMENTS.has(name.toLowerCase()) ? at + whole.length : -1;
  }
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0] ?? '';
  if (!PLAIN_ELEMENTS.has(name.toLowerCase())) return -1;
  for (let index = at + name.length; index < text.length; index += 1) {
    const char = text[index];
    if (char === '>') return index + 1;
    if (char === '<' || char === '"' || char === "'") return -1;
    if (char !== '=') continue;
    const quote = text[index + 1];
    if (quote !== '"' && quote !== "'") return -1;
    const end = text.indexOf(quote, index + 2);
    if (end < 0) return -1;
    const value = text.slice(index + 2, end);
    if (value.includes('<') || value.includes('>')) return -1;
    index = end;
  }
  return -1;
}
