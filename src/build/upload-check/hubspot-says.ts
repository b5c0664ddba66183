/** What HubSpot's own tools say of an upload. They run in a process of their own (`hubspot/look-at-uploads.ts`). */
import * as z from 'zod';
import { runProgram } from '../hubspot/run-program.ts';

export type Told<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const told = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), problem: z.string() }),
  ]);

const saysSchema = z.object({
  project: told(
    z.object({
      platformVersion: z.string(),
      known: z.boolean(),
      legacy: z.boolean(),
      uids: z.array(z.string()),
      skipped: z.array(z.string()),
    }),
  ),
  /** By the file of the entry point; what the builder makes of it, gzipped, in bytes. */
  frontEnds: z.record(z.string(), told(z.object({ gzipped: z.int() }))),
  /** By the file of the entry point; what Node finds when it loads it. */
  functions: z.record(z.string(), told(z.object({ exportsMain: z.boolean() }))),
});
export type HubSpotSays = z.infer<typeof saysSchema>;

/** One process for all of them. By folder. */
export async function whatHubSpotSays(folders: readonly string[]): Promise<(folder: string) => HubSpotSays> {
  const all = z.record(z.string(), saysSchema).parse(await runProgram('look-at-uploads', { arguments: folders }));
  return (folder) => {
    const says = all[folder];
    if (says === undefined) throw new Error(`Nothing was said of ${folder}`);
    return says;
  };
}
