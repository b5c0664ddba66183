/** Confirmation links of an involvement -> proofs of involvement (POI-03: automatic; POI-04: made by hand). */
import { link as links } from '../facts/book/proofs.ts';
import type { TimeZone } from '../facts/primitives.ts';
import type { Evidence } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import type { Involvement } from './involvements.ts';
import { readKept } from './kept.ts';
import { linkProperties, type LinkProperty, type Manifest } from './manifest-schema.ts';

type ProofDraft = NonNullable<FactsDraft['proofs']>[number];

/** Every link of every involvement, in order. An involvement without a word about a link has none. */
export function proofsOf(
  involvements: readonly Involvement[],
  manifest: Manifest,
  zone: TimeZone,
  evidence: Evidence,
  /** By the id of a line: that of the line in the facts that stands for it. */
  standsFor: ReadonlyMap<string, string>,
): ProofDraft[] {
  const proofs: ProofDraft[] = [];
  for (const involvement of involvements) {
    for (const link of ['automatic', 'manual'] as const) {
      const proof = proofOf(involvement, link, `proofs[${proofs.length}]`, manifest, zone, evidence);
      if (proof !== null) proofs.push(coveringSteps(proof, standsFor));
    }
  }
  return proofs;
}

/** A link that covers one step of a price covers the line that stands for all of them. */
function coveringSteps(proof: ProofDraft, standsFor: ReadonlyMap<string, string>): ProofDraft {
  const covers = proof.coversLineItems;
  if (covers === undefined || covers === null || typeof covers === 'string') return proof;
  return { ...proof, coversLineItems: [...new Set(covers.map((id) => standsFor.get(id) ?? id))] };
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
  const kept = readKept(links, path, record, (property) => name(property as LinkProperty), zone);
  const unsigned = kept.status === 'generated' || kept.status === 'sent' || kept.status === 'rejected';
  const none = (property: LinkProperty): null | undefined => (record.text(name(property)) === null ? null : undefined);
  return {
    partnerId: involvement.partnerId,
    link,
    ...kept,
    // A link that says "signed" without a date was signed on a day that nobody wrote down.
    signedOn: kept.signedOn ?? (unsigned && kept.signedAt === undefined ? none('SignedOn') : undefined),
    sharedOn: kept.sharedOn ?? none('SharedOn'),
    quoteUpdatedOn: kept.quoteUpdatedOn ?? none('QuoteUpdatedOn'),
  };
}
