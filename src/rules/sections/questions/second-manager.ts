/**
 * A second Partner Development Manager (FAQ-01): for more MRR a year outside the main region than the text says,
 * strictly more, and by HubSpot's invitation only.
 */
import { convert } from '../../language/conversion.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { action, joined, lacking, traced } from '../../language/duty-findings.ts';
import { fact } from '../../language/findings.ts';
import { mayBeTold, partnerIn, partyOf } from '../../language/party.ts';
import { compareMoney, money } from '../../language/money.ts';
import { noFindings, type SectionFindings } from '../../language/section.ts';

export function assessSecondManager(deal: DealAtHand): SectionFindings {
  const { facts, edition } = deal;
  const { secondManager } = facts;
  if (secondManager === undefined) return noFindings;
  const party = partyOf(facts);
  if (!mayBeTold(facts, party)) return noFindings;
  const partnerId = partnerIn(party);
  const floor = edition.parameters['secondManager.yearlyMrr'];
  const grounds = { parameters: [floor.read], ambiguity: 'A-51', partnerId } as const;
  const { yearlyMrrOutsideMainRegion: amount, currency } = secondManager;
  const unstated = [
    ...(amount === undefined ? ['secondManager.yearlyMrrOutsideMainRegion'] : []),
    ...(currency === undefined ? ['secondManager.currency'] : []),
  ];
  const wouldDecide = 'whether the partner may ask for a second manager';
  if (amount === undefined || currency === undefined) {
    return joined({
      missingFacts: unstated.map((path) => lacking(path, wouldDecide, 'FAQ-01')),
      trace: [traced('FAQ-01', 'unknown', 'second_manager_unknown', grounds)],
    });
  }
  const read = [fact('secondManager.yearlyMrrOutsideMainRegion', amount), fact('secondManager.currency', currency)];
  const least = money(floor.value.amount, floor.value.currency);
  const converted = convert(deal, money(amount, currency), least.currency);
  if (converted === null) {
    return joined({
      missingFacts: [
        lacking(
          'exchangeRates',
          `${wouldDecide}: there is no dated rate from ${currency} to ${least.currency}`,
          'FAQ-01',
        ),
      ],
      nextActions: [action('hubspot', 'decide_second_manager', 'FAQ-01', { partnerId })],
      trace: [traced('FAQ-01', 'hubspot_decides', 'second_manager_no_rate', { ...grounds, facts: read })],
    });
  }
  const seen = [...read, ...converted.read];
  if (compareMoney(converted.money, least) <= 0) {
    return joined({ trace: [traced('FAQ-01', 'not_met', 'second_manager_not_above', { ...grounds, facts: seen })] });
  }
  return joined({
    nextActions: [
      action('partner', 'ask_for_second_manager', 'FAQ-01', { partnerId }),
      action('hubspot', 'decide_second_manager', 'FAQ-01', { partnerId }),
    ],
    trace: [traced('FAQ-01', 'hubspot_decides', 'second_manager_above', { ...grounds, facts: seen })],
  });
}
