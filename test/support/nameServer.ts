import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** A name server on loopback that knows the mail servers of some domains (RFC 1035). */
export interface NameServer {
  /** For `rates.resolvers`. */
  readonly address: string;
  /** How often it was asked for each name. */
  readonly asked: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

const MX = 15;
const CODES = { ok: 0, broken: 2, 'no such name': 3 } as const;

/** @param answers the mail servers of a domain, with their preference; `broken`: the server fails; absent: there is no such name */
export async function startNameServer(
  answers: Readonly<Record<string, readonly (readonly [preference: number, host: string])[] | 'broken'>>,
): Promise<NameServer> {
  const asked = new Map<string, number>();
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const [name, end] = readName(query, 12);
    asked.set(name, (asked.get(name) ?? 0) + 1);
    const found = answers[name];
    const servers = found === undefined || found === 'broken' ? [] : found;
    const code = CODES[found === undefined ? 'no such name' : found === 'broken' ? 'broken' : 'ok'];
    const header = Buffer.alloc(12);
    query.copy(header, 0, 0, 2);
    header.writeUInt16BE(0x8180 | code, 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(servers.length, 6);
    socket.send(Buffer.concat([header, query.subarray(12, end + 4), ...servers.map(record)]), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    stop: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

function readName(packet: Buffer, from: number): [name: string, end: number] {
  const labels: string[] = [];
  let at = from;
  for (let length = packet[at] ?? 0; length > 0; length = packet[at] ?? 0) {
    labels.push(packet.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return [labels.join('.').toLowerCase(), at + 1];
}

/** The name is that of the question, by a pointer to it. */
function record([preference, host]: readonly [number, string]): Buffer {
  const labels = host.split('.').flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]);
  const data = Buffer.concat([Buffer.from([preference >> 8, preference & 255]), ...labels, Buffer.from([0])]);
  const head = Buffer.from([0xc0, 12, 0, MX, 0, 1, 0, 0, 1, 44, data.length >> 8, data.length & 255]);
  return Buffer.concat([head, data]);
}
