/** `roe evaluate --deal ID`: a deal of a real account, read as the cards read it. Reads only. */
import { rulebook } from '../catalogue/rulebook.ts';
import { deadlineIn } from '../crm/gateway/deadline.ts';
import { createGateway } from '../crm/gateway/gateway.ts';
import { blankMemory } from '../crm/gateway/installation-memory.ts';
import { manifestFile } from '../crm/manifest.ts';
import { judgeOf } from '../crm/judge-of.ts';
import { manifestSchema } from '../crm/manifest-schema.ts';
import { readDeal } from '../crm/read-deal.ts';
import { instantIn, zoneOf } from '../crm/times.ts';
import { viewInputOf } from '../crm/view-input.ts';
import type { Locale } from '../contract/deal-view.ts';
import type { CommandNamed } from './arguments.ts';
import { dealAccess, notRead } from './deal-access.ts';
import { formatTags } from '../view/languages.ts';
import { isEdition } from '../rules/editions/pick-edition.ts';
import { noSuchEdition } from './print-rules.ts';
import { printInput } from '../view/print-input.ts';
import { jsonDocument } from './json-pieces.ts';
import type { Terminal } from './terminal.ts';

export interface DealSurroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly terminal: Terminal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly appJson: unknown;
}

export const dealHere = (environment: NodeJS.ProcessEnv, terminal: Terminal): DealSurroundings => ({
  environment,
  terminal,
  now: Date.now,
  appJson: manifestFile(),
});

const evaluated = 0;
const nothingRead = 2;
/** Nobody waits at a card here; HubSpot's ten-second limit may be waited for. Milliseconds. */
const patience = 30_000;

/** 0: evaluated, 2: nothing could be read; then what to do is said. */
export async function runDeal(
  { dealId, output, audience, edition, locale }: CommandNamed<'deal'>,
  { environment, terminal, now, appJson }: DealSurroundings,
): Promise<number> {
  const refuse = (problem: string): number => {
    terminal.warn([`roe: ${problem}`]);
    return nothingRead;
  };
  if (edition !== null && !isEdition(edition, rulebook)) return refuse(noSuchEdition(edition, locale, rulebook));
  const access = dealAccess(environment, locale);
  if (!access.ok) return refuse(access.problem);
  const parsed = manifestSchema.safeParse(audience === null ? appJson : { ...(appJson as object), audience });
  if (!parsed.success)
    return refuse(
      words[locale].manifest(
        parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
      ),
    );
  const manifest = parsed.data;
  const memory = blankMemory();
  const gateway = createGateway({
    baseUrl: access.baseUrl,
    token: access.token,
    deadline: deadlineIn(patience),
    memory,
  });

  const [records, account] = await Promise.all([readDeal(dealId, { gateway, manifest, memory }), gateway.account()]);
  if (!records.ok) return refuse(notRead(records.failure, dealId, locale));
  if (!account.ok) terminal.warn([`roe: ${words[locale].noTimeZone}`]);
  const timeZone = zoneOf(account.ok ? account.value.timeZone : undefined);
  const fixed = access.isLoopback ? Date.parse(environment['ROE_NOW'] ?? '') : Number.NaN;
  const asOf = instantIn(timeZone, Number.isNaN(fixed) ? now() : fixed);
  if (asOf === undefined) return refuse(words[locale].clock);

  const input = viewInputOf(records.value, {
    manifest,
    timeZone,
    asOf,
    judge: judgeOf(manifest, edition),
    reader: { locale, formatLocale: formatTags[locale] },
  });
  const { determination, gaps } = input;
  if (output === 'json') {
    await terminal.printJson(jsonDocument(determination));
    // Standard output is the determination alone; what was not read must not be overlooked all the same.
    if (gaps.length > 0)
      terminal.warn([`roe: ${words[locale].gaps(gaps.map(({ what, why }) => `${what} (${why})`).join(', '))}`]);
    return evaluated;
  }
  terminal.print(printInput(input));
  return evaluated;
}

const words = {
  fr: {
    manifest: (problems: string) => `app.json ne convient pas ; rien n’a été envoyé. ${problems}`,
    noTimeZone: 'Le fuseau horaire du compte n’a pas pu être lu : les dates sont celles de UTC.',
    clock: 'L’horloge de cette machine est hors de toute plage possible.',
    gaps: (list: string) => `Lu en partie : ${list}. Sans --json, ce que cela peut changer est dit en toutes lettres.`,
  },
  en: {
    manifest: (problems: string) => `app.json does not do; nothing was sent. ${problems}`,
    noTimeZone: "The account's time zone could not be read: dates are those of UTC.",
    clock: "This machine's clock is out of any possible range.",
    gaps: (list: string) => `Read in part: ${list}. Without --json, what that may change is said in words.`,
  },
} satisfies Record<Locale, unknown>;
