/**
 * `npm run deploy [-- --audience hubspot|partner] [--account NUMBER] [--message TEXT] [--skip-auto-deploy] [--force]
 * [--use-env] [--config FILE]`: checks the release, builds it and has HubSpot's command line upload it.
 */
import { spawn } from 'node:child_process';
import packageJson from '../../../package.json';
import { readAppManifest } from '../app-manifest.ts';
import { root } from '../paths.ts';
import { checkedUpload } from '../upload-check/checked-upload.ts';
import { deploy } from './deploy.ts';

const windows = process.platform === 'win32';

/** Without a shell, so that no argument is anything but itself; only Windows needs one for a script (`hs.cmd`). */
const hs = (args: readonly string[], how: 'quiet' | 'aloud') =>
  new Promise<number | 'absent'>((resolve) => {
    const child = spawn(windows ? 'hs.cmd' : 'hs', [...args], {
      cwd: root,
      stdio: how === 'quiet' ? 'ignore' : 'inherit',
      shell: windows,
    });
    child.on('error', () => {
      resolve('absent');
    });
    child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });

process.exitCode = await deploy(process.argv.slice(2), {
  manifestOf: (audience) => readAppManifest(audience),
  check: checkedUpload,
  hs,
  version: packageJson.version,
  tell: (line) => {
    console.error(line);
  },
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
});
