/**
 * Makes what the preview serves: the record page and the worker, every card, page and settings as HubSpot's builder
 * makes it from the upload, every function once a sample portal (each has an app
 * manifest, hence an audience, of its own) and once an audience for real accounts.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { readAppManifest } from '../build/app-manifest.ts';
import { buildFrontEnd } from '../build/hubspot/front-end.ts';
import { declaredComponents, frontEnds, type DeclaredComponent } from '../build/components.ts';
import { replacedManifest } from '../build/replaced-manifest.ts';
import { functionOptions } from '../build/upload.ts';
import { listPortals } from './portals/load.ts';
import { functionsFor, warmFolder } from './preview-portal.ts';
import { frontEndsFile } from './front-ends.ts';
import type { CardInfo, FrontEnds, ScreenInfo } from './protocol.ts';

export interface BuildPreviewOptions {
  /** The project's folder. */
  readonly root: string;
  /** Emptied; gets `host/`, `cards/`, `functions/<portal>/` and `function-host.mjs`. */
  readonly outDir: string;
}

const browserTargets = ['chrome120', 'firefox120', 'safari17'];

/** `dist/` has to be there: the cards are built from the very files that HubSpot would receive. */
export async function buildPreview({ root, outDir }: BuildPreviewOptions): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const components = await declaredComponents();
  await Promise.all([
    buildHost(root, outDir),
    buildFrontEnds(root, outDir, components),
    buildFunctions(root, outDir, components),
  ]);
}

async function buildHost(root: string, outDir: string): Promise<void> {
  const browser = path.join(root, 'src/preview/host/browser');
  const outdir = path.join(outDir, 'host');
  const shared = {
    bundle: true,
    minify: true,
    outdir,
    target: browserTargets,
    jsx: 'automatic',
    sourcemap: true,
    legalComments: 'none',
    logLevel: 'warning',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
  } as const;
  await Promise.all([
    build({ ...shared, entryPoints: [path.join(browser, 'main.tsx')], format: 'esm' }),
    // A classic worker: HubSpot's bundle is a script, and only classic workers take scripts.
    build({ ...shared, entryPoints: [path.join(browser, 'worker.ts')], format: 'iife' }),
    build({
      ...shared,
      entryPoints: [path.join(root, 'src/preview/function-host.ts')],
      outdir: outDir,
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      sourcemap: false,
    }),
  ]);
  await copyFile(path.join(browser, 'index.html'), path.join(outdir, 'index.html'));
}

async function buildFrontEnds(root: string, outDir: string, components: readonly DeclaredComponent[]): Promise<void> {
  const cards: CardInfo[] = [];
  const screens: Record<'page' | 'settings', ScreenInfo | null> = { page: null, settings: null };
  for (const component of frontEnds(components)) {
    const { uid, type, config } = component;
    const folder = path.basename(config.entrypoint, '.js');
    const script = `/cards/${folder}/${folder}.js`;
    await buildFrontEnd({
      entryPoint: path.join(root, 'dist', config.entrypoint),
      outputDir: path.join(outDir, 'cards', folder),
    });
    if (type !== 'card') screens[type] = { uid, script };
    else if (config.location !== 'helpdesk.sidebar')
      cards.push({ uid, name: config.name, location: config.location, script });
  }
  const listed: FrontEnds = { cards, pages: screens.page, settings: screens.settings };
  await writeFile(path.join(outDir, 'cards', frontEndsFile), JSON.stringify(listed, null, 2));
}

/** The app's manifest as this portal has it: its own file's entries in place of the project's, and its audience. */
async function manifestOf(
  root: string,
  portal: { readonly name: string; readonly audience: string },
): Promise<Record<string, unknown>> {
  const read = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const own = await read(path.join(root, 'src/preview/portals', portal.name, 'manifest.json')).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
      throw error;
    },
  );
  return { ...(await read(path.join(root, 'app.json'))), ...own, audience: portal.audience };
}

/**
 * HubSpot's local executor loads the file it is given anew for every call; HubSpot itself keeps a function loaded
 * between calls. This file is the one loaded anew, the function behind it stays.
 */
async function keepWarm(folder: string, uid: string): Promise<void> {
  await mkdir(path.join(folder, warmFolder), { recursive: true });
  await writeFile(path.join(folder, warmFolder, `${uid}.js`), `module.exports = require('../${uid}.js');\n`);
}

async function buildFunctions(root: string, outDir: string, components: readonly DeclaredComponent[]): Promise<void> {
  const samples = await Promise.all(
    listPortals().map(async (portal) => ({ folder: portal.name, manifest: await manifestOf(root, portal) })),
  );
  const own = await readAppManifest();
  // For a real account, whose ever it is: as `app.json` is, for either audience.
  const live = (['hubspot', 'partner'] as const).map((audience) => ({
    folder: functionsFor(audience),
    manifest: { ...own, audience },
  }));
  const functions = components.filter(({ component }) => component.type === 'app-function');
  await Promise.all(
    [...samples, ...live].map(async ({ folder: name, manifest }) => {
      const folder = path.join(outDir, 'functions', name);
      await mkdir(folder, { recursive: true });
      // The bundles are CommonJS, the project around them is not.
      await writeFile(path.join(folder, 'package.json'), '{ "type": "commonjs" }\n');
      await build({
        ...functionOptions,
        entryPoints: Object.fromEntries(functions.map(({ component, sourceFile }) => [component.uid, sourceFile])),
        outdir: folder,
        plugins: [...functionOptions.plugins, replacedManifest(manifest)],
      });
      for (const { component } of functions) await keepWarm(folder, component.uid);
    }),
  );
}
