/** Who is on the deal, for HubSpot's side only. */
import type { Determination } from '../rules/language/determination.ts';
import type { RegistrationFacts } from '../facts/schema.ts';
import type { PartnerView } from '../contract/deal-view.ts';
import { proofState } from './proofs.ts';
import type { Reader } from './reader.ts';
import { noLink, stateWords } from './words/proof.ts';

export function partnerViews(
  { creditedPartnerId }: Determination,
  summaryOf: (partnerId: string) => string,
  reader: Reader,
): PartnerView[] {
  const { partners = [], registrations = [], proofs = [] } = reader.facts;
  const ids = new Set<string>([
    ...partners.map(({ id }) => id),
    ...registrations.map(({ partnerId }) => partnerId),
    ...proofs.map(({ partnerId }) => partnerId),
  ]);
  return [...ids].map((id) => ({
    id,
    name: reader.partnerName(id),
    credited: id === creditedPartnerId,
    registered: registered(
      registrations.filter(({ partnerId }) => partnerId === id),
      reader,
    ),
    proof: proofOf(id, reader),
    summary: summaryOf(id),
  }));
}

function registered(registrations: readonly RegistrationFacts[], reader: Reader): string {
  if (registrations.length === 0) return reader.say({ fr: 'Aucun enregistrement connu', en: 'No registration known' });
  return registrations.map((each) => registration(each, reader)).join(' · ');
}

function registration({ kind, domain, registeredOn, registeredBy }: RegistrationFacts, reader: Reader): string {
  const what =
    kind === 'domain'
      ? { fr: 'Domaine (ancien système)', en: 'Domain (former system)' }
      : { fr: 'Transaction partagée', en: 'Shared deal' };
  const where = domain === undefined ? '' : reader.say({ fr: ` sur ${domain}`, en: ` on ${domain}` });
  const when = registeredOn === undefined ? '' : `, ${reader.format.date(registeredOn)}`;
  const by = registeredBy === 'hubspot' ? reader.say({ fr: ', par HubSpot', en: ', by HubSpot' }) : '';
  return `${reader.say(what)}${where}${when}${by}`;
}

function proofOf(id: string, reader: Reader): string {
  const all = reader.facts.proofs ?? [];
  const own = all.filter(({ partnerId }) => partnerId === id);
  if (own.length === 0) return reader.say(noLink);
  return own.map((proof) => reader.say(stateWords[proofState(proof, all)])).join(' ');
}
