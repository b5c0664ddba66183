/**
 * A deal of the portfolio as its own outputs say it. They are text that anybody may have changed: what is not as the app
 * writes it is absent, and never a guess.
 */
import * as z from 'zod';
import { type DealEvaluation, type SharedDeal, turnOwners } from '../../contract/portfolio.ts';
import { turnKinds } from '../../contract/turn.ts';
import { writtenAmountsSchema } from '../../contract/written-amounts.ts';
import type { CrmRecord } from '../gateway/gateway.ts';
import { json } from '../json-text.ts';
import type { Manifest } from '../manifest-schema.ts';
import { day, momentOf } from '../times.ts';
import { type RowContext, rowState } from './row-state.ts';

/** `involvements` of the deal; null: they were not read. */
export function rowOf(deal: CrmRecord, involvements: readonly CrmRecord[] | null, context: RowContext): SharedDeal {
  const { outputs } = context.manifest.portal.deals;
  const of = { dealId: deal.id, name: deal.properties['dealname']?.trim() || deal.id };
  const state = rowState(deal, involvements, context);
  const moment = momentOf(deal.properties[outputs.evaluatedAt] ?? '');
  if (state === 'never' || moment === undefined) return { ...of, state: 'never' };
  return {
    ...of,
    state,
    evaluatedAt: new Date(moment).toISOString(),
    evaluation: evaluationOf(deal, context.manifest),
  };
}

const turn = z.enum(turnKinds);
const owner = z.enum(turnOwners);

function evaluationOf({ properties }: CrmRecord, { audience, portal }: Manifest): DealEvaluation {
  const names = portal.deals.outputs;
  const text = (name: string): string => properties[name]?.trim() ?? '';
  const [due, proofDue] = [day(text(names.turnDue)), day(text(names.proofDue))];
  const creditedPartner = audience === 'hubspot' ? text(names.creditedPartner) : '';
  return {
    turn: turn.safeParse(text(names.turn)).data ?? null,
    turnText: text(names.turnText),
    owner: owner.safeParse(text(names.turnOwner)).data ?? null,
    ...(due === undefined ? {} : { due }),
    ...(proofDue === undefined ? {} : { proofDue }),
    ...(creditedPartner === '' ? {} : { creditedPartner }),
    ...amountsOf(text(names.amounts)),
  };
}

function amountsOf(text: string): Pick<DealEvaluation, 'amounts' | 'payoutsLeftOut'> {
  const { success, data } = writtenAmountsSchema.safeParse(json(text));
  if (!success) return {};
  const { byCurrency, payoutsLeftOut } = data;
  return { amounts: byCurrency, ...(payoutsLeftOut === undefined ? {} : { payoutsLeftOut }) };
}
