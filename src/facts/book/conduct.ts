/** Conduct of partners and of HubSpot’s staff (sections “Remarque sur les incitations financières”, “Vérification et résolution”). */
import { fact, group, list, required } from './fact.ts';
import { yesNo, count, text, partner, choice } from './form.ts';

export const conduct = group({ fr: 'conduite', en: 'conduct' }, 'everybody', {
  incentives: list(
    { fr: 'avantages offerts', en: 'incentives given' },
    { fr: 'avantage offert', en: 'incentive given' },
    'own',
    {
      partnerId: required(
        partner,
        { fr: 'partenaire qui a offert l’avantage', en: 'partner who gave the incentive' },
        'own',
      ),
      item: fact(text, { fr: 'avantage', en: 'incentive' }, 'own'),
      inExchangeFor: fact(
        choice(['information', 'commitment', 'communication']),
        { fr: 'contrepartie', en: 'given in exchange for' },
        'own',
      ),
    },
  ),
  serviceClaims: list(
    { fr: 'déclarations sur les services', en: 'claims about services' },
    { fr: 'déclaration sur les services', en: 'claim about services' },
    'own',
    {
      partnerId: required(
        partner,
        { fr: 'partenaire à l’origine de la déclaration', en: 'partner who made the claim' },
        'own',
      ),
      claim: fact(text, { fr: 'déclaration', en: 'claim' }, 'own'),
      accurate: fact(yesNo, { fr: 'déclaration exacte', en: 'claim accurate' }, 'own'),
    },
  ),
  removals: list(
    { fr: 'retraits de la transaction', en: 'removals from the deal' },
    { fr: 'retrait de la transaction', en: 'removal from the deal' },
    'own',
    {
      partnerId: required(partner, { fr: 'partenaire retiré', en: 'partner removed' }, 'own'),
      reasonGiven: fact(yesNo, { fr: 'raison du retrait donnée', en: 'reason for the removal given' }, 'own'),
    },
  ),
  infractions: fact(count, { fr: 'manquements constatés', en: 'breaches found' }, 'everybody'),
});
