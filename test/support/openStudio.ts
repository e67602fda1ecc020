import { type IncomingHttpHeaders, request } from 'node:http';
import type { Desk } from '../../src/run/desk/Desk.ts';
import { type DeskOptions, openDesk } from '../../src/run/desk/openDesk.ts';
import { type Studio, startStudio } from '../../src/studio/index.ts';
import { copySample, SAMPLE_NOW, type SampleFolder } from './sampleShop.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A studio over a copy of the sample shop, surveyed. */
export interface OpenStudio extends AsyncDisposable {
  readonly sample: SampleFolder;
  readonly desk: Desk;
  readonly studio: Studio;
  /** As a hostile client writes it: nothing is normalised, and no header is added but the host's. */
  ask(target: string, headers?: Record<string, string>, method?: string, body?: string): Promise<Answer>;
  /** A JSON answer that must be one. */
  read<T>(target: string): Promise<T>;
  /** The same of a question with a body, and with the token. */
  post<T>(target: string, body: unknown): Promise<T>;
}

/**
 * @param prepare changes the folder before it is opened
 * @param env what of the environment it sees
 */
export async function openStudio(
  options: Partial<DeskOptions> = {},
  prepare: (sample: SampleFolder) => Promise<void> = async () => undefined,
  env: Readonly<Record<string, string>> = {},
): Promise<OpenStudio> {
  const sample = await copySample();
  await prepare(sample);
  const desk = await openDesk(
    { cwd: sample.folder, env },
    { moment: (fixed) => fixed ?? SAMPLE_NOW, reveal: false, readOnly: false, ...options },
  );
  const studio = await startStudio(desk);
  await desk.settled();
  const { port, host } = new URL(studio.url);

  const ask: OpenStudio['ask'] = (target, headers = {}, method = 'GET', body) =>
    new Promise((resolve, reject) => {
      const asking = request(
        { host: '127.0.0.1', port, path: target, method, headers: { host, ...headers } },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8');
          answer.on('data', (part: string) => (text += part));
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
          );
          answer.on('error', reject);
        },
      );
      asking.on('error', reject);
      asking.end(body);
    });

  return {
    ...{ sample, desk, studio, ask },
    async read<T>(target: string): Promise<T> {
      const { status, body } = await ask(target);
      if (status !== 200) throw new Error(`${target}: ${status} ${body}`);
      return JSON.parse(body) as T;
    },
    async post<T>(target: string, body: unknown): Promise<T> {
      const headers = { 'content-type': 'application/json', 'x-mesura-token': studio.token };
      const answer = await ask(target, headers, 'POST', JSON.stringify(body));
      if (answer.status !== 200) throw new Error(`${target}: ${answer.status} ${answer.body}`);
      return JSON.parse(answer.body) as T;
    },
    async [Symbol.asyncDispose]() {
      await studio.close();
      await desk[Symbol.asyncDispose]();
      await sample[Symbol.asyncDispose]();
    },
  };
}
