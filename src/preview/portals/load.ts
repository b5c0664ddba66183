/** Reads the sample portals from their files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { type Manifest, manifestSchema } from './manifest.ts';
import {
  type Account,
  accountSchema,
  type DealFile,
  dealFileSchema,
  ownerSchema,
  type PortalOwner,
  type PortalRecord,
  recordSchema,
} from './schema.ts';

export interface Portal extends Account {
  readonly name: string;
  readonly manifest: Manifest;
  readonly owners: readonly PortalOwner[];
  readonly partners: readonly PortalRecord[];
  readonly customers: readonly PortalRecord[];
  /** Only partners' own portals have them. */
  readonly partnerClients: readonly PortalRecord[];
  /** Deals with a story, in the order of their files. */
  readonly deals: readonly DealFile[];
  /** Customers' earlier deals, from which the installed base is read. */
  readonly earlierDeals: readonly DealFile[];
  /** More of them, made when they are wanted: a hundred thousand would not be held twice. */
  readonly generated?: () => Iterable<GeneratedCustomer>;
}

export interface GeneratedCustomer {
  readonly customer: PortalRecord;
  readonly deals: readonly DealFile[];
}

export interface PortalSummary {
  readonly name: string;
  readonly label: Account['label'];
  readonly description: Account['description'];
  readonly audience: Account['audience'];
}

/** Names and labels of the portals that come with the preview. */
export function listPortals(): PortalSummary[] {
  return readdirSync(portalsFolder(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(portalsFolder(), entry.name, 'portal.json')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const { label, description, audience } = account(join(portalsFolder(), name));
      return { name, label, description, audience };
    });
}

/** @throws Error that names the file and every problem in it. */
export function loadPortal(name: string): Portal {
  if (!/^[a-z0-9-]+$/.test(name))
    throw new Error(`A portal's name is lower-case letters, digits and hyphens, not "${name}".`);
  const folder = join(portalsFolder(), name);
  if (!existsSync(folder))
    throw new Error(
      `There is no sample portal "${name}"; there are: ${listPortals()
        .map((each) => each.name)
        .join(', ')}.`,
    );
  const clients = join(folder, 'partner-clients.json');
  return {
    ...account(folder),
    name,
    manifest: manifestSchema.parse(portalManifest(name)),
    owners: read(join(folder, 'owners.json'), z.array(ownerSchema)),
    partners: read(join(folder, 'partners.json'), z.array(recordSchema)),
    customers: read(join(folder, 'customers.json'), z.array(recordSchema)),
    partnerClients: existsSync(clients) ? read(clients, z.array(recordSchema)) : [],
    deals: dealFiles(join(folder, 'deals')),
    earlierDeals: dealFiles(join(folder, 'earlier-deals')),
  };
}

/** The app's manifest as this portal has it: the portal's own `manifest.json` lies over `app.json`, key by key. */
export function portalManifest(name: string): Readonly<Record<string, unknown>> {
  const anything = z.record(z.string(), z.unknown());
  const own = join(portalsFolder(), name, 'manifest.json');
  return { ...read(join(projectFolder(), 'app.json'), anything), ...(existsSync(own) ? read(own, anything) : {}) };
}

function account(folder: string): Account {
  return read(join(folder, 'portal.json'), accountSchema);
}

function dealFiles(folder: string): DealFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => read(join(folder, file), dealFileSchema));
}

function read<T extends z.ZodType>(path: string, schema: T): z.output<T> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}`, {
      cause: error,
    });
  }
  const parsed = schema.safeParse(content);
  if (!parsed.success)
    throw new Error(`${path} is not as a sample portal is written:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

const portalsFolder = (): string => join(projectFolder(), 'src', 'preview', 'portals');

/** The portals stay readable files beside the sources, also when this code runs from a bundle elsewhere in the project. */
function projectFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'src', 'preview', 'portals')) && existsSync(join(folder, 'app.json'))) return folder;
    if (folder === dirname(folder))
      throw new Error('The sample portals are not beside this program; run it from the project.');
  }
}
