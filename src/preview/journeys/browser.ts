/** A real Chromium for journeys and screenshots, from the dependencies: no package of the system is needed. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import * as z from 'zod';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(root, 'build', 'browser');

const unpackedSchema = z.object({ executablePath: z.string(), libraries: z.string() });

/** Fonts: the one that comes with the browser, and the machine's own, in this order. */
const fontsConfiguration = (fonts: string, cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/** Unpacked once, then kept under `build/`; an interrupted unpacking leaves nothing that looks complete. */
async function unpack(): Promise<string> {
  const ready = path.join(folder, 'ready');
  if (existsSync(ready)) return ready;
  await mkdir(folder, { recursive: true });
  const attempt = path.join(folder, `unpacking-${process.pid}`);
  await rm(attempt, { recursive: true, force: true });
  await mkdir(attempt);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path.join(root, 'src/preview/journeys/unpack-browser.mjs')],
    {
      cwd: root,
      env: { PATH: process.env['PATH'], HOME: attempt, TMPDIR: attempt, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    },
  );
  const { executablePath, libraries } = unpackedSchema.parse(JSON.parse(stdout));
  if (path.dirname(executablePath) !== attempt || !libraries.startsWith(attempt))
    throw new Error('The browser was not unpacked where it was asked to be.');
  await writeFile(
    path.join(attempt, 'fonts.xml'),
    fontsConfiguration(path.join(ready, 'fonts', 'fonts'), path.join(ready, 'font-cache')),
  );
  await rename(attempt, ready).catch(async (error: unknown) => {
    // Somebody else was faster.
    await rm(attempt, { recursive: true, force: true });
    if (!existsSync(ready)) throw error;
  });
  return ready;
}

/** Heap snapshots tell strings whole, not the first 1024 letters of each. */
const wholeStrings = '--js-flags=--heap-snapshot-string-limit=100000000';

/** Headless; the caller closes it. `ROE_BROWSER` names another Chromium, for machines that are no Linux on x64. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['ROE_BROWSER'];
  if (own !== undefined) return chromium.launch({ executablePath: own, args: [wholeStrings] });
  const ready = await unpack();
  return chromium.launch({
    executablePath: path.join(ready, 'chromium'),
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: ready,
      TMPDIR: process.env['TMPDIR'] ?? '/tmp',
      LD_LIBRARY_PATH: path.join(ready, 'al2023', 'lib'),
      FONTCONFIG_FILE: path.join(ready, 'fonts.xml'),
    },
    // Chromium's own sandbox needs rights that containers rarely give; the only pages seen are this project's.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', wholeStrings],
  });
}
