/** Currencies of deals and the rates between them. */
import { currenciesOfRules } from '../../crm/currencies-of-rules.ts';
import { failureSentence } from '../words/failures.ts';
import { counted, type Finding } from './finding.ts';
import type { HealthObservation } from './observation.ts';

export function currencyFindings({ currencies: { company, rates, withoutRate } }: HealthObservation): Finding[] {
  const refused =
    [company, rates].find((answer) => !answer.ok) ?? (withoutRate?.ok === false ? withoutRate : undefined);
  if (refused?.ok === false) {
    return [
      {
        code: 'currencies_unseen',
        topic: 'currencies',
        state: 'unknown',
        title: {
          fr: `Les devises n’ont pas pu être vérifiées : ${failureSentence(refused.failure, 'fr')}`,
          en: `Currencies could not be checked: ${failureSentence(refused.failure, 'en')}`,
        },
        ...(refused.failure.kind === 'forbidden' ? { items: refused.failure.scopes } : {}),
      },
    ];
  }
  const add = {
    how: 'by_hand',
    text: {
      fr: 'Ajoutez la devise et son taux : Paramètres > Compte > Devise.',
      en: 'Add the currency and its rate: Settings > Account defaults > Currency.',
    },
  } as const;
  const findings: Finding[] = [];
  if (withoutRate?.ok === true && withoutRate.value.deals > 0) {
    const { codes, deals } = withoutRate.value;
    findings.push({
      code: 'currency_without_rate',
      topic: 'currencies',
      state: 'warning',
      title: counted(
        deals,
        [
          'transaction est dans une devise sans taux de change.',
          'transactions sont dans une devise sans taux de change.',
        ],
        ['deal is in a currency without an exchange rate.', 'deals are in a currency without an exchange rate.'],
      ),
      effect: {
        fr: 'Leurs montants ne sont pas convertis et n’entrent dans aucun total d’une autre devise.',
        en: 'Their amounts are not converted, and are part of no total in another currency.',
      },
      repair: add,
      items: codes,
    });
  }
  const withoutRateOfRules =
    company.ok && rates.ok
      ? currenciesOfRules.filter((code) => company.value !== code && !rates.value.some(({ from }) => from === code))
      : [];
  if (withoutRateOfRules.length > 0) {
    const codes = withoutRateOfRules.join(', ');
    findings.push({
      code: 'currency_of_rules_without_rate',
      topic: 'currencies',
      state: 'warning',
      title: { fr: `Il n’y a pas de taux de change pour ${codes}.`, en: `There is no exchange rate for ${codes}.` },
      effect: {
        fr: 'Ce que le programme de parrainage demande dans cette devise ne peut pas être comparé (collaborations HubSpot).',
        en: 'What the enterprise referral program asks for in that currency cannot be compared (HubSpot collaborations).',
      },
      repair: add,
      items: withoutRateOfRules,
    });
  }
  if (findings.length === 0)
    findings.push({
      code: 'currencies',
      topic: 'currencies',
      state: 'ok',
      title: { fr: 'Toutes les devises des transactions ont un taux.', en: 'Every currency of the deals has a rate.' },
    });
  return findings;
}
