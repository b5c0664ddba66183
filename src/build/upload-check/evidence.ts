/** Everything that the rules of the upload check look at; gathered once, so that they themselves read nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import packageJson from '../../../package.json';
import type { AppManifest, Audience } from '../app-manifest.ts';
import { buildUpload } from '../upload.ts';
import { type HubSpotSays, whatHubSpotSays } from './hubspot-says.ts';
import { filesIn, readUploadTree, uploaded, type UploadTree } from './upload-tree.ts';

export interface Evidence {
  readonly tree: UploadTree;
  readonly hubspot: HubSpotSays;
  /** What the sources make now, by path from the project's folder. */
  readonly made: ReadonlyMap<string, Buffer>;
  readonly audience: Audience;
  /** Folders of this machine, which nobody else should read of. */
  readonly machine: readonly string[];
  /** As `package.json` has them. */
  readonly versions: { readonly app: string; readonly react: string; readonly sdk: string };
  /** For installing: nothing may be left to fill in. */
  readonly release: boolean;
}

export const versionsHere: Evidence['versions'] = {
  app: packageJson.version,
  react: packageJson.dependencies.react,
  sdk: packageJson.dependencies['@hubspot/ui-extensions'],
};

interface Wanted {
  readonly manifest: AppManifest;
  readonly machine: readonly string[];
  readonly release: boolean;
}

/** @throws Error where the folder has no `dist/` */
export async function gather(folder: string, { manifest, machine, release }: Wanted): Promise<Evidence> {
  const tree = await readUploadTree(folder);
  const [says, made] = await Promise.all([whatHubSpotSays([folder]), madeNow(manifest)]);
  return { tree, hubspot: says(folder), made, audience: manifest.audience, machine, versions: versionsHere, release };
}

async function madeNow(manifest: AppManifest): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'roe-made-'));
  try {
    await buildUpload({ manifest, into: path.join(folder, uploaded) });
    return await filesIn(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
