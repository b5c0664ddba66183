/** What belongs at a place of a facts file, and how it is written there: from the form that the book gives the fact. */
import type { Bilingual } from './bilingual.ts';
import { type Form, holder } from './book/form.ts';
import { placeAt } from './book/lookup.ts';
import { written } from './written-path.ts';

export interface Expected {
  /** After "… stands where" and "il faut". */
  readonly what: Bilingual;
  /** What to do, whole. */
  readonly write: Bilingual;
}

/** Of a fact or of an item of one that is a list; undefined for a section, a list of entries and an entry. */
export function expectedAt(path: readonly PropertyKey[]): Expected | undefined {
  const fact = placeAt(written(path))?.fact;
  if (fact !== undefined) return ofForm(fact.form) ?? ofPlain[placeAt(written(path))?.path ?? ''];
  if (typeof path.at(-1) !== 'number') return undefined;
  const list = placeAt(written(path.slice(0, -1)))?.fact?.form.input;
  return typeof list === 'string' ? items[list] : undefined;
}

function ofForm(form: Form): Expected | undefined {
  if (form === holder) return expected.holder;
  if (typeof form.input === 'string') return form.input === 'none' ? undefined : expected[form.input];
  const words = 'choice' in form.input ? form.input.choice : form.input.several;
  const all = words.map((word) => `"${word}"`).join(', ');
  return 'choice' in form.input
    ? {
        what: { fr: 'un des mots prévus', en: 'one of the words foreseen' },
        write: { fr: `à choisir : ${all}`, en: `write one of: ${all}` },
      }
    : {
        what: { fr: 'une liste de mots prévus', en: 'a list of the words foreseen' },
        write: { fr: `une liste entre crochets, parmi : ${all}`, en: `write a list in square brackets, of: ${all}` },
      };
}

const as = (example: string): Bilingual => ({ fr: `à écrire ainsi : ${example}`, en: `write it as ${example}` });

const id: Expected = {
  what: { fr: 'un identifiant', en: 'an id' },
  write: {
    fr: 'à écrire entre guillemets, de 1 à 128 caractères, sans blanc au début ni à la fin',
    en: 'write it in quotes, 1 to 128 characters, no blank at either end',
  },
};
const partner: Expected = {
  what: { fr: 'l’identifiant d’un partenaire', en: 'the id of a partner' },
  write: {
    fr: 'à écrire entre guillemets, de 1 à 128 caractères, sans blanc au début ni à la fin ; "none" et "hubspot" sont des mots du format',
    en: 'write it in quotes, 1 to 128 characters, no blank at either end; "none" and "hubspot" are words of the format',
  },
};
const line: Expected = {
  what: { fr: 'l’identifiant d’une ligne', en: 'the id of a line item' },
  write: id.write,
};
const domain: Expected = {
  what: { fr: 'un domaine Internet', en: 'an Internet domain' },
  write: as('"client.example"'),
};
const text: Expected = {
  what: { fr: 'un texte', en: 'a text' },
  write: { fr: 'à écrire entre guillemets, de 1 à 500 caractères', en: 'write it in quotes, 1 to 500 characters' },
};

const expected = {
  yes_no: {
    what: { fr: 'un oui ou un non', en: 'a yes or no' },
    write: { fr: 'à écrire true ou false, sans guillemets', en: 'write true or false, without quotes' },
  },
  date: {
    what: { fr: 'une date du calendrier', en: 'a date of the calendar' },
    write: {
      fr: 'à écrire ainsi : "2025-10-15", des années 1900 à 2999',
      en: 'write it as "2025-10-15", of the years 1900 to 2999',
    },
  },
  date_time: {
    what: { fr: 'un instant avec son décalage horaire', en: 'an instant with its offset' },
    write: {
      fr: 'à écrire ainsi : "2025-10-15T16:40:00+02:00", des années 1900 à 2999',
      en: 'write it as "2025-10-15T16:40:00+02:00", of the years 1900 to 2999',
    },
  },
  domain,
  domains: { what: { fr: 'une liste de domaines', en: 'a list of domains' }, write: as('["client.example"]') },
  amount: {
    what: { fr: 'un montant', en: 'an amount' },
    write: {
      fr: 'à écrire entre guillemets, ainsi : "740.00", sans signe, espace ni séparateur, avec 15 chiffres au plus avant le point et 100 après',
      en: 'write it in quotes, as "740.00", without sign, space or separator, with at most 15 digits before the point and 100 after it',
    },
  },
  count: {
    what: { fr: 'un nombre entier, zéro ou plus', en: 'a whole number, zero or more' },
    write: { fr: 'à écrire sans guillemets, ainsi : 3', en: 'write it without quotes, as 3' },
  },
  percent: {
    what: { fr: 'un taux de 0 à 100 %', en: 'a percentage from 0 to 100' },
    write: { fr: 'à écrire entre guillemets, ainsi : "10"', en: 'write it in quotes, as "10"' },
  },
  country: {
    what: { fr: 'un code de pays (ISO 3166-1)', en: 'a country code (ISO 3166-1)' },
    write: { fr: 'deux majuscules de cette liste, ainsi : "FR"', en: 'write two capitals of that list, as "FR"' },
  },
  currency: {
    what: { fr: 'un code de devise (ISO 4217)', en: 'a currency code (ISO 4217)' },
    write: { fr: 'trois majuscules de cette liste, ainsi : "EUR"', en: 'write three capitals of that list, as "EUR"' },
  },
  time_zone: {
    what: { fr: 'un fuseau horaire', en: 'a time zone' },
    write: {
      fr: 'son nom IANA, ainsi : "Europe/Paris", ou son décalage, ainsi : "+02:00"',
      en: 'write its IANA name, as "Europe/Paris", or its offset, as "+02:00"',
    },
  },
  address: {
    what: { fr: 'une adresse web', en: 'an address on the web' },
    write: as('"https://client.example/devis"'),
  },
  text,
  texts: {
    what: { fr: 'une liste de textes', en: 'a list of texts' },
    write: as('["Marketing Hub Professional"]'),
  },
  line,
  lines: {
    what: { fr: '"all" ou une liste d’identifiants de lignes', en: '"all" or a list of ids of line items' },
    write: { fr: 'à écrire ainsi : "all" ou ["L1"]', en: 'write it as "all" or ["L1"]' },
  },
  partner,
  partners: {
    what: { fr: 'une liste d’identifiants de partenaires', en: 'a list of ids of partners' },
    write: as('["A"]'),
  },
  hubspot_or_partner: {
    what: { fr: '"hubspot" ou l’identifiant d’un partenaire', en: '"hubspot" or the id of a partner' },
    write: as('"hubspot"'),
  },
  holder: {
    what: { fr: '"none" ou l’identifiant d’un partenaire', en: '"none" or the id of a partner' },
    write: as('"none"'),
  },
} satisfies Record<Exclude<Form['input'], object | 'none'> | 'holder', Expected>;

/** Items of a fact that is a list. */
const items: Readonly<Record<string, Expected>> = { domains: domain, texts: text, lines: line, partners: partner };

/** Facts that no card asks for have no form of their own. */
const ofPlain: Readonly<Record<string, Expected>> = {
  'deal.id': id,
  'customer.id': id,
  'relatedDeals[].id': id,
  'exchangeRates[].rate': {
    what: { fr: 'un taux de change supérieur à zéro', en: 'a rate of exchange above zero' },
    write: { fr: 'à écrire entre guillemets, ainsi : "1.08"', en: 'write it in quotes, as "1.08"' },
  },
  'decisions[].ruleId': { what: { fr: 'l’identifiant d’une règle', en: 'the id of a rule' }, write: as('"POI-12"') },
  'decisions[].code': {
    what: { fr: 'le code d’une question', en: 'the code of a question' },
    write: {
      fr: 'à reprendre de la réponse (missingFacts, reasons), tel quel',
      en: 'take it from the answer (missingFacts, reasons), as it is',
    },
  },
};
