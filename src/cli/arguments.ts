/** The command line of `roe`, read strictly: an unknown option or command is refused with what is known. */
import { parseArgs } from 'node:util';
import type { Audience, Locale } from '../contract/deal-view.ts';
import { isLanguage, languages } from './languages.ts';

export type Command =
  | {
      readonly name: 'evaluate';
      readonly file: string;
      readonly output: 'text' | 'json' | 'ndjson';
      readonly locale: Locale;
    }
  /** A deal of the account that the token opens. `audience`: another one than in app.json. */
  | {
      readonly name: 'deal';
      readonly dealId: string;
      readonly output: 'text' | 'json';
      readonly audience: 'hubspot' | 'partner' | null;
      readonly locale: Locale;
    }
  | {
      readonly name: 'explain';
      readonly file: string;
      readonly lineItemId: string;
      readonly output: 'text' | 'json';
      readonly locale: Locale;
    }
  /** `edition`: another one than that of today. */
  | { readonly name: 'rules'; readonly id: string | null; readonly edition: string | null; readonly locale: Locale }
  | {
      readonly name: 'install';
      readonly dryRun: boolean;
      readonly portalId: string | null;
      readonly restore: 'all' | ReadonlySet<string>;
      /** File in which what is made is written down; null: nowhere. */
      readonly log: string | null;
      readonly locale: Locale;
    }
  | {
      readonly name: 'uninstall';
      readonly log: string;
      readonly portalId: string | null;
      /** False: only the plan is printed. */
      readonly carryOut: boolean;
      readonly locale: Locale;
    }
  | {
      readonly name: 'rehearse';
      readonly portal: 'empty' | 'hubspot' | 'partner';
      /** Null: a free one. */
      readonly port: number | null;
      readonly data: string | null;
      readonly locale: Locale;
    }
  | {
      readonly name: 'doctor';
      readonly output: 'text' | 'json';
      readonly portalId: string | null;
      readonly audience: Audience | null;
      readonly mappings: boolean;
      readonly locale: Locale;
    }
  | { readonly name: 'help' }
  | { readonly name: 'misused'; readonly problem: string };

export type CommandNamed<N extends Command['name']> = Extract<Command, { name: N }>;

const text = `roe: the partner sales rules of HubSpot, applied to a deal

  roe evaluate FILE            print what the rules say of the deal in FILE ("-" reads standard input)
  roe evaluate FILE --json     print the determination as JSON
  roe evaluate FILE --ndjson   read one deal a line, write one determination a line
  roe evaluate --deal ID       read a deal of a HubSpot account and print what the rules say of it; --json as above
      --audience hubspot|partner   whose account it is, where it is not as in app.json
  roe explain FILE --line ID   print why a line earns or not, and what would have to be different
  roe rules [ID]               print every rule, or one in full, as the edition in force today has it, else the newest
      --edition 2025-09-03     as that edition has it

  roe rehearse                 start an emulated HubSpot account on this machine, with keys, to try the commands below on
      --portal empty|hubspot|partner   nothing of the app's in it (the default), or a sample portal with the app installed
      --port N                 the port to listen on (default: a free one)
      --data FOLDER            keep the account there, and begin with it the next time
  roe install                  create in a HubSpot portal what app.json declares and the portal lacks; nothing is deleted
      --dry-run                only print what would be created
      --portal ID              stop unless the key opens this portal
      --restore all            bring the app's archived properties back; --restore NAME,... only these
      --log FILE               write down there what was created, step by step; a later run adds to it
  roe uninstall --log FILE     print what of that log would be archived: only what nobody uses; what stays is named
      --yes                    archive it
      --portal ID              stop unless the key opens this portal
  roe doctor                   check a portal: what is missing, what that affects, how to repair it
      --json                   print the findings as JSON
      --portal ID              stop unless the key opens this portal
      --audience hubspot|partner  check for this audience in place of the one of app.json
      --suggest-mappings       list properties of the portal that may serve in place of the app's own

  roe help                     print this
      ${`--lang ${languages.join('|')}`.padEnd(24)} language of the text (default: that of the environment, else English)

  Exit status: 0 all evaluated, all in place, or nothing broken; 1 some lines were bad, something is left to settle, or
  doctor found something broken (what is only to be looked at, or could not be checked, is not); 2 nothing could be read.
  evaluate --deal only reads. It takes its token from HUBSPOT_PORTAL_TOKEN, else from PRIVATE_APP_ACCESS_TOKEN.
  install and uninstall take their key from ROE_INSTALL_TOKEN, doctor from there, else the app's token from HUBSPOT_PORTAL_TOKEN.
  The format of FILE: docs/facts.schema.json; an example: docs/examples/worked-example.json`;
export const usage: readonly string[] = text.split('\n');

const options = {
  json: { type: 'boolean', default: false },
  ndjson: { type: 'boolean', default: false },
  lang: { type: 'string' },
  line: { type: 'string' },
  deal: { type: 'string' },
  audience: { type: 'string' },
  edition: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  portal: { type: 'string' },
  restore: { type: 'string' },
  log: { type: 'string' },
  yes: { type: 'boolean', default: false },
  port: { type: 'string' },
  data: { type: 'string' },
  'suggest-mappings': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;
type Option = keyof typeof options;

/** Which options a command takes, besides `--lang` and `--help`, and how many arguments. */
const commands: Readonly<Record<string, { readonly options: readonly Option[]; readonly most: number }>> = {
  evaluate: { options: ['json', 'ndjson', 'deal', 'audience'], most: 1 },
  explain: { options: ['json', 'line'], most: 1 },
  rules: { options: ['edition'], most: 1 },
  rehearse: { options: ['portal', 'port', 'data'], most: 0 },
  install: { options: ['dry-run', 'portal', 'restore', 'log'], most: 0 },
  uninstall: { options: ['log', 'portal', 'yes', 'dry-run'], most: 0 },
  doctor: { options: ['json', 'portal', 'audience', 'suggest-mappings'], most: 0 },
  help: { options: [], most: 0 },
};

function languageOf(environment: NodeJS.ProcessEnv): Locale {
  const named = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  const language = named.slice(0, 2).toLowerCase();
  return isLanguage(language) ? language : 'en';
}

const misused = (problem: string): Command => ({ name: 'misused', problem });

/** Reads the arguments after the program's name. Never throws: a misuse is a command of its own. */
export function readCommand(args: readonly string[], environment: NodeJS.ProcessEnv): Command {
  try {
    return understood(parseArgs({ args: [...args], allowPositionals: true, options }), environment);
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error));
  }
}

interface Parsed {
  readonly values: { readonly [O in Option]?: (typeof options)[O]['type'] extends 'boolean' ? boolean : string };
  readonly positionals: readonly string[];
}

function understood({ values, positionals }: Parsed, environment: NodeJS.ProcessEnv): Command {
  const [name, argument, ...rest] = positionals;
  if (values.help === true || name === undefined || name === 'help') return { name: 'help' };
  const command = commands[name];
  if (command === undefined) return misused(`unknown command "${name}"`);
  if (rest.length > 0) return misused(`${name} takes at most ${command.most} argument; also given: ${rest.join(' ')}`);
  const given = (
    [
      'json',
      'ndjson',
      'line',
      'deal',
      'audience',
      'edition',
      'dry-run',
      'portal',
      'restore',
      'log',
      'yes',
      'port',
      'data',
      'suggest-mappings',
    ] as const
  ).filter((option) => values[option] !== undefined && values[option] !== false);
  const foreign = given.filter((option) => !command.options.includes(option));
  if (foreign.length > 0) return misused(`${name} does not take --${foreign.join(', --')}`);
  const locale = values.lang ?? languageOf(environment);
  if (!isLanguage(locale)) return misused(`--lang is ${languages.join(' or ')}, not "${locale}"`);

  if (name === 'install' || name === 'uninstall' || name === 'doctor')
    return portalCommand(name, values, argument, locale);
  if (name === 'rehearse') return rehearsal(values, argument, locale);
  if (name === 'rules') return { name, id: argument ?? null, edition: values.edition ?? null, locale };
  if (values.deal !== undefined) return dealCommand(values.deal, values, argument, locale);
  if (values.audience !== undefined) return misused('--audience goes with --deal');
  if (argument === undefined) return misused(`${name} needs a file, or "-" for standard input`);
  if (name === 'explain') {
    if (values.line === undefined) return misused('explain needs --line with the id of a line item');
    return { name, file: argument, lineItemId: values.line, output: values.json === true ? 'json' : 'text', locale };
  }
  if (values.json === true && values.ndjson === true) return misused('--json and --ndjson exclude each other');
  return {
    name: 'evaluate',
    file: argument,
    locale,
    output: values.ndjson === true ? 'ndjson' : values.json === true ? 'json' : 'text',
  };
}

function dealCommand(
  dealId: string,
  { json, ndjson, audience }: Parsed['values'],
  argument: string | undefined,
  locale: Locale,
): Command {
  if (argument !== undefined) return misused(`--deal reads from HubSpot, not from a file; also given: ${argument}`);
  if (ndjson === true) return misused('--deal and --ndjson exclude each other');
  if (!/^\d{1,19}$/.test(dealId))
    return misused('--deal is the number of a deal, the last one in the address of its record');
  if (!isAudience(audience)) return misused(notAnAudience(audience));
  return { name: 'deal', dealId, output: json === true ? 'json' : 'text', audience: audience ?? null, locale };
}

const isAudience = (given: string | undefined): given is Audience | undefined =>
  given === undefined || given === 'hubspot' || given === 'partner';
const notAnAudience = (given: string | undefined): string => `--audience is hubspot or partner, not "${given ?? ''}"`;

function rehearsal(
  { portal = 'empty', port, data }: Parsed['values'],
  argument: string | undefined,
  locale: Locale,
): Command {
  if (argument !== undefined) return misused(`rehearse takes no argument; also given: ${argument}`);
  if (portal !== 'empty' && portal !== 'hubspot' && portal !== 'partner')
    return misused(`rehearse --portal is empty, hubspot or partner, not "${portal}"`);
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536))
    return misused(`--port takes a number from 0 to 65535, not "${port}"`);
  if (data === '') return misused('--data takes the name of a folder');
  return { name: 'rehearse', portal, port: port === undefined ? null : Number(port), data: data ?? null, locale };
}

function portalCommand(
  name: 'install' | 'uninstall' | 'doctor',
  values: Parsed['values'],
  argument: string | undefined,
  locale: Locale,
): Command {
  if (argument !== undefined) return misused(`${name} takes no argument; also given: ${argument}`);
  const portalId = values.portal ?? null;
  if (portalId !== null && !/^\d+$/.test(portalId)) return misused('--portal is the number of a portal');
  if (name === 'doctor') {
    const { audience } = values;
    if (!isAudience(audience)) return misused(notAnAudience(audience));
    return {
      name,
      output: values.json === true ? 'json' : 'text',
      portalId,
      audience: audience ?? null,
      mappings: values['suggest-mappings'] === true,
      locale,
    };
  }
  const log = values.log ?? null;
  if (log === '') return misused('--log takes the name of a file');
  if (name === 'uninstall') {
    if (log === null) return misused('uninstall needs --log with the file that install --log has written');
    if (values.yes === true && values['dry-run'] === true) return misused('--yes and --dry-run exclude each other');
    return { name, log, portalId, carryOut: values.yes === true, locale };
  }
  const named = (values.restore ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const restore = named.includes('all') ? 'all' : new Set(named);
  return { name, dryRun: values['dry-run'] === true, portalId, restore, log, locale };
}
