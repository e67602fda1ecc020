import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be cut at the worst moments. */
export interface CuttingProxy {
  readonly port: number;
  /**
   * Cuts the connection that next has something to say: `before` the server hears it, `halfway` through it, or `after` the server has heard it, so that
   * the answer is lost.
   */
  cutNext(moment: 'before' | 'halfway' | 'after'): void;
  /** Cuts all connections at once. */
  cutAll(): void;
  stop(): Promise<void>;
}

export async function startCuttingProxy(target: number): Promise<CuttingProxy> {
  const open = new Set<Socket>();
  let next: 'before' | 'halfway' | 'after' | undefined;
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true);
      open.add(socket);
      const end = () => {
        open.delete(client);
        open.delete(upstream);
        client.destroy();
        upstream.destroy();
      };
      socket.on('error', end);
      socket.on('close', end);
    }
    let isDeaf = false;
    client.on('data', (said) => {
      const moment = next;
      next = undefined;
      if (moment === undefined) return void upstream.write(said);
      if (moment === 'before') return void client.destroy();
      if (moment === 'after') {
        // The server hears all of it and does it; what it answers goes nowhere.
        isDeaf = true;
        upstream.write(said, () => setTimeout(() => client.destroy(), 20));
        return;
      }
      upstream.write(said.subarray(0, said.length / 2), () => client.destroy());
    });
    upstream.on('data', (answer) => {
      if (!isDeaf) client.write(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cutAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cutAll,
    cutNext: (moment) => {
      next = moment;
    },
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      cutAll();
      await closed;
    },
  };
}
