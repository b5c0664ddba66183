/** What the guides promise: the same in both languages, and HubSpot's own commands. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine } from '../../hubspot-pages/command-line.ts';
import { installerScopes, recordScopes } from '../../install/scopes.ts';
import {
  commandsOf,
  guideLanguages,
  guideNames,
  guidesFolder,
  guideText,
  notTypedHere,
  shows,
  stepsOf,
} from './testing/guide.ts';
import { unknownToHubSpot } from './testing/hubspot-command.ts';

const cases = guideLanguages.flatMap((language) => guideNames.map((name) => [language, name] as const));

test('each guide is there in both languages', () => {
  expect(readdirSync(path.join(guidesFolder, 'fr')).sort()).toEqual(guideNames);
});

describe.each(guideNames)('%s', (name) => {
  const [en, fr] = [guideText('en', name), guideText('fr', name)];

  test('the same commands, and the same written into app.json', () => {
    const typed = (text: string) => stepsOf(text).filter(({ kind }) => kind !== 'shown');
    expect(typed(fr)).toEqual(typed(en));
  });

  test('what npm prints is shown alike: it has one language', () => {
    const shown = (text: string) =>
      stepsOf(text).flatMap((step, index, steps) => {
        const before = steps[index - 1];
        return step.kind === 'shown' && before?.kind === 'typed' && before.command.startsWith('npm ')
          ? [step.text]
          : [];
      });
    expect(shown(fr)).toEqual(shown(en));
  });

  test('the same structure: headings, tables by their rows, lists', () => {
    const outline = (text: string) =>
      text
        .replaceAll(/^```[\s\S]*?^```$/gm, 'block')
        .split('\n')
        .flatMap((line) => /^(#+|\||-|\d\.|!|block)/.exec(line)?.[1]?.replace(/^\d\.$/, '1.') ?? []);
    expect(outline(fr)).toEqual(outline(en));
  });

  test('the same pictures, each in the language of the guide', () => {
    const pictures = (text: string) => [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file = '']) => file);
    expect(pictures(fr)).toEqual(pictures(en).map((file) => file.replace(/-en\.png$/, '-fr.png')));
    for (const file of pictures(en)) expect(file).toMatch(/-en\.png$/);
  });

  test('the same code in the text: names of files, options, properties', () => {
    const code = (text: string) =>
      [...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`]+)`/g)].map(([, of]) => of);
    expect(code(fr).sort()).toEqual(code(en).sort());
  });
});

test.each(cases)('%s/%s: each command is typed in a test, or it is known why not', (language, name) => {
  expect(commandsOf(guideText(language, name)).filter((command) => notTypedHere(command) === 'unknown')).toEqual([]);
});

const ofHubSpot = cases.flatMap(([language, name]) =>
  commandsOf(guideText(language, name))
    .filter((command) => /^hs( |$)/.test(command))
    .map((command) => [`${language}/${name}`, command] as const),
);

test.each(ofHubSpot)('%s: "%s" is a command of HubSpot’s with its options', (_where, typed) => {
  expect(unknownToHubSpot(typed)).toEqual([]);
});

test('a command or an option that HubSpot does not have is found', () => {
  expect(unknownToHubSpot('hs project watch')).toEqual(['hs project watch']);
  expect(unknownToHubSpot('hs project list-builds --profile hubspot --limit 5')).toEqual(['--profile']);
});

test('the file for GitHub installs the version whose options were read, and the guides name it', () => {
  const workflow = readFileSync(path.join(guidesFolder, 'upload-to-hubspot.yml'), 'utf8');
  expect(workflow).toContain(`@hubspot/cli@${commandLine.version}\n`);
  for (const language of guideLanguages) expect(guideText(language, 'install.md')).toContain(commandLine.version);
});

test.each(guideLanguages)(
  '%s: the scopes for the key of the installation and of the removal are those that are needed',
  (language) => {
    const text = guideText(language, 'install.md');
    for (const scope of [...installerScopes, ...recordScopes]) expect(text).toContain(`\`${scope}\``);
  },
);

test('what is shown is held to its end and its order', () => {
  expect(shows('one\n…\nthree', 'one\ntwo\n  three\n')).toBe(true);
  expect(shows('one\n…', 'one\n')).toBe(true);
  expect(shows('one … three', 'one two three')).toBe(true);
  expect(shows('one\nthree', 'one\ntwo\nthree')).toBe(false);
  expect(shows('one', 'one\ntwo')).toBe(false);
});
