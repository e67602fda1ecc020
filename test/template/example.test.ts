import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

// The example imports the package by its name, which leads to what `npm run build` makes (and `npm ci` runs).
it.skipIf(!existsSync(join(ROOT, 'dist/template/index.js')))(
  'the example that uses the template engine alone prints three emails from one run of MJML',
  async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['examples/template-only/main.mjs'], {
      cwd: ROOT,
    });
    expect(stdout).toContain('Zoë, 2 new books\n(The Left Hand of Darkness, Kindred)\n\nHello Zoë\n');
    expect(stdout).toContain('Hello Ng & Sons\n');
    expect(stdout).toContain('by Ursula K. Le Guin, 11.50 €');
    expect(stdout).toContain('3 emails, 1 run of MJML, 1 shape kept');
  },
);
