/** A guide as a test reads it: what is typed, what comes of it, what is written into `app.json`, in the order of the page. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../paths.ts';

export const guideLanguages = ['en', 'fr'] as const;
export type GuideLanguage = (typeof guideLanguages)[number];

export const guidesFolder = path.join(root, 'docs', 'guides');

/** File names, the same in each language. */
export const guideNames: readonly string[] = readdirSync(path.join(guidesFolder, 'en')).sort();

export const guideText = (language: GuideLanguage, name: string): string =>
  readFileSync(path.join(guidesFolder, language, name), 'utf8');

export type Step =
  /** `status` is 0 unless a comment beside the command says another one. */
  | { readonly kind: 'typed'; readonly command: string; readonly status: number }
  /** What the command before it prints; `…` stands for anything. */
  | { readonly kind: 'shown'; readonly text: string }
  /** A part of `app.json`, as it is written there. */
  | { readonly kind: 'written'; readonly text: string };

const fence = /^```(\w*)\n([\s\S]*?)^```$/gm;

export function stepsOf(text: string): readonly Step[] {
  return [...text.matchAll(fence)].flatMap(([, language = '', content = '']): Step[] => {
    switch (language) {
      case 'sh':
        return content.split('\n').flatMap(typedIn);
      case 'text':
        return [{ kind: 'shown', text: content }];
      case 'json':
        return [{ kind: 'written', text: content }];
      default:
        throw new Error(`A block is sh, text or json, not "${language}":\n${content}`);
    }
  });
}

function typedIn(line: string): Step[] {
  const [, command = '', comment = ''] = /^(.*?)(?:\s+#\s+(.*))?$/.exec(line.trim()) ?? [];
  const [, status = '0'] = /(?:exit status|code de sortie) (\d)/.exec(comment) ?? [];
  return command === '' ? [] : [{ kind: 'typed', command, status: Number(status) }];
}

export const commandsOf = (text: string): readonly string[] =>
  stepsOf(text).flatMap((step) => (step.kind === 'typed' ? [step.command] : []));

/** Why a command of a guide is not typed in a test; undefined: it is. */
export function notTypedHere(command: string): string | undefined {
  if (/^hs( |$)/.test(command)) return 'needs an account; held against HubSpot’s own words';
  if (/^npm (install --global|ci$)/.test(command)) return 'fetches from the registry';
  if (command === 'git pull') return 'fetches the next version';
  if (command === 'npm start') return 'held by src/preview/journeys/newcomer.test.ts';
  return /^(npx roe|npm run|export|unset|mkdir|cp) /.test(command) ? undefined : 'unknown';
}

/** Commands that go on until they are ended, and what they print when they are ready. */
export const goesOn = (command: string): RegExp | undefined =>
  command.startsWith('npx roe rehearse') ? /Ctrl\+C/ : command === 'npm run build -- --watch' ? /Watching/ : undefined;

/** Whether a text is what a guide shows; `…` on a line of its own stands for lines, within one for anything. */
export function shows(shown: string, text: string): boolean {
  const lines = (of: string) => of.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  const pattern = lines(shown.trim())
    .map((line) => (line === '…' ? '(?:.*\n)*?' : `${escaped(line).replaceAll('…', '.*')}\n`))
    .join('');
  return new RegExp(`^${pattern}$`).test(`${lines(text.trim()).join('\n')}\n`);
}

/** For a pattern: the text itself, and nothing else. */
export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
