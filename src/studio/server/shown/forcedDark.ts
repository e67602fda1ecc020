import { COLOUR, colourText, forcedColour, type Inversion, parseColour } from '../../../domain/index.ts';

const DECLARATION =
  /((?:^|[;{\s])(background(?:-color)?|color|(?:border|outline)(?:-(?:top|right|bottom|left))?(?:-color)?|-webkit-text-fill-color)\s*:)([^;}]*)/gi;
const STYLE_BLOCK = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/gi;
const TAG = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const STYLE_ATTRIBUTE = /(\sstyle\s*=\s*)("[^"]*"|'[^']*')/gi;
const COLOUR_ATTRIBUTE = /(\s(bgcolor|color|text|bordercolor)\s*=\s*)("[^"]*"|'[^']*'|[^\s>]+)/gi;

/**
 * An email's HTML with its colours as mail programs in dark mode force them: an approximation of what they do in secret, from
 * what is seen of it. Pictures stay. Text between the tags is not touched.
 */
export function forcedDark(html: string, inversion: Inversion): string {
  const declarations = (css: string) =>
    css.replace(
      DECLARATION,
      (_, start: string, property: string, value: string) => start + turned(property, value, inversion),
    );
  return html
    .replace(STYLE_BLOCK, (_, start: string, css: string, end: string) => start + declarations(css) + end)
    .replace(TAG, (tag) =>
      tag
        .replace(STYLE_ATTRIBUTE, (_, start: string, quoted: string) => {
          const quote = quoted.charAt(0);
          return start + quote + declarations(quoted.slice(1, -1)) + quote;
        })
        .replace(
          COLOUR_ATTRIBUTE,
          (_, start: string, name: string, value: string) => start + turned(name, value, inversion),
        ),
    );
}

function turned(property: string, value: string, inversion: Inversion): string {
  const isGround = /^(?:background|bgcolor|border|outline)/i.test(property);
  // A picture's address may hold what looks like a colour.
  return value
    .split(/(url\([^)]*\))/i)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(COLOUR, (colour) => turnedColour(colour, isGround, inversion)),
    )
    .join('');
}

function turnedColour(text: string, isGround: boolean, inversion: Inversion): string {
  const colour = parseColour(text);
  if (colour === undefined) return text;
  return colourText(forcedColour(colour, isGround, inversion));
}
