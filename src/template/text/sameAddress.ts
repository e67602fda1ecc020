/** Whether a link's text is its address already, as people write addresses: without `https://`, with or without a final slash. */
export function sameAddress(text: string, href: string): boolean {
  if (text === href) return true;
  if (/^[^:/?]+@[^:/?]+\?/.test(href)) return sameAddress(text, href.slice(0, href.indexOf('?')));
  if (href.includes('%') && sameAddress(text, decoded(href))) return true;
  // `https://` and a final slash are the most that the two may differ in.
  if (Math.abs(text.length - href.length) > 9 && !/^(?:tel|sms):/.test(href)) return false;
  if (href.startsWith('tel:') || href.startsWith('sms:')) return digits(text) === digits(href);
  // Most links have a text of words, and its end says so already.
  const [end, other] = [lastLetter(text), lastLetter(href)];
  if (end < 0x80 && other < 0x80 && end !== other) return false;
  return bare(text) === bare(href);
}

/** An address with its percent-encoding undone, as people read it. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address.replaceAll('%', '');
  }
}

/** The last character but a final slash, without its case where it has one in ASCII. */
function lastLetter(text: string): number {
  const code = text.charCodeAt(text.length - (text.endsWith('/') ? 2 : 1));
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}

function bare(address: string): string {
  return address
    .replace(/^(?:https?:\/\/|mailto:)/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

function digits(text: string): string {
  return text.replace(/[^\d+]/g, '');
}
