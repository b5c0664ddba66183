/** A second Partner Development Manager (FAQ-01). */
import { fact, group } from './fact.ts';
import { amount, currency } from './form.ts';

export const secondManager = group(
  { fr: 'second Responsable Développement partenaires', en: 'second Partner Development Manager' },
  'everybody',
  {
    yearlyMrrOutsideMainRegion: fact(
      amount,
      {
        fr: 'MRR annuel hors de la région principale du Responsable Développement partenaires',
        en: 'yearly MRR outside the Partner Development Manager’s main region',
      },
      'everybody',
    ),
    currency: fact(currency, { fr: 'devise de ce MRR', en: 'currency of that MRR' }, 'everybody'),
  },
);
