/** A recommendation of one partner by another (section “Processus de type Meilleur partenaire”). */
import { fact, group } from './fact.ts';
import { yesNo, partner, partners, several } from './form.ts';

export const recommendation = group(
  { fr: 'recommandation d’un partenaire', en: 'recommendation of a partner' },
  'hubspot',
  {
    byPartnerId: fact(partner, { fr: 'partenaire qui recommande', en: 'recommending partner' }, 'hubspot', {
      property: 'recommendedBy',
    }),
    recommendedPartnerIds: fact(partners, { fr: 'partenaires recommandés', en: 'recommended partners' }, 'hubspot', {
      property: 'recommendedPartners',
    }),
    chosenPartnerId: fact(
      partner,
      { fr: 'partenaire choisi par le client', en: 'partner chosen by the customer' },
      'hubspot',
      { property: 'chosenPartner' },
    ),
    discussedWithAllParties: fact(
      yesNo,
      { fr: 'échange préalable avec toutes les parties', en: 'discussed beforehand with all parties' },
      'hubspot',
      { property: 'discussedWithAllParties' },
    ),
    secondaryNotifiedInWritingBy: fact(
      several(['originator', 'specialist']),
      { fr: 'partenaire secondaire prévenu par écrit par', en: 'second partner told in writing by' },
      'hubspot',
      { property: 'secondaryNotifiedBy' },
    ),
  },
);
