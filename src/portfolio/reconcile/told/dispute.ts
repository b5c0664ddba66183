/** What can be sent to HubSpot for an amount that its statement does not have: the amount, how it is counted, the proof, the rules. */
import type { Locale } from '../../../contract/deal-view.ts';
import type { ExpectedDeal } from '../expected.ts';
import type { Missing } from '../item.ts';
import type { Reconciliation } from '../reconciliation.ts';
import { quarterSaid } from '../../statement/words.ts';
import { groundsOf } from './grounds.ts';
import { monthsSaid, sidesSaid, speechOf } from './speech.ts';
import { sentences } from './surpluses.ts';

export interface Dispute {
  /** Of the file, without its folder. */
  readonly name: string;
  readonly lines: readonly string[];
}

export function disputesOf(
  { missing, quarter }: Reconciliation,
  deals: readonly ExpectedDeal[],
  locale: Locale,
): readonly Dispute[] {
  const counts = new Map<string, number>();
  return missing.flatMap((item) => {
    const deal = deals.find(({ dealId }) => dealId === item.deals[0]?.dealId);
    // What HubSpot has not taken back is no claim of the partner's.
    if (deal === undefined || item.expected.every(({ amount }) => amount.startsWith('-'))) return [];
    const plain = `${quarter}-${deal.dealId.replace(/[^A-Za-z0-9-]/g, '_')}`;
    const count = (counts.get(plain) ?? 0) + 1;
    counts.set(plain, count);
    return [{ name: `${plain}-${count}.txt`, lines: disputeText(item, deal, quarter, locale) }];
  });
}

function disputeText(item: Missing, deal: ExpectedDeal, quarter: string, locale: Locale): string[] {
  const say = words[locale];
  const { format, month } = speechOf(locale, null);
  const { counted, proofs, registrations, met, rules } = groundsOf(item, deal, locale);
  const { purchaseDomain, closeDate } = deal.facts.deal;
  const section = (title: string, of: readonly string[]): string[] =>
    of.length === 0 ? [] : ['', title, ...of.map((each) => `  ${each}`)];
  return [
    say.title(sidesSaid(item.expected, locale), quarterSaid[locale](quarter)),
    '',
    say.deal(deal.deal, deal.dealId),
    ...(purchaseDomain === undefined ? [] : [say.domain(purchaseDomain)]),
    ...(closeDate === undefined ? [] : [say.closed(format.date(closeDate))]),
    say.product(item.lines.map(({ line }) => line).join(', ')),
    say.months(monthsSaid(item.months, month)),
    say.amount(sidesSaid(item.expected, locale)),
    say.absent(sentences[locale].absence(item.why)),
    ...(deal.facts.payments?.monthsPaid === undefined ? [say.unpaid] : []),
    ...section(say.counted, counted),
    ...section(say.proof, proofs),
    ...section(say.registration, registrations),
    ...section(
      say.met,
      met.map(({ ruleId, sentence }) => `${sentence} (${ruleId})`),
    ),
    ...section(
      say.rules,
      rules.map(({ ruleId, place, says }) => `${says} (${ruleId}, ${place})`),
    ),
    '',
    say.ask,
  ];
}

const words = {
  fr: {
    title: (amount: string, quarter: string) => `Commission absente du relevé du ${quarter} : ${amount}`,
    deal: (name: string, id: string) => `Transaction : ${name} (${id})`,
    domain: (domain: string) => `Domaine d’achat : ${domain}`,
    closed: (on: string) => `Date de fermeture : ${on}`,
    product: (lines: string) => `Produit : ${lines}`,
    months: (months: string) => `Mois : ${months}`,
    amount: (amount: string) => `Montant attendu : ${amount}`,
    absent: (why: string) => `Constat : ${why}.`,
    unpaid: 'À vérifier avant l’envoi : les paiements du client ne sont pas notés dans les faits.',
    counted: 'Calcul',
    proof: 'Preuve d’implication',
    registration: 'Enregistrement de la transaction',
    met: 'Règles remplies',
    rules: 'Ce que disent les règles',
    ask: 'Merci d’ajouter ce montant au prochain relevé, ou d’indiquer la règle qui l’exclut.',
  },
  en: {
    title: (amount: string, quarter: string) => `Commission missing from the statement of ${quarter}: ${amount}`,
    deal: (name: string, id: string) => `Deal: ${name} (${id})`,
    domain: (domain: string) => `Purchase domain: ${domain}`,
    closed: (on: string) => `Close date: ${on}`,
    product: (lines: string) => `Product: ${lines}`,
    months: (months: string) => `Months: ${months}`,
    amount: (amount: string) => `Amount expected: ${amount}`,
    absent: (why: string) => `Found: ${why}.`,
    unpaid: 'To be checked before it is sent: the customer’s payments are not recorded in the facts.',
    counted: 'Calculation',
    proof: 'Proof of involvement',
    registration: 'Registration of the deal',
    met: 'Rules that are met',
    rules: 'What the rules say',
    ask: 'Please add this amount to the next statement, or name the rule that excludes it.',
  },
} satisfies Readonly<Record<Locale, unknown>>;
