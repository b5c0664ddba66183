/** Management of the customer’s portal (section “MRR-gestion”). */
import { fact, group, list, required } from './fact.ts';
import { yesNo, amount, currency, partner, choice } from './form.ts';

export const portal = {
  portalMrr: fact(amount, { fr: 'MRR du portail du client', en: 'MRR of the customer’s portal' }, 'everybody', {
    property: 'managedPortalMrr',
  }),
  currency: fact(
    currency,
    { fr: 'devise du portail du client', en: 'currency of the customer’s portal' },
    'everybody',
    {
      property: 'managedCurrency',
    },
  ),
};

export const managed = group(
  { fr: 'gestion du portail du client', en: 'management of the customer’s portal' },
  'everybody',
  {
    ...portal,
    activities: list(
      { fr: 'activités dans le portail du client', en: 'activities in the customer’s portal' },
      { fr: 'activité dans le portail du client', en: 'activity in the customer’s portal' },
      'own',
      {
        partnerId: required(
          partner,
          { fr: 'partenaire actif dans le portail', en: 'partner active in the portal' },
          'own',
        ),
        authenticated: fact(yesNo, { fr: 'activité authentifiée', en: 'authenticated activity' }, 'own'),
        kind: fact(choice(['login', 'create', 'edit']), { fr: 'nature de l’activité', en: 'kind of activity' }, 'own'),
      },
    ),
  },
);
