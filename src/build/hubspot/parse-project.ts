/**
 * Reads the upload with HubSpot's own parser and prints what it found as JSON. A program of its own, because the
 * parser is published as ES modules, which Jest cannot load.
 */
import { parseProjectConfig, isKnownPlatformVersion, isLegacyProject } from '@hubspot/project-parsing-lib/projects';
import { translate } from '@hubspot/project-parsing-lib/translate';
import path from 'node:path';
import { root } from '../paths.ts';

const config = parseProjectConfig(root);
const { intermediateRepresentation, skippedHsMetaFiles } = await translate(
  { projectSourceDir: path.join(root, config.srcDir), platformVersion: config.platformVersion, accountId: 1 },
  // The schemas of the components' configuration are with HubSpot; our own check stands in for them offline.
  { skipValidation: true },
);
const nodes = Object.entries(intermediateRepresentation.intermediateNodesIndexedByUid);
console.log(
  JSON.stringify({
    platformVersion: config.platformVersion,
    known: isKnownPlatformVersion(config.platformVersion),
    legacy: isLegacyProject(config.platformVersion),
    uids: nodes.map(([uid]) => uid).sort(),
    skipped: skippedHsMetaFiles,
  }),
);
