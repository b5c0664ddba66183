/** What could not be read, why, and what it may change. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { ReadingGap } from '../../contract/reading.ts';

interface GapWords {
  readonly name: Bilingual;
  readonly changes: Bilingual;
}

export const gapWhat: Readonly<Record<ReadingGap['what'], GapWords>> = {
  line_items: {
    name: { fr: 'Des lignes n’ont pas pu être lues', en: 'Some line items could not be read' },
    changes: {
      fr: 'Elles manquent dans le crédit et la commission.',
      en: 'They are missing from credit and commission.',
    },
  },
  companies: {
    name: { fr: 'Des entreprises n’ont pas pu être lues', en: 'Some companies could not be read' },
    changes: {
      fr: 'Le type, le niveau et le pays d’un partenaire peuvent manquer : taux, durée et délais en dépendent.',
      en: 'A partner’s type, tier and country may be missing: rate, term and deadlines depend on them.',
    },
  },
  associations: {
    name: { fr: 'Des associations n’ont pas pu être lues', en: 'Some associations could not be read' },
    changes: {
      fr: 'Un partenaire, une ligne ou une preuve peut manquer.',
      en: 'A partner, a line item or a proof may be missing.',
    },
  },
  involvements: {
    name: { fr: 'L’implication du partenaire n’a pas pu être lue', en: 'The partner’s involvement could not be read' },
    changes: {
      fr: 'L’enregistrement et la preuve d’implication peuvent manquer : tout verdict peut changer.',
      en: 'Registration and proof of involvement may be missing: every verdict may change.',
    },
  },
  two_records: {
    name: {
      fr: 'Un partenaire a plusieurs fiches d’implication',
      en: 'A partner has several involvement records',
    },
    changes: {
      fr: 'Ce que toutes disent compte ; ce sur quoi elles diffèrent reste inconnu, et rien ne peut être enregistré de ce partenaire.',
      en: 'What all of them say counts; where they differ nothing is known, and nothing can be recorded of this partner.',
    },
  },
  quotes: {
    name: { fr: 'Des devis n’ont pas pu être lus', en: 'Some quotes could not be read' },
    changes: {
      fr: 'On ne sait pas si un devis a changé après la signature.',
      en: 'Whether a quote changed after the signature is not known.',
    },
  },
  earlier_deals: {
    name: {
      fr: 'Les transactions antérieures du client n’ont pas pu être lues',
      en: 'The customer’s earlier deals could not be read',
    },
    changes: {
      fr: 'On ne sait pas ce que le client a déjà, ni qui en détient le crédit.',
      en: 'What the customer already has, and who holds the credit for it, is not known.',
    },
  },
  holders: {
    name: {
      fr: 'Qui détient un crédit n’a pas pu être lu en entier',
      en: 'Who holds a credit could not be read in full',
    },
    changes: {
      fr: 'Son nom et son type peuvent manquer : taux et durée en dépendent.',
      en: 'Its name and type may be missing: rate and term depend on them.',
    },
  },
  ended_terms: {
    name: {
      fr: 'Des produits du client sont arrivés à échéance',
      en: 'Some of the customer’s products have reached the end of their term',
    },
    changes: {
      fr: 'On ne sait ni si le client les a encore, ni à quel prix : une vente peut être nouvelle ou un renouvellement.',
      en: 'Whether the customer still has them, and at which price, is not known: a sale may be new or a renewal.',
    },
  },
  partner_clients: {
    name: {
      fr: 'La fiche de ce client chez HubSpot n’a pas pu être lue',
      en: 'HubSpot’s record of this client could not be read',
    },
    changes: {
      fr: 'On ne sait pas ce que le client a déjà. Saisissez-le sur l’entreprise (Produits HubSpot avant cette transaction).',
      en: 'What the customer already has is not known. Enter it on the company (HubSpot products before this deal).',
    },
  },
  client_products: {
    name: {
      fr: 'HubSpot ne dit pas tout ce que le client avait',
      en: 'HubSpot does not say all that the customer had',
    },
    changes: {
      fr: 'Une ligne peut être nouvelle pour le client ou non. Saisissez ce qu’il avait sur l’entreprise (Produits HubSpot avant cette transaction).',
      en: 'A line may be new to the customer or not. Enter what it had on the company (HubSpot products before this deal).',
    },
  },
  exchange_rates: {
    name: { fr: 'Les taux de change n’ont pas pu être lus', en: 'The exchange rates could not be read' },
    changes: {
      fr: 'Le seuil du programme de parrainage ({enterprise.floor}) ne peut pas être vérifié dans une autre devise.',
      en: 'The floor of the enterprise referral program ({enterprise.floor}) cannot be checked in another currency.',
    },
  },
  schema: {
    name: { fr: 'L’application n’est pas entièrement installée', en: 'The app is not fully installed' },
    changes: {
      fr: 'Ce qui n’a pas encore de place dans ce compte reste inconnu.',
      en: 'Whatever has no place in this account yet stays unknown.',
    },
  },
  optional_lines: {
    name: { fr: 'Des lignes sont facultatives', en: 'Some line items are optional' },
    changes: {
      fr: 'Elles ne comptent qu’une fois acceptées par le client.',
      en: 'They count once the customer has accepted them.',
    },
  },
  later_lines: {
    name: { fr: 'Des lignes sont les étapes d’un même prix', en: 'Some line items are steps of one price' },
    changes: {
      fr: 'Une seule compte à la fois : le maximum suit chaque prix, le montant mensuel et les seuils celui du moment.',
      en: 'One counts at a time: the maximum follows each price, the monthly amount and thresholds the one of the moment.',
    },
  },
  unordered_lines: {
    name: {
      fr: 'L’ordre des étapes d’un prix est inconnu',
      en: 'The order of the steps of a price is not known',
    },
    changes: {
      fr: 'Rien n’est additionné. Indiquez une date de début sur chaque ligne du produit.',
      en: 'Nothing is added up. Enter a start date on each line of the product.',
    },
  },
  rebates: {
    name: { fr: 'Une remise n’a pas pu être attribuée', en: 'A rebate could not be assigned' },
    changes: {
      fr: 'Le total est donc trop élevé. Déduisez la remise sur la ligne du produit concerné.',
      en: 'The total is therefore too high. Take the rebate off on the line of its product.',
    },
  },
  own_lines: {
    name: {
      fr: 'Les lignes saisies ici sont celles du partenaire',
      en: 'The lines entered here are the partner’s own',
    },
    changes: {
      fr: 'Elles ne disent rien de ce que HubSpot a vendu ; son montant pour la transaction partagée compte, s’il est connu.',
      en: 'They say nothing of what HubSpot sold; its figure for the shared deal counts, where it is known.',
    },
  },
  closed_before_creation: {
    name: { fr: 'Transaction fermée avant d’avoir été créée', en: 'The deal was closed before it was created' },
    changes: {
      fr: 'La date de fermeture est traitée comme inconnue : corrigez-la sur la transaction.',
      en: 'The close date is treated as unknown: correct it on the deal.',
    },
  },
  close_at_midnight: {
    name: {
      fr: 'La date de fermeture est à minuit, heure universelle',
      en: 'The close date is midnight, universal time',
    },
    changes: {
      fr: 'Ici, c’est encore la veille. Si la date a été importée, le bon jour est peut-être le suivant : vérifiez-la, les délais en dépendent.',
      en: 'Here that is still the day before. If the date was imported, the right day may be the next: check it, deadlines depend on it.',
    },
  },
  line_amounts: {
    name: {
      fr: 'Le MRR de certaines lignes ne correspond pas à leur montant',
      en: 'The MRR of some lines does not fit their amount',
    },
    changes: {
      fr: 'Lequel des deux est juste, personne ne le dit : vérifiez le prix et la fréquence de ces lignes. Leur commission attend.',
      en: 'Which of the two is right nobody says: check the price and the frequency of these lines. Their commission waits.',
    },
  },
  properties: {
    name: { fr: 'Des valeurs saisies ne sont pas utilisables', en: 'Some values as typed cannot be used' },
    changes: {
      fr: 'Elles sont traitées comme inconnues : corrigez-les sur la fiche (fréquence, date ou pays).',
      en: 'They are treated as unknown: correct them on the record (frequency, date or country).',
    },
  },
};

export const gapWhy: Readonly<Record<ReadingGap['why'], Bilingual>> = {
  forbidden: {
    fr: 'HubSpot en refuse la lecture à l’application : demandez à un administrateur de l’autoriser.',
    en: 'HubSpot does not let the app read them: ask an admin to allow it.',
  },
  unavailable: {
    fr: 'HubSpot n’a pas répondu à temps. Actualisez dans un moment.',
    en: 'HubSpot did not answer in time. Refresh in a moment.',
  },
  partial: {
    fr: 'HubSpot n’en a renvoyé qu’une partie. Actualisez ; si cela se répète, vérifiez qu’aucun n’a été supprimé.',
    en: 'HubSpot sent only a part of them. Refresh; if it happens again, check that none was deleted.',
  },
  unreadable: {
    fr: 'La réponse de HubSpot n’a pas pu être comprise. Actualisez ; si cela se répète, prévenez un administrateur.',
    en: 'HubSpot’s answer could not be understood. Refresh; if it happens again, tell an admin.',
  },
  too_many: {
    fr: 'Il y en a plus que ce qu’une carte peut lire. Consultez les autres dans HubSpot.',
    en: 'There are more than a card can read. See the others in HubSpot.',
  },
  left_out: {
    fr: 'Elles ont été lues, mais ne font pas partie des montants.',
    en: 'They were read but are not part of the amounts.',
  },
  invalid: {
    fr: 'Elles ont été lues, mais ne correspondent à aucune valeur possible.',
    en: 'They were read but match no possible value.',
  },
  too_long: {
    fr: 'Elles sont plus longues qu’aucune valeur de leur sorte : elles n’ont pas été lues.',
    en: 'They are longer than any value of their kind, and were not read.',
  },
  absent: {
    fr: 'Ce compte n’en a pas, ou HubSpot ne les montre pas à l’application.',
    en: 'This account has none, or HubSpot does not show them to the app.',
  },
  several: {
    fr: 'Plusieurs fiches conviennent ; rien ne dit laquelle est la bonne.',
    en: 'Several records fit, and nothing says which is the right one.',
  },
  in_turn: {
    fr: 'Elles ont été lues et comptent chacune à son tour.',
    en: 'They were read, and each counts in its turn.',
  },
  impossible: { fr: 'Elle a été lue et ne peut pas être juste.', en: 'It was read and cannot be right.' },
  ambiguous: { fr: 'Elle a été lue et peut vouloir dire deux choses.', en: 'It was read and may mean two things.' },
  doubtful: { fr: 'Les deux ont été lus et ne concordent pas.', en: 'Both were read and do not agree.' },
  not_told: { fr: 'HubSpot n’en dit pas plus.', en: 'HubSpot says no more.' },
  not_installed: {
    fr: 'Une propriété ou un objet de l’application manque : demandez à l’administrateur de terminer l’installation.',
    en: 'A property or an object of the app is missing: ask the admin to finish the installation.',
  },
};
