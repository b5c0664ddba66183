/**
 * What the whole deal decides for one partner where HubSpot shows a company with the deal and not what it is there: the
 * deal is judged with that company as each of what it may be, and what comes out the same each time is certain.
 */
import { mostJudgements } from '../facts/limits.ts';
import { type Elsewhere, elsewhereInAny } from '../rules/verdict/redaction.ts';
import type { Manifest } from './manifest-schema.ts';
import type { CompanyOnDeal, DealRecords } from './records.ts';
import { partnerRoles, roleOf } from './roles.ts';

/** `judged`: what a deal comes to for one partner, once its companies are known; `certain`: what is known of that already. */
export function elsewhereOf(
  records: DealRecords,
  manifest: Manifest,
  judged: (records: DealRecords) => Elsewhere,
  certain?: Elsewhere,
): Elsewhere {
  const readings = readingsOf(records, manifest);
  return readings.length === 0 ? (certain ?? judged(records)) : elsewhereInAny(readings.map(judged));
}

/** Empty where nothing is in doubt, or too much is: who the customer is, or more than an answer has time for. */
function readingsOf(records: DealRecords, manifest: Manifest): readonly DealRecords[] {
  const { companiesOnDeal, unlabelled, lineItems, involvements } = records;
  if (unlabelled.length === 0 || companiesOnDeal === null) return [];
  if (!companiesOnDeal.some((company) => isPrimaryCustomer(company, manifest))) return [];
  const partners = companiesOnDeal.length + unlabelled.length + (involvements?.found.length ?? 0);
  if ((lineItems?.found.length ?? 0) * partners > mostJudgements / 2) return [];
  const labels = partnerRoles.map((role) => [manifest.portal.associationLabels[role].label]);
  return [[], ...labels].map((each) => ({
    ...records,
    unlabelled: [],
    companiesOnDeal: [...companiesOnDeal, ...unlabelled.map((id) => ({ id, primary: false, labels: each }))],
  }));
}

/** A deal has one primary company: where that is the customer, no other is. */
export const isPrimaryCustomer = ({ primary, labels }: CompanyOnDeal, manifest: Manifest): boolean =>
  primary && roleOf(labels, manifest) === null;
