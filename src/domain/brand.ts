import { z } from 'zod';
import { contrast, lightened } from './contrast.ts';

const Colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'must be a colour of six digits such as "#1f4d3f"')
  .transform((colour) => colour.toLowerCase());

/** What MJML would load from Google with each opening, which tells Google who reads what and when. */
const FETCHED = /\b(open sans|droid sans|lato|roboto|ubuntu)\b/i;

/** Families as CSS lists them. Quotes are dropped: CSS takes several words without them (CSS Fonts 4, 2.1). */
const Fonts = z
  .string()
  .max(200)
  .transform((fonts) =>
    fonts
      .replace(/["']/g, '')
      .split(/\s*,\s*/)
      .join(', ')
      .trim(),
  )
  .refine(
    (fonts) => fonts.split(', ').every((family) => /^[A-Za-z][\w-]*( [A-Za-z][\w-]*)*$/.test(family)),
    'must be font families such as "Georgia, Times New Roman, serif"',
  )
  .refine(
    (fonts) => !FETCHED.test(fonts),
    'must not name Open Sans, Droid Sans, Lato, Roboto or Ubuntu: MJML would load them from Google with each opening',
  );

/** What each colour is for. */
export interface Colours {
  /** Links, the button and the line at the top. */
  readonly accent: string;
  /** What is written on the accent. */
  readonly onAccent: string;
  /** Small headings. */
  readonly highlight: string;
  readonly text: string;
  readonly muted: string;
  readonly page: string;
  readonly card: string;
  readonly line: string;
  /** Where a picture stands that has not arrived. */
  readonly picture: string;
}
type Role = keyof Colours;

/** For readers in the light, and for those whose mail program is dark. */
const LIGHT: Colours = {
  accent: '#1f4d3f',
  onAccent: '#fffcf6',
  highlight: '#8f4425',
  text: '#2b2a27',
  muted: '#5f5a50',
  page: '#f3eee4',
  card: '#fffcf6',
  line: '#e4dccb',
  picture: '#efe8da',
};

const DARK: Colours = {
  accent: '#a5d6c0',
  onAccent: '#11231c',
  highlight: '#e8a988',
  text: '#ede8dd',
  muted: '#b8b2a3',
  page: '#151815',
  card: '#1e231f',
  line: '#39403a',
  picture: '#2b312c',
};

const ROLES = Object.keys(LIGHT) as Role[];
const Palette = z.strictObject(
  Object.fromEntries(ROLES.map((role) => [role, Colour.optional()])) as Record<
    Role,
    z.ZodOptional<typeof Colour>
  >,
);

/** WCAG 2.2, 1.4.3 (AA): what is read stands out from what is behind it by so much. */
const LEGIBLE = 4.5;

/**
 * How the shop looks: in its emails, and on its public pages. Where a colour for the dark is not given, the one for the light
 * is made lighter until it can be read there.
 */
export const Brand = z
  .strictObject({
    colours: Palette.prefault({}),
    dark: Palette.prefault({}),
    fonts: z
      .strictObject({
        heading: Fonts.default('Georgia, Times New Roman, serif'),
        body: Fonts.default('Avenir Next, Avenir, Segoe UI, Helvetica Neue, Helvetica, Arial, sans-serif'),
      })
      .prefault({}),
    /** How round the corners of the button are, in pixels; pictures follow. */
    radius: z.int().min(0).max(40).default(8),
  })
  .transform(({ colours, dark, ...rest }) => {
    const inDark = complete(dark, DARK);
    for (const role of ['accent', 'highlight'] as const) {
      const light = colours[role];
      if (light !== undefined && dark[role] === undefined) inDark[role] = legible(light, inDark.card);
    }
    return { ...rest, colours: complete(colours, LIGHT) as Colours, dark: inDark as Colours };
  });
export type Brand = Readonly<z.infer<typeof Brand>>;

const complete = (given: Partial<Record<Role, string | undefined>>, usual: Colours): Record<Role, string> =>
  Object.fromEntries(ROLES.map((role) => [role, given[role] ?? usual[role]])) as Record<Role, string>;

function legible(colour: string, on: string): string {
  for (let share = 0; share < 1; share += 0.05)
    if (contrast(lightened(colour, share), on) >= LEGIBLE) return lightened(colour, share);
  return '#ffffff';
}

/** One colour on another that is hard to read, such as `colours.text on colours.card`, and how far they are apart. */
export interface LowContrast {
  readonly what: string;
  readonly ratio: number;
}

/** What of a brand is too close in colour to be read by everyone. */
export function lowContrasts(brand: Brand): LowContrast[] {
  const read: readonly [Role, Role][] = [
    ['text', 'card'],
    ['muted', 'card'],
    ['muted', 'page'],
    ['accent', 'card'],
    ['accent', 'page'],
    ['highlight', 'card'],
    ['onAccent', 'accent'],
    ['muted', 'picture'],
  ];
  return (['colours', 'dark'] as const).flatMap((palette) =>
    read
      .map(([ink, paper]) => ({
        what: `${palette}.${ink} on ${palette}.${paper}`,
        ratio: contrast(brand[palette][ink], brand[palette][paper]),
      }))
      .filter(({ ratio }) => ratio < LEGIBLE),
  );
}
