/** A project as HubSpot's own parser reads it, offline: structure, uids, package files. ES modules only: not for Jest. */
import { parseProjectConfig, isKnownPlatformVersion, isLegacyProject } from '@hubspot/project-parsing-lib/projects';
import { getAllHsProfiles } from '@hubspot/project-parsing-lib/profiles';
import { translate } from '@hubspot/project-parsing-lib/translate';
import path from 'node:path';

/**
 * @param folder the one that `hsproject.json` stands in
 * @throws Error with the parser's own words
 */
export async function parsedProject(folder: string, profile?: string) {
  const config = parseProjectConfig(folder);
  const projectSourceDir = path.join(folder, config.srcDir);
  const { intermediateRepresentation, skippedHsMetaFiles } = await translate(
    { projectSourceDir, platformVersion: config.platformVersion, accountId: 1 },
    // The schemas of the components' configuration are with HubSpot; our own check stands in for them offline.
    profile === undefined ? { skipValidation: true } : { skipValidation: true, profile },
  );
  const nodes = intermediateRepresentation.intermediateNodesIndexedByUid;
  return {
    platformVersion: config.platformVersion,
    known: isKnownPlatformVersion(config.platformVersion),
    legacy: isLegacyProject(config.platformVersion),
    uids: Object.keys(nodes).sort(),
    app: nodes['roe_app']?.config,
    profiles: await getAllHsProfiles(projectSourceDir),
    skipped: skippedHsMetaFiles,
  };
}
