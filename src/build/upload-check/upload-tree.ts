/** What lies in the folder that HubSpot's CLI uploads, read once, with the manifests among it. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { uploadRoot, root } from '../paths.ts';

/** As far as the rules look into a manifest, whatever else is wrong with it. */
const declarationSchema = z.looseObject({
  uid: z.string(),
  type: z.string(),
  config: z.looseObject({
    entrypoint: z.string().optional(),
    location: z.string().optional(),
    objectTypes: z.array(z.string()).optional(),
  }),
});
export type Declaration = z.infer<typeof declarationSchema>;

export interface UploadedManifest {
  readonly file: string;
  /** Undefined where the file is no JSON. */
  readonly json: unknown;
  readonly declared: Declaration | null;
}

export interface UploadTree {
  /** The one that `hsproject.json` lies in. */
  readonly folder: string;
  /** The text of `hsproject.json`; null where there is none. */
  readonly projectFile: string | null;
  /** Every file that is uploaded, by its path from the project's folder, with `/`. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly manifests: readonly UploadedManifest[];
}

export const projectFileName = 'hsproject.json';
/** `dist`: what `hsproject.json` has to name as its `srcDir`. */
export const uploaded = path.relative(root, uploadRoot);

/** @throws Error where there is no `dist/` in the folder */
export async function readUploadTree(folder: string): Promise<UploadTree> {
  const files = await filesIn(folder);
  const projectFile = await readFile(path.join(folder, projectFileName), 'utf8').catch(() => null);
  const manifests = [...files]
    .filter(([file]) => file.endsWith('-hsmeta.json'))
    .map(([file, content]) => {
      const json = jsonOf(content);
      const declared = declarationSchema.safeParse(json);
      return { file, json, declared: declared.success ? declared.data : null };
    });
  return { folder, projectFile, files, manifests };
}

export async function filesIn(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(path.join(folder, uploaded), { recursive: true, withFileTypes: true });
  const read = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const full = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, full).split(path.sep).join('/'), await readFile(full)] as const;
    });
  return new Map((await Promise.all(read)).sort(([one], [other]) => (one < other ? -1 : 1)));
}

export function jsonOf(content: Buffer | undefined): unknown {
  try {
    return JSON.parse(content?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}

export interface Entry {
  readonly manifest: UploadedManifest;
  readonly declared: Declaration;
  /** The file that the manifest names, from the project's folder. */
  readonly file: string;
  readonly code: string;
}

/** The components whose entry point is there. */
export function entriesOf(tree: UploadTree, isWanted: (type: string) => boolean): readonly Entry[] {
  return tree.manifests.flatMap((manifest) => {
    const { declared } = manifest;
    const entrypoint = declared?.config.entrypoint;
    if (declared === null || entrypoint === undefined || !isWanted(declared.type)) return [];
    const file = fileOfEntry(entrypoint);
    const code = tree.files.get(file);
    return code === undefined ? [] : [{ manifest, declared, file, code: code.toString('utf8') }];
  });
}

/** Entry points begin at the folder that is uploaded. */
export const fileOfEntry = (entrypoint: string): string => `${uploaded}/${entrypoint.replace(/^\//, '')}`;

export const isFunction = (type: string): boolean => type === 'app-function';
export const isFrontEnd = (type: string): boolean => type === 'card' || type === 'page' || type === 'settings';
