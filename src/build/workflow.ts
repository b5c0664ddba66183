/** `build/workflow/roe-workflow.cjs`: the custom code action of a workflow as one file to paste, with what the functions are made of. */
import path from 'node:path';
import { build } from 'esbuild';
import { type AppManifest, readAppManifest } from './app-manifest.ts';
import { bundledIn } from './bundled.ts';
import { elsewhere, root, sources } from './paths.ts';
import { replacedManifest } from './replaced-manifest.ts';
import { functionOptions } from './upload.ts';

export const workflowAction = path.join(elsewhere, 'workflow', 'roe-workflow.cjs');

/** Answers what ended in the file, as absolute paths. */
export async function buildWorkflow(manifest?: AppManifest, outfile = workflowAction): Promise<readonly string[]> {
  const { metafile } = await build({
    ...functionOptions,
    plugins: [...functionOptions.plugins, replacedManifest(manifest ?? (await readAppManifest()))],
    entryPoints: [path.join(sources, 'functions', 'workflow-action', 'workflow-action.ts')],
    outfile,
    absWorkingDir: root,
    metafile: true,
  });
  return bundledIn(metafile);
}
