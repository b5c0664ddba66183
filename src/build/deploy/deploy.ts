/**
 * Puts the app into an account: checks, builds, and leaves the sending to HubSpot's own command line, which knows the
 * account's key. This project never sees that key, and repeats no argument that could hold one.
 * https://developers.hubspot.com/docs/developer-tooling/local-development/hubspot-cli/project-commands (read 30 November 2026)
 */
import type { AppManifest, Audience } from '../app-manifest.ts';
import { readDeployArguments } from './arguments.ts';

export interface Surroundings {
  /** Throws where `app.json` is not valid. */
  readonly manifestOf: (audience: Audience | undefined) => Promise<AppManifest>;
  /** Builds `dist/` and holds it against every rule of a release; a status, 0 where all hold. */
  readonly check: (args: readonly string[]) => Promise<number>;
  /** Runs HubSpot's command line; its status, or `absent` where there is none. `quiet`: what it prints is nobody's. */
  readonly hs: (args: readonly string[], how: 'quiet' | 'aloud') => Promise<number | 'absent'>;
  readonly version: string;
  readonly tell: (line: string) => void;
}

/** A status for scripts: 0 sent, 1 refused by a check or by HubSpot, 2 asked wrongly or something is missing here. */
export async function deploy(
  args: readonly string[],
  { manifestOf, check, hs, version, tell }: Surroundings,
): Promise<number> {
  const given = readDeployArguments(args);
  if (!given.ok) return said(2, given.problem);
  const manifest = await manifestOf(given.audience);
  const { audience } = manifest;
  const account = given.account ?? manifest.accounts?.[audience] ?? null;
  if (account === null)
    return said(
      2,
      `No account is named for the audience ${audience}. Say which: npm run deploy -- --account NUMBER, or write it into app.json, "accounts"."${audience}".`,
    );
  if ((await hs(['--version'], 'quiet')) === 'absent')
    return said(
      2,
      'HubSpot’s command line (hs) is not on this machine. Install it: npm install --global @hubspot/cli; sign in: hs account auth; then run this again.',
    );
  const checked = await check(['--release', '--audience', audience, '--account', String(account)]);
  if (checked !== 0) return said(checked, 'Nothing was sent. Put right what is named above, then run this again.');
  tell(`Sending version ${version} for the audience ${audience} to account ${account} ...`);
  const status = await hs(['project', 'upload', '--profile', audience, ...given.handedOn], 'aloud');
  return status === 0
    ? said(
        0,
        `Version ${version} is with HubSpot. A first time it is installed as well: hs project install-app --profile ${audience}`,
      )
    : said(
        1,
        'HubSpot’s command line did not take it; what it printed above says why. If it does not know the account: hs account auth. dist/ stays as it is.',
      );

  function said(status: number, line: string): number {
    tell(line);
    return status;
  }
}
