import { createServer as createHttp } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';

/** A server that speaks a filter's protocol, and what it was sent. Not the filter itself: it knows one rule. */
export interface SpamServer extends AsyncDisposable {
  readonly port: number;
  readonly received: string[];
}

const GTUBE = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X';

/**
 * spamd by its own description (Mail-SpamAssassin, spamd/PROTOCOL): a command, headers, an empty line, the message; the answer once the
 * announced length is there. The report is laid out as spamd's own.
 */
export async function openSpamd(answer?: (message: string) => string): Promise<SpamServer> {
  const received: string[] = [];
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let text = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      text = Buffer.concat([text, chunk]);
      const end = text.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = text.subarray(0, end).toString();
      const length = Number(/^Content-length: (\d+)$/im.exec(head)?.[1] ?? Number.NaN);
      const body = text.subarray(end + 4);
      if (body.length < length) return;
      if (!/^REPORT SPAMC\/1\.\d/.test(head) || body.length !== length)
        return void socket.end('SPAMD/1.5 76 Bad header line\r\n');
      const message = body.toString();
      received.push(message);
      socket.end(answer === undefined ? verdict(message) : answer(message));
    });
    socket.on('error', () => undefined);
  });
  return listening(server, received);
}

function verdict(message: string): string {
  const isSpam = message.includes(GTUBE);
  const report = isSpam
    ? 'Content analysis details:   (1000.0 points, 5.0 required)\n\n pts rule name              description\n---- ---------------------- --------------------------------------------------\n1000 GTUBE                  BODY: Generic Test for Unsolicited Bulk Email\n-0.0 NO_RELAYS              Informational: message was not relayed via SMTP\n'
    : 'Content analysis details:   (0.5 points, 5.0 required)\n\n pts rule name              description\n---- ---------------------- --------------------------------------------------\n-0.0 NO_RELAYS              Informational: message was not relayed via SMTP\n 0.5 HTML_IMAGE_RATIO_08    BODY: HTML has a low ratio of text to image area\n';
  return `SPAMD/1.1 0 EX_OK\r\nContent-length: ${Buffer.byteLength(report)}\r\nSpam: ${isSpam ? 'True' : 'False'} ; ${isSpam ? '1000.0' : '0.5'} / 5.0\r\n\r\n${report}`;
}

/** rspamd by its own description (Rspamd protocol): a POST of the message to `/checkv2`, answered by JSON. */
export async function openRspamd(): Promise<SpamServer> {
  const received: string[] = [];
  const server = createHttp((request, response) => {
    let message = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (message += chunk));
    request.on('end', () => {
      if (request.method !== 'POST' || request.url !== '/checkv2') return void response.writeHead(404).end();
      received.push(message);
      const isSpam = message.includes(GTUBE);
      response.setHeader('Content-Type', 'application/json');
      response.end(
        JSON.stringify({
          is_skipped: false,
          score: isSpam ? 1000 : 1.6,
          required_score: 15,
          action: isSpam ? 'reject' : 'no action',
          symbols: isSpam
            ? { GTUBE: { name: 'GTUBE', score: 1000 } }
            : {
                MIME_HTML_ONLY: { name: 'MIME_HTML_ONLY', score: 0.2 },
                MANY_INVISIBLE_PARTS: { score: 1.4 },
                ARC_NA: { score: 0 },
              },
        }),
      );
    });
  });
  return listening(server, received);
}

async function listening(server: ReturnType<typeof createServer>, received: string[]): Promise<SpamServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export const SPAM = GTUBE;
