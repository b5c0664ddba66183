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
      fr: 'Elles ne sont comptées ni dans le crédit ni dans la commission.',
      en: 'They are not counted in credit or commission.',
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
      fr: 'L’enregistrement et la preuve d’implication peuvent manquer : tout résultat peut changer.',
      en: 'Registration and proof of involvement may be missing: any result may change.',
    },
  },
  two_records: {
    name: {
      fr: 'Un partenaire a plusieurs fiches d’implication',
      en: 'A partner has several involvement records',
    },
    changes: {
      fr: 'Seul compte ce que toutes indiquent. Tant qu’il y en a plusieurs, rien ne peut être enregistré pour ce partenaire.',
      en: 'Only what all of them say counts. While there are several, nothing can be recorded for this partner.',
    },
  },
  quotes: {
    name: { fr: 'Des devis n’ont pas pu être lus', en: 'Some quotes could not be read' },
    changes: {
      fr: 'Un devis a pu changer après la signature.',
      en: 'A quote may have changed after the signature.',
    },
  },
  earlier_deals: {
    name: {
      fr: 'Les transactions antérieures du client n’ont pas pu être lues',
      en: 'The customer’s earlier deals could not be read',
    },
    changes: {
      fr: 'Il manque les produits que le client a déjà, et qui en a le crédit.',
      en: 'The products the customer already has, and who is credited for them, are missing.',
    },
  },
  holders: {
    name: {
      fr: 'Le partenaire crédité n’a pas pu être lu en entier',
      en: 'The credited partner could not be read in full',
    },
    changes: {
      fr: 'Son nom et son type peuvent manquer : taux et durée en dépendent.',
      en: 'Its name and type may be missing: rate and term depend on them.',
    },
  },
  ended_terms: {
    name: {
      fr: 'Des produits du client sont arrivés à terme',
      en: 'Some of the customer’s products are past their term',
    },
    changes: {
      fr: 'Le client les a-t-il encore, et à quel prix ? Une vente peut être nouvelle ou un renouvellement.',
      en: 'Does the customer still have them, and at what price? A sale may be new or a renewal.',
    },
  },
  partner_clients: {
    name: {
      fr: 'La fiche de ce client chez HubSpot n’a pas pu être lue',
      en: 'HubSpot’s record of this client could not be read',
    },
    changes: {
      fr: 'Il manque les produits que le client a déjà. Saisissez-les sur l’entreprise (Produits HubSpot avant cette transaction).',
      en: 'The products the customer already has are missing. Enter them on the company (HubSpot products before this deal).',
    },
  },
  client_products: {
    name: {
      fr: 'HubSpot n’indique pas tous les produits que le client avait',
      en: 'HubSpot does not list every product the customer had',
    },
    changes: {
      fr: 'Une ligne peut être nouvelle pour le client ou non. Saisissez ses produits sur l’entreprise (Produits HubSpot avant cette transaction).',
      en: 'A line may be new to the customer or not. Enter what it had on the company (HubSpot products before this deal).',
    },
  },
  accepted_names: {
    name: {
      fr: 'Les noms de produits acceptés n’ont pas pu être lus',
      en: 'The accepted product names could not be read',
    },
    changes: {
      fr: 'Un produit peut paraître inconnu alors que son nom a été accepté dans ce compte.',
      en: 'A product may look unknown although its name was accepted in this account.',
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
      fr: 'Ce qui ne peut pas encore être enregistré dans ce compte reste inconnu.',
      en: 'Whatever cannot be recorded in this account yet stays unknown.',
    },
  },
  optional_lines: {
    name: { fr: 'Des lignes sont facultatives', en: 'Some line items are optional' },
    changes: {
      fr: 'Elles ne comptent qu’une fois acceptées par le client.',
      en: 'They count only once the customer has accepted them.',
    },
  },
  later_lines: {
    name: { fr: 'Des lignes sont les étapes d’un même prix', en: 'Some line items are steps of one price' },
    changes: {
      fr: 'Une seule compte à la fois. Le maximum suit chaque prix ; le montant mensuel et les seuils, le prix du moment.',
      en: 'Only one counts at a time. The maximum follows each price; the monthly amount and the thresholds, the current one.',
    },
  },
  unordered_lines: {
    name: {
      fr: 'L’ordre des étapes d’un prix est inconnu',
      en: 'The order of a price’s steps is unknown',
    },
    changes: {
      fr: 'Rien n’est additionné. Indiquez une date de début sur chaque ligne du produit.',
      en: 'Nothing is added up. Enter a start date on each line of the product.',
    },
  },
  rebates: {
    name: { fr: 'Une remise n’a pas pu être attribuée à une ligne', en: 'A discount could not be assigned to a line' },
    changes: {
      fr: 'Le total est donc trop élevé. Déduisez la remise de la ligne concernée.',
      en: 'The total is therefore too high. Take the discount off the line it belongs to.',
    },
  },
  own_lines: {
    name: {
      fr: 'Les lignes saisies ici sont celles du partenaire',
      en: 'The lines entered here are the partner’s own',
    },
    changes: {
      fr: 'Elles ne montrent pas ce que HubSpot a vendu. Son montant pour la transaction partagée compte, s’il est connu.',
      en: 'They do not show what HubSpot sold. HubSpot’s amount for the shared deal counts, where it is known.',
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
      fr: 'La date de fermeture est enregistrée à minuit UTC',
      en: 'The close date is recorded at midnight UTC',
    },
    changes: {
      fr: 'À l’heure locale, c’est encore la veille. Si la date a été importée, le bon jour est peut-être le suivant. Vérifiez-la : les délais en dépendent.',
      en: 'In local time that is still the day before. If the date was imported, the right day may be the next. Check it: deadlines depend on it.',
    },
  },
  line_amounts: {
    name: {
      fr: 'Le MRR et le montant de certaines lignes ne concordent pas',
      en: 'The MRR and the amount of some lines do not match',
    },
    changes: {
      fr: 'Vérifiez le prix et la fréquence de ces lignes : leur commission est en attente.',
      en: 'Check the price and the frequency of these lines: their commission is on hold.',
    },
  },
  properties: {
    name: { fr: 'Des valeurs saisies ne sont pas utilisables', en: 'Some values entered cannot be used' },
    changes: {
      fr: 'Elles sont traitées comme inconnues : corrigez-les sur la fiche (fréquence, date ou pays).',
      en: 'They are treated as unknown: correct them on the record (frequency, date or country).',
    },
  },
};

export const gapWhy: Readonly<Record<ReadingGap['why'], Bilingual>> = {
  forbidden: {
    fr: 'HubSpot n’autorise pas l’application à les lire : demandez à un administrateur de l’y autoriser.',
    en: 'HubSpot does not let the app read them: ask an admin to allow it.',
  },
  unavailable: {
    fr: 'HubSpot n’a pas répondu à temps. Actualisez dans un moment.',
    en: 'HubSpot did not answer in time. Refresh in a moment.',
  },
  partial: {
    fr: 'HubSpot n’en a renvoyé qu’une partie. Actualisez ; si cela se répète, vérifiez que rien n’a été supprimé.',
    en: 'HubSpot sent only part of them. Refresh; if it happens again, check that nothing was deleted.',
  },
  unreadable: {
    fr: 'La réponse de HubSpot n’a pas pu être comprise. Actualisez ; si cela se répète, prévenez un administrateur.',
    en: 'HubSpot’s answer could not be understood. Refresh; if it happens again, tell an admin.',
  },
  too_many: {
    fr: 'Il y en a trop pour une carte. Consultez les autres dans HubSpot.',
    en: 'There are too many for one card. See the others in HubSpot.',
  },
  left_out: {
    fr: 'Elles ont été lues, mais ne font pas partie des montants.',
    en: 'They were read, but are not part of the amounts.',
  },
  invalid: {
    fr: 'Elles ont été lues, mais ne correspondent à aucune valeur possible.',
    en: 'They were read, but match no possible value.',
  },
  too_long: {
    fr: 'Elles sont trop longues et n’ont pas été lues.',
    en: 'They are too long and were not read.',
  },
  absent: {
    fr: 'Ce compte n’en a pas, ou HubSpot ne les montre pas à l’application.',
    en: 'This account has none, or HubSpot does not show them to the app.',
  },
  several: {
    fr: 'Plusieurs fiches conviennent ; rien n’indique laquelle est la bonne.',
    en: 'Several records fit; nothing shows which one is right.',
  },
  in_turn: {
    fr: 'Elles ont été lues et comptent chacune à son tour.',
    en: 'They were read, and each counts in its turn.',
  },
  impossible: { fr: 'Elle a été lue, mais ne peut pas être juste.', en: 'It was read, but cannot be right.' },
  ambiguous: {
    fr: 'Elle a été lue, mais peut se comprendre de deux façons.',
    en: 'It was read, but may mean two things.',
  },
  doubtful: { fr: 'Les deux ont été lus, mais ne concordent pas.', en: 'Both were read, but do not match.' },
  not_told: { fr: 'HubSpot ne donne pas plus de détails.', en: 'HubSpot gives no more detail.' },
  not_installed: {
    fr: 'Une propriété ou un objet de l’application manque : demandez à l’administrateur de terminer l’installation.',
    en: 'A property or an object of the app is missing: ask the admin to finish the installation.',
  },
};
