/** The function against an emulated sample portal, asked as the page asks it. */
import { rulebook20250903 } from '../../../catalogue/testing/rulebook-20250903.ts';
import type {
  DealsEvaluated,
  PortfolioFailure,
  PortfolioResponse,
  SharedDealsPage,
} from '../../../contract/portfolio.ts';
import { type Manifest, manifestSchema } from '../../../crm/manifest-schema.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../preview/emulator/emulator.ts';
import { portalManifest } from '../../../preview/portals/load.ts';
import { judgeBy } from '../../../rules/judge.ts';
import { viewOfDeal } from '../../../view/view-of-deal.ts';
import type { DealSurroundings } from '../../surroundings.ts';
import { answerSharedDeals } from '../answer.ts';

export const portals = ['hubspot-emea', 'partner-agence'] as const;
export type PortalName = (typeof portals)[number];

export const manifestOf = (name: PortalName): Manifest => manifestSchema.parse(portalManifest(name));

const running: Emulator[] = [];
export const closeAll = (): Promise<unknown> => Promise.all(running.splice(0).map((emulator) => emulator.close()));

/** With the app's own scopes and no others. */
export async function emulated(name: PortalName, options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  const { audience, scopes } = portalManifest(name) as {
    audience: 'hubspot' | 'partner';
    scopes: Record<'hubspot' | 'partner', string[]>;
  };
  const emulator = await startEmulator({ portal: name, scopes: scopes[audience], ...options });
  running.push(emulator);
  return emulator;
}

export interface Around {
  readonly manifest?: Manifest;
  readonly now?: string;
  readonly timeZone?: string;
  readonly more?: Partial<DealSurroundings>;
}

export function surroundings(emulator: Emulator, { manifest, now, more = {} }: Around = {}): DealSurroundings {
  const own = manifest ?? manifestSchema.parse(portalManifest(emulator.portal.name));
  return {
    environment: {
      PRIVATE_APP_ACCESS_TOKEN: emulator.token,
      HUBSPOT_API_BASE: emulator.url,
      ROE_NOW: now ?? emulator.portal.today,
    },
    manifest: () => own,
    judge: judgeBy(rulebook20250903),
    viewOf: viewOfDeal,
    now: Date.now,
    report: (line) => {
      throw new Error(line);
    },
    ...more,
  };
}

export const send = (emulator: Emulator, parameters: unknown, around: Around = {}): Promise<PortfolioResponse> =>
  answerSharedDeals({ parameters }, surroundings(emulator, around));

export async function pageOf(emulator: Emulator, from?: string, around: Around = {}): Promise<SharedDealsPage> {
  const answer = await send(emulator, { ask: 'page', locale: 'en', ...(from === undefined ? {} : { from }) }, around);
  if (!answer.ok || !('total' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

export async function evaluated(
  emulator: Emulator,
  dealIds: readonly string[],
  around: Around = {},
): Promise<DealsEvaluated> {
  const { timeZone = 'Europe/Paris' } = around;
  const answer = await send(emulator, { ask: 'evaluate', locale: 'en', timeZone, dealIds }, around);
  if (!answer.ok || !('notWritten' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

export function failed(answer: PortfolioResponse): PortfolioFailure {
  if (answer.ok) throw new Error('An answer, where a failure was expected.');
  return answer;
}
