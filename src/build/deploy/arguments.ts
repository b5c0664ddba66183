/** What `npm run deploy` is told: for whom it builds, and what HubSpot's command line is told in turn. */
import { parseArgs } from 'node:util';
import { type Audience, audienceSchema } from '../app-manifest.ts';

interface DeployArguments {
  /** Undefined: the one of `app.json`. */
  readonly audience: Audience | undefined;
  /** Null: the one that `app.json` names for the audience. */
  readonly account: number | null;
  /** Handed on as they are. */
  readonly handedOn: readonly string[];
}

type Read = ({ readonly ok: true } & DeployArguments) | { readonly ok: false; readonly problem: string };

/**
 * Of `hs project upload`: `use-env` takes account and key from the environment, for a pipeline; `force` asks nothing, and
 * is called `force-create` by older versions.
 */
const handedOnTexts = ['message', 'config'] as const;
const handedOnSwitches = ['force', 'force-create', 'skip-auto-deploy', 'use-env'] as const;

const text = { type: 'string' } as const;
const options = {
  audience: text,
  /** Another word for it: the profile of an audience has its name. */
  profile: text,
  account: text,
  message: text,
  config: text,
  force: { type: 'boolean' },
  'force-create': { type: 'boolean' },
  'skip-auto-deploy': { type: 'boolean' },
  'use-env': { type: 'boolean' },
} as const;

/** Values are never repeated in a problem: somebody may have put a key where a number belongs. */
export function readDeployArguments(args: readonly string[]): Read {
  const known = `Known are ${Object.keys(options)
    .map((name) => `--${name}`)
    .join(', ')}.`;
  let values: ReturnType<typeof parsed>;
  try {
    values = parsed(args);
  } catch (error) {
    const [option] = /--?[\w-]+/.exec(error instanceof Error ? error.message : '') ?? [];
    return { ok: false, problem: `${option ?? 'One of the arguments'} cannot be read. ${known}` };
  }
  const named = [values.audience, values.profile].filter((each) => each !== undefined);
  const audiences = named.map((each) => audienceSchema.safeParse(each));
  const [audience] = audiences.flatMap((each) => (each.success ? [each.data] : []));
  if (audiences.some(({ success }) => !success))
    return { ok: false, problem: '--audience (or --profile) is hubspot or partner.' };
  if (new Set(named).size > 1) return { ok: false, problem: '--audience and --profile name two audiences.' };
  if (values.account !== undefined && !/^[1-9]\d{0,14}$/.test(values.account))
    return { ok: false, problem: '--account is the number of an account.' };
  return {
    ok: true,
    audience,
    account: values.account === undefined ? null : Number(values.account),
    handedOn: [
      ...handedOnTexts.flatMap((name) => {
        const value = values[name];
        return value === undefined ? [] : [`--${name}`, value];
      }),
      ...handedOnSwitches.flatMap((name) => (values[name] === true ? [`--${name}`] : [])),
    ],
  };
}

const parsed = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: false }).values;
