import type { AppManifest } from './app-manifest.ts';
import { elsewhere } from './paths.ts';
import { buildUpload } from './upload.ts';
import { writeNotices } from './write-notices.ts';

/** Makes `dist/` anew, and the notices of what its bundles hold beside it. */
export async function makeUpload(manifest: AppManifest): Promise<void> {
  await writeNotices(elsewhere, await buildUpload({ manifest }));
}
