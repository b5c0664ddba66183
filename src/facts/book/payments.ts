/** What the customer has paid, and what ended it; months are counted from the close. */
import { fact, group, soFar } from './fact.ts';
import { yesNo, count } from './form.ts';

export const payments = group({ fr: 'paiements du client', en: 'customer’s payments' }, 'everybody', {
  monthsPaid: fact(count, { fr: 'mois payés par le client', en: 'months paid by the customer' }, 'everybody', {
    property: 'monthsPaid',
  }),
  cancelled: fact(yesNo, { fr: 'abonnement résilié', en: 'subscription cancelled' }, 'everybody', {
    property: 'cancelled',
  }),
  partnerBreachAfterMonths: soFar(
    count,
    { fr: 'manquement du partenaire après (mois)', en: 'partner’s breach after (months)' },
    'credited',
    { property: 'partnerBreachAfterMonths', flag: 'partnerBreach' },
  ),
});
