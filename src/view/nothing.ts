/** Where there is nothing to judge: no partner, no line items, nothing that recurs. Unknown is not nothing. */
import type { Bilingual } from '../facts/bilingual.ts';
import type { Determination, LineVerdict } from '../rules/language/determination.ts';
import type { DealView } from '../contract/deal-view.ts';
import { kindOfLine } from './kind-of-line.ts';
import type { Reader } from './reader.ts';
import type { ReadingGap } from '../contract/reading.ts';

/** Sources whose gap leaves it open whether there is a partner, or a line. */
const partnersCameFrom: ReadonlySet<ReadingGap['what']> = new Set([
  'associations',
  'companies',
  'involvements',
  'schema',
]);
const linesCameFrom: ReadonlySet<ReadingGap['what']> = new Set(['associations', 'line_items']);

export const linesUnknown = ({ lines }: Determination, reader: Reader): boolean =>
  lines.length === 0 && reader.facts.lineItems === undefined;

export function nothingToAssess(
  determination: Determination,
  gaps: readonly ReadingGap[],
  reader: Reader,
): DealView['nothing'] {
  const { lines } = determination;
  const unread = (from: ReadonlySet<ReadingGap['what']>) =>
    gaps.some(({ what, why }) => from.has(what) && why !== 'left_out' && why !== 'invalid');
  const { partners, registrations, proofs } = reader.facts;
  if (
    !unread(partnersCameFrom) &&
    partners?.length === 0 &&
    (registrations?.length ?? 0) === 0 &&
    (proofs?.length ?? 0) === 0 &&
    !lines.some(earnsAnyway)
  ) {
    return say(reader, {
      offer: 'add_partner',
      title: { fr: 'Aucun partenaire sur cette transaction', en: 'No partner on this deal' },
      text: {
        fr: 'Les règles s’appliquent dès qu’une entreprise partenaire est associée à la transaction avec son rôle.',
        en: 'The rules apply once a partner company is associated with the deal, with its role.',
      },
    });
  }
  if (linesUnknown(determination, reader) || (lines.length === 0 && unread(linesCameFrom))) return undefined;
  if (lines.length === 0) {
    return say(reader, {
      title: { fr: 'Aucune ligne sur cette transaction', en: 'No line items on this deal' },
      text: {
        fr: 'Ajoutez les produits vendus : crédit et commission se décident ligne par ligne.',
        en: 'Add the products sold: credit and commission are decided line by line.',
      },
    });
  }
  if (lines.some((line) => kindOfLine(line, reader) !== 'one_time')) return undefined;
  return say(reader, {
    title: { fr: 'Aucune ligne récurrente sur cette transaction', en: 'No recurring line on this deal' },
    text: {
      fr: 'Seuls les abonnements donnent droit à un crédit et à une commission ; il n’y a ici que des paiements uniques.',
      en: 'Only subscriptions earn credit and commission; there are only one-time fees here.',
    },
  });
}

/** What a partner holds already is its own, though it has no part in this deal (US-06). */
const earnsAnyway = ({ credit, commission }: LineVerdict): boolean =>
  credit.verdict === 'automatic' || commission.verdict === 'automatic' || commission.ifApproved !== null;

interface Said {
  readonly offer?: 'add_partner';
  readonly title: Bilingual;
  readonly text: Bilingual;
}
const say = (reader: Reader, { title, text, offer }: Said) => ({
  title: reader.say(title),
  text: reader.say(text),
  ...(offer === undefined ? {} : { offer }),
});
