/**
 * On what a missing amount rests: how it is counted, the proof of involvement that stands, and the sentences of the rules
 * that are met. Of a partner that looks the facts were cut to its own before anything was made of them.
 */
import type { Locale } from '../../../contract/deal-view.ts';
import type { ShortInput } from '../../../contract/view-input.ts';
import type { ProofFacts } from '../../../facts/schema.ts';
import { citationOf } from '../../../view/citations.ts';
import { formatTags } from '../../../view/languages.ts';
import { type Reader, readerOf } from '../../../view/reader.ts';
import { reasonSentence } from '../../../view/sentences.ts';
import { linkWords } from '../../../view/words/proof.ts';
import type { ExpectedDeal } from '../expected.ts';
import type { Missing } from '../item.ts';

export interface Grounds {
  /** "MRR €740.00 × 20% = €148.00 a month", one a line of the deal. */
  readonly counted: readonly string[];
  readonly proofs: readonly string[];
  readonly registrations: readonly string[];
  /** Each with its id: what is met. */
  readonly met: readonly { readonly ruleId: string; readonly sentence: string }[];
  /** Where the rules say that commission is due, and in which words of ours. */
  readonly rules: readonly { readonly ruleId: string; readonly place: string; readonly says: string }[];
}

export function groundsOf({ lines }: Missing, deal: ExpectedDeal, locale: Locale): Grounds {
  const { facts, determination, edition } = deal;
  const input: ShortInput = {
    ...{ audience: 'hubspot', facts, determination, edition, locale, formatLocale: formatTags[locale] },
    ...{ timeZone: facts.customer?.timeZone ?? 'UTC', sources: [], gaps: [] },
  };
  const reader = readerOf(input);
  const own = determination.lines.filter(({ lineItemId }) => lines.some((line) => line.lineItemId === lineItemId));
  const partners = new Set(own.map(({ credit }) => credit.partnerId));
  const reasons = own.flatMap(({ commission }) => commission.reasons.filter(({ outcome }) => outcome === 'met'));
  const met = reasons.map((reason) => ({ ruleId: reason.ruleId, sentence: reasonSentence(reason, reader) }));
  const programs = new Set(own.map(({ commission }) => commission.program));
  // A provider's term is another than a partner's.
  const term = own.some(({ commission }) => commission.reasons.some(({ ruleId }) => ruleId === 'COMM-03'))
    ? 'COMM-03'
    : 'COMM-02';
  const stated = programs.has('enterprise_referral') ? ['ENT-08', 'COMM-04'] : ['COMM-01', term, 'COMM-04'];
  return {
    counted: own.flatMap((line) => countedIn(line, reader)),
    proofs: (facts.proofs ?? [])
      .filter(({ partnerId }) => partners.has(partnerId) || partners.size === 0)
      .flatMap((proof) => proofSaid(proof, reader)),
    registrations: (facts.registrations ?? []).flatMap(({ partnerId, domain, registeredOn }) =>
      !partners.has(partnerId) || registeredOn === undefined
        ? []
        : [words[locale].registered(domain ?? '', reader.format.date(registeredOn))],
    ),
    met: [...new Map(met.map((each) => [each.sentence, each] as const)).values()],
    rules: stated.map((ruleId) => {
      const { place, says, section } = citationOf(ruleId, reader);
      return { ruleId, place: [section, place].filter((part) => part !== '').join(', '), says };
    }),
  };
}

function countedIn(
  { commission, lineItemId }: ExpectedDeal['determination']['lines'][number],
  reader: Reader,
): string[] {
  const { baseMrr, rate, monthly, currency } = commission;
  if (baseMrr === null || rate === null || monthly === null) return [];
  const { money, percent } = reader.format;
  const said = words[reader.locale].counted(money(baseMrr, currency), percent(rate), money(monthly, currency));
  return [`${reader.lineName(lineItemId)}${words[reader.locale].colon}${said}`];
}

/** A link that nobody signed proves nothing. */
function proofSaid({ link, signedOn, sharedOn }: ProofFacts, reader: Reader): string[] {
  if (signedOn == null) return [];
  const { date } = reader.format;
  const say = words[reader.locale];
  const shared = sharedOn == null ? '' : say.shared(date(sharedOn));
  return [`${reader.say(linkWords[link ?? 'unknown'])}${say.colon}${say.signed(date(signedOn))}${shared}`];
}

const words = {
  fr: {
    colon: ' : ',
    counted: (base: string, rate: string, monthly: string) =>
      `MRR du produit vendu ${base} × ${rate} = ${monthly} par mois`,
    signed: (on: string) => `signé par le client le ${on}`,
    shared: (on: string) => `, partagé avec HubSpot le ${on}`,
    registered: (domain: string, on: string) => `${domain}, enregistré le ${on}`,
  },
  en: {
    colon: ': ',
    counted: (base: string, rate: string, monthly: string) => `MRR sold ${base} × ${rate} = ${monthly} a month`,
    signed: (on: string) => `signed by the customer on ${on}`,
    shared: (on: string) => `, shared with HubSpot on ${on}`,
    registered: (domain: string, on: string) => `${domain}, registered on ${on}`,
  },
} satisfies Readonly<Record<Locale, unknown>>;
