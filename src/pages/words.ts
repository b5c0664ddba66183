/** The words around the app's pages, in each language that it speaks. */
import type { Locale } from '../contract/deal-view.ts';

interface PageWords {
  readonly deals: string;
  readonly dealsAbout: string;
  readonly statement: string;
  readonly settings: string;
  readonly unknownPage: string;
  readonly unknownPageAbout: string;
}

const words: Readonly<Record<Locale, PageWords>> = {
  en: {
    deals: 'Shared deals',
    dealsAbout: 'The deals that HubSpot and a partner sell together.',
    statement: 'Quarterly statement',
    settings: 'Settings',
    unknownPage: 'Page not found',
    unknownPageAbout: 'The app has no page at this address.',
  },
  fr: {
    deals: 'Transactions partagées',
    dealsAbout: 'Les transactions que HubSpot et un partenaire vendent ensemble.',
    statement: 'Relevé trimestriel',
    settings: 'Paramètres',
    unknownPage: 'Page introuvable',
    unknownPageAbout: 'L’application n’a pas de page à cette adresse.',
  },
};

export const pageWordsIn = (language: Locale): PageWords => words[language];
