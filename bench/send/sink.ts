import { fork } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** An SMTP server in a process of its own that accepts everything and does nothing with it. */
export interface Sink {
  readonly url: string;
  /** How many messages it has accepted. */
  accepted(): Promise<number>;
  stop(): Promise<void>;
}

export async function startSink(): Promise<Sink> {
  const child = fork(import.meta.filename, ['sink'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `smtp://127.0.0.1:${port}`,
    async accepted() {
      const answer = once(child, 'message');
      child.send('count');
      return ((await answer) as [number])[0];
    },
    async stop() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

const END = Buffer.from('\r\n.\r\n');

/** Only what a client can tell from a real server; a real server would spend more, and so hide what the client costs. */
function listen(): void {
  let accepted = 0;
  const server = createServer((socket) => {
    let inBody = false;
    let rest = Buffer.alloc(0);
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    socket.write('220 sink ESMTP\r\n');
    socket.on('data', (chunk) => {
      let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let reply = '';
      for (;;) {
        const end = inBody ? bytes.indexOf(END) : bytes.indexOf('\r\n');
        if (end < 0) break;
        if (inBody) {
          accepted++;
          inBody = false;
          reply += '250 2.0.0 Taken\r\n';
          bytes = bytes.subarray(end + END.length);
          continue;
        }
        const verb = bytes.toString('latin1', 0, Math.min(end, 4)).toUpperCase();
        bytes = bytes.subarray(end + 2);
        if (verb === 'EHLO') reply += '250-sink\r\n250-PIPELINING\r\n250 8BITMIME\r\n';
        else if (verb === 'DATA') {
          inBody = true;
          reply += '354 Go on\r\n';
        } else if (verb === 'QUIT') {
          socket.end(`${reply}221 Bye\r\n`);
          return;
        } else reply += '250 2.0.0 Ok\r\n';
      }
      // In a body only the last four bytes can begin its end.
      rest = Buffer.from(inBody && bytes.length > 4 ? bytes.subarray(-4) : bytes);
      if (reply !== '') socket.write(reply);
    });
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
  process.on('message', () => process.send?.(accepted));
  process.on('disconnect', () => process.exit());
}

if (process.argv[2] === 'sink') listen();
