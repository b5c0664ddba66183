/** The upload tree: exactly what HubSpot takes, checked beyond what its parser looks at offline. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { appComponent, readAppManifest } from './app-manifest.ts';
import { ensureBuilt } from './built.ts';
import { declaredComponents } from './components.ts';
import { root, uploadApp, uploadRoot } from './paths.ts';

beforeAll(ensureBuilt, 120_000);

const read = (file: string) => readFile(path.join(uploadRoot, file), 'utf8');

test('holds the app, its components and a package file in each folder, and nothing else', async () => {
  const entries = await readdir(uploadRoot, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(uploadRoot, path.join(entry.parentPath, entry.name)));
  const expected = (await declaredComponents()).flatMap(({ component, manifestFile }) => [
    component.config.entrypoint.slice(1),
    path.join(path.dirname(component.config.entrypoint.slice(1)), path.basename(manifestFile)),
  ]);
  expect(files.sort()).toEqual(
    [
      ...expected,
      'app/app-hsmeta.json',
      ...['cards', 'pages', 'settings', 'functions'].map((folder) => `app/${folder}/package.json`),
    ].sort(),
  );
});

test('every component has an id of its own', async () => {
  const uids = (await declaredComponents()).map(({ component }) => component.uid);
  expect(new Set(uids).size).toBe(uids.length);
});

test('the app asks for the scopes of its audience and for no optional ones, which static apps may not declare', async () => {
  const manifest = await readAppManifest();
  for (const audience of ['hubspot', 'partner'] as const) {
    const { auth, distribution } = appComponent({ ...manifest, audience }).config;
    expect(auth).toEqual({
      type: 'static',
      requiredScopes: manifest.scopes[audience],
      optionalScopes: [],
      conditionallyRequiredScopes: [],
    });
    expect(distribution).toBe('private');
  }
});

test('the functions that cards call exist', async () => {
  const components = (await declaredComponents()).map(({ component }) => component);
  const functions = components.filter(({ type }) => type === 'app-function').map(({ uid }) => uid);
  for (const { config } of components.filter(({ type }) => type === 'card')) {
    const code = await read(config.entrypoint);
    const called = functions.filter(
      (uid) => code.includes(`"${uid}"`) || code.includes(`'${uid}'`) || code.includes(`\`${uid}\``),
    );
    expect({ card: config.entrypoint, called }).not.toEqual({ card: config.entrypoint, called: [] });
  }
});

test('a function stands alone: it requires nothing but what Node has', async () => {
  const { builtinModules } = await import('node:module');
  for (const { component } of await declaredComponents()) {
    if (component.type !== 'app-function') continue;
    const code = await read(component.config.entrypoint);
    const required = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name.replace(/^node:/, ''));
    expect(required.filter((name) => !builtinModules.includes(name))).toEqual([]);
  }
});

test('nothing uploaded names this machine or a registry', async () => {
  const entries = await readdir(uploadApp, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const content = await readFile(path.join(entry.parentPath, entry.name), 'utf8');
    expect({ file: entry.name, namesMachine: content.includes(root) }).toEqual({
      file: entry.name,
      namesMachine: false,
    });
  }
});
