/**
 * Texts for others: what the customer has to confirm, and each partner's own summary, in the language of whoever gets
 * them. A partner's text is made of that partner's own case; nobody is asked for what cannot count any more.
 */
import type { NextAction } from '../rules/language/determination.ts';
import type { CopyView } from '../contract/copy.ts';
import type { Locale, PartnerView } from '../contract/deal-view.ts';
import { formatFor } from './format.ts';
import type { Reader } from './reader.ts';
import { spoken } from './spoken.ts';
import { copyWords, customerMessage } from './words/copies.ts';

const languages: readonly Locale[] = ['fr', 'en'];

/** Steps that end with the customer's signature. */
const signing: ReadonlySet<string> = new Set(['obtain_signature', 'extend_proof_to_line', 'create_manual_link']);

export function copyViews(
  actions: readonly NextAction[],
  partners: readonly PartnerView[],
  summaryIn: (partnerId: string, locale: Locale) => string,
  reader: Reader,
): CopyView[] {
  const awaited = actions.filter(({ what, lineItemIds }) => signing.has(what) && lineItemIds.length > 0);
  return [
    ...awaited.flatMap((action, index) =>
      languages.map((locale) => ({
        id: `customer-${index + 1}-${locale}`,
        label: reader.say(
          copyWords.forCustomer(
            awaited.length > 1 && action.partnerId !== null ? reader.partnerName(action.partnerId) : '',
            locale,
          ),
        ),
        text: messageTo(action, locale, reader),
      })),
    ),
    ...partners.slice(0, mostPartners).flatMap(({ id, name }) =>
      languages.map((locale) => ({
        id: `partner-${id}-${locale}`,
        label: reader.say(copyWords.forPartner(name, locale)),
        text: summaryIn(id, locale),
      })),
    ),
  ];
}

/** A menu that is longer is looked through and not read; every partner's summary stands on its own tab. */
const mostPartners = 3;

function messageTo({ lineItemIds, partnerId, by }: NextAction, locale: Locale, reader: Reader): string {
  const format = formatFor({ locale, timeZone: reader.timeZone });
  const names = [...new Set(lineItemIds.map((id) => reader.lineName(id)))];
  const partner =
    reader.audience === 'partner' || partnerId === null
      ? (reader.facts.partners?.[0]?.name ?? '')
      : reader.partnerName(partnerId);
  return spoken(
    customerMessage({ products: format.list(names), partner, by: by === null ? '' : format.when(by) }),
    locale,
  );
}
