/**
 * An address as the text part says it: without white space around it or in it (the URL standard takes that out), without `mailto:`.
 * Nothing for a place on the page itself.
 */
export function linkAddress(href: string): string {
  const address = href.trim();
  const whole = /[\t\n\r]/.test(address) ? address.replace(/[\t\n\r]+/g, '') : address;
  return whole.startsWith('#') ? '' : whole.replace(/^mailto:/i, '');
}
