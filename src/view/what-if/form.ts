/** What a reader may try on a deal, with what stands so far. */
import { knownProductLines, productEdition, tier } from '../../facts/book/values.ts';
import type { DealView } from '../../contract/deal-view.ts';
import type { WhatIfPartner, WhatIfView } from '../../contract/what-if.ts';
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Determination } from '../../rules/language/determination.ts';
import { monthsLater } from '../../rules/language/dates.ts';
import type { Reader } from '../reader.ts';
import { capitalised } from '../capitalised.ts';
import { productEditionWords, productWords, valueWord } from '../words/values.ts';

/** As long as the text grants, where no line says how long. */
const longestTerm = 36;

/** Null where there is nothing to judge. */
export function whatIfForm(
  determination: Determination,
  nothing: DealView['nothing'],
  reader: Reader,
): WhatIfView | null {
  if (nothing !== undefined || determination.lines.length === 0) return null;
  const { deal } = reader.facts;
  return {
    closeDate: deal.closeDate ?? '',
    partners: partnersOf(determination, reader),
    products: labels(knownProductLines, (value) => productWords[value], reader),
    editions: labels(
      productEdition.schema.options.filter((value) => value !== 'unknown'),
      (value) => productEditionWords[value],
      reader,
    ),
    tiers: labels(tier.schema.options, (value) => valueWord(value) ?? { fr: value, en: value }, reader),
    months: monthsOf(determination, reader),
  };
}

const labels = <T extends string>(values: readonly T[], word: (value: T) => Bilingual, { say }: Reader) =>
  Object.fromEntries(values.map((value) => [value, capitalised(say(word(value)))]));

function partnersOf({ creditedPartnerId }: Determination, { facts, partnerName }: Reader): WhatIfPartner[] {
  const { partners = [], proofs = [] } = facts;
  const own = partners.map(({ id, tier: known = '' }): WhatIfPartner => {
    const signed = proofs.find(({ partnerId, signedOn }) => partnerId === id && signedOn != null);
    return { id, name: capitalised(partnerName(id)), signedOn: signed?.signedOn ?? '', tier: known };
  });
  return [...own.filter(({ id }) => id === creditedPartnerId), ...own.filter(({ id }) => id !== creditedPartnerId)];
}

/** From the month on that is not paid yet: when a commission of so many months ends, as a card says of one that has. */
function monthsOf({ lines }: Determination, { facts, format }: Reader): WhatIfView['months'] {
  const { closeDate } = facts.deal;
  if (closeDate === undefined) return { first: 1, names: [] };
  const terms = lines.flatMap(({ commission: { months, ifApproved, term } }) => [
    term?.months ?? months ?? [],
    ifApproved?.months ?? [],
  ]);
  const known = terms.flat();
  const most = known.length === 0 ? longestTerm : Math.max(...known);
  const first = Math.max(1, Math.min(facts.payments?.monthsPaid ?? 0, most));
  const counts = Array.from({ length: most - first + 1 }, (_, index) => first + index);
  return { first, names: counts.map((count) => format.briefMonth(monthsLater(closeDate, count))) };
}
