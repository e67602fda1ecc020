import { connect } from 'node:tls';

/** Whether a server begins with TLS, whatever its certificate. Asked on a connection of its own, which says nothing more. */
export function speaksTls(
  { host, port }: { host: string; port: number },
  patience: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, rejectUnauthorized: false, timeout: patience });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('secureConnect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}
