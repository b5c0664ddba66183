/**
 * Reads the upload with HubSpot's own parser and prints what it found as JSON. A program of its own, because the
 * parser is published as ES modules, which Jest cannot load. `node --import tsx parse-project.ts [FOLDER [PROFILE]]`;
 * the folder is the one that `hsproject.json` stands in, default this project.
 */
import { parseProjectConfig, isKnownPlatformVersion, isLegacyProject } from '@hubspot/project-parsing-lib/projects';
import { getAllHsProfiles } from '@hubspot/project-parsing-lib/profiles';
import { translate } from '@hubspot/project-parsing-lib/translate';
import path from 'node:path';
import { root } from '../paths.ts';

const [folder = root, profile] = process.argv.slice(2);
const config = parseProjectConfig(folder);
const projectSourceDir = path.join(folder, config.srcDir);
const { intermediateRepresentation, skippedHsMetaFiles } = await translate(
  { projectSourceDir, platformVersion: config.platformVersion, accountId: 1 },
  // The schemas of the components' configuration are with HubSpot; our own check stands in for them offline.
  profile === undefined ? { skipValidation: true } : { skipValidation: true, profile },
);
const nodes = Object.entries(intermediateRepresentation.intermediateNodesIndexedByUid);
console.log(
  JSON.stringify({
    platformVersion: config.platformVersion,
    known: isKnownPlatformVersion(config.platformVersion),
    legacy: isLegacyProject(config.platformVersion),
    uids: nodes.map(([uid]) => uid).sort(),
    app: intermediateRepresentation.intermediateNodesIndexedByUid['roe_app']?.config,
    profiles: await getAllHsProfiles(projectSourceDir),
    skipped: skippedHsMetaFiles,
  }),
);
