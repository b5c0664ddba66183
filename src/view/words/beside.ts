/** Words for the two editions beside each other: what the one gives in place of what the other does, and how sure that is. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Verdict } from '../../rules/language/determination.ts';

/** What one of the two gives: told by itself, and behind "instead of". */
export interface GivenWords {
  readonly alone: Bilingual;
  readonly instead: Bilingual;
}
const both = (fr: string, en: string): GivenWords => ({ alone: { fr, en }, instead: { fr: `au lieu de ${fr}`, en } });

export interface Given {
  /** "€240.00 a month"; null where there is no amount. */
  readonly amount: Bilingual | null;
  /** " to B", " à B"; empty where it is nobody's yet. */
  readonly to: Bilingual;
}

export const givenWords: Readonly<Record<Verdict, (given: Given) => GivenWords>> = {
  yes: ({ amount, to }) =>
    amount === null
      ? {
          alone: {
            fr: `une commission${to.fr}, d’un montant pas encore connu`,
            en: `commission${to.en}, amount not known yet`,
          },
          instead: {
            fr: `au lieu d’une commission${to.fr}, d’un montant pas encore connu`,
            en: `commission${to.en}, amount not known yet`,
          },
        }
      : both(`${amount.fr}${to.fr}`, `${amount.en}${to.en}`),
  automatic: ({ amount, to }) => ({
    alone: {
      fr: `crédit automatique${to.fr}${within(amount?.fr)}`,
      en: `automatic credit${to.en}${within(amount?.en)}`,
    },
    instead: {
      fr: `au lieu d’un crédit automatique${to.fr}${within(amount?.fr)}`,
      en: `automatic credit${to.en}${within(amount?.en)}`,
    },
  }),
  no: () => ({ alone: { fr: 'rien', en: 'nothing' }, instead: { fr: 'au lieu de rien', en: 'nothing' } }),
  pending: ({ amount, to }) =>
    amount === null
      ? notKnown
      : both(`${amount.fr}${to.fr} (pas encore acquis)`, `${amount.en}${to.en} (not earned yet)`),
  needs_hubspot_decision: ({ amount, to }) =>
    amount === null
      ? hubspotDecides
      : both(`${amount.fr}${to.fr} si HubSpot est d’accord`, `${amount.en}${to.en} if HubSpot agrees`),
};
const within = (amount: string | undefined): string => (amount === undefined ? '' : ` (${amount})`);
const notKnown: GivenWords = {
  alone: { fr: 'un montant pas encore connu', en: 'an amount not known yet' },
  instead: { fr: 'au lieu d’un montant pas encore connu', en: 'an amount not known yet' },
};
const hubspotDecides: GivenWords = {
  alone: { fr: 'HubSpot décide', en: 'HubSpot decides' },
  instead: { fr: 'au lieu d’une décision de HubSpot', en: 'a decision of HubSpot’s' },
};

export const besideWords = {
  toPartner: (name: string): Bilingual => ({ fr: ` à ${name}`, en: ` to ${name}` }),
  /** Where the months are alike, the most tells them apart. */
  monthAndMost: (month: string, most: string): Bilingual => ({
    fr: `${month} par mois, ${most} au plus`,
    en: `${month} a month, ${most} at most`,
  }),
  ofLine: (name: string, sentence: Bilingual): Bilingual => ({
    fr: `${name} : ${sentence.fr}`,
    en: `${name}: ${sentence.en}`,
  }),
  lines: (count: string): Bilingual => ({ fr: `${count} lignes`, en: `${count} lines` }),
  moreLines: (count: string): Bilingual => ({
    fr: `Ailleurs aussi, le résultat serait différent : ${count} lignes de plus.`,
    en: `Elsewhere it would differ as well: ${count} more lines.`,
  }),
  oneMoreLine: {
    fr: 'Ailleurs aussi, le résultat serait différent : 1 ligne de plus.',
    en: 'Elsewhere it would differ as well: 1 more line.',
  },
  instead: (alone: Bilingual, instead: Bilingual): Bilingual => ({
    fr: `${alone.fr} ${instead.fr}`,
    en: `${alone.en} instead of ${instead.en}`,
  }),
  /** Both still open. */
  neitherEarned: (given: Bilingual): Bilingual => ({
    fr: `${given.fr}, ni l’un ni l’autre acquis à ce jour`,
    en: `${given.en}, neither earned yet`,
  }),
  byAnnounced: (day: string, given: Bilingual): Bilingual => ({
    fr: `Selon ce que HubSpot a annoncé pour les transactions depuis le ${day} : ${given.fr}.`,
    en: `Under what HubSpot announced for deals since ${day}: ${given.en}.`,
  }),
  byText: (day: string, given: Bilingual): Bilingual => ({
    fr: `Selon les règles du ${day}, dernier texte connu : ${given.fr}.`,
    en: `Under the rules of ${day}, the last text that is known: ${given.en}.`,
  }),
  titleOfAnnounced: { fr: 'Ce que HubSpot a annoncé depuis', en: 'What HubSpot has announced since' },
  titleOfText: { fr: 'Ce que donnait le dernier texte connu', en: 'What the last text that is known gave' },
  chipOfAnnounced: (amount: string): Bilingual => ({ fr: `Annoncé : ${amount}`, en: `Announced: ${amount}` }),
  chipOfText: (amount: string): Bilingual => ({ fr: `Texte : ${amount}`, en: `Text: ${amount}` }),
  chipDiffers: { fr: 'Autre résultat annoncé', en: 'Announced terms differ' },
  chipTextDiffers: { fr: 'Autre résultat selon le texte', en: 'The text differs' },
  beta: (day: string): Bilingual => ({
    fr: `Dans le pays de ce client, ces conditions étaient à l’essai dès le ${day} : les deux peuvent s’appliquer.`,
    en: `In this customer’s country these terms were in beta from ${day}: either may apply.`,
  }),
  perhaps: (day: string): Bilingual => ({
    fr: `HubSpot décide si l’essai ouvert le ${day} comprend le pays de ce client.`,
    en: `HubSpot decides whether the beta opened on ${day} includes this customer’s country.`,
  }),
  countryUnknown: (day: string): Bilingual => ({
    fr: `Seulement si le client est dans un pays où ces conditions étaient à l’essai dès le ${day} : son pays n’est pas connu.`,
    en: `Only if the customer is in a country where these terms were in beta from ${day}: its country is not known.`,
  }),
  runsOn: (who: string, monthly: string, base: string): Bilingual => ({
    fr: `${who} : ${monthly} par mois continuent sur les ${base} vendus auparavant`,
    en: `${who}: ${monthly} a month go on, on the ${base} sold before`,
  }),
  runsUntil: (what: Bilingual, day: string): Bilingual => ({
    fr: `${what.fr}, jusqu’au ${day}. Personne ne l’a annoncé : nous le supposons.`,
    en: `${what.en}, until ${day}. Nobody announced it: we assume it.`,
  }),
  runsToItsEnd: (what: Bilingual): Bilingual => ({
    fr: `${what.fr}, jusqu’à une date pas encore connue. Personne ne l’a annoncé : nous le supposons.`,
    en: `${what.en}, until a day not known yet. Nobody announced it: we assume it.`,
  }),
  provisional: {
    fr: 'Provisoire : le texte complet n’est pas public.',
    en: 'Provisional: the full text is not public.',
  },
  notCounted: { fr: 'N’entre dans aucun total.', en: 'Not in any total.' },
  judges: {
    fr: 'Votre administrateur a choisi de juger selon ces conditions.',
    en: 'Your admin chose to judge by these terms.',
  },
  check: (pages: string): Bilingual => ({
    fr: `À vérifier auprès de HubSpot ; source : ${pages}.`,
    en: `Check with HubSpot; source: ${pages}.`,
  }),
  secondHand: {
    fr: 'Une partie est de seconde main.',
    en: 'Some of it is second hand.',
  },
} as const;

export const groundTitles = {
  read: { fr: 'Certain : lu sur une page de HubSpot', en: 'Certain: read on a page of HubSpot’s' },
  second_hand: { fr: 'De seconde main, à vérifier auprès de HubSpot', en: 'Second hand, to be checked with HubSpot' },
  assumed: { fr: 'Supposé : annoncé nulle part', en: 'Assumed: announced nowhere' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const assumedWords = {
  rest: (day: string): Bilingual => ({
    fr: `Tout le reste continue comme dans le texte du ${day}.`,
    en: `Everything else goes on as in the text of ${day}.`,
  }),
  earlierHolder: {
    fr: 'Qui a vendu auparavant garde sa commission jusqu’à son terme.',
    en: 'Whoever sold before keeps its commission to its own end.',
  },
} as const satisfies Readonly<Record<string, Bilingual | ((day: string) => Bilingual)>>;
