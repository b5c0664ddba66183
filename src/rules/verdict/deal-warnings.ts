/** Warnings of the deal as a whole; they take nothing away. */
import { warned } from './codes.ts';
import { isAfter } from '../language/dates.ts';
import { type DealAtHand, isStillToClose } from '../language/deal-at-hand.ts';
import type { FactRead, Warning } from '../language/determination.ts';
import type { WarningAbout } from '../language/findings.ts';
import { everyWarning } from './every-word.ts';
import { knownOn } from '../editions/known-on.ts';
import type { OtherEdition } from '../editions/other-editions.ts';
import type { PickedEdition } from '../editions/pick-edition.ts';
import { breachSoFar } from '../sections/commission/ended.ts';
import type { Judgement } from './judge-lines.ts';
import type { PartnerId } from '../../facts/primitives.ts';
import type { Motion } from '../../facts/schema.ts';
import { warningOf } from '../language/section.ts';

export function dealWarnings(
  judgement: Pick<Judgement, 'deal' | 'picked' | 'breachBy'>,
  motion: Motion | null,
): Warning[] {
  const { deal, picked, breachBy } = judgement;
  return [
    ...aboutTheEdition(picked),
    ...aboutOtherEditions(deal, picked),
    ...[
      ...aboutTheCloseDate(deal, picked),
      ...aboutRegistration(deal),
      ...aboutTheMotion(deal, motion),
      ...aboutTheBreach(deal, breachBy),
    ].map((about) => inWords(about)),
  ];
}

/** As a warning of the deal is told; `facts`: what it rests on. */
export const inWords = (about: WarningAbout, facts: readonly FactRead[] = []): Warning =>
  warningOf(about, { warningWords: everyWarning }, facts);

function aboutTheEdition({ edition, inForce }: PickedEdition): Warning[] {
  const { id, from, to, announced } = edition;
  const provisional = announced === null ? [] : [inWords(warned('US-07', 'edition_provisional', { edition: id }))];
  if (inForce) return provisional;
  const outside =
    to === null
      ? warned('US-07', 'edition_not_begun', { edition: id, from })
      : warned('US-07', 'edition_not_in_force', { edition: id, from, to });
  return [...provisional, inWords(outside)];
}

function aboutOtherEditions(deal: DealAtHand, { edition, inForce, on }: PickedEdition): Warning[] {
  const { to } = edition;
  if (to === null) return [];
  if (!inForce)
    return knownOn(on)
      .filter(({ from }) => from > to)
      .map((other) => known(other, edition.id));
  // Only upsells differ in some countries, and only for a customer that has something already.
  const { countryCode = '', products = [] } = deal.facts.customer ?? {};
  return products.length === 0
    ? []
    : knownOn(on)
        .filter(({ countries }) => countries?.includes(countryCode) === true)
        .map((other) => known(other, edition.id));
}

/** The message adds what differs, for whoever reads the JSON. */
function known({ from, certainty, differs }: OtherEdition, edition: string): Warning {
  const warning = inWords(warned('US-07', 'other_edition_known', { edition, from, certainty }));
  return { ...warning, message: `${warning.message} ${differs.en}` };
}

function aboutTheCloseDate(deal: DealAtHand, { edition: { id, from, to }, inForce }: PickedEdition): WarningAbout[] {
  const { closeDate, stage } = deal;
  if (closeDate === null) return [];
  const outside = to !== null && isStillToClose(deal) && inForce && (closeDate > to || closeDate < from);
  const passed = stage === 'open' && isAfter(deal.today, closeDate);
  return [
    ...(outside ? [warned('US-07', 'expected_close_outside_edition', { closeDate, edition: id, to })] : []),
    ...(passed ? [warned('POI-12', 'close_date_passed', { closeDate })] : []),
  ];
}

/** REG-04: registered once qualified. */
function aboutRegistration(deal: DealAtHand): WarningAbout[] {
  const early = (deal.registrations ?? []).some(
    ({ is }) => is.kind !== 'domain' && (is.solidRelationship === false || is.potentialNeed === false),
  );
  return early ? [warned('REG-04', 'registered_before_qualified')] : [];
}

function aboutTheMotion({ facts }: DealAtHand, motion: Motion | null): WarningAbout[] {
  const { hubspotOwned, motion: recorded } = facts.deal;
  if (hubspotOwned === true && recorded === undefined && motion === 'partner_collaboration')
    return [warned('MOT-01', 'hubspot_owned_account')];
  if (motion === 'hubspot_collaboration' && facts.introduction?.customerAgreed === false)
    return [warned('HC-02', 'introduced_without_agreement')];
  return [];
}

/** Of several partners nobody knows which of them broke its obligations: it ends nobody's commission yet (COMM-06). */
function aboutTheBreach(deal: DealAtHand, breachBy: PartnerId | null): WarningAbout[] {
  const months = breachSoFar(deal);
  return months === null || breachBy !== null ? [] : [warned('COMM-06', 'breach_of_whom', { months: `${months}` })];
}
