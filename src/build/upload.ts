/**
 * Makes `dist/`: the project that HubSpot receives. Cards, pages and settings become one ES module each, with React and
 * HubSpot's SDK left to HubSpot's own builder; functions become one self-contained CommonJS file each, because HubSpot
 * takes plain JavaScript and nothing outside the uploaded folder.
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import packageJson from '../../package.json';
import { appComponent, type AppManifest, readAppManifest, uploadProfile } from './app-manifest.ts';
import { type DeclaredComponent, declaredComponents } from './components.ts';
import { leanAxios } from './lean-axios.ts';
import { leanZod } from './lean-zod.ts';
import { bundledIn } from './bundled.ts';
import { root, uploadApp, uploadRoot } from './paths.ts';
import { replacedManifest } from './replaced-manifest.ts';
import { tablesAsJson } from './tables-as-json.ts';

const shared = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
} satisfies BuildOptions;

/**
 * How a front end is bundled: a card, the pages, the settings. The environment is `production` always: with another,
 * React's development runtime comes along.
 */
export const cardOptions = {
  ...shared,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  external: ['react', 'react/*', '@hubspot/ui-extensions', '@hubspot/ui-extensions/*'],
} satisfies BuildOptions;

/** How a function is bundled. HubSpot states no Node version: nothing newer than Node 20 is used. */
export const functionOptions = {
  ...shared,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  plugins: [leanAxios, leanZod, tablesAsJson],
} satisfies BuildOptions;

/** One version for all that is uploaded: the app's. */
const packageOf = (folder: string, dependencies: Readonly<Record<string, string>>) => ({
  name: `roe-${folder}`,
  version: packageJson.version,
  private: true,
  dependencies,
});

/** Versions that HubSpot's builder installs for a folder of front ends: the ones that they were tested with. */
const frontEndDependencies = {
  '@hubspot/ui-extensions': packageJson.dependencies['@hubspot/ui-extensions'],
  react: packageJson.dependencies.react,
};

/** Each with a package file of its own. */
const frontEndFolders = ['cards', 'pages', 'settings'] as const;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

export interface UploadOptions {
  /** Absent: as `app.json` is. */
  readonly manifest?: AppManifest;
  /** Emptied; default `dist/`. */
  readonly into?: string;
}

/** Answers what ended in the bundles, as absolute paths. */
export async function buildUpload({ manifest, into = uploadRoot }: UploadOptions = {}): Promise<readonly string[]> {
  const app = path.join(into, path.relative(uploadRoot, uploadApp));
  const appManifest = manifest ?? (await readAppManifest());
  await rm(into, { recursive: true, force: true });
  await mkdir(path.join(app, 'functions'), { recursive: true });
  await writeFile(path.join(app, 'app-hsmeta.json'), json(appComponent(appManifest)));
  const profile = uploadProfile(appManifest);
  if (profile !== undefined) await writeFile(path.join(into, profile.file), json(profile.content));
  for (const folder of frontEndFolders) {
    await mkdir(path.join(app, folder), { recursive: true });
    await writeFile(
      path.join(app, folder, 'package.json'),
      json({ ...packageOf(folder, frontEndDependencies), type: 'module' }),
    );
  }
  // Functions carry everything in their bundle, but HubSpot wants the file.
  await writeFile(path.join(app, 'functions', 'package.json'), json(packageOf('functions', {})));

  const components = await declaredComponents();
  const isFunction = ({ component }: DeclaredComponent) => component.type === 'app-function';
  const forFunctions = { ...functionOptions, plugins: [...functionOptions.plugins, replacedManifest(appManifest)] };
  const bundled = await Promise.all([
    bundle(forFunctions, components.filter(isFunction), into),
    bundle(
      cardOptions,
      components.filter((each) => !isFunction(each)),
      into,
    ),
  ]);
  for (const { component, manifestFile } of components)
    await copyFile(
      manifestFile,
      path.join(into, path.dirname(component.config.entrypoint), path.basename(manifestFile)),
    );
  return [...new Set(bundled.flat())];
}

/** A file each, in one go: what several of them need is read once. Answers what ended in them, as absolute paths. */
async function bundle(options: BuildOptions, components: readonly DeclaredComponent[], into: string) {
  const { metafile } = await build({
    ...options,
    entryPoints: Object.fromEntries(
      components.map(({ component, sourceFile }) => [
        component.config.entrypoint.replace(/^\/|\.js$/g, ''),
        sourceFile,
      ]),
    ),
    outdir: into,
    absWorkingDir: root,
    metafile: true,
  });
  return bundledIn(metafile);
}
