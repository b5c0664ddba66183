/** Who is on the deal, for HubSpot's side only. */
import type { Determination } from '../rules/language/determination.ts';
import type { PartnerFacts, RegistrationFacts } from '../facts/schema.ts';
import type { PartnerView } from '../contract/deal-view.ts';
import { capitalised } from './capitalised.ts';
import { distance, proofState, tones } from './proofs.ts';
import type { Reader } from './reader.ts';
import { reasonSentence } from './sentences.ts';
import { noLink, proofBriefly, stateWords } from './words/proof.ts';
import { partnerWords } from './words/partners.ts';
import { valueWord } from './words/values.ts';

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
    kind: kindOf(
      partners.find((partner) => partner.id === id),
      reader,
    ),
    credited: id === creditedPartnerId,
    ...registeredOn(
      registrations.filter(({ partnerId }) => partnerId === id),
      reader,
    ),
    registered: registered(
      registrations.filter(({ partnerId }) => partnerId === id),
      reader,
    ),
    proof: proofOf(id, reader),
    proofBrief: proofBrief(id, reader),
    summary: summaryOf(id),
  }));
}

/** "Partner, Gold" */
function kindOf(partner: PartnerFacts | undefined, { say }: Reader): string {
  const words = [partner?.type, partner?.tier].flatMap((value) =>
    value === undefined ? [] : (valueWord(value) ?? []),
  );
  return capitalised(words.map((word) => say(word)).join(', '));
}

/** Of the first registration that names a domain. */
function registeredOn(
  registrations: readonly RegistrationFacts[],
  { facts, format, say }: Reader,
): Pick<PartnerView, 'since' | 'domain' | 'domainNote'> {
  const [first] = registrations;
  const named = registrations.find(({ domain }) => domain !== undefined)?.domain;
  const bought = facts.deal.purchaseDomain;
  return {
    since: first?.registeredOn === undefined ? '' : format.brief(first.registeredOn),
    domain: named ?? say(registrations.length === 0 ? partnerWords.notRegistered : partnerWords.noDomain),
    domainNote:
      named === undefined || bought === undefined
        ? ''
        : say(named === bought ? partnerWords.purchaseDomain : partnerWords.otherDomain),
  };
}

/** The link that came furthest. */
function proofBrief(id: string, reader: Reader): PartnerView['proofBrief'] {
  const all = reader.facts.proofs ?? [];
  const furthest = all
    .filter(({ partnerId }) => partnerId === id)
    .map((proof) => ({ proof, state: proofState(proof, all) }))
    .sort((one, other) => distance[other.state] - distance[one.state])[0];
  if (furthest === undefined) return { tone: 'default', text: reader.say(noLink) };
  const { proof, state } = furthest;
  const on = proof.sharedOn ?? proof.signedOn ?? null;
  const date = on === null ? '' : reader.format.near(on, reader.asOf);
  return { tone: tones[state], text: reader.say(proofBriefly[state](date)) };
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

/** What settles between several partners, or leaves it open: the first of those rules that says so. */
export function decidedBy({ lines, process, creditedPartnerId }: Determination, reader: Reader): string | undefined {
  if (process !== 'best_partner_wins') return undefined;
  const reasons = lines.flatMap(({ credit }) => credit.reasons).filter(({ ruleId }) => ruleId.startsWith('BPW'));
  const found =
    reasons.find(({ outcome }) => outcome === 'hubspot_decides' || outcome === 'open' || outcome === 'unknown') ??
    reasons.find(
      ({ outcome, code }) => outcome === 'met' && code !== 'best_partner_wins' && code !== 'one_partner_per_deal',
    );
  if (found === undefined) return undefined;
  const sentence = reasonSentence(found, reader);
  if (creditedPartnerId === null || found.outcome !== 'met') return sentence;
  const name = reader.partnerName(creditedPartnerId);
  return reader.say({ fr: `${name} : ${sentence}`, en: `${name}: ${sentence}` });
}
