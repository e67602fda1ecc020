import type { IncomingMessage } from 'node:http';

/** Addresses from which a proxy of one's own speaks (RFC 1918, RFC 4193, loopback). */
const OWN = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i;

/**
 * Who asks: the other end of the connection; where that is a proxy of one's own, the last address that it was told. An IPv6
 * address counts by its network, because one person has 2^64 of them.
 */
export function clientOf({
  socket,
  headers,
}: Pick<IncomingMessage, 'socket' | 'headers'>): string | undefined {
  const peer = socket.remoteAddress;
  if (peer === undefined) return undefined;
  if (!OWN.test(peer)) return network(peer);
  const forwarded = headers['x-forwarded-for'];
  const told = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim();
  return told ? network(told.slice(0, 64)) : undefined;
}

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
}
