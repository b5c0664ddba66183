/** Which link it is, in a menu: whose, where there are several partners, and how it was made. */
import type { ProofFacts } from '../../facts/schema.ts';
import { capitalised } from '../capitalised.ts';
import { joined } from '../joined.ts';
import type { Desk } from './desk.ts';

const linkWords = {
  automatic: { fr: 'lien automatique', en: 'automatic link' },
  manual: { fr: 'lien manuel', en: 'manual link' },
} as const;

export function nameOfLink({ partnerId, link }: ProofFacts, { partners, reader }: Desk): string {
  const whose = partners.length > 1 ? reader.partnerName(partnerId) : '';
  return capitalised(joined([whose, link === undefined ? '' : reader.say(linkWords[link])], ', '));
}
