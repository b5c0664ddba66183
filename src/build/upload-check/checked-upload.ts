/** Builds `dist/`, holds it against every rule, and says what it found: a line a fault, one closing line. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { forAccount, readAppManifest } from '../app-manifest.ts';
import { makeUpload } from '../make-upload.ts';
import { root, uploadRoot } from '../paths.ts';
import { placeholderLines, placeholdersIn } from '../placeholders.ts';
import { readUploadArguments } from '../upload-arguments.ts';
import { check, linesOf } from './check.ts';
import { type Evidence, gather } from './evidence.ts';
import { rules } from './rules.ts';

/** Answers a status for scripts: 0 where every rule holds, 1 where one does not, 2 where it was asked wrongly. */
export async function checkedUpload(args: readonly string[]): Promise<number> {
  // Jest sets NODE_ENV=test and children inherit it; then React's development runtime would be bundled.
  process.env['NODE_ENV'] = 'production';
  const given = readUploadArguments(args, 'as-is');
  if (!given.ok) return told(2, given.problem);
  const { audience, account, asIs, positionals, release } = given;
  if (positionals.length > 0) return told(2, `Nothing is known of "${positionals.join(' ')}".`);
  const manifest = forAccount(await readAppManifest(audience), account);
  const placeholders = placeholdersIn(manifest);
  if (!asIs && release && placeholders.length > 0) {
    for (const line of placeholderLines(placeholders)) console.error(line);
    return told(1, 'Nothing was built: a release needs addresses that reach somebody.');
  }
  if (!asIs) await makeUpload(manifest);
  if (!existsSync(uploadRoot)) return told(1, 'dist/ is not there. Build it: npm run build.');
  const evidence = await gather(root, {
    manifest,
    machine: [root, homedir()].filter((folder) => folder !== '/'),
    release,
  });
  const found = check(evidence);
  for (const line of linesOf(found)) console.error(line);
  return found.length === 0
    ? told(0, held(evidence))
    : told(1, `dist/ is not for uploading: ${found.length} ${found.length === 1 ? 'fault' : 'faults'}.`);
}

function told(status: number, line: string): number {
  (status === 0 ? console.log : console.error)(line);
  return status;
}

function held({ tree, audience, release }: Evidence): string {
  const bytes = [...tree.files.values()].reduce((sum, content) => sum + content.length, 0);
  return [
    `dist/ for the audience ${audience}: ${tree.manifests.length} components, ${tree.files.size} files,`,
    `${(bytes / 1024 / 1024).toFixed(1)} MB; ${rules.length + 1} rules held${release ? ', for a release' : ''}.`,
  ].join(' ');
}
