/** Writes the pictures of the documentation anew; the journeys hold them against what is drawn. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { elsewhere } from '../../build/paths.ts';
import { startPreview } from '../start-preview.ts';
import { launchBrowser } from './browser.ts';
import { kept } from './kept-pictures.ts';
import { languages, pictures, type Language } from './pictures.ts';

const folder = process.argv[2] ?? kept;

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const preview = await startPreview({ port: 0, built: path.join(elsewhere, 'preview') });
const browser = await launchBrowser();
for (const language of Object.keys(languages) as Language[]) {
  for (const emulator of preview.emulators.values()) emulator.reset();
  for await (const { name, png } of pictures(browser, preview, language))
    await writeFile(path.join(folder, `${name}.png`), png);
}
await browser.close();
await preview.close();
