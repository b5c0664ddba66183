/** Uploads with one thing broken each, on a disk: a good one is built once, and copied. */
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AppManifest, readAppManifest } from '../../app-manifest.ts';
import { root } from '../../paths.ts';
import { buildUpload } from '../../upload.ts';
import { type Evidence, versionsHere } from '../evidence.ts';
import { whatHubSpotSays } from '../hubspot-says.ts';
import { projectFileName, readUploadTree, uploaded } from '../upload-tree.ts';

/** Changes files of an upload; paths are from the project's folder. */
interface Hand {
  readonly text: (file: string, change: (text: string) => string) => Promise<void>;
  /** The value is changed in place. */
  readonly json: (file: string, change: (value: Record<string, unknown>) => void) => Promise<void>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly copy: (file: string, to: string) => Promise<void>;
  readonly move: (file: string, to: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
}

export interface Broken {
  readonly breaks: (hand: Hand) => Promise<void>;
  /** The sources would not make it: it lay there from before. */
  readonly stale?: true;
  /** Everything besides the tree, as the check was told it. */
  readonly told?: Partial<Pick<Evidence, 'audience' | 'machine' | 'release' | 'versions'>>;
}

const support = {
  supportEmail: 'support@atelier-boreal.fr',
  documentationUrl: 'https://docs.atelier-boreal.fr/roe',
  supportUrl: 'https://atelier-boreal.fr/support',
  supportPhone: '+33142685300',
};

const goodManifest = async (): Promise<AppManifest> => ({
  ...(await readAppManifest('hubspot')),
  support,
  accounts: { hubspot: 1111, partner: null },
});

/** What HubSpot installs for front ends; nothing else is found from there. */
const installed = ['react', '@hubspot/ui-extensions'] as const;

/** The evidence of each broken upload, in their order; HubSpot's tools are asked once for all of them. */
export async function evidenceOf(all: readonly Broken[]): Promise<readonly Evidence[]> {
  const home = await mkdtemp(path.join(tmpdir(), 'roe-broken-'));
  try {
    const good = path.join(home, 'good');
    await buildUpload({ manifest: await goodManifest(), into: path.join(good, uploaded) });
    await cp(path.join(root, projectFileName), path.join(good, projectFileName));
    for (const name of installed) {
      const link = path.join(home, 'node_modules', name);
      await mkdir(path.dirname(link), { recursive: true });
      await symlink(path.join(root, 'node_modules', name), link);
    }
    const made = (await readUploadTree(good)).files;
    const folders = all.map((_, index) => path.join(home, String(index)));
    for (const [index, folder] of folders.entries()) {
      await cp(good, folder, { recursive: true });
      await all[index]?.breaks(handIn(folder));
    }
    const says = await whatHubSpotSays(folders);
    return await Promise.all(
      all.map(async ({ stale, told }, index) => {
        const folder = folders[index] ?? '';
        const tree = await readUploadTree(folder);
        return {
          tree,
          hubspot: says(folder),
          made: stale ? made : tree.files,
          audience: 'hubspot',
          machine: [root],
          versions: versionsHere,
          release: false,
          ...told,
        } satisfies Evidence;
      }),
    );
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function handIn(folder: string): Hand {
  const at = (file: string) => path.join(folder, file);
  const hand: Hand = {
    text: async (file, change) => {
      const before = await readFile(at(file), 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`Nothing was broken in ${file}.`);
      await writeFile(at(file), after);
    },
    json: (file, change) =>
      hand.text(file, (text) => {
        const value = JSON.parse(text) as Record<string, unknown>;
        change(value);
        return JSON.stringify(value);
      }),
    write: async (file, text) => {
      await mkdir(path.dirname(at(file)), { recursive: true });
      await writeFile(at(file), text);
    },
    copy: async (file, to) => hand.write(to, await readFile(at(file), 'utf8')),
    move: async (file, to) => {
      await hand.copy(file, to);
      await hand.remove(file);
    },
    remove: (file) => rm(at(file)),
  };
  return hand;
}
