/** `build/workflow/roe-workflow.cjs`: the custom code action of a workflow as one file to paste, with what the functions are made of. */
import path from 'node:path';
import { build } from 'esbuild';
import { type AppManifest, readAppManifest } from './app-manifest.ts';
import { elsewhere, sources } from './paths.ts';
import { replacedManifest } from './replaced-manifest.ts';
import { functionOptions } from './upload.ts';

export const workflowAction = path.join(elsewhere, 'workflow', 'roe-workflow.cjs');

export async function buildWorkflow(manifest?: AppManifest): Promise<void> {
  await build({
    ...functionOptions,
    plugins: [...functionOptions.plugins, replacedManifest(manifest ?? (await readAppManifest()))],
    entryPoints: [path.join(sources, 'functions', 'workflow-action', 'workflow-action.ts')],
    outfile: workflowAction,
  });
}
