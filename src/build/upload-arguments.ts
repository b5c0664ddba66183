/** For whom an upload is made: what the build, the check of the upload and the deployment are all told on the command line. */
import { parseArgs } from 'node:util';
import { type Audience, audienceSchema } from './app-manifest.ts';

interface UploadArguments {
  /** Undefined: the one of `app.json`. */
  readonly audience: Audience | undefined;
  /** Null: the one that `app.json` names for the audience, if any. */
  readonly account: number | null;
  readonly release: boolean;
  readonly asIs: boolean;
  readonly watch: boolean;
  readonly positionals: readonly string[];
}

type Read = ({ readonly ok: true } & UploadArguments) | { readonly ok: false; readonly problem: string };

const options = {
  audience: { type: 'string' },
  account: { type: 'string' },
  release: { type: 'boolean', default: false },
} as const;
const own = { type: 'boolean', default: false } as const;

/** @param more what it takes besides: `as-is`, for what need not build first, or `watch`, for what builds again and again */
export function readUploadArguments(args: readonly string[], more: 'as-is' | 'watch'): Read {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, [more]: own },
      allowPositionals: true,
    });
    const audience = audienceSchema.optional().safeParse(values.audience);
    if (!audience.success)
      return { ok: false, problem: `--audience is hubspot or partner, not "${String(values.audience)}".` };
    if (typeof values.account === 'string' && !/^[1-9]\d{0,14}$/.test(values.account))
      return { ok: false, problem: `--account is the number of an account, not "${values.account}".` };
    return {
      ok: true,
      audience: audience.data,
      account: values.account === undefined ? null : Number(values.account),
      release: values.release,
      asIs: 'as-is' in values && values['as-is'] === true,
      watch: 'watch' in values && values['watch'] === true,
      positionals,
    };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
