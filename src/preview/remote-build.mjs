/**
 * Runs HubSpot's own card builder; in a process of its own, because it bundles React's development runtime when NODE_ENV
 * is anything but production, and because it is an ES module that Jest cannot load.
 *
 * Argument: JSON, a list of `{ root, entryPoint, outputDir }`. Each card needs an output folder of its own: it is emptied.
 */
import { remoteBuild } from '@hubspot/ui-extensions-dev-server';

for (const { root, entryPoint, outputDir } of JSON.parse(process.argv[2] ?? '[]')) {
  await remoteBuild({ root, entryPoint, outputDir, logLevel: 'warn', appConfig: { variables: {} } });
}
