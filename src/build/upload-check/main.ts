/**
 * `npm run check:upload [-- --audience hubspot|partner] [--account ID] [--release] [--as-is]`: builds `dist/` and holds it
 * against everything that HubSpot wants of it, as far as that can be known without an account. A line for each fault, with
 * the next step; one closing line. `--release` also refuses placeholders, `--as-is` looks at what lies there already.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { forAccount, readAppManifest } from '../app-manifest.ts';
import { makeUpload } from '../make-upload.ts';
import { root, uploadRoot } from '../paths.ts';
import { readUploadArguments } from '../upload-arguments.ts';
import { check, linesOf } from './check.ts';
import { type Evidence, gather } from './evidence.ts';
import { rules } from './rules.ts';

// Jest sets NODE_ENV=test and children inherit it; then React's development runtime would be bundled.
process.env['NODE_ENV'] = 'production';

async function checked(): Promise<number> {
  const given = readUploadArguments(process.argv.slice(2), 'as-is');
  if (!given.ok) return told(2, given.problem);
  const { audience, account, asIs, positionals, release } = given;
  if (positionals.length > 0) return told(2, `Nothing is known of "${positionals.join(' ')}".`);
  const manifest = forAccount(await readAppManifest(audience), account);
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

process.exitCode = await checked().catch((error: unknown) =>
  told(1, error instanceof Error ? error.message : String(error)),
);
