/** An account whose deals a command goes through: by which key, as of when, judged how, and how fast. */
import { allowedBaseUrl } from '../crm/gateway/base-url.ts';
import { type Allowance, createAllowance } from '../crm/gateway/allowance.ts';
import { deadlineIn } from '../crm/gateway/deadline.ts';
import { blankMemory, type InstallationMemory } from '../crm/gateway/installation-memory.ts';
import { createWalkingGateway, type WalkingGateway } from '../crm/gateway/walking.ts';
import type { Judging } from '../crm/portfolio/judging.ts';
import { type Manifest, manifestSchema } from '../crm/manifest-schema.ts';
import { zoneOf } from '../crm/times.ts';
import type { CalendarDate, TimeZone } from '../facts/primitives.ts';
import type { ThreadSetting } from '../portfolio/judging/between-threads.ts';
import { failureSentence } from '../install/words/failures.ts';
import type { Locale } from '../contract/deal-view.ts';
import { dayIn } from '../crm/times.ts';
import { appToken, looksLikeToken, portalToken, runToken } from './portal-access.ts';
import type { OverDeals } from './many-deals-arguments.ts';
import type { Terminal } from './terminal.ts';

export interface ManyDealsSurroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly terminal: Terminal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly appJson: unknown;
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** True once somebody has asked the command to end. */
  readonly stops: () => boolean;
  /** Where deals are judged while others are read. */
  readonly judges: (setting: ThreadSetting) => Judges;
}

export interface Judges {
  readonly judging: Judging;
  readonly close: () => Promise<unknown>;
}

export interface AccountOfDeals {
  readonly manifest: Manifest;
  readonly memory: InstallationMemory;
  readonly portalId: number;
  readonly timeZone: TimeZone;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The account's day. */
  readonly today: CalendarDate;
  readonly allowance: Allowance;
  /** Deals of a portion, where somebody tries that out on an emulated HubSpot; null: as many as are good for HubSpot's. */
  readonly portion: number | null;
  /** Another one for every portion: its time and its retries are its own. */
  readonly gateway: () => WalkingGateway;
}

export type Opened =
  { readonly ok: true; readonly account: AccountOfDeals } | { readonly ok: false; readonly problem: string };

/** Milliseconds. A hundred records may take their time; nobody waits at a screen. */
const longestAttempt = 25_000;
const longestPortion = 20 * 60_000;
/** Of the limit of the app's own token: the cards keep the rest. */
const besideTheCards = 0.5;

export async function openAccount(
  { share, audience, portalId, locale }: OverDeals,
  { environment, terminal, now, appJson }: ManyDealsSurroundings,
): Promise<Opened> {
  const say = words[locale];
  const refuse = (problem: string): Opened => ({ ok: false, problem });
  const base = allowedBaseUrl(environment['HUBSPOT_API_BASE']);
  if (!base.ok) return refuse(say.base);
  const given = [runToken, portalToken, appToken]
    .map((name) => ({ name, token: environment[name]?.trim() ?? '' }))
    .find(({ token }) => token !== '');
  if (given === undefined) return refuse(say.noToken);
  const { name, token } = given;
  if (!looksLikeToken(token)) return refuse(say.notAToken(name));
  const parsed = manifestSchema.safeParse(audience === null ? appJson : { ...(appJson as object), audience });
  if (!parsed.success) return refuse(say.manifest);
  const manifest = parsed.data;
  const memory = blankMemory();
  const allowance = createAllowance({ share: share ?? (name === runToken ? 1 : besideTheCards) });
  const gateway = (): WalkingGateway =>
    createWalkingGateway({
      baseUrl: base.url,
      token,
      deadline: deadlineIn(longestPortion),
      memory,
      allowance,
      patience: longestAttempt,
    });
  const account = await gateway().account();
  if (!account.ok) return refuse(failureSentence(account.failure, locale));
  if (portalId !== null && String(account.value.portalId) !== portalId)
    return refuse(say.otherPortal(account.value.portalId, portalId));
  const timeZone = zoneOf(account.value.timeZone);
  const fixed = base.loopback ? Date.parse(environment['ROE_NOW'] ?? '') : Number.NaN;
  const portion = base.loopback ? Number(environment['ROE_PORTION'] ?? '') : 0;
  const moment = Number.isNaN(fixed) ? now() : fixed;
  const today = dayIn(timeZone)(new Date(moment).toISOString());
  if (today === undefined) return refuse(say.clock);
  if (account.value.timeZone === undefined) terminal.warn([`roe: ${say.noTimeZone}`]);
  return {
    ok: true,
    account: {
      manifest,
      memory,
      portalId: account.value.portalId,
      timeZone,
      now: moment,
      today,
      allowance,
      portion: portion > 0 ? portion : null,
      gateway,
    },
  };
}

const words = {
  fr: {
    base: 'HUBSPOT_API_BASE ne peut être que https://api.hubapi.com ou une adresse de cette machine ; rien n’a été envoyé.',
    noToken: `Il manque une clé : donnez-en une qui n’est qu’à cette commande dans ${runToken} (toute la limite de HubSpot est alors la sienne), ou celle de l’application dans ${portalToken}.`,
    notAToken: (name: string) =>
      `${name} contient des caractères qu’aucune clé ne contient : copiez-la de nouveau. Rien n’a été envoyé.`,
    manifest: 'app.json ne convient pas ; rien n’a été envoyé. npx roe doctor nomme chaque point.',
    otherPortal: (opened: number, wanted: string) =>
      `La clé ouvre le portail ${opened}, pas ${wanted} ; rien n’a été lu ni écrit. Donnez la clé de l’autre portail.`,
    clock: 'L’horloge de cette machine est hors de toute plage possible.',
    noTimeZone: 'Le fuseau horaire du compte n’a pas pu être lu : les dates sont celles de UTC.',
  },
  en: {
    base: 'HUBSPOT_API_BASE may only be https://api.hubapi.com or an address of this machine; nothing was sent.',
    noToken: `A key is missing: give one that is this command's alone in ${runToken} (HubSpot's whole limit is then its own), or the app's in ${portalToken}.`,
    notAToken: (name: string) => `${name} holds characters that no key has: copy it again. Nothing was sent.`,
    manifest: 'app.json does not do; nothing was sent. npx roe doctor names every point.',
    otherPortal: (opened: number, wanted: string) =>
      `The key opens portal ${opened}, not ${wanted}; nothing was read or written. Give the other portal's key.`,
    clock: "This machine's clock is out of any possible range.",
    noTimeZone: "The account's time zone could not be read: dates are those of UTC.",
  },
} satisfies Record<Locale, unknown>;
