import { connect, type Socket } from 'node:net';

/** Connections that say nothing, or the beginning of something, as many as asked for. Disposed of: all gone. */
export async function openConnections(
  port: number,
  count: number,
): Promise<Disposable & { readonly open: number }> {
  const sockets: Socket[] = [];
  let open = 0;
  const one = (index: number) =>
    new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        open += 1;
        if (index % 2 === 0) socket.write('POST /u/x HTTP/1.1\r\nHost: x\r\nContent-Le');
        resolve();
      });
      socket.on('error', () => resolve());
      socket.on('close', () => {
        open -= 1;
      });
      sockets.push(socket);
    });
  // In waves, as a network would bring them.
  for (let start = 0; start < count; start += 500)
    await Promise.all(Array.from({ length: Math.min(500, count - start) }, (_, index) => one(index)));
  return {
    get open() {
      return open;
    },
    [Symbol.dispose]() {
      for (const socket of sockets) socket.destroy();
    },
  };
}
