/**
 * The deal at hand: its facts read once, with the path of each, so that every rule can say what it read.
 */
import { compareInstants, dayAt, isAfter, isBefore, monthsLater } from './dates.ts';
import type { FactRead } from './determination.ts';
import type { RulesEdition } from '../editions/edition.ts';
import { fact } from './findings.ts';
import type { CalendarDate, Instant, PartnerId } from '../../facts/primitives.ts';
import type { Facts, OwnedProductFacts, PartnerFacts, ProofFacts, RegistrationFacts } from '../../facts/schema.ts';
import type { Classification } from './rulebook.ts';
import { type Line, type Product, productOf, readLines } from './line.ts';

/** The instant of evaluation is a fact; whoever calls fills it in where the file leaves it out. */
export type DatedFacts = Facts & { readonly asOf: Instant };

/** An item of a list in the facts, with the path that leads to it. */
export interface At<T> {
  readonly path: string;
  readonly is: T;
}

/** `unknown`: nobody stated whether the sale is made. */
type Stage = 'open' | 'closed_won' | 'closed_lost' | 'unknown';

export interface DealAtHand {
  readonly facts: Facts;
  readonly edition: RulesEdition;
  readonly classify: (name: string) => Classification;
  readonly asOf: Instant;
  /** The day that it is for the customer, who signs. */
  readonly today: CalendarDate;
  readonly stage: Stage;
  /** Close date, or the day of `closedAt`; expected only, while the deal is open. */
  readonly closeDate: CalendarDate | null;
  readonly closeDateRead: readonly FactRead[];
  /** Last day of the month of the sale; null without a close date. */
  readonly lastDayToSign: CalendarDate | null;
  readonly lines: readonly Line[];
  /** What the customer has, as far as somebody stated it. */
  readonly products: readonly OwnedRead[];
  /** The names of these, as they are told with whatever follows from the list. */
  readonly productsRead: readonly FactRead[];
  /** By id; a partner that `partners` does not list is absent. */
  readonly partners: ReadonlyMap<PartnerId, At<PartnerFacts>>;
  readonly registrations: readonly At<RegistrationFacts>[] | null;
  readonly proofs: readonly At<ProofFacts>[] | null;
}

/** `product`: null where neither product nor name is stated. */
export interface OwnedRead extends At<OwnedProductFacts> {
  readonly product: Product | null;
}

export function dealAtHand(
  facts: DatedFacts,
  edition: RulesEdition,
  classify: (name: string) => Classification,
): DealAtHand {
  const { deal } = facts;
  const products = facts.customer?.products ?? [];
  const closeDate = closeDateOf(facts);
  const today = dayAt(facts.asOf, facts.customer?.timeZone);
  const stage = deal.stage ?? 'unknown';
  return {
    facts,
    edition,
    classify,
    asOf: facts.asOf,
    today,
    stage: stageOf(facts, closeDate, today),
    closeDate,
    closeDateRead:
      deal.closeDate === undefined
        ? deal.closedAt === undefined
          ? []
          : [fact('deal.closedAt', deal.closedAt)]
        : [fact('deal.closeDate', deal.closeDate)],
    lastDayToSign:
      closeDate === null ? null : monthsLater(closeDate, edition.parameters['proof.signatureWindow'].value),
    lines: readLines(facts, classify, stage === 'closed_won' ? today : closeDate),
    products: at('customer.products', products).map((one) => ({
      ...one,
      product: productOf(one.is, one.path, classify),
    })),
    productsRead: [
      fact(
        'customer.products',
        products.map(({ name, product }) => name ?? product ?? ''),
      ),
    ],
    partners: new Map(at('partners', facts.partners ?? []).map((partner) => [partner.is.id, partner])),
    registrations: facts.registrations === undefined ? null : at('registrations', facts.registrations),
    proofs: facts.proofs === undefined ? null : at('proofs', facts.proofs),
  };
}

export function at<T>(list: string, items: readonly T[]): At<T>[] {
  return items.map((is, index) => ({ path: `${list}[${index}]`, is }));
}

export function closeDateOf(facts: Facts): CalendarDate | null {
  const { closeDate, closedAt } = facts.deal;
  if (closeDate !== undefined) return closeDate;
  return closedAt === undefined ? null : dayAt(closedAt, facts.customer?.timeZone);
}

/** A sale that is dated after the day of evaluation is not made yet. */
function stageOf(facts: DatedFacts, closeDate: CalendarDate | null, today: CalendarDate): Stage {
  const { stage = 'unknown' } = facts.deal;
  return stage === 'closed_won' && closeDate !== null && isAfter(closeDate, today) ? 'open' : stage;
}

/** A signature that is dated after the day of evaluation has not been given yet. */
export function isYetToSign(deal: Pick<DealAtHand, 'asOf' | 'today'>, { signedOn, signedAt }: ProofFacts): boolean {
  if (signedAt != null) return compareInstants(signedAt, deal.asOf) > 0;
  return signedOn != null && isAfter(signedOn, deal.today);
}

/** Nothing is too late for a deal that is open, nor, as long as nobody states the stage, for one that may be. */
export const isStillToClose = ({ stage }: Pick<DealAtHand, 'stage'>): boolean =>
  stage === 'open' || stage === 'unknown';

/** Whether the month of the sale is over; null where nobody knows when the sale was. */
export function monthIsOver(deal: DealAtHand): boolean | null {
  return deal.lastDayToSign === null ? null : isAfter(deal.today, deal.lastDayToSign);
}

/** An open deal whose expected close date has gone by says nothing about when it will close. */
export function expectedClose(deal: DealAtHand): CalendarDate | null {
  return isStillToClose(deal) && deal.closeDate !== null && !isBefore(deal.closeDate, deal.today)
    ? deal.closeDate
    : null;
}

/** Where a partner stands, or one of its facts, or would if `partners` listed it. */
export function partnerPath(deal: DealAtHand, partnerId: PartnerId, key?: keyof PartnerFacts): string {
  const path = deal.partners.get(partnerId)?.path ?? `partners[${deal.facts.partners?.length ?? 0}]`;
  return key === undefined ? path : `${path}.${key}`;
}

/** A fact about a partner, with what somebody stated of it. */
export function partnerFact<K extends keyof PartnerFacts>(
  deal: DealAtHand,
  partnerId: PartnerId,
  key: K,
): { readonly path: string; readonly value: PartnerFacts[K] | undefined } {
  return { path: partnerPath(deal, partnerId, key), value: deal.partners.get(partnerId)?.is[key] };
}
