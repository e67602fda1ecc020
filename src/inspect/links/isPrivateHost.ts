/** Names and addresses that only a private network or this machine answers to (RFC 1918, 6761, 6762, 6890, 4193). */
export function isPrivateHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (name === 'localhost' || /\.(?:localhost|local|internal|lan|home\.arpa|intranet)$/.test(name))
    return true;
  return isPrivateAddress(name.replace(/^\[|\]$/g, ''));
}

/** Whether an IPv4 or IPv6 address, as a name server or `URL` writes it, is not a public one. */
export function isPrivateAddress(address: string): boolean {
  const v4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/i.exec(address);
  if (v4) {
    const [a = 0, b = 0] = v4.slice(1).map(Number);
    return (
      a === 0 ||
      a === 10 ||
      a === 127 ||
      (a === 100 && b >= 64 && b <= 127) ||
      (a === 169 && b === 254) ||
      (a === 172 && b >= 16 && b <= 31) ||
      (a === 192 && b === 168) ||
      (a === 192 && b === 0) ||
      (a === 198 && (b === 18 || b === 19)) ||
      a >= 224
    );
  }
  if (!address.includes(':')) return false;
  const text = address.toLowerCase();
  // A mapped or translated IPv4 address in hexadecimal may be any: better not.
  return (
    text === '::' ||
    text === '::1' ||
    text.startsWith('::ffff:') ||
    text.startsWith('64:ff9b:') ||
    /^f[cd]/.test(text) ||
    /^fe[89ab]/.test(text) ||
    text.startsWith('ff')
  );
}
