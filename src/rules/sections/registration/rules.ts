/**
 * Outils de vente partagée: registering the deal, on the domain that the customer buys on, as a shared deal.
 *
 * A gate of the partner collaboration; in a HubSpot collaboration HubSpot creates the shared deal (HC-03).
 */
import { isAfter } from '../../language/dates.ts';
import {
  type At,
  type DealAtHand,
  isStillToClose,
  isYetToSign,
  partnerFact,
  partnerPath,
} from '../../language/deal-at-hand.ts';
import { relationOf } from '../../language/domains.ts';
import { bestOf, fact, type Finding, standingOf } from '../../language/findings.ts';
import { hubspotDecides, met, notMet, noted, open, unknown } from './codes.ts';
import type { CalendarDate, PartnerId } from '../../../facts/primitives.ts';
import type { RegistrationFacts } from '../../../facts/schema.ts';

/** Whether this partner registered the shared deal as REG-01 to REG-05 ask. */
export function assessRegistration(deal: DealAtHand, partnerId: PartnerId): Finding[] {
  if (deal.registrations === null) {
    return [unknown('REG-02', 'registrations_unknown', { partnerId, missing: ['registrations'] })];
  }
  const own = deal.registrations.filter(({ is }) => is.partnerId === partnerId);
  const sharedDeals = own.filter(({ is }) => is.kind !== 'domain').map((registration) => assessOne(deal, registration));
  const best = bestOf(sharedDeals, standingOf);
  if (best !== undefined)
    return [met('REG-01', 'registered_as_shared_deal', { partnerId, facts: whoRegistered(own) }), ...best];
  return [...oldDomainRegistrations(own, partnerId), ...unregistered(deal, deal.registrations, partnerId)];
}

const whoRegistered = (registrations: readonly At<RegistrationFacts>[]) =>
  registrations.map(({ path, is }) => fact(`${path}.partnerId`, is.partnerId));

function assessOne(deal: DealAtHand, { path, is }: At<RegistrationFacts>): Finding[] {
  const { partnerId } = is;
  const kind =
    is.kind === undefined
      ? [unknown('REG-05', 'registration_kind_unknown', { partnerId, missing: [`${path}.kind`] })]
      : [
          met('MOT-00', 'shared_deal_registered', { partnerId, facts: [fact(`${path}.kind`, is.kind)] }),
          noted('PC-01', 'shared_deal_registered', { partnerId, facts: [fact(`${path}.kind`, is.kind)] }),
        ];
  const domain = onTheRightDomain(deal, path, is);
  const asked =
    domain.ruleId === 'REG-02'
      ? []
      : [noted('REG-02', 'registration_domain_asked', { partnerId, facts: domain.facts })];
  return [...kind, domain, ...asked, ...inTime(deal, path, is)];
}

/** REG-02; a sister or parent domain is HubSpot's to judge. */
function onTheRightDomain(deal: DealAtHand, path: string, is: RegistrationFacts): Finding {
  const { partnerId } = is;
  const { purchaseDomain, relatedDomains = [] } = deal.facts.deal;
  if (is.domain === undefined)
    return unknown('REG-02', 'registration_domain_unknown', { partnerId, missing: [`${path}.domain`] });
  const registered = fact(`${path}.domain`, is.domain);
  if (purchaseDomain === undefined) {
    return unknown('REG-02', 'purchase_domain_unknown', {
      partnerId,
      missing: ['deal.purchaseDomain'],
      facts: [registered],
    });
  }
  const facts = [registered, fact('deal.purchaseDomain', purchaseDomain)];
  const values = { domain: is.domain, purchaseDomain };
  switch (relationOf(is.domain, purchaseDomain, relatedDomains)) {
    case 'same':
      return met('REG-02', 'registered_on_purchase_domain', { partnerId, facts, values: { domain: is.domain } });
    case 'related':
      return hubspotDecides('REG-02', 'registered_on_related_domain', {
        partnerId,
        facts: relatedDomains.length === 0 ? facts : [...facts, fact('deal.relatedDomains', [...relatedDomains])],
        values,
        ambiguity: 'A-40',
        action: { who: 'hubspot', what: 'decide_registration' },
      });
    case 'other':
      return isStillToClose(deal)
        ? open('REG-02', 'registered_on_other_domain', {
            partnerId,
            facts,
            values,
            atRisk: true,
            action: { who: 'partner', what: 'correct_registration_domain', partnerId },
          })
        : onAnotherDomain(deal, partnerId, facts, values);
  }
}

/** REG-02 bars by itself; a stated part in the sale leaves REG-03 half met, and that half to HubSpot. */
function onAnotherDomain(
  deal: DealAtHand,
  partnerId: PartnerId,
  facts: Finding['facts'],
  values: { readonly domain: string; readonly purchaseDomain: string },
): Finding {
  const { involved, read } = involvement(deal, partnerId);
  if (involved !== true) return notMet('REG-02', 'registered_on_other_domain', { partnerId, facts, values });
  return hubspotDecides('REG-03', 'registered_on_other_domain_but_involved', {
    partnerId,
    facts: [...facts, ...read],
    values,
    ambiguity: 'A-39',
    action: { who: 'hubspot', what: 'decide_registration' },
  });
}

/** Validation comes before the close, so a deal registered after it leans to no; HubSpot decides. */
function inTime(deal: DealAtHand, path: string, is: RegistrationFacts): Finding[] {
  const { partnerId } = is;
  if (isStillToClose(deal))
    return is.registeredOn === undefined ? [] : registeredSoFar(deal, path, is, is.registeredOn);
  if (is.registeredOn === undefined) {
    return [
      unknown('REG-02', 'registration_date_unknown', {
        partnerId,
        ambiguity: 'A-41',
        missing: [`${path}.registeredOn`],
      }),
    ];
  }
  const facts = [fact(`${path}.registeredOn`, is.registeredOn), ...deal.closeDateRead];
  if (deal.closeDate === null)
    return [
      unknown('REG-02', 'close_date_unknown', { partnerId, ambiguity: 'A-41', facts, missing: ['deal.closeDate'] }),
    ];
  if (!isAfter(is.registeredOn, deal.closeDate)) {
    return [met('ELIG-04', 'registered_before_close', { partnerId, facts, values: { registeredOn: is.registeredOn } })];
  }
  return [
    hubspotDecides('REG-02', 'registered_after_close', {
      partnerId,
      facts,
      values: { registeredOn: is.registeredOn, closeDate: deal.closeDate },
      ambiguity: 'A-41',
      action: { who: 'hubspot', what: 'decide_registration' },
    }),
  ];
}

/** What is dated ahead has not been registered yet. */
const registeredSoFar = (
  { today }: DealAtHand,
  path: string,
  { partnerId }: RegistrationFacts,
  registeredOn: CalendarDate,
): Finding[] =>
  isAfter(registeredOn, today)
    ? [
        open('REG-02', 'registration_ahead', {
          partnerId,
          ambiguity: 'A-68',
          facts: [fact(`${path}.registeredOn`, registeredOn)],
          values: { registeredOn },
          action: { who: 'partner', what: 'register_shared_deal', partnerId },
        }),
      ]
    : [];

/** REG-05: the registration of a domain no longer exists; what it says of the deal is that nobody registered it. */
function oldDomainRegistrations(own: readonly At<RegistrationFacts>[], partnerId: PartnerId): Finding[] {
  if (own.length === 0) return [];
  const facts = own.map(({ path }) => fact(`${path}.kind`, 'domain'));
  return [
    noted('REG-05', 'old_domain_registration', { partnerId, facts }),
    noted('REG-01', 'shared_deal_registration_only', { partnerId, facts }),
  ];
}

/** REG-03 needs both: not registered, and closable without the partner. */
function unregistered(
  deal: DealAtHand,
  registrations: readonly At<RegistrationFacts>[],
  partnerId: PartnerId,
): Finding[] {
  const facts = registrations.length === 0 ? [fact('registrations', [])] : whoRegistered(registrations);
  const asRegistered = noted('MOT-00', 'shared_deal_not_registered', { partnerId, facts });
  if (isStillToClose(deal)) {
    return [
      open('REG-02', 'shared_deal_not_registered', {
        partnerId,
        atRisk: true,
        action: { who: 'partner', what: 'register_shared_deal', partnerId },
      }),
      asRegistered,
    ];
  }
  const { involved, read } = involvement(deal, partnerId);
  const both = [asRegistered, noted('REG-02', 'shared_deal_not_registered', { partnerId })];
  switch (involved) {
    case true:
      return [
        ...both,
        hubspotDecides('REG-03', 'unregistered_but_involved', {
          partnerId,
          facts: read,
          ambiguity: 'A-39',
          action: { who: 'hubspot', what: 'decide_registration' },
        }),
      ];
    case false:
      return [
        ...both,
        notMet('REG-03', 'unregistered_and_not_involved', { partnerId, facts: read, ambiguity: 'A-39' }),
      ];
    case undefined:
      return [
        ...both,
        unknown('REG-03', 'unregistered_involvement_unknown', {
          partnerId,
          ambiguity: 'A-39',
          missing: [partnerPath(deal, partnerId, 'involvedInSale')],
        }),
      ];
  }
}

/**
 * Whether the partner took part in the sale: as somebody states it, else by a link that the customer signed, which is what
 * such a link is for.
 */
function involvement(
  deal: DealAtHand,
  partnerId: PartnerId,
): { readonly involved: boolean | undefined; readonly read: Finding['facts'] } {
  const { path, value } = partnerFact(deal, partnerId, 'involvedInSale');
  if (value !== undefined) return { involved: value, read: [fact(path, value)] };
  const signed = (deal.proofs ?? []).find(
    ({ is }) =>
      is.partnerId === partnerId && is.status === 'signed' && is.signedBy === 'customer' && !isYetToSign(deal, is),
  );
  return signed === undefined
    ? { involved: undefined, read: [] }
    : { involved: true, read: [fact(`${signed.path}.status`, 'signed'), fact(`${signed.path}.signedBy`, 'customer')] };
}
