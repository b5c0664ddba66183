/**
 * The guides word by word: in a copy of the project, in the order of the page, everything that needs no account is typed
 * against an emulated HubSpot. What a page shows is what is printed, and what it says of an exit status is so.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuilt } from '../built.ts';
import { type Emulator, startEmulator } from '../../preview/emulator/emulator.ts';
import { createOwnProperty } from '../../preview/emulator/testing/own-property.ts';
import {
  commandsOf,
  escaped,
  goesOn,
  guideLanguages,
  guideNames,
  guideText,
  notTypedHere,
  shows,
  stepsOf,
} from './testing/guide.ts';
import { unknownToHubSpot } from './testing/hubspot-command.ts';
import { type GoingOn, openShell, type Shell, startIn } from './testing/shell.ts';
import { type Scratch, scratchCopy } from './testing/scratch.ts';

jest.setTimeout(600_000);
beforeAll(ensureBuilt, 240_000);

/** The account of the reader, by the number that the guides give it. */
const accountInGuides = '12345678';
const key = 'pat-eu1-5f0c7a2e-91d4-4b6b-8c33-0e7d21aa94f6';

let scratch: Scratch;
let account: Emulator;
let shell: Shell;
let first: GoingOn | undefined;
afterEach(async () => {
  await first?.end();
  first = undefined;
  shell.end();
  await account.close();
  await scratch.remove();
});

/** The reader's own account: deals, partners of the sample portal, and nothing of the app. */
async function accountOfReader(): Promise<Emulator> {
  const emulator = await startEmulator({ portal: 'hubspot-emea', installed: false, token: key });
  const property = { name: 'domain_of_purchase', label: 'Domain of purchase', groupName: 'dealinformation' };
  createOwnProperty(emulator, 'deals', property);
  return emulator;
}

/** What the reader types: keys are copied from where they are printed, the account's number is their own. */
function asTyped(command: string): string {
  if (!command.includes('…'))
    return command.startsWith('npx roe')
      ? command.replaceAll(accountInGuides, String(account.portal.portalId))
      : command;
  if (command.includes('pat-…'))
    return `${command.replaceAll('pat-…', key)} HUBSPOT_API_BASE=${account.url} ROE_NOW=${account.portal.today}`;
  const pattern = new RegExp(
    `^${command
      .split('…')
      .map(escaped)
      .join(String.raw`[^\s;]+`)}$`,
  );
  const line = first
    ?.printed()
    .split('\n')
    .map((each) => each.trim())
    .find((each) => pattern.test(each));
  if (line === undefined) throw new Error(`Nothing like this was printed: ${command}`);
  return line;
}

const cases = guideLanguages.flatMap((language) =>
  guideNames.flatMap((name) => (commandsOf(guideText(language, name)).length === 0 ? [] : [[language, name] as const])),
);

/** They need seconds to start what is here, and start the same each time. */
const [ranByNpm, foundByNpx] = [new Set<string>(), new Set<string>()];

/** What npm runs says the same whatever the language, and a second time unless `app.json` was written to since. */
function typedBefore(command: string): boolean {
  if (!command.startsWith('npm ') || goesOn(command) !== undefined) return false;
  if (ranByNpm.has(command)) return true;
  ranByNpm.add(command);
  return false;
}

/** `npx` has to find each command of `roe` once; then the same words are typed behind the command itself. */
function withoutNpx(command: string): string {
  const found = /^npx roe [\w-]+/.exec(command)?.[0];
  if (found === undefined) return command;
  if (foundByNpx.has(found)) return command.replace(/^npx roe/, 'node src/cli/roe.mjs');
  foundByNpx.add(found);
  return command;
}

test.each(cases)('%s/%s', async (language, name) => {
  const steps = stepsOf(guideText(language, name));
  [scratch, account] = await Promise.all([scratchCopy(language), accountOfReader()]);
  shell = openShell(scratch.folder, scratch.notes, scratch.env);
  /** Null: the command before was not typed. */
  let printed: string | null = null;
  for (const step of steps) {
    switch (step.kind) {
      case 'written':
        await scratch.write(step.text);
        if (language === guideLanguages[0]) ranByNpm.clear();
        break;
      case 'shown':
        if (printed !== null && !shows(step.text, printed)) expect(printed).toBe(step.text);
        break;
      case 'typed': {
        const { command, status } = step;
        if (notTypedHere(command) !== undefined || typedBefore(command)) {
          printed = null;
          break;
        }
        const ready = goesOn(command);
        if (ready !== undefined) {
          await first?.end();
          first = await startIn(scratch.folder, withoutNpx(command), ready, scratch.env);
          printed = first.printed();
          break;
        }
        const answer = await shell.type(withoutNpx(asTyped(command)));
        expect({ command, ...answer }).toMatchObject({ command, status });
        printed = answer.out;
      }
    }
  }
  if (name === 'install.md' && language === guideLanguages[0]) await uploadedFromGitHub();
});

/** The file for GitHub, in the place where the guide has it copied: its commands, and what they ask of HubSpot's command line. */
async function uploadedFromGitHub(): Promise<void> {
  const workflow = await readFile(path.join(scratch.folder, '.github/workflows/upload-to-hubspot.yml'), 'utf8');
  const commands = [...workflow.matchAll(/^\s*- run: (.+)$/gm)].map(([, command = '']) => command);
  await shell.type(`export HUBSPOT_ACCOUNT_ID=${accountInGuides} HUBSPOT_PERSONAL_ACCESS_KEY=CiRldTEt GITHUB_SHA=7f3c`);
  for (const command of commands) {
    if (notTypedHere(command) !== undefined) continue;
    expect({ command, ...(await shell.type(command)) }).toMatchObject({ command, status: 0 });
  }
  const asked = await scratch.askedOfHubSpot();
  expect(asked.at(-1)).toBe('hs project upload --profile hubspot --message 7f3c --force --use-env');
  expect(asked.flatMap(unknownToHubSpot)).toEqual([]);
}
