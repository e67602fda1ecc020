import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import manifest from '../../package.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/**
 * Flags of the package that tests must not have: with `--disable-web-security` and without site isolation no test of
 * CSP, origins or sandboxes would mean anything; `--single-process` lets one crash of a page end the browser.
 */
const UNWANTED =
  /^--(?:disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|single-process|headless|disable-features)/;

/**
 * Unpacks the browser once for each user and version. It is unpacked aside and then renamed, because two test files
 * may get here at the same moment, and a half-written program must never be started.
 */
async function unpacked(): Promise<string> {
  const version = manifest.devDependencies['@sparticuz/chromium'];
  const home = path.join(tmpdir(), `mesura-browser-${version}-${userInfo().username}`);
  if (existsSync(path.join(home, 'chromium'))) return home;
  const aside = await mkdtemp(`${home}-`);
  const script = `import c from '@sparticuz/chromium'; await c.executablePath();`;
  await run(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: aside },
  });
  await rename(aside, home).catch(() => rm(aside, { recursive: true, force: true }));
  return home;
}

/** The fonts of the machine, and behind them the package's own: a machine without any font still shows text. */
async function fontsOf(home: string): Promise<string> {
  const folder = path.join(home, 'fontconfig');
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${home}/fonts/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`,
  );
  return folder;
}

/** A real browser from npm, for root and for ordinary users, with its protections on. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const home = await unpacked();
  return playwright.launch({
    executablePath: path.join(home, 'chromium'),
    headless: true,
    args: chromium.args.filter((flag) => !UNWANTED.test(flag)),
    env: { ...process.env, FONTCONFIG_PATH: await fontsOf(home) },
  });
}

/**
 * Gelasio in the place of Georgia (it has the same metrics) and Open Sans in the place of Segoe UI: pictures look as they
 * do for customers on a machine that has neither. A style sheet for `page.addStyleTag`.
 */
export async function likelyFonts(): Promise<string> {
  const file = path.join(ROOT, 'node_modules/@fontsource/gelasio/files/gelasio-latin-400-normal.woff2');
  const font = (await readFile(file)).toString('base64');
  return `@font-face { font-family: Georgia; src: url(data:font/woff2;base64,${font}) format('woff2'); }
@font-face { font-family: 'Segoe UI'; src: local('Open Sans Regular'), local('OpenSans-Regular'); }
@font-face { font-family: 'Segoe UI'; font-weight: 600 700; src: local('Open Sans Bold'); }`;
}
