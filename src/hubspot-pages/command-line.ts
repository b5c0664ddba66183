/**
 * HubSpot's command line as far as the guides name it: each command with the options that it takes. HubSpot's page of these
 * commands is not stored whole; what stands here its own `--help` says (`npm install @hubspot/cli@8.14.0`, then `hs ... --help`).
 */
export interface DocumentedCommand {
  /** As it is typed, without options. */
  readonly command: string;
  readonly options: readonly string[];
  readonly says: string;
}

export const commandLine = {
  version: '8.14.0',
  read: '2026-11-30',
  page: 'https://developers.hubspot.com/docs/developer-tooling/local-development/hubspot-cli/project-commands',
} as const;

const general = ['--account', '--config', '--use-env', '--debug', '--help'];

export const documentedCommands: readonly DocumentedCommand[] = [
  { command: 'hs', options: ['--version', '--help'], says: 'The command line interface to interact with HubSpot.' },
  {
    command: 'hs account auth',
    options: ['--account', '--personal-access-key', '--default', '--name', '--use-default-name', '--debug', '--help'],
    says: 'Writes the account and its personal access key into a file of the home folder (.hscli/config.yml).',
  },
  {
    command: 'hs account list',
    options: ['--config', '--debug', '--help'],
    says: 'Lists the accounts that are signed in.',
  },
  {
    command: 'hs project upload',
    options: [...general, '--profile', '--message', '--skip-auto-deploy', '--skip-npm-audit', '--force', '--json'],
    says: 'Uploads the project and makes a build; --force skips questions, also the one whether to create the project. --force-create is deprecated for it.',
  },
  {
    command: 'hs project install-app',
    options: [...general, '--profile', '--force', '--json'],
    says: 'Installs a private app with static authentication into the account of the profile.',
  },
  {
    command: 'hs project app-install-status',
    options: [...general, '--json'],
    says: 'Says whether the app is installed; it takes no profile.',
  },
  {
    command: 'hs project list-builds',
    options: [...general, '--project', '--limit', '--json'],
    says: 'Lists the builds with their numbers; it takes no profile.',
  },
  {
    command: 'hs project deploy',
    options: [...general, '--profile', '--project', '--build', '--deploy-latest-build', '--force', '--json'],
    says: 'Deploys a build that was uploaded before.',
  },
  {
    command: 'hs project delete',
    options: [...general, '--project-name', '--force'],
    says: 'Deletes the project, what was deployed of it and the installation of its app; files on this machine stay.',
  },
  {
    command: 'hs project dev',
    options: ['--config', '--use-env', '--testing-account', '--project-account', '--port', '--auto-upload', '--debug'],
    says: 'Serves cards, pages and settings from this machine. Its own watch leaves folders named dist out (read in its source and tried): --auto-upload does not see a rebuilt dist/.',
  },
];
