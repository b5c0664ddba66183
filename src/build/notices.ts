/**
 * The licence notices of what bundles hold: every npm package whose code ended in one, and the data that
 * the app carries. Most licences ask that theirs goes along with each copy, and minified bundles hold no comment.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { sources } from './paths.ts';

interface Notice {
  /** "zod 4.6.7" */
  readonly of: string;
  readonly text: string;
}

/** Data that the sources were made of, by the file that holds it. */
const data: Readonly<Record<string, Notice>> = {
  [path.join(sources, 'rules', 'language', 'public-holidays.ts')]: {
    of: 'Table of public holidays',
    text: `Made from the data of date-holidays (https://github.com/commenthol/date-holidays), which is taken from Wikipedia and
other sources named there: Copyright (c) date-holidays contributors, licensed under Creative Commons
Attribution-ShareAlike 3.0 Unported (CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/).
Changes: public holidays of whole countries only, of a few years, as dates without names
(src/build/holidays.ts makes it). The table itself is available under the same licence.`,
  },
};

/**
 * @param files absolute paths of what ended in a bundle
 * @throws Error that names every package which tells no licence
 */
export async function noticesOf(files: readonly string[]): Promise<string> {
  const folders = [...new Set(files.flatMap((file) => packageOf(file) ?? []))];
  const packages = await Promise.all(folders.map(noticeOf));
  const without = packages.filter(({ text }) => text === null).map(({ of }) => of);
  if (without.length > 0)
    throw new Error(
      `No licence is told by ${without.join(', ')}, and dist/ bundles it. Find out under which it stands, and let src/build/notices.ts say so, or do without it.`,
    );
  const told: readonly Notice[] = [
    ...packages.map(({ of, text }) => ({ of, text: text ?? '' })).sort((a, b) => (a.of < b.of ? -1 : 1)),
    ...files.flatMap((file) => data[file] ?? []),
  ];
  return [opening, ...told.map(({ of, text }) => `${of}\n\n${text}`)].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
}

const opening = `Third-party notices

What was built here holds code and data of others, under these licences.`;

/** The folder of the npm package that a file belongs to; undefined for a file of this project. */
function packageOf(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0];
}

const manifestSchema = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });

async function noticeOf(folder: string): Promise<{ readonly of: string; readonly text: string | null }> {
  const { name, version, license } = manifestSchema.parse(
    JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')),
  );
  const text = await licenceIn(folder);
  return { of: [name, version, ...(license === undefined ? [] : [`(${license})`])].join(' '), text };
}

/** The package's own file; or the section of its README, where some keep it. */
async function licenceIn(folder: string): Promise<string | null> {
  const files = await readdir(folder);
  const own = files.filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file)).sort();
  if (own.length > 0) {
    const texts = await Promise.all(own.map((file) => readFile(path.join(folder, file), 'utf8')));
    return texts.map((text) => text.trim()).join('\n\n');
  }
  const readme = files.find((file) => /^readme(?:\.|$)/i.test(file));
  if (readme === undefined) return null;
  const [, section] = (await readFile(path.join(folder, readme), 'utf8')).split(
    /^(?:#+ *licen[cs]e.*|licen[cs]e *\n[-=]+)$/im,
  );
  return section?.includes('Copyright') === true ? section.trim() : null;
}
