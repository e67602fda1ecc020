import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openShop } from '../../src/run/shop/openShop.ts';
import { environment } from './dueShop.ts';
import { linkOf } from './pagesShop.ts';

export interface ClickStorm {
  /** The folder of the shop. Its customers need not be in it. */
  readonly folder: string;
  readonly clicks: number;
  /** How often the process is ended with SIGKILL in between, and started anew. */
  readonly kills: number;
  readonly databaseUrl?: string | undefined;
}

export interface ClickReport {
  readonly answered: number;
  /** Clicks that were answered 200 and are not in the store: the promise is that there is none. */
  readonly lost: number;
  readonly seconds: number;
  /** Of the answered ones, in milliseconds. */
  readonly p99: number;
}

const MAIN = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
const CONNECTIONS = 50;
const BODY = 'List-Unsubscribe=One-Click';

/** One-click unsubscribes from many connections against a real `mesura serve`, each repeated until it is answered, as mail programs do. */
export async function clickStorm({ folder, clicks, kills, databaseUrl }: ClickStorm): Promise<ClickReport> {
  const env = environment({ databaseUrl });
  let server = await startServe(folder, env);
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  const answered: string[] = [];
  let next = 0;
  const started = performance.now();

  const worker = async (): Promise<void> => {
    for (let index = next++; index < clicks; index = next++) {
      const id = `S-${index}`;
      for (;;) {
        const begun = performance.now();
        const status = await click(agent, server.port, linkOf('unsubscribe', id)).catch(() => 0);
        if (status === 200) {
          times.push(performance.now() - begun);
          answered.push(id);
          break;
        }
        await sleep(20);
      }
    }
  };
  const killer = async (): Promise<void> => {
    for (let kill = 1; kill <= kills; kill++) {
      while (answered.length < (clicks * kill) / (kills + 1)) await sleep(5);
      server.child.kill('SIGKILL');
      await server.ended;
      server = await startServe(folder, env);
    }
  };
  await Promise.all([killer(), ...Array.from({ length: CONNECTIONS }, worker)]);
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  server.child.kill('SIGKILL');
  await server.ended;

  await using shop = await openShop({ cwd: folder, env }, {});
  let lost = 0;
  for (const id of answered) if (!(await shop.store.suppressions.hasPerson(id))) lost += 1;
  times.sort((a, b) => a - b);
  return { answered: answered.length, lost, seconds, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

async function startServe(folder: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN, 'serve', '--json', '--port', '0'], {
    cwd: folder,
    env: { ...env, PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += String(data);
      const [, found] = /"url":"http:\/\/127\.0\.0\.1:(\d+)"/.exec(said) ?? [];
      if (found !== undefined) resolve(Number(found));
    });
    void ended.then(() => reject(new Error(`mesura serve ended: ${said}`)));
  });
  return { child, ended, port };
}

function click(agent: Agent, port: number, pathname: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': BODY.length };
    const asked = request({ agent, port, host: '127.0.0.1', path: pathname, method: 'POST', headers });
    asked.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(BODY);
  });
}
