import { visibleText } from '../../inspect/visibleText.ts';

/** What a telephone shows of an email before it is opened. */
export interface LockScreen {
  readonly device: string;
  readonly from: string;
  readonly subject: string;
  /** The preheader, and as many of the first words of the email as fit behind it. */
  readonly preview: string;
}

/**
 * How many characters fit, measured on the widest text of each: a notification of iOS shows a line of subject and up to two
 * of preview, one of Gmail on Android a line each. Letters differ in width, so these are what is safe to count on.
 */
const DEVICES = [
  { device: 'iPhone', subject: 38, preview: 85 },
  { device: 'Android', subject: 40, preview: 42 },
  { device: 'watch', subject: 22, preview: 40 },
] as const;

export function lockScreens(
  from: string,
  {
    subject,
    preheader,
    html,
  }: { readonly subject: string; readonly preheader: string; readonly html: string },
): LockScreen[] {
  const words = visibleText(html).slice(0, 400);
  // A preheader is seen at the top of the email too where the template prints it there.
  const rest = preheader !== '' && words.startsWith(preheader) ? words.slice(preheader.length).trim() : words;
  const preview = [preheader, rest].filter((part) => part !== '').join(' ');
  return DEVICES.map((device) => ({
    ...{ device: device.device, from },
    subject: cut(subject, device.subject),
    preview: cut(preview, device.preview),
  }));
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function cut(text: string, room: number): string {
  // No letter is longer than this in UTF-16 often enough to matter, and nobody cuts a text of a book.
  const shown = [...letters.segment(text.slice(0, room * 12))].map(({ segment }) => segment);
  return shown.length <= room && text.length <= room * 12
    ? text
    : `${shown
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`;
}
