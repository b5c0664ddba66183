/** Confirmation links of an involvement -> proofs of involvement (POI-03: automatic; POI-04: made by hand). */
import type { TimeZone } from '../facts/primitives.ts';
import { type Evidence, listOf, oneOf, yesNo } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import type { Involvement } from './involvements.ts';
import type { LinkProperty, Manifest } from './manifest-schema.ts';
import { day, instantIn, momentOf } from './times.ts';

type ProofDraft = NonNullable<FactsDraft['proofs']>[number];

/** Every link of every involvement, in order. An involvement without a word about a link has none. */
export function proofsOf(
  involvements: readonly Involvement[],
  manifest: Manifest,
  zone: TimeZone,
  evidence: Evidence,
): ProofDraft[] {
  const proofs: ProofDraft[] = [];
  for (const involvement of involvements) {
    for (const link of ['automatic', 'manual'] as const) {
      const proof = proofOf(involvement, link, `proofs[${proofs.length}]`, manifest, zone, evidence);
      if (proof !== null) proofs.push(proof);
    }
  }
  return proofs;
}

function proofOf(
  involvement: Involvement,
  link: 'automatic' | 'manual',
  path: string,
  manifest: Manifest,
  zone: TimeZone,
  evidence: Evidence,
): ProofDraft | null {
  const { properties } = manifest.portal.partnerInvolvement;
  const name = (property: LinkProperty): string => properties[`${link}Link${property}`];
  const record = evidence.of(manifest.portal.partnerInvolvement.name, involvement.record);
  const said = linkProperties.some((property) => record.text(name(property)) !== null);
  if (!said) return null;
  const fact = <T>(key: string, property: LinkProperty, parse: (text: string) => T | undefined): T | undefined =>
    record.fact(`${path}.${key}`, name(property), parse);

  const status = fact('status', 'Status', oneOf(['generated', 'sent', 'signed', 'rejected']));
  const unsigned = status === 'generated' || status === 'sent' || status === 'rejected';
  const signedOn = fact('signedOn', 'SignedOn', day);
  const signedAt = fact('signedAt', 'SignedAt', (text) => {
    const moment = momentOf(text);
    return moment === undefined ? undefined : instantIn(zone, moment);
  });
  const none = (property: LinkProperty): null | undefined => (record.text(name(property)) === null ? null : undefined);
  return {
    partnerId: involvement.partnerId,
    link,
    status,
    signedBy: fact('signedBy', 'SignedBy', oneOf(['customer', 'other'])),
    // A link that says "signed" without a date was signed on a day that nobody wrote down.
    signedOn: signedOn ?? (unsigned && signedAt === undefined ? none('SignedOn') : undefined),
    signedAt,
    confirmedInCheckout: fact('confirmedInCheckout', 'ConfirmedInCheckout', yesNo),
    sharedOn: fact('sharedOn', 'SharedOn', day) ?? none('SharedOn'),
    coversLineItems: fact('coversLineItems', 'Covers', (text) =>
      text.toLowerCase() === 'all' ? ('all' as const) : listOf(text),
    ),
    confirmsPartnerServices: fact('confirmsPartnerServices', 'ConfirmsServices', yesNo),
    onboardingFor: fact('onboardingFor', 'OnboardingFor', listOf),
    quoteUpdatedOn: fact('quoteUpdatedOn', 'QuoteUpdatedOn', day) ?? none('QuoteUpdatedOn'),
  };
}

const linkProperties: readonly LinkProperty[] = [
  'Status',
  'Address',
  'GeneratedOn',
  'SentOn',
  'SignedBy',
  'SignedOn',
  'SignedAt',
  'ConfirmedInCheckout',
  'SharedOn',
  'Covers',
  'ConfirmsServices',
  'OnboardingFor',
  'QuoteUpdatedOn',
];
