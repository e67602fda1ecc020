import { createHook } from 'node:async_hooks';
import { lookup } from 'node:dns';
import { connect, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { createInspector } from '../../../src/run/inspect/createInspector.ts';
import { inspectShop } from '../../../src/run/inspect/inspectShop.ts';
import { copySample, openSample, SAMPLE_NOW } from '../../support/sampleShop.ts';

/** What Node makes when a name is looked up, or a socket connects or sends. */
const OUTWARD =
  /^(?:TCPCONNECTWRAP|PIPECONNECTWRAP|GETADDRINFOREQWRAP|GETNAMEINFOREQWRAP|QUERYWRAP|UDPWRAP|UDPSENDWRAP)$/;

/** Everything that reaches outward while something is done. */
async function outwardOf(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const hook = createHook({
    init(_, type) {
      if (OUTWARD.test(type)) seen.push(type);
    },
  });
  hook.enable();
  await work();
  hook.disable();
  return seen;
}

it('inspecting the whole sample shop looks up no name and opens no socket, and finds no error in it', async () => {
  await using sample = await copySample();
  await using shop = await openSample(sample);
  const inspector = createInspector(shop.workspace, { spam: true });
  const report = await outwardOf(async () => {
    const { emails, failed, shapes } = await inspectShop(shop, {
      campaigns: [...shop.workspace.campaigns.values()],
      now: SAMPLE_NOW,
      inspector,
    });
    expect(failed).toEqual([]);
    expect(emails.length).toBeGreaterThan(8);
    expect(shapes).toBeGreaterThanOrEqual(emails.length);
    const worse = emails.flatMap(({ template, findings }) =>
      findings
        .filter(({ severity }) => severity !== 'note')
        .map(({ code, spots }) => `${template} ${code} ${spots[0]?.excerpt}`),
    );
    expect(worse).toEqual([]);
  });
  expect(report).toEqual([]);
});

it('a finding or mail program of the configuration that there is not is refused, and not passed over', async () => {
  await using sample = await copySample();
  await sample.change('mesura.config.ts', (text) =>
    text.replace('links: {', "inspect: { skip: ['beauty'] },\n  links: {"),
  );
  await using shop = await openSample(sample);
  expect(() => createInspector(shop.workspace)).toThrow(/beauty/);
  expect(() => createInspector(shop.workspace, { clients: ['pigeon'] })).toThrow();
});

it('the watch itself sees a socket and a lookup', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const seen = await outwardOf(async () => {
    await new Promise<void>((resolve) =>
      connect(port, '127.0.0.1', function (this: void) {
        resolve();
      }).end(),
    );
    await new Promise<void>((resolve) => lookup('localhost', () => resolve()));
  });
  server.close();
  expect(new Set(seen)).toEqual(new Set(['TCPCONNECTWRAP', 'GETADDRINFOREQWRAP']));
});
