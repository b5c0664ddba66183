/**
 * What one installation has taught this process: HubSpot may keep a process for many calls, and each thing learnt
 * once is a call saved. Kept by a fingerprint of host and token, so that two portals never share it.
 */
import { createHash } from 'node:crypto';
import type { ObjectType, Version } from './paths.ts';

export interface InstallationMemory {
  /** Object types of which HubSpot refuses the newest version for a scope, and the version that it grants instead. */
  readonly granted: Map<ObjectType, Version>;
  /** Type id of the object that keeps a partner's part in a deal, in this portal. */
  involvementType: `${number}-${number}` | null;
  /** The same of the object that keeps settings. */
  settingType: `${number}-${number}` | null;
  /** Types of its associations with the deal and with the partner's company, from the involvement's side. */
  involvementAssociations: { readonly deal: number; readonly company: number } | null;
}

export const blankMemory = (): InstallationMemory => ({
  granted: new Map(),
  involvementType: null,
  settingType: null,
  involvementAssociations: null,
});

export function memoryOf(baseUrl: string, token: string): InstallationMemory {
  const key = createHash('sha256').update(baseUrl).update('\n').update(token).digest('base64');
  const known = memories.get(key);
  if (known !== undefined) return known;
  if (memories.size >= mostMemories) memories.clear();
  const memory = blankMemory();
  memories.set(key, memory);
  return memory;
}

const memories = new Map<string, InstallationMemory>();
const mostMemories = 20;
