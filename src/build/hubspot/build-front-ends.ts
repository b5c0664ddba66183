/**
 * Builds every uploaded card, page and settings with HubSpot's own production builder and prints, as JSON, what came out:
 * the size of each file, gzipped, and the data that HubSpot would prefetch. `node --import tsx build-front-ends.ts OUTDIR`.
 */
import { remoteBuild } from '@hubspot/ui-extensions-dev-server';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { declaredComponents, frontEnds } from '../components.ts';
import { uploadRoot } from '../paths.ts';

const outDir = process.argv[2];
if (outDir === undefined) throw new Error('Name the folder that the bundles are built into.');

const built: Record<string, { file: string; bytes: number; gzipped: number; manifest: unknown }> = {};
for (const component of frontEnds(await declaredComponents())) {
  const name = path.basename(component.config.entrypoint, '.js');
  const entryPoint = path.join(uploadRoot, component.config.entrypoint);
  const outputDir = path.join(outDir, name);
  await remoteBuild({
    root: path.dirname(entryPoint),
    entryPoint,
    outputDir,
    logLevel: 'warn',
    appConfig: { variables: {} },
  });
  const file = path.join(outputDir, `${name}.js`);
  const code = await readFile(file);
  built[component.uid] = {
    file,
    bytes: code.length,
    gzipped: gzipSync(code).length,
    manifest: JSON.parse(await readFile(path.join(outputDir, `${name}-manifest.json`), 'utf8')),
  };
}
console.log(JSON.stringify(built));
