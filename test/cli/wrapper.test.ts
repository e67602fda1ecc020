import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { CAMPAIGN, configure, createDueShop, environment } from '../support/dueShop.ts';
import { ROOT } from '../support/sampleShop.ts';
import { startSmtp } from '../support/smtp.ts';

/** Makes a Node look older than it is; `spawn` as one that cannot replace itself. */
const OLDER = {
  spawn: "Object.defineProperty(process.versions, 'node', { value: '20.11.0' }); process.execve = undefined;",
  execve: "Object.defineProperty(process.versions, 'node', { value: '22.16.0' });",
};

it.each(Object.entries(OLDER))(
  'under an older Node (%s), SIGTERM ends the run in good order',
  async (_, older) => {
    const sample = await createDueShop(12, undefined);
    await configure(sample, 'sending: { connections: 1 }');
    const smtp = await startSmtp({ delay: 150 });
    onTestFinished(async () => {
      await smtp.stop();
      await sample[Symbol.asyncDispose]();
    });
    const wrapper = spawn(
      process.execPath,
      [
        ...[
          '--import',
          `data:text/javascript,${encodeURIComponent(older)}`,
          path.join(ROOT, 'bin/mesura.js'),
        ],
        ...['send', '--campaign', CAMPAIGN, '--log-level', 'debug'],
      ],
      {
        cwd: sample.folder,
        env: { PATH: process.env.PATH ?? '', HOME: sample.folder, ...environment({ smtpUrl: smtp.url }) },
        timeout: 60_000,
      },
    );
    let said = '';
    wrapper.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('"accepted"')) wrapper.kill('SIGTERM');
    });
    let complaint = '';
    wrapper.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    const [code, signal] = await new Promise<unknown[]>((resolve) =>
      wrapper.on('close', (...ended) => resolve(ended)),
    );
    expect({ code, signal, complaint: complaint.replace(/^\(node.*$/gm, '').trim() }).toMatchObject({
      code: 75,
      signal: null,
    });
    // It was waited for: the run had ended when the wrapper did.
    expect(said).toContain('"stopped":"interrupted"');
    expect(smtp.accepted).toBeLessThan(12);
  },
);
