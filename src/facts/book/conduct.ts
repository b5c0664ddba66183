/** Conduct of partners and of HubSpot’s staff (sections “Remarque sur les incitations financières”, “Vérification et résolution”). */
import { fact, group, list, required } from './fact.ts';
import { yesNo, count, text, partner, choice } from './form.ts';

export const conduct = group({ fr: 'conduite', en: 'conduct' }, 'hubspot', {
  incentives: list(
    { fr: 'avantages offerts', en: 'incentives given' },
    { fr: 'avantage offert', en: 'incentive given' },
    'hubspot',
    {
      partnerId: required(
        partner,
        { fr: 'partenaire qui a offert l’avantage', en: 'partner who gave the incentive' },
        'hubspot',
      ),
      item: fact(text, { fr: 'avantage', en: 'incentive' }, 'hubspot'),
      inExchangeFor: fact(
        choice(['information', 'commitment', 'communication']),
        { fr: 'contrepartie', en: 'given in exchange for' },
        'hubspot',
      ),
    },
  ),
  serviceClaims: list(
    { fr: 'déclarations sur les services', en: 'claims about services' },
    { fr: 'déclaration sur les services', en: 'claim about services' },
    'hubspot',
    {
      partnerId: required(
        partner,
        { fr: 'partenaire à l’origine de la déclaration', en: 'partner who made the claim' },
        'hubspot',
      ),
      claim: fact(text, { fr: 'déclaration', en: 'claim' }, 'hubspot'),
      accurate: fact(yesNo, { fr: 'déclaration exacte', en: 'claim accurate' }, 'hubspot'),
    },
  ),
  removals: list(
    { fr: 'retraits de la transaction', en: 'removals from the deal' },
    { fr: 'retrait de la transaction', en: 'removal from the deal' },
    'hubspot',
    {
      partnerId: required(partner, { fr: 'partenaire retiré', en: 'partner removed' }, 'hubspot'),
      reasonGiven: fact(yesNo, { fr: 'raison du retrait donnée', en: 'reason for the removal given' }, 'hubspot'),
    },
  ),
  infractions: fact(count, { fr: 'manquements constatés', en: 'breaches found' }, 'hubspot'),
});
