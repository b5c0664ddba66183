/** What a customer is asked to confirm, written to the customer; and what the texts to copy are called. */
import type { Locale } from '../../contract/deal-view.ts';
import type { Bilingual } from '../../facts/bilingual.ts';

const languageNames: Readonly<Record<Locale, Bilingual>> = {
  fr: { fr: 'en français', en: 'in French' },
  en: { fr: 'en anglais', en: 'in English' },
};

export const copyWords = {
  /** `partner`: whose proof it is, where several are on the deal. */
  forCustomer: (partner: string, locale: Locale): Bilingual => ({
    fr: `Pour le client${partner === '' ? '' : ` (${partner})`}, ${languageNames[locale].fr}`,
    en: `For the customer${partner === '' ? '' : ` (${partner})`}, ${languageNames[locale].en}`,
  }),
  forPartner: (partner: string, locale: Locale): Bilingual => ({
    fr: `Pour ${partner}, ${languageNames[locale].fr}`,
    en: `For ${partner}, ${languageNames[locale].en}`,
  }),
} as const;

interface Asked {
  readonly products: string;
  readonly partner: string;
  /** Empty without a date. */
  readonly by: string;
}

export const customerMessage = ({ products, partner, by }: Asked): Bilingual => ({
  fr: [
    'Bonjour,',
    `Vous achetez ${products}${partner === '' ? '' : ` avec l’accompagnement de ${partner}`}. HubSpot vous demande de le confirmer : signez le lien de confirmation que vous avez reçu, ou confirmez au moment du paiement.`,
    ...(by === '' ? [] : [`Merci de le faire au plus tard le ${by}.`]),
    'Bien à vous',
  ].join('\n\n'),
  en: [
    'Hello,',
    `You are buying ${products}${partner === '' ? '' : ` with the help of ${partner}`}. HubSpot asks you to confirm it: sign the confirmation link that you received, or confirm at checkout.`,
    ...(by === '' ? [] : [`Please do so by ${by}.`]),
    'Kind regards',
  ].join('\n\n'),
});
