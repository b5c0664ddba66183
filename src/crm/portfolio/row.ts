/**
 * A deal of the portfolio as its own outputs say it. They are text that anybody may have changed: what is not as the app
 * writes it is absent, and never a guess.
 */
import * as z from 'zod';
import type { Locale } from '../../contract/deal-view.ts';
import { type DealEvaluation, type SharedDeal, turnOwners } from '../../contract/portfolio.ts';
import { turnKinds } from '../../contract/turn.ts';
import { writtenAmountsSchema } from '../../contract/written-amounts.ts';
import type { CrmRecord } from '../gateway/gateway.ts';
import { involvedPartner } from '../involvements.ts';
import { json } from '../json-text.ts';
import type { Manifest } from '../manifest-schema.ts';
import { day, momentOf } from '../times.ts';
import { type RowContext, rowState } from './row-state.ts';

export interface RowIn extends RowContext {
  /** Of the reader. */
  readonly locale: Locale;
  /** Names of partners' companies, by id, as far as they are known. */
  readonly partnerNames: ReadonlyMap<string, string>;
}

/** `involvements` of the deal; null: they were not read. */
export function rowOf(deal: CrmRecord, involvements: readonly CrmRecord[] | null, context: RowIn): SharedDeal {
  const { outputs } = context.manifest.portal.deals;
  const of = {
    dealId: deal.id,
    name: deal.properties['dealname']?.trim() || deal.id,
    ...partnersOn(involvements ?? [], context),
  };
  const state = rowState(deal, involvements, context);
  const moment = momentOf(deal.properties[outputs.evaluatedAt] ?? '');
  if (state === 'never' || moment === undefined) return { ...of, state: 'never' };
  return {
    ...of,
    state,
    evaluatedAt: new Date(moment).toISOString(),
    evaluation: evaluationOf(deal, context),
  };
}

/** One whose name nobody knows is called by its id. */
function partnersOn(
  involvements: readonly CrmRecord[],
  { manifest, partnerNames }: RowIn,
): Pick<SharedDeal, 'partners'> {
  const ids = namedPartners(involvements, manifest);
  return ids.length === 0 ? {} : { partners: ids.map((id) => partnerNames.get(id) ?? id) };
}

/** Ids, each once; none in a partner's own portal, which hears of nobody (BPW-03). */
export const namedPartners = (involvements: readonly CrmRecord[], manifest: Manifest): readonly string[] =>
  manifest.audience === 'hubspot'
    ? [...new Set(involvements.flatMap((record) => involvedPartner(record, manifest) ?? []))]
    : [];

/** Of companies. */
export const namesOf = (companies: readonly CrmRecord[]): ReadonlyMap<string, string> =>
  new Map(
    companies.flatMap(({ id, properties }) => {
      const name = properties['name']?.trim() ?? '';
      return name === '' ? [] : [[id, name]];
    }),
  );

const turn = z.enum(turnKinds);
const owner = z.enum(turnOwners);

function evaluationOf({ properties }: CrmRecord, { manifest, locale }: RowIn): DealEvaluation {
  const { audience, portal } = manifest;
  const names = portal.deals.outputs;
  const text = (name: string): string => properties[name]?.trim() ?? '';
  const [due, proofDue] = [day(text(names.turnDue)), day(text(names.proofDue))];
  const written = writtenAmountsSchema.safeParse(json(text(names.amounts))).data;
  const creditedPartner = audience === 'hubspot' ? text(names.creditedPartner) : '';
  return {
    turn: turn.safeParse(text(names.turn)).data ?? null,
    turnText: written?.turnText[locale] ?? text(names.turnText),
    owner: owner.safeParse(text(names.turnOwner)).data ?? null,
    ...(due === undefined ? {} : { due }),
    ...(proofDue === undefined ? {} : { proofDue }),
    ...(creditedPartner === '' ? {} : { creditedPartner }),
    ...(written?.byCurrency == null ? {} : { amounts: written.byCurrency }),
    ...(written?.byPartner === undefined || audience !== 'hubspot' ? {} : { byPartner: written.byPartner }),
    ...(written?.outsideDates === undefined ? {} : { outsideDates: true }),
    ...(written?.provisional === undefined ? {} : { provisional: true }),
    ...(written?.payoutsLeftOut === undefined ? {} : { payoutsLeftOut: true }),
  };
}
