import { escapeHtml } from './markup.ts';

/** No script, form or frame works in a previewed email, and no picture is fetched from elsewhere, but for the origins named. */
const policy = (origins: readonly string[]) =>
  [`default-src 'none'; img-src 'self' data:`, ...origins].join(' ') + `; style-src 'unsafe-inline'`;

/** Who is asked for a picture does not learn from which page. */
const NO_REFERRER = '<meta name="referrer" content="no-referrer">';

/** What may follow the start of an address for it to become a file: one plain name, so that no `..` leaves the folder. */
const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * The email as `email.html` holds it: the same HTML, with pictures from this machine (so that looking at previews asks no
 * server for anything) and a content policy.
 *
 * @param up from the email's folder to that of the previews, such as `../../`
 * @param origins where pictures may be fetched from all the same, such as `https://shop.example`
 */
export function localPictures(
  email: string,
  pictures: Readonly<Record<string, string>>,
  up: string,
  origins: readonly string[] = [],
): string {
  const folders = Object.entries(pictures).map(([start, folder]) => ({
    start: escapeHtml(start),
    folder: escapeHtml(`${up}${folder.replace(/\/?$/, '/')}`),
  }));
  return email
    .replace(/(<img\b[^>]*?\ssrc=")([^"]*)/g, (whole, before: string, address: string) => {
      const found = folders.find(({ start }) => address.startsWith(start));
      const name = found && address.slice(found.start.length);
      return name !== undefined && FILE_NAME.test(name) ? `${before}${found?.folder}${name}` : whole;
    })
    .replace(
      /<head(?:\s[^>]*)?>/i,
      (head) =>
        `${head}<meta http-equiv="Content-Security-Policy" content="${policy(origins)}">${origins.length > 0 ? NO_REFERRER : ''}`,
    );
}
