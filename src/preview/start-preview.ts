/** Starts everything that the preview is made of: a HubSpot for each sample portal, the functions' processes, the page. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { startEmulator, type Emulator } from './emulator/emulator.ts';
import { frontEndsFile } from './front-ends.ts';
import { createFunctionPool } from './function-pool.ts';
import { newKey, withKey } from './key.ts';
import { listPortals } from './portals/load.ts';
import { type PreviewPortal, samplePortal } from './preview-portal.ts';
import { createPreviewServer } from './server.ts';
import { StartProblem } from './start-problem.ts';

export interface PreviewOptions {
  /** Taken if it is free, else the next free one; 0: any. */
  readonly port?: number;
  /** What `npm run build` made; default `build/preview`. */
  readonly built?: string;
  /** Folder in which the sample portals live on, one file each; absent: what is recorded ends with the preview. Whoever took it frees it. */
  readonly data?: DataFolder;
  /** A real account; then the samples stay away, so that nobody takes one for the other. */
  readonly live?: PreviewPortal;
}

export interface Preview {
  /** Loopback address without a slash at its end. */
  readonly url: string;
  /** What to open: with the key, where there is one. */
  readonly address: string;
  /** What opens a real account; null: the samples need none. */
  readonly key: string | null;
  /** One for each sample portal, by its name. */
  readonly emulators: ReadonlyMap<string, Emulator>;
  close(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../..');
const firstPort = 5174;

/** @throws StartProblem when the preview is not built, or a file in `data` is damaged. */
export async function startPreview({
  port = firstPort,
  built = path.join(root, 'build', 'preview'),
  data,
  live,
}: PreviewOptions = {}): Promise<Preview> {
  if (!existsSync(path.join(built, 'cards', frontEndsFile)))
    throw new StartProblem({
      fr: 'L’aperçu n’est pas encore construit : lancez d’abord `npm run build`.',
      en: 'The preview is not built yet: run `npm run build` first.',
    });
  const emulators = new Map<string, Emulator>();
  for (const { name } of live === undefined ? listPortals() : []) {
    emulators.set(
      name,
      await startEmulator({
        portal: name,
        ...(data === undefined ? {} : { file: path.join(data.path, `${name}.json`) }),
      }),
    );
  }
  const portals = live === undefined ? [...emulators.values()].map(samplePortal) : [live];
  const home = path.join(built, 'home');
  mkdirSync(home, { recursive: true });
  const functions = createFunctionPool(path.join(built, 'function-host.mjs'), home);
  const key = live === undefined ? null : newKey();
  const app = await createPreviewServer({
    built,
    key,
    portals: new Map(portals.map((portal) => [portal.info.name, portal])),
    functions,
  });
  const url = await listen(app, port);
  return {
    url,
    address: withKey(url, key),
    key,
    emulators,
    async close() {
      functions.close();
      await app.close();
      await Promise.all([...emulators.values()].map((emulator) => emulator.close()));
      if (live?.behind.kind === 'live') await live.behind.account.gate.close();
    },
  };
}

type Server = Awaited<ReturnType<typeof createPreviewServer>>;

async function listen(app: Server, port: number, tries = 20): Promise<string> {
  try {
    return await app.listen({ host: '127.0.0.1', port });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || tries === 0) throw error;
    return listen(app, port + 1, tries - 1);
  }
}
