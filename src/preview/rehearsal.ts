/**
 * A HubSpot to rehearse an installation on: the emulated one alone, without a page. Its keys hold the scopes that the
 * guide asks for and no others, so that what is missing is missing here as well.
 */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { type DataFolder, takeDataFolder } from './data-folder.ts';
import { startEmulator } from './emulator/emulator.ts';
import { loadPortal, type Portal } from './portals/load.ts';
import { StartProblem } from './start-problem.ts';

type RehearsalPortal = 'empty' | 'hubspot' | 'partner';

export interface RehearsalOptions {
  readonly portal: RehearsalPortal;
  /** 0 takes a free one. */
  readonly port: number;
  /** Folder in which the account lives on; null: it ends with the rehearsal. */
  readonly data: string | null;
  readonly scopes: {
    readonly installation: readonly string[];
    /** Those of the installation, and what else looking at records takes. */
    readonly removal: readonly string[];
    readonly app: readonly string[];
  };
}

export interface Rehearsal {
  readonly url: string;
  readonly portalId: number;
  /** The account's "today", as its sample deals are told. */
  readonly today: string;
  readonly keys: { readonly installation: string; readonly removal: string; readonly app: string };
  readonly close: () => Promise<void>;
}

/** @throws StartProblem where a folder is taken or a file in it damaged; Error with the code EADDRINUSE for the port. */
export async function startRehearsal({ portal: which, port, data, scopes }: RehearsalOptions): Promise<Rehearsal> {
  const portal = portalOf(which);
  const folder = data === null ? null : taken(data);
  const keys = { installation: newKey(), removal: newKey(), app: newKey() };
  try {
    const emulator = await startEmulator({
      portal,
      installed: which !== 'empty',
      port,
      token: keys.installation,
      scopes: scopes.installation,
      otherTokens: [
        { token: keys.removal, scopes: scopes.removal },
        { token: keys.app, scopes: scopes.app },
      ],
      ...(folder === null ? {} : { file: path.join(folder.path, `${portal.name}.json`) }),
    });
    const close = async (): Promise<void> => {
      await emulator.close();
      folder?.release();
    };
    return { url: emulator.url, portalId: portal.portalId, today: portal.today, keys, close };
  } catch (error) {
    folder?.release();
    throw error;
  }
}

function taken(data: string): DataFolder {
  const answer = takeDataFolder(data);
  if (!answer.ok) throw new StartProblem(answer.problem);
  return answer.folder;
}

/** Other ones every time: nobody comes to rely on one, and none is a run of letters that the command would mask. */
const newKey = (): string => `roe-${randomBytes(16).toString('hex')}`;

function portalOf(which: RehearsalPortal): Portal {
  switch (which) {
    case 'empty':
      return {
        ...loadPortal('hubspot-emea'),
        name: 'empty',
        portalId: 135792468,
        deals: [],
        earlierDeals: [],
        partners: [],
        customers: [],
      };
    case 'hubspot':
      return loadPortal('hubspot-emea');
    case 'partner':
      return loadPortal('partner-agence');
  }
}
