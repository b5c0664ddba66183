/** Discounts on the software (section “Réductions”). */
import { fact, list } from './fact.ts';
import { yesNo, percent, partner } from './form.ts';

export const discounts = list({ fr: 'remises', en: 'discounts' }, { fr: 'remise', en: 'discount' }, 'own_or_unnamed', {
  percent: fact(percent, { fr: 'taux de la remise', en: 'discount' }, 'everybody'),
  promised: fact(yesNo, { fr: 'remise promise au client', en: 'discount promised to the customer' }, 'everybody'),
  writtenApproval: fact(
    yesNo,
    { fr: 'accord écrit de HubSpot pour la remise', en: 'HubSpot’s written approval of the discount' },
    'everybody',
    { hubspotsWord: true },
  ),
  partnerId: fact(partner, { fr: 'partenaire de la remise', en: 'partner of the discount' }, 'everybody'),
});
