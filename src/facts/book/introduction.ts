/** The introduction of a partner to the customer (HC-02). */
import { fact, group } from './fact.ts';
import { yesNo } from './form.ts';

export const introduction = group({ fr: 'mise en relation', en: 'introduction' }, 'everybody', {
  customerAgreed: fact(
    yesNo,
    { fr: 'accord du client pour la mise en relation', en: 'customer agreed to the introduction' },
    'everybody',
    { property: 'introductionAgreed' },
  ),
});
