/** Which deals a command is about, by their ids: asked of HubSpot where they are not named. */
import type { Locale } from '../contract/deal-view.ts';
import { type GatewayResult, succeeded } from '../crm/gateway/failure.ts';
import { knownTypes, lookUpTypes } from '../crm/own-types.ts';
import { failureSentence } from '../install/words/failures.ts';
import { changedDeals, dealsWhere } from '../portfolio/changed.ts';
import type { AccountOfDeals } from './account-of-deals.ts';
import type { DealsWanted } from './many-deals-arguments.ts';
import type { RunState } from './run-state.ts';

type Wanted =
  | { readonly ok: true; /** Null: all. */ readonly ids: readonly string[] | null }
  | { readonly ok: false; readonly problem: string };

/** `state`: what is remembered of earlier runs; null: nothing is. */
export async function wantedIds(
  deals: DealsWanted,
  { gateway, manifest, memory, now }: AccountOfDeals,
  state: Pick<RunState, 'lastLook' | 'ownWrites'> | null,
  locale: Locale,
): Promise<Wanted> {
  const told = (found: GatewayResult<readonly string[]>, refused: string): Wanted =>
    found.ok
      ? { ok: true, ids: found.value }
      : { ok: false, problem: found.failure.kind === 'refused' ? refused : failureSentence(found.failure, locale) };
  switch (deals.what) {
    case 'every':
      return { ok: true, ids: null };
    case 'these':
      return { ok: true, ids: deals.ids };
    case 'where':
      return told(await dealsWhere(gateway(), deals.property, deals.value), words[locale].noProperty(deals.property));
    case 'changed': {
      const since = deals.since === 'last' ? (state?.lastLook() ?? null) : deals.since;
      if (since === null) return { ok: false, problem: words[locale].noLastLook };
      const known = knownTypes(manifest, memory);
      const types = known.involvement === null ? await lookUpTypes(gateway(), manifest, memory) : succeeded(known);
      if (!types.ok) return { ok: false, problem: failureSentence(types.failure, locale) };
      const own = state?.ownWrites() ?? new Map<string, string>();
      return told(
        await changedDeals({
          gateway: gateway(),
          manifest,
          involvementType: types.value.involvement,
          since,
          now,
          ownWrite: (id) => own.get(id),
        }),
        words[locale].notInstalled,
      );
    }
  }
}

const words: Readonly<Record<Locale, Words>> = {
  fr: {
    noProperty: (property) =>
      `HubSpot ne sait pas chercher les transactions par ${property} : vérifiez le nom interne de la propriété.`,
    noLastLook:
      'Aucun passage complet n’est connu sur cette machine : lancez d’abord npx roe reevaluate, ou donnez une date à --since.',
    notInstalled: 'HubSpot ne connaît pas les propriétés de l’application : lancez d’abord npx roe install.',
  },
  en: {
    noProperty: (property) => `HubSpot cannot search deals by ${property}: check the internal name of the property.`,
    noLastLook: 'No complete run is known on this machine: run npx roe reevaluate first, or give --since a date.',
    notInstalled: "HubSpot does not know the app's properties: run npx roe install first.",
  },
};

interface Words {
  readonly noProperty: (property: string) => string;
  readonly noLastLook: string;
  readonly notInstalled: string;
}
