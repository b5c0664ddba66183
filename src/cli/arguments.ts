/** The command line of `roe`, read strictly: an unknown option or command is refused with what is known. */
import { parseArgs } from 'node:util';
import type { Audience, Locale } from '../contract/deal-view.ts';
import { nearest } from '../facts/nearest.ts';
import { isLanguage, languageOf } from '../view/languages.ts';
import { spaced } from '../view/spoken.ts';
import { type ManyDealsCommand, manyDealsCommand, overDeals, type StatementSource } from './many-deals-arguments.ts';
import { type MisuseWords, misuseWords } from './misuse.ts';
import { isQuarter, listOfFiles, type ReconcileCommand, reconcileCommand } from './reconcile-arguments.ts';

export type Command =
  | {
      readonly name: 'evaluate';
      readonly file: string;
      readonly output: 'text' | 'json' | 'ndjson';
      /** By which it is judged; null: by the text in force. */
      readonly edition: string | null;
      readonly locale: Locale;
    }
  /** A deal of the account that the token opens. `audience`: another one than in app.json. */
  | {
      readonly name: 'deal';
      readonly dealId: string;
      readonly output: 'text' | 'json';
      readonly audience: 'hubspot' | 'partner' | null;
      /** By which it is judged; null: by the one that app.json says for its day. */
      readonly edition: string | null;
      readonly locale: Locale;
    }
  | {
      readonly name: 'explain';
      readonly file: string;
      readonly lineItemId: string;
      readonly edition: string | null;
      readonly output: 'text' | 'json';
      readonly locale: Locale;
    }
  /** What the deals of a file, or of the account that the token opens, bring in a quarter. */
  | {
      readonly name: 'statement';
      readonly of: StatementSource;
      /** `2026-Q4` */
      readonly quarter: string;
      readonly edition: string | null;
      /** To convert to; null: nothing is converted. */
      readonly currency: string | null;
      readonly output: 'text' | 'json';
      /** Files to write; null: none. */
      readonly csv: string | null;
      readonly csvExcel: string | null;
      /** File to close the quarter in; null: it stays open. */
      readonly close: string | null;
      /** Files of quarters that were closed. */
      readonly closed: readonly string[];
      readonly locale: Locale;
    }
  /** `edition`: another one than that of today. */
  | { readonly name: 'rules'; readonly id: string | null; readonly edition: string | null; readonly locale: Locale }
  | { readonly name: 'editions'; readonly locale: Locale }
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
  /** Product names that the portal accepts; `product`, `edition` and `kind` as they were typed. */
  | {
      readonly name: 'settings';
      readonly act:
        | { readonly what: 'list' }
        | {
            readonly what: 'accept';
            readonly productName: string;
            readonly product: string;
            readonly edition: string | null;
            readonly kind: string | null;
          }
        | { readonly what: 'withdraw'; readonly productName: string };
      readonly output: 'text' | 'json';
      readonly locale: Locale;
    }
  | ReconcileCommand
  | ManyDealsCommand
  | { readonly name: 'help'; readonly locale: Locale }
  | { readonly name: 'version' }
  /** `problem`: what the reader is told of it. */
  | { readonly name: 'misused'; readonly problem: string; readonly locale: Locale };

export type CommandNamed<N extends Command['name']> = Extract<Command, { name: N }>;

const options = {
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  lang: { type: 'string' },
  line: { type: 'string' },
  deal: { type: 'string' },
  audience: { type: 'string' },
  edition: { type: 'string' },
  'dry-run': { type: 'boolean' },
  portal: { type: 'string' },
  restore: { type: 'string' },
  log: { type: 'string' },
  yes: { type: 'boolean' },
  port: { type: 'string' },
  data: { type: 'string' },
  product: { type: 'string' },
  kind: { type: 'string' },
  'suggest-mappings': { type: 'boolean' },
  quarter: { type: 'string' },
  currency: { type: 'string' },
  csv: { type: 'string' },
  'csv-excel': { type: 'string' },
  close: { type: 'string' },
  closed: { type: 'string' },
  facts: { type: 'string' },
  mapping: { type: 'string' },
  'save-mapping': { type: 'string' },
  disputes: { type: 'string' },
  since: { type: 'string' },
  where: { type: 'string' },
  diff: { type: 'boolean' },
  share: { type: 'string' },
  state: { type: 'string' },
  anew: { type: 'boolean' },
  out: { type: 'string' },
  deals: { type: 'string' },
  seed: { type: 'string' },
  limits: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
type Option = keyof typeof options;

/** Of a command that goes through an account's deals. */
const ofAccount = ['deal', 'where', 'share', 'audience', 'portal'] as const satisfies readonly Option[];

/** Which options a command takes, besides `--lang` and `--help`, and how many arguments. */
const commands: Readonly<Record<string, { readonly options: readonly Option[]; readonly most: number }>> = {
  evaluate: { options: ['json', 'ndjson', 'deal', 'audience', 'edition'], most: 1 },
  explain: { options: ['json', 'line', 'edition'], most: 1 },
  statement: {
    options: ['quarter', 'json', 'ndjson', 'csv', 'csv-excel', 'currency', 'close', 'closed', 'edition', ...ofAccount],
    most: 1,
  },
  reconcile: {
    options: [
      ...(['quarter', 'facts', 'json', 'ndjson', 'csv', 'csv-excel', 'closed', 'mapping', 'save-mapping'] as const),
      ...(['disputes', 'edition', ...ofAccount] as const),
    ],
    most: 1,
  },
  rules: { options: ['edition'], most: 1 },
  editions: { options: [], most: 0 },
  rehearse: { options: ['portal', 'port', 'data'], most: 0 },
  install: { options: ['dry-run', 'portal', 'restore', 'log'], most: 0 },
  uninstall: { options: ['log', 'portal', 'yes', 'dry-run'], most: 0 },
  doctor: { options: ['json', 'portal', 'audience', 'suggest-mappings'], most: 0 },
  settings: { options: ['json', 'product', 'edition', 'kind'], most: 2 },
  reevaluate: {
    options: ['since', 'deal', 'where', 'dry-run', 'diff', 'json', 'share', 'state', 'anew', 'audience', 'portal'],
    most: 0,
  },
  calendar: { options: ['out', ...ofAccount], most: 0 },
  generate: { options: ['deals', 'seed', 'port', 'limits'], most: 0 },
  help: { options: [], most: 0 },
};

/** The words are chosen where the language is known. */
interface Misuse {
  readonly name: 'misuse';
  readonly problem: (say: MisuseWords) => string;
}
const misused = (problem: Misuse['problem']): Misuse => ({ name: 'misuse', problem });

/** Reads the arguments after the program's name. Never throws: a misuse is a command of its own. */
export function readCommand(args: readonly string[], environment: NodeJS.ProcessEnv): Command {
  const parsed = parsedFrom(args);
  const asked = parsed.values.lang ?? '';
  const locale = isLanguage(asked) ? asked : languageOf(environment);
  const command = parsed.misuse ?? understood(parsed, locale);
  if (command.name !== 'misuse') return command;
  return { name: 'misused', problem: spaced(command.problem(misuseWords[locale]), locale), locale };
}

interface Parsed {
  readonly values: { readonly [O in Option]?: (typeof options)[O]['type'] extends 'boolean' ? boolean : string };
  readonly positionals: readonly string[];
}

const isOption = (name: string): name is Option => Object.hasOwn(options, name);
const commandOf = (name: string | undefined) =>
  name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;

/** What Node itself would refuse it says in English only. */
function parsedFrom(args: readonly string[]): Parsed & { readonly misuse: Misuse | null } {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options,
    strict: false,
    tokens: true,
  });
  const problems = tokens.flatMap((token): Misuse[] => {
    if (token.kind !== 'option') return [];
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) return [misused((say) => say.unknownOption(rawName) + meantBy(rawName, positionals[0], say))];
    const takesValue = options[name].type === 'string';
    if (!takesValue && inlineValue === true) return [misused((say) => say.takesNoValue(name))];
    // Another option in the place of its value; a value that begins so is written behind "=".
    const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
    return takesValue && isMissing ? [misused((say) => say.needsValue(name))] : [];
  });
  const texts = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return { values: texts, positionals, misuse: problems[0] ?? null };
}

/** The options of the command that was named come first. */
function meantBy(rawName: string, command: string | undefined, say: MisuseWords): string {
  const own = [...(commandOf(command)?.options ?? []), 'lang', 'help'].map((name) => `--${name}`);
  const word =
    nearest(rawName, own) ??
    nearest(
      rawName,
      Object.keys(options).map((name) => `--${name}`),
    );
  return word === null ? '' : say.meant(word);
}

const inEveryCommand: readonly string[] = ['lang', 'help'];

function understood({ values, positionals }: Parsed, locale: Locale): Command | Misuse {
  const [name, argument, ...rest] = positionals;
  // Of the whole command: beside another word it would be an option of that.
  if (values.version === true && name === undefined) return { name: 'version' };
  if (values.help === true || name === undefined || name === 'help') return { name: 'help', locale };
  const command = commandOf(name);
  if (command === undefined) {
    const known = Object.keys(commands);
    const meant = nearest(name, known);
    return misused((say) => say.unknownCommand(name) + (meant === null ? say.nothingLike(known) : say.meant(meant)));
  }
  const beyond = rest.slice(Math.max(command.most, 1) - 1);
  if (beyond.length > 0) return misused((say) => say.tooMany(name, command.most, beyond.join(' ')));
  const foreign = Object.keys(values)
    .filter(isOption)
    .find((option) => !inEveryCommand.includes(option) && !command.options.includes(option));
  if (foreign !== undefined) {
    const takers = Object.keys(commands).filter((each) => commandOf(each)?.options.includes(foreign));
    return misused((say) => say.foreign(name, foreign, takers));
  }
  const { lang } = values;
  if (lang !== undefined && !isLanguage(lang)) return misused((say) => say.language(lang));

  if (name === 'install' || name === 'uninstall' || name === 'doctor')
    return portalCommand(name, values, argument, locale);
  if (name === 'settings') return settingsCommand(values, argument, rest[0], locale);
  if (name === 'rehearse') return rehearsal(values, argument, locale);
  if (name === 'reevaluate' || name === 'calendar' || name === 'generate') {
    const read = manyDealsCommand(name, values, argument, locale);
    return 'misuse' in read ? misused(read.misuse) : read;
  }
  if (name === 'rules') return { name, id: argument ?? null, edition: values.edition ?? null, locale };
  if (name === 'editions')
    return argument === undefined ? { name, locale } : misused((say) => say.noArgument(name, argument));
  if (name === 'statement') return statementCommand(values, argument, locale);
  if (name === 'reconcile') return reconciliation(values, argument, locale);
  if (values.deal !== undefined) return dealCommand(values.deal, values, argument, locale);
  if (values.audience !== undefined) return misused((say) => say.audienceAlone);
  if (argument === undefined) return misused((say) => say.noFile(name));
  if (name === 'explain') {
    if (values.line === undefined) return misused((say) => say.noLine);
    const output = values.json === true ? 'json' : 'text';
    return { name, file: argument, lineItemId: values.line, edition: values.edition ?? null, output, locale };
  }
  if (values.json === true && values.ndjson === true) return misused((say) => say.exclude('--json', '--ndjson'));
  return {
    name: 'evaluate',
    file: argument,
    edition: values.edition ?? null,
    locale,
    output: values.ndjson === true ? 'ndjson' : values.json === true ? 'json' : 'text',
  };
}

function statementCommand(values: Parsed['values'], file: string | undefined, locale: Locale): Command | Misuse {
  const { quarter = '', currency, csv = null, 'csv-excel': csvExcel = null, edition = null } = values;
  if (!isQuarter(quarter)) return misused((say) => say.quarter('statement'));
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) return misused((say) => say.currency(currency));
  const { close = null, closed = '' } = values;
  if (csv === '' || csvExcel === '' || close === '') return misused((say) => say.csv);
  const of = statementSource('statement', values, file, locale);
  if ('name' in of) return of;
  return {
    name: 'statement',
    of,
    quarter,
    edition,
    currency: currency ?? null,
    output: values.json === true ? 'json' : 'text',
    csv,
    csvExcel,
    close,
    closed: listOfFiles(closed),
    locale,
  };
}

function reconciliation(values: Parsed['values'], file: string | undefined, locale: Locale): Command | Misuse {
  if (file === undefined) return misused((say) => say.noFile('reconcile'));
  const of = statementSource('reconcile', values, values.facts, locale);
  if ('name' in of) return of;
  const read = reconcileCommand(values, file, of, locale);
  return 'misuse' in read ? misused(read.misuse) : read;
}

/** Without a file the account is asked. */
function statementSource(
  command: 'statement' | 'reconcile',
  values: Parsed['values'],
  file: string | undefined,
  locale: Locale,
): StatementSource | Misuse {
  if (file !== undefined) {
    const foreign = ofAccount.find((option) => values[option] !== undefined);
    return foreign === undefined
      ? { from: 'file', file, lines: values.ndjson === true }
      : misused((say) => say.fileOrAccount(`--${foreign}`));
  }
  const ofFile = (['ndjson', 'edition'] as const).find((option) => values[option] !== undefined);
  if (ofFile !== undefined) return misused((say) => say.onlyOfFile(`--${ofFile}`, command));
  const over = overDeals(values, locale);
  return 'misuse' in over ? misused(over.misuse) : { from: 'account', ...over };
}

function settingsCommand(
  { json, product, edition, kind }: Parsed['values'],
  act: string | undefined,
  productName: string | undefined,
  locale: Locale,
): Command | Misuse {
  const output = json === true ? 'json' : 'text';
  if (act !== undefined && act !== 'accept' && act !== 'withdraw') return misused((say) => say.settingsAct(act));
  if (act !== 'accept' && (product ?? edition ?? kind) !== undefined) return misused((say) => say.productAlone);
  if (act === undefined) return { name: 'settings', act: { what: 'list' }, output, locale };
  if (productName === undefined || productName.trim() === '') return misused((say) => say.noProductName(act));
  if (act === 'withdraw') return { name: 'settings', act: { what: act, productName }, output, locale };
  if (product === undefined) return misused((say) => say.noProduct);
  return {
    name: 'settings',
    act: { what: act, productName, product, edition: edition ?? null, kind: kind ?? null },
    output,
    locale,
  };
}

function dealCommand(
  dealId: string,
  { json, ndjson, audience, edition }: Parsed['values'],
  argument: string | undefined,
  locale: Locale,
): Command | Misuse {
  if (argument !== undefined) return misused((say) => say.dealAndFile(argument));
  if (ndjson === true) return misused((say) => say.exclude('--deal', '--ndjson'));
  if (!/^\d{1,19}$/.test(dealId)) return misused((say) => say.deal);
  if (!isAudience(audience)) return misused((say) => say.audience(audience));
  return {
    name: 'deal',
    dealId,
    output: json === true ? 'json' : 'text',
    audience: audience ?? null,
    edition: edition ?? null,
    locale,
  };
}

const isAudience = (given: string | undefined): given is Audience | undefined =>
  given === undefined || given === 'hubspot' || given === 'partner';

function rehearsal(
  { portal = 'empty', port, data }: Parsed['values'],
  argument: string | undefined,
  locale: Locale,
): Command | Misuse {
  if (argument !== undefined) return misused((say) => say.noArgument('rehearse', argument));
  if (portal !== 'empty' && portal !== 'hubspot' && portal !== 'partner')
    return misused((say) => say.samplePortal(portal));
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536)) return misused((say) => say.port(port));
  if (data === '') return misused((say) => say.folder);
  return { name: 'rehearse', portal, port: port === undefined ? null : Number(port), data: data ?? null, locale };
}

function portalCommand(
  name: 'install' | 'uninstall' | 'doctor',
  values: Parsed['values'],
  argument: string | undefined,
  locale: Locale,
): Command | Misuse {
  if (argument !== undefined) return misused((say) => say.noArgument(name, argument));
  const portalId = values.portal ?? null;
  if (portalId !== null && !/^\d+$/.test(portalId)) return misused((say) => say.portal);
  if (name === 'doctor') {
    const { audience } = values;
    if (!isAudience(audience)) return misused((say) => say.audience(audience));
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
  if (log === '') return misused((say) => say.log);
  if (name === 'uninstall') {
    if (log === null) return misused((say) => say.noLog);
    if (values.yes === true && values['dry-run'] === true) return misused((say) => say.exclude('--yes', '--dry-run'));
    return { name, log, portalId, carryOut: values.yes === true, locale };
  }
  const named = (values.restore ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const restore = named.includes('all') ? 'all' : new Set(named);
  return { name, dryRun: values['dry-run'] === true, portalId, restore, log, locale };
}
