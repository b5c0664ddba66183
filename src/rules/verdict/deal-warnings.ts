/** Warnings of the sections that judge lines; they take nothing away. */
import type { VerdictWarningCode, verdictWarningCodes } from '../language/verdict-codes.ts';
import { isAfter } from '../language/dates.ts';
import { type DealAtHand, isStillToClose, today } from '../language/deal-at-hand.ts';
import type { Warning } from '../language/determination.ts';
import { knownOn } from '../editions/known-on.ts';
import type { PickedEdition } from '../editions/pick-edition.ts';
import type { Motion } from '../../facts/schema.ts';
import type { RuleId } from '../language/rule-ids.ts';

type Values<C extends VerdictWarningCode> = { readonly [N in (typeof verdictWarningCodes)[C][number]]: string };

function warn<C extends VerdictWarningCode>(ruleId: RuleId, code: C, values: Values<C>, message: string): Warning {
  const given: Readonly<Record<string, string>> = values;
  return { ruleId, code, ...(Object.keys(given).length === 0 ? {} : { values: given }), message };
}

export function dealWarnings(deal: DealAtHand, picked: PickedEdition, motion: Motion | null): Warning[] {
  return [...aboutTheEdition(deal, picked), ...aboutRegistration(deal), ...aboutTheMotion(deal, motion)];
}

function aboutTheEdition(deal: DealAtHand, { edition, inForce, on }: PickedEdition): Warning[] {
  const { id, from, to } = edition;
  const found: Warning[] = [];
  if (!inForce) {
    found.push(
      warn(
        'US-07',
        'edition_not_in_force',
        { edition: id, from, to },
        `Judged by the edition of ${id}, which is in force from ${from} to ${to} only: the amounts may differ.`,
      ),
    );
    for (const { from: since, differs, certainty } of knownOn(on).filter((other) => other.from > to)) {
      found.push(
        warn(
          'US-07',
          'other_edition_known',
          { edition: id, from: since, certainty },
          `Known from ${since} on: ${differs.en}`,
        ),
      );
    }
  }
  if (inForce && (deal.facts.customer?.products ?? []).length > 0) {
    // Only upsells differ there, and only for a customer that has something already.
    const country = deal.facts.customer?.countryCode ?? '';
    for (const { from: since, differs, certainty } of knownOn(on).filter(
      ({ countries }) => countries?.includes(country) === true,
    )) {
      found.push(
        warn(
          'US-07',
          'other_edition_known',
          { edition: id, from: since, certainty },
          `Known from ${since} on for customers in ${country}: ${differs.en}`,
        ),
      );
    }
  }
  const { closeDate } = deal;
  if (isStillToClose(deal) && closeDate !== null && inForce && (closeDate > to || closeDate < from)) {
    found.push(
      warn(
        'US-07',
        'expected_close_outside_edition',
        { closeDate, edition: id, to },
        `The deal is expected to close on ${closeDate}, when the edition of ${id} is no longer in force.`,
      ),
    );
  }
  if (deal.stage === 'open' && closeDate !== null && isAfter(today(deal), closeDate)) {
    found.push(
      warn(
        'POI-12',
        'close_date_passed',
        { closeDate },
        `The close date ${closeDate} has gone by and the deal is open: state when it will close.`,
      ),
    );
  }
  return found;
}

/** REG-04: registered once qualified. */
function aboutRegistration(deal: DealAtHand): Warning[] {
  const early = (deal.registrations ?? []).some(
    ({ is }) => is.kind !== 'domain' && (is.solidRelationship === false || is.potentialNeed === false),
  );
  return early
    ? [
        warn(
          'REG-04',
          'registered_before_qualified',
          {},
          'The deal was registered before it was qualified: a solid relationship and a potential need come first.',
        ),
      ]
    : [];
}

function aboutTheMotion(deal: DealAtHand, motion: Motion | null): Warning[] {
  const found: Warning[] = [];
  if (
    deal.facts.deal.hubspotOwned === true &&
    deal.facts.deal.motion === undefined &&
    motion === 'partner_collaboration'
  ) {
    found.push(
      warn(
        'MOT-01',
        'hubspot_owned_account',
        {},
        'HubSpot owns the account and a partner registered the deal: who created the shared deal decides, unless a specialist records otherwise.',
      ),
    );
  }
  if (motion === 'hubspot_collaboration' && deal.facts.introduction?.customerAgreed === false) {
    found.push(
      warn(
        'HC-02',
        'introduced_without_agreement',
        {},
        'The partner was introduced although the customer had not agreed.',
      ),
    );
  }
  return found;
}
